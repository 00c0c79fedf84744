package org.wespace.agents.city.plan;

import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.RegionLinks;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.agents.region.IntercityRail;

/** A generated region: a plan of all its cities on one grid, and what belongs to which. Immutable. */
public final class RegionPlan {

    private final CityPlan plan;
    private final List<String> names;
    private final List<Integer> mainCentres;
    private final int[] cityOf;
    private final List<TransitLine> transit;
    private final List<IntercityRail> rails;

    RegionPlan(
            CityPlan plan,
            List<String> names,
            List<Integer> mainCentres,
            int[] cityOf,
            List<TransitLine> transit,
            List<IntercityRail> rails) {
        this.plan = plan;
        this.names = List.copyOf(names);
        this.mainCentres = List.copyOf(mainCentres);
        this.cityOf = cityOf;
        this.transit = List.copyOf(transit);
        this.rails = List.copyOf(rails);
    }

    /** All cities together. */
    public CityPlan plan() {
        return plan;
    }

    /** Names of the cities, in the order in which they were added. */
    public List<String> names() {
        return names;
    }

    /** Unit of the main centre of each city. */
    public List<Integer> mainCentres() {
        return mainCentres;
    }

    /**
     * Index of the city that a unit belongs to: the one with most residents there, and where nobody lives the one whose
     * main centre is nearest.
     */
    public int cityOf(int unit) {
        return cityOf[plan.grid().requireUnit(unit)];
    }

    /** Lines of public transport within the cities. */
    public List<TransitLine> transitLines() {
        return transit;
    }

    /** Which unit belongs to which city, and rail, as the account of a region asks for them. */
    public RegionLinks links() {
        return new RegionLinks(cityOf, rails);
    }

    /** Rail links between the cities; empty if no rail was asked for. */
    public List<IntercityRail> rails() {
        return rails;
    }
}

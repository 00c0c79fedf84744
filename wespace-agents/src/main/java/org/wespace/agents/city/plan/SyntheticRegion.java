package org.wespace.agents.city.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.region.IntercityRail;
import org.wespace.core.grid.Grid;

/**
 * A generated region: several cities on one grid, with rail between them.
 *
 * <pre>{@code
 * RegionPlan region = SyntheticRegion.of(160, 96, 500)
 *         .common(all -> all.values(Preset.CN_MID).water(Water.river(0.02)))
 *         .city("north", city -> city.middle(20, 24).residents(60_000).centres(3).spacing(6))
 *         .city("south", city -> city.middle(60, 24).residents(30_000).shape(CityShape.MONOCENTRIC))
 *         .rail(120, 15, 0.4)
 *         .build();
 * }</pre>
 *
 * <p>What concerns people and jobs (shape, residents, centres, density, job vacancy, job mix, transit) is each city's
 * own; zones, water, floor, ground, rents and the persons whom residents stand for are common to all. Rents fall from
 * all centres by the common gradient.
 */
public final class SyntheticRegion {

    private final Grid grid;
    private final SyntheticCity common;
    private final List<String> names = new ArrayList<>();
    private final List<SyntheticCity> cities = new ArrayList<>();
    private Optional<Rail> rail = Optional.empty();

    /** Rail that all cities share. */
    private record Rail(double kilometresPerHour, double headwayMinutes, double farePerKilometre) {}

    private SyntheticRegion(Grid grid) {
        this.grid = grid;
        this.common = SyntheticCity.of(grid);
    }

    /** A region without cities on so many units. */
    public static SyntheticRegion of(int width, int height, double unitMetres) {
        return new SyntheticRegion(Grid.of(width, height, unitMetres));
    }

    /**
     * Sets what is common to all cities, the seed included; what it says of shape, residents and jobs has no effect.
     */
    public SyntheticRegion common(UnaryOperator<SyntheticCity> settings) {
        settings.apply(common);
        return this;
    }

    /**
     * Adds a city; its seed is the region's, mixed with one of its own.
     *
     * @param name not blank, another for each city
     * @param settings says where its middle is ({@link SyntheticCity#middle}), how many live there, and its shape
     */
    public SyntheticRegion city(String name, UnaryOperator<SyntheticCity> settings) {
        if (name.isBlank() || names.contains(name)) {
            throw new IllegalArgumentException("cities need different names that are not blank: '" + name + "'");
        }
        names.add(name);
        cities.add(settings.apply(SyntheticCity.of(grid).seed(cities.size() + 1L)));
        return this;
    }

    /**
     * Rail between the main centres of every two cities, along the straight line.
     *
     * @param kilometresPerHour speed, positive
     * @param headwayMinutes minutes between two trains, positive
     * @param farePerKilometre money, not negative
     */
    public SyntheticRegion rail(double kilometresPerHour, double headwayMinutes, double farePerKilometre) {
        rail = Optional.of(new Rail(
                Bounds.positive("kilometresPerHour", kilometresPerHour),
                Bounds.positive("headwayMinutes", headwayMinutes),
                Bounds.notNegative("farePerKilometre", farePerKilometre)));
        return this;
    }

    /**
     * Makes the region.
     *
     * @throws IllegalArgumentException without a city, or if a centre would lie off the grid
     */
    public RegionPlan build() {
        if (cities.isEmpty()) {
            throw new IllegalArgumentException("a region needs at least one city");
        }
        List<Site> all = new ArrayList<>();
        List<Integer> main = new ArrayList<>();
        List<List<Site>> sites = new ArrayList<>();
        for (SyntheticCity city : cities) {
            city.settings().zoneSide = common.settings().zoneSide;
            city.settings().regionSeed = common.settings().seed;
            sites.add(city.sites());
            all.addAll(sites.get(sites.size() - 1));
            main.add(sites.get(sites.size() - 1).get(0).unit());
        }
        int[] water = common.water(all);
        List<Settlement> settled = new ArrayList<>();
        List<TransitLine> transit = new ArrayList<>();
        for (int i = 0; i < cities.size(); i++) {
            settled.add(cities.get(i).settle(sites.get(i), water));
            transit.addAll(TransitLayout.lines(cities.get(i).settings(), sites.get(i), water));
        }
        Settlement together = settled.get(0);
        for (int i = 1; i < settled.size(); i++) {
            together = together.plus(settled.get(i));
        }
        common.settings().residents = Math.toIntExact(together.residentCount());
        CityPlan plan = PlanAssembly.plan(common.settings(), water, together);
        return new RegionPlan(plan, names, main, cityOf(settled, main), transit, rails(main));
    }

    private int[] cityOf(List<Settlement> settled, List<Integer> main) {
        int[] cityOf = new int[grid.unitCount()];
        for (int unit = 0; unit < cityOf.length; unit++) {
            int most = 0;
            double nearest = Double.POSITIVE_INFINITY;
            for (int city = 0; city < settled.size(); city++) {
                int here = settled.get(city).residents()[unit];
                double distance = kilometres(main.get(city), unit);
                if (here > most || here == most && distance < nearest) {
                    cityOf[unit] = city;
                    most = here;
                    nearest = distance;
                }
            }
        }
        return cityOf;
    }

    private List<IntercityRail> rails(List<Integer> main) {
        List<IntercityRail> rails = new ArrayList<>();
        for (int a = 0; a < main.size() && rail.isPresent(); a++) {
            for (int b = a + 1; b < main.size(); b++) {
                Rail kind = rail.get();
                double kilometres = kilometres(main.get(a), main.get(b));
                if (kilometres > 0) {
                    rails.add(new IntercityRail(
                            main.get(a),
                            main.get(b),
                            kilometres,
                            60 * kilometres / kind.kilometresPerHour(),
                            kind.headwayMinutes(),
                            kind.farePerKilometre() * kilometres));
                }
            }
        }
        return rails;
    }

    private double kilometres(int a, int b) {
        return new Site(a, 1).distance(grid, b) * grid.unitMetres() / 1000;
    }
}

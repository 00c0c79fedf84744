package org.wespace.agents.city;

import java.util.List;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.region.CrossCityJobs;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.region.Gateways;
import org.wespace.agents.region.ThroughTraffic;
import org.wespace.agents.resident.synthesis.GroupTotals;

/** A small city in which every mechanism finds something to act on. */
final class ProofCity {

    static final int SIDE = 24;
    static final int RESIDENTS = 3_000;
    /** One year and a month, so that what happens once a year happens and is felt. */
    static final int MONTHS = 13;

    static final CityPlan PLAN = SyntheticCity.of(SIDE, SIDE, 500)
            .residents(RESIDENTS)
            .persons(300_000)
            .centres(3)
            .gradient(0.6)
            .coLivingShare(0.05)
            .seed(7)
            .build();

    private static final List<Integer> CENTRES = PLAN.centres();

    private ProofCity() {}

    /**
     * Two groups, people who come because it is worse elsewhere, a cap on floor that binds, and floor that changes use
     * with ease.
     */
    static CityParameters parameters() {
        CityParameters standard = CityParameters.standard();
        CityParameters.Society society = standard.society();
        LandParameters land = standard.land();
        return standard.with(new CityParameters.Society(
                        society.totals().with(GroupTotals.of(0.5, 0.3, 0.7)),
                        society.incomes(),
                        society.digital(),
                        society.migration().withOutsideUtility(-1000)))
                .with(land.withSupply(land.supply().withFloorAreaCap(1))
                        .withConversion(land.conversion().withFlexibility(0.2)));
    }

    /** A place of research, a work park, traffic through four gateways, and jobs beyond two. */
    static Places places() {
        List<Gateway> gateways = Gateways.atEdge(PLAN.grid(), CENTRES.get(0), 2).stream()
                .map(unit -> new Gateway(unit, List.of(20, 20, 20, 20, 20), 20, 20, 0.5))
                .toList();
        return Places.none()
                .withAnchors(List.of(CENTRES.get(1)))
                .withParks(List.of(CENTRES.get(2)))
                .withThrough(new ThroughTraffic(3_000, Gateways.forTraffic(PLAN.grid(), CENTRES.get(0), 4)))
                .withOutside(new CrossCityJobs(gateways, 0.05, 0.5));
    }

    /** A scenario of this city. */
    static Scenario scenario(Switches switches) {
        return Scenario.standard()
                .parameters(parameters())
                .places(places())
                .switches(switches)
                .seed(11);
    }

    /** Hash of the state after so many months of a scenario. */
    static String hashOf(Scenario scenario, int months) {
        try (LivingCity city = scenario.on(PLAN)) {
            return city.run(months).stateHash();
        }
    }
}

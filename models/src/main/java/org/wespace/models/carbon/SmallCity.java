package org.wespace.models.carbon;

import java.util.List;
import java.util.OptionalLong;
import org.wespace.agents.carbon.CarbonBooks;
import org.wespace.agents.carbon.CarbonTotals;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyLife;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.LivingMeasures;
import org.wespace.agents.city.Places;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.region.Gateways;
import org.wespace.agents.region.ThroughTraffic;
import org.wespace.core.travel.StreetPattern;

/**
 * A generated city with daily life that is small enough to be lived some hundred times, each time with other mechanisms
 * on. Immutable; each life is a run of its own in one thread, and depends on switches and seed alone.
 *
 * <p>Where co-living works, some dwellings are made for it, and smaller; otherwise all are standard homes. A work park
 * and a place of research lie in the second and third centre, and traffic passes through four gateways, so that the
 * mechanisms that need them have something to act on.
 */
final class SmallCity {

    private static final double UNIT_METRES = 1000;
    private static final int ZONE_SIDE = 4;
    private static final int GATEWAYS = 4;
    /** Vehicles through the city in the busiest hour for each square kilometre of its grid: assumption. */
    private static final double THROUGH_VEHICLES = 10;

    private final Shape shape;
    private final Scenario scenario;

    private SmallCity(Shape shape, Scenario scenario) {
        this.shape = shape;
        this.scenario = scenario;
    }

    /**
     * What a city is like.
     *
     * @param preset whose values it has
     * @param side units along the side of the grid, each of a kilometre
     * @param residents simulated residents
     * @param centres centres
     * @param coLivingShare share of dwellings that are for co-living where it works
     * @param months months that it lives, at least twelve
     */
    record Shape(Preset preset, int side, int residents, int centres, double coLivingShare, int months) {

        Shape withCentres(int value) {
            return new Shape(preset, side, residents, value, coLivingShare, months);
        }

        /** As densely lived in, on a grid of another side. */
        Shape withSide(int value) {
            long people = Math.round(residents * (double) value * value / ((double) side * side));
            return new Shape(preset, value, (int) people, centres, coLivingShare, months);
        }

        Shape withPreset(Preset value) {
            return new Shape(value, side, residents, centres, coLivingShare, months);
        }
    }

    /** A city with the numbers of its preset. */
    static SmallCity of(Shape shape, StreetPattern pattern, OptionalLong shuffle) {
        Scenario scenario = Scenario.standard()
                .parameters(CityParameters.of(shape.preset()))
                .dailyLife(DailyParameters.of(shape.preset()))
                .pattern(pattern);
        if (shuffle.isPresent()) {
            scenario = scenario.shuffled(shuffle.getAsLong());
        }
        return new SmallCity(shape, scenario);
    }

    private static Places places(CityPlan plan) {
        List<Integer> centres = plan.centres();
        double vehicles = THROUGH_VEHICLES * plan.grid().unitCount();
        return Places.none()
                .withParks(List.of(centres.get(Math.min(1, centres.size() - 1))))
                .withAnchors(List.of(centres.get(Math.min(2, centres.size() - 1))))
                .withThrough(new ThroughTraffic(vehicles, Gateways.forTraffic(plan.grid(), centres.get(0), GATEWAYS)));
    }

    /** The same city with other numbers. */
    SmallCity with(CityParameters parameters) {
        return new SmallCity(shape, scenario.parameters(parameters));
    }

    /** The numbers that it lives by. */
    CityParameters parameters() {
        return scenario.parameters();
    }

    /** The plan that a life starts from. */
    CityPlan plan(Switches switches, long seed) {
        return SyntheticCity.of(shape.side(), shape.side(), UNIT_METRES)
                .values(shape.preset())
                .zoneSide(ZONE_SIDE)
                .centres(shape.centres())
                .residents(shape.residents())
                .coLivingShare(switches.on(Mechanism.CO_LIVING) ? shape.coLivingShare() : 0)
                .seed(seed)
                .build();
    }

    /** Lives with some mechanisms on. */
    LedgerYear live(Switches switches, long seed) {
        CityPlan plan = plan(switches, seed);
        Scenario own = scenario.switches(switches).seed(seed).places(places(plan));
        try (LivingCity city = own.on(plan)) {
            String hash = city.run(shape.months()).stateHash();
            DailyLife life = city.daily().orElseThrow();
            life.carbon().checkBalance();
            CarbonTotals totals = life.carbon().lastYear().orElseThrow();
            return new LedgerYear(
                    totals,
                    new LivingMeasures(city).carbon(totals, CarbonBooks.YEAR),
                    people(city),
                    life.fleets().automatedShare(),
                    hash);
        }
    }

    private static long people(LivingCity city) {
        long people = 0;
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            people += city.homes().residents(unit);
        }
        return people;
    }
}

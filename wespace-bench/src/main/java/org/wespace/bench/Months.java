package org.wespace.bench;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.MoveParameters;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.travel.StreetPattern;

/**
 * The life of a city, of which one part of a month is measured and the rest is lived in between.
 *
 * <p>For a single phase each phase has a simulation of its own, with the seed of the city: one step of each in turn is
 * a month of the same life, draw for draw.
 */
final class Months implements AutoCloseable {

    /** A whole month, without builders at work. */
    static final String MONTH = "month";

    /** The whole last month of a year. */
    static final String LAST_OF_YEAR = "last month of a year";

    private static final int YEAR = 12;
    private static final int SETTLING = 2;
    private static final double KILOMETRES = 32;
    private static final double MOVES_PER_YEAR = 0.08;

    private final LivingCity city;
    private final String part;
    private final boolean whole;
    private final List<Simulation> phases = new ArrayList<>();
    private final int measured;
    private final int every;
    private int next;

    /** A city that has lived for two months; with an unknown part, an {@link IllegalArgumentException}. */
    Months(int side, int residents, StreetPattern pattern, int threads, String part) {
        this(side, residents, pattern, threads, part, false);
    }

    /** As the other, with daily life and every mechanism on, if wished. */
    Months(int side, int residents, StreetPattern pattern, int threads, String part, boolean daily) {
        CityPlan plan = SyntheticCity.of(side, side, KILOMETRES * 1000 / side)
                .residents(residents)
                .build();
        Scenario plain = Scenario.standard().pattern(pattern).threads(threads).parameters(parameters());
        Scenario scenario = daily ? plain.switches(Switches.all()).dailyLife(DailyParameters.standard()) : plain;
        this.city = scenario.on(plan);
        this.part = part;
        this.whole = part.equals(MONTH) || part.equals(LAST_OF_YEAR);
        for (Phase phase : whole ? List.<Phase>of() : city.simulation().phases().list()) {
            Simulation alone = new Simulation(scenario.seed(), threads);
            alone.phases().add(phase);
            phases.add(alone);
        }
        this.measured = whole ? 0 : city.simulation().phases().names().indexOf(part);
        if (measured < 0) {
            close();
            throw new IllegalArgumentException("no part of a month is called '" + part + "'; phases are "
                    + city.simulation().phases().names());
        }
        this.every = every(scenario.parameters());
        for (int month = 0; month < SETTLING; month++) {
            liveMonth();
        }
    }

    /** The standard numbers, with 8 % of residents moving home in a year; as many change job. */
    private static CityParameters parameters() {
        CityParameters standard = CityParameters.standard();
        HomeParameters homes = standard.living().homes();
        MoveParameters moves = homes.moves();
        MoveParameters fewer = new MoveParameters(
                MOVES_PER_YEAR,
                moves.lookFactor(),
                moves.moveScale(),
                moves.tenureNest(),
                moves.tries(),
                moves.leastSquareMetres());
        return standard.with(standard.living().withHomes(new HomeParameters(homes.tastes(), fewer)));
    }

    private int every(CityParameters parameters) {
        return switch (part) {
            case LAST_OF_YEAR, "conversion", "building" -> YEAR;
            case "diffusion" -> parameters.society().digital().everyTicks();
            default -> 1;
        };
    }

    /** Names of the phases of a month. */
    List<String> names() {
        return city.simulation().phases().names();
    }

    /** The city. */
    LivingCity city() {
        return city;
    }

    /** Lives a whole month, from whatever phase comes next to the one before it. */
    void liveMonth() {
        if (whole) {
            city.run(1);
            next++;
            return;
        }
        for (int n = 0; n < phases.size(); n++) {
            step();
        }
    }

    private void step() {
        phases.get(next % phases.size()).step();
        next++;
    }

    /** Lives up to the part that is measured, in a month in which it has something to do. */
    void advance() {
        if (whole) {
            while (!isDue(next)) {
                liveMonth();
            }
            return;
        }
        while (next % phases.size() != measured || !isDue(next / phases.size())) {
            step();
        }
    }

    private boolean isDue(int month) {
        if (part.equals(MONTH)) {
            // Builders work in the last month of a year; in the first, classes and services are looked at anew.
            return month % YEAR != 0 && month % YEAR != YEAR - 1;
        }
        return (month + 1) % every == 0;
    }

    /** Lives the part that is measured; gives the month's number, to be consumed. */
    long measured() {
        if (whole) {
            liveMonth();
        } else {
            step();
        }
        return next;
    }

    @Override
    public void close() {
        phases.forEach(Simulation::close);
        city.close();
    }
}

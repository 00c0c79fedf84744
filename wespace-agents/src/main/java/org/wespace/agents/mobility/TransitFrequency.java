package org.wespace.agents.mobility;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Transit comes more often where more people take it: the fixed minutes of one mode follow its demand (mechanism OV-5).
 *
 * <p>Each month the trips to work by the mode are counted; the headway moves towards that of {@link MohringHeadway};
 * passengers wait half of it. The mode's fixed minutes are its parameter, plus the strength of
 * {@link Mechanism#TRANSIT_FREQUENCY} times what the wait differs from that at the reference demand; never below 0.
 * Strength 0 leaves the fixed minutes alone. One headway serves the whole city. Runs behind {@link ModeChoice}; what it
 * sets counts from the next choice on.
 */
public final class TransitFrequency implements Phase {

    /** Name of this phase. */
    public static final String NAME = "transit frequency";

    private final Residents residents;
    private final ModeNetwork network;
    private final int mode;
    private final MohringHeadway headway;
    /** Trips a day and square kilometre, there and back, for each day a week on which somebody takes the mode. */
    private final double tripsPerWeeklyTrip;

    private final double strength;
    private double minutes;
    private double demand;

    /**
     * The frequency of one mode.
     *
     * @param mode index of the mode
     * @param personsPerSquareKilometre real persons for whom each resident stands, over the square kilometres that the
     *     mode serves; positive and finite
     */
    public TransitFrequency(
            Residents residents,
            ModeNetwork network,
            int mode,
            MohringHeadway headway,
            double personsPerSquareKilometre,
            Switches switches) {
        if (mode < 0 || mode >= network.parameters().modes().size()) {
            throw new IllegalArgumentException(
                    "mode must lie in 0.." + (network.parameters().modes().size() - 1) + ": " + mode);
        }
        if (!(personsPerSquareKilometre > 0) || Double.isInfinite(personsPerSquareKilometre)) {
            throw new IllegalArgumentException(
                    "personsPerSquareKilometre must be positive and finite: " + personsPerSquareKilometre);
        }
        this.residents = residents;
        this.network = network;
        this.mode = mode;
        this.headway = headway;
        this.tripsPerWeeklyTrip = 2 * personsPerSquareKilometre / CommuteKernels.WEEK;
        this.strength = switches.strength(Mechanism.TRANSIT_FREQUENCY);
        this.minutes = headway.referenceMinutes();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Headway in minutes; that of the reference demand before the first tick, and while the mechanism is off. */
    public double headwayMinutes() {
        return minutes;
    }

    /** Trips to work and back a working day and square kilometre, as last counted. */
    public double demand() {
        return demand;
    }

    @Override
    public void run(Tick tick) {
        if (strength == 0) {
            return;
        }
        long onSiteDays = tick.loop().sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> count(from, to));
        demand = onSiteDays * tripsPerWeeklyTrip;
        minutes += headway.adjustment() * (headway.minutes(demand) - minutes);
        double wait = (minutes - headway.referenceMinutes()) / 2;
        double fixed = network.parameters().modes().get(mode).fixedMinutes() + strength * wait;
        network.setFixedMinutes(mode, Math.max(0, fixed));
    }

    private long count(int from, int to) {
        long days = 0;
        for (int row = from; row < to; row++) {
            boolean travels =
                    residents.work()[row] != Residents.NONE && residents.home()[row] != Residents.NONE;
            if (travels && residents.mode()[row] == mode) {
                days += CommuteKernels.WEEK - residents.homeDays()[row];
            }
        }
        return days;
    }

    /** Adds the headway to a hash. */
    public void addTo(StateHash hash) {
        hash.add(minutes);
    }
}

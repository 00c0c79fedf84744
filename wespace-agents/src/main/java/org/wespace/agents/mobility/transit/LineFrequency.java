package org.wespace.agents.mobility.transit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.MohringHeadway;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Each line runs more often where more people take it (mechanism OV-5, where there are lines).
 *
 * <p>Each month the trips to work are counted that take a line, for they are quicker by lines than along the links: one
 * for the line that they board first and one for that which they leave last, if it is another. A line is planned for
 * those of the first month; its headway moves towards that of {@link MohringHeadway} for the present ones, and differs
 * from the planned one by the strength of {@link Mechanism#TRANSIT_FREQUENCY} times that. Strength 0 leaves the
 * headways alone. Runs behind the choice of modes; what it sets counts from the next choice on.
 */
public final class LineFrequency implements Phase {

    /** Name of this phase. */
    public static final String NAME = "line frequency";

    private final Residents residents;
    private final ModeNetwork network;
    private final int mode;
    private final TransitNetwork lines;
    private final MohringHeadway limits;
    private final double strength;
    private final double[] planned;
    private final double[] minutes;
    private final long[] demand;
    private long[] reference = {};
    private long[][] counts = {};

    /**
     * The frequency of all lines.
     *
     * @param mode index of the mode that takes the lines
     * @param limits shortest and longest headway, where the planned ones do not exceed them, and speed of adjustment;
     *     its reference is not used
     */
    public LineFrequency(
            Residents residents,
            ModeNetwork network,
            int mode,
            TransitNetwork lines,
            MohringHeadway limits,
            Switches switches) {
        this.residents = residents;
        this.network = network;
        this.mode = mode;
        this.lines = lines;
        this.limits = limits;
        this.strength = switches.strength(Mechanism.TRANSIT_FREQUENCY);
        this.planned = IntStream.range(0, lines.lines().size())
                .mapToDouble(lines::headwayMinutes)
                .toArray();
        this.minutes = planned.clone();
        this.demand = new long[planned.length];
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Days a week on which somebody boards or leaves a line on the way to work, as last counted. */
    public long demand(int line) {
        return demand[line];
    }

    @Override
    public void run(Tick tick) {
        if (strength == 0) {
            return;
        }
        count(tick.loop());
        if (reference.length == 0) {
            reference = Arrays.stream(demand).map(days -> Math.max(1, days)).toArray();
        }
        double[] headways = new double[planned.length];
        for (int l = 0; l < planned.length; l++) {
            MohringHeadway headway = new MohringHeadway(
                    planned[l],
                    reference[l],
                    Math.min(planned[l], limits.leastMinutes()),
                    Math.max(planned[l], limits.mostMinutes()),
                    limits.adjustment());
            minutes[l] += headway.adjustment() * (headway.minutes(demand[l]) - minutes[l]);
            headways[l] = planned[l] + strength * (minutes[l] - planned[l]);
        }
        lines.setHeadways(headways);
    }

    private void count(ParallelLoop loop) {
        if (counts.length != loop.threads()) {
            counts = new long[loop.threads()][planned.length];
        }
        for (long[] worker : counts) {
            Arrays.fill(worker, 0);
        }
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> count(from, to, counts[worker]));
        Arrays.fill(demand, 0);
        for (long[] worker : counts) {
            Arrays.setAll(demand, l -> demand[l] + worker[l]);
        }
    }

    private void count(int fromRow, int toRow, long[] days) {
        for (int row = fromRow; row < toRow; row++) {
            int home = residents.home()[row];
            int work = residents.work()[row];
            if (residents.mode()[row] != mode || home == Residents.NONE || work == Residents.NONE) {
                continue;
            }
            double alongLinks =
                    network.fixedMinutes(mode) + network.impedance(mode).minutes(home, work);
            int ends = lines.minutes(home, work) < alongLinks ? lines.ends(home, work) : -1;
            if (ends >= 0) {
                int first = ends >>> 16;
                int last = ends & 0xFFFF;
                int onSite = CommuteKernels.WEEK - residents.homeDays()[row];
                days[first] += onSite;
                days[last] += last == first ? 0 : onSite;
            }
        }
    }

    /** Adds the headways to a hash. */
    public void addTo(StateHash hash) {
        lines.addTo(hash);
    }
}

package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.PlaceWatch;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.Logit;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Residents whose work can be done at home choose on how many days a week it is: mechanism WK-2.
 *
 * <p>A logit over 0 to 5 days with the utility of {@link HomeDaysUtility}, by the way to work in the resident's present
 * mode. Who has another home or job than before chooses anew, and so does everybody in the first tick; of the others a
 * share looks again every month, drawn by key. A resident's draw is one number for the whole run, from no taste for
 * home to a great one, so that the choice changes only when their circumstances do. Who has no job, or lives outside
 * the city, keeps what they had.
 *
 * <p>The strength of {@link Mechanism#TELEWORK} is the share of residents, drawn by key, to whom the option is open; at
 * 0 nobody ever works at home. Reads route minutes as they stand: after a change of the roads call
 * {@link ModeNetwork#updateRoads()}. Results do not depend on threads or on the order of rows.
 */
public final class HybridDays implements Phase {

    /** Name of this phase. */
    public static final String NAME = "telework days";

    private static final int TASTE = Decisions.id("telework.taste");
    private static final int OPEN = Decisions.id("telework.open");
    private static final int REVIEW = Decisions.id("telework.review");

    /** Longest way to work that is told apart, minutes: a day. */
    private static final double LONGEST = 1440;

    private static final double SHIFT_RANGE = 64;
    private static final double SHIFT_TOLERANCE = 1e-9;
    /** Counts of expected days, so that sums are of whole numbers. */
    private static final double COUNTS = 1L << 30;

    private final Residents residents;
    private final ModeNetwork network;
    private final HomeDaysUtility utility;
    private final double review;
    private final double strength;
    private final PlaceWatch watch;
    private double shift;
    private boolean started;
    private double[][] scratch = {};

    /** The choice of all residents, at the constants of the parameters. */
    public HybridDays(Residents residents, ModeNetwork network, TeleworkParameters parameters, Switches switches) {
        this.residents = residents;
        this.network = network;
        this.utility = parameters.days();
        this.review = parameters.review();
        this.strength = switches.strength(Mechanism.TELEWORK);
        this.watch = new PlaceWatch(residents, false);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What each day at home is worth beyond the parameters' utility; 0 unless calibrated. */
    public double shift() {
        return shift;
    }

    /** Sets what each day at home is worth beyond the parameters' utility. */
    public void setShift(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("shift must be finite: " + value);
        }
        shift = value;
    }

    /** Whose mean number of days at home is meant. */
    public enum Among {
        /** All who live in the city and have a job. */
        WORKERS,
        /** Those of them whose work can be done at home. */
        TELEWORKABLE
    }

    /**
     * Sets the shift so that the expected mean of days at home, were the option open to all, is a given number.
     *
     * <p>By Newton's method at the present homes, jobs and modes; some six passes over all residents. Leaves out nobody
     * by strength: at half the strength the mean is half as large.
     *
     * @param meanDays days a week, positive
     * @return the shift
     * @throws IllegalArgumentException if no shift gives that mean: it must be positive and below the most days that
     *     the quota allows, times the share of those whose work can be done at home
     */
    public double calibrate(double meanDays, Among among, ParallelLoop loop) {
        reserve(loop);
        long able = loop.sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> count(from, to, true));
        long all = among == Among.TELEWORKABLE
                ? able
                : loop.sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> count(from, to, false));
        double most = all == 0 ? 0 : utility.mostDays() * (double) able / all;
        if (!(meanDays > 0 && meanDays < most)) {
            throw new IllegalArgumentException(
                    "mean days at home must lie between 0 and " + most + ", which is " + utility.mostDays() + " for "
                            + able + " residents whose work can be done at home among " + all + ": " + meanDays);
        }
        return settle(meanDays * all, loop);
    }

    /** Newton's method, held between what is too little and what is too much. */
    private double settle(double target, ParallelLoop loop) {
        double low = -SHIFT_RANGE;
        double high = SHIFT_RANGE;
        double step = SHIFT_RANGE;
        shift = 0;
        while (Math.abs(step) > SHIFT_TOLERANCE && high - low > SHIFT_TOLERANCE) {
            Expected now = expected(loop);
            if (now.days < target) {
                low = shift;
            } else {
                high = shift;
            }
            double next = shift + (target - now.days) / now.slope;
            next = next > low && next < high ? next : (low + high) / 2;
            step = next - shift;
            shift = next;
        }
        return shift;
    }

    /** Expected days a week at home of all residents together, were the option open to all whose work allows it. */
    public double expectedDays(ParallelLoop loop) {
        return expected(loop).days;
    }

    /**
     * Expected days, and how fast they rise with the shift.
     *
     * @param days mean number of days, summed over residents
     * @param slope its variance, summed over residents
     */
    private record Expected(double days, double slope) {}

    private Expected expected(ParallelLoop loop) {
        reserve(loop);
        long[][] sums = new long[loop.threads()][2];
        loop.run(
                residents.count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> expect(scratch[worker], sums[worker], from, to));
        long days = 0;
        long slope = 0;
        for (long[] one : sums) {
            days += one[0];
            slope += one[1];
        }
        return new Expected(days / COUNTS, slope / COUNTS);
    }

    private void expect(double[] chance, long[] sums, int from, int to) {
        for (int row = from; row < to; row++) {
            if (works(row) && Traits.teleworkable(residents.traits()[row])) {
                chances(row, chance);
                double mean = 0;
                double square = 0;
                for (int n = 1; n < chance.length; n++) {
                    mean += n * chance[n];
                    square += n * n * chance[n];
                }
                sums[0] += Math.round(mean * COUNTS);
                sums[1] += Math.round((square - mean * mean) * COUNTS);
            }
        }
    }

    private long count(int from, int to, boolean ableOnly) {
        long count = 0;
        for (int row = from; row < to; row++) {
            count += works(row) && (!ableOnly || Traits.teleworkable(residents.traits()[row])) ? 1 : 0;
        }
        return count;
    }

    private boolean works(int row) {
        return residents.work()[row] != Residents.NONE && residents.home()[row] != Residents.NONE;
    }

    private void reserve(ParallelLoop loop) {
        if (scratch.length < loop.threads()) {
            scratch = new double[loop.threads()][HomeDaysUtility.CHOICES];
        }
    }

    /**
     * Chances of 0 to 5 days at home for a resident who lives in the city, has a job, and may choose.
     *
     * @param chance receives six values
     */
    public void chances(int row, double[] chance) {
        utilities(row, chance);
        Logit.probabilities(chance, chance);
    }

    private void utilities(int row, double[] value) {
        int traits = residents.traits()[row];
        double perDay = utility.perMinute() * minutes(row) + shift;
        int floor = residents.floor()[row];
        double room = floor > 0
                ? utility.floor()
                        * Logarithm.log(floor / (FloorStock.PER_SQUARE_METRE * utility.referenceSquareMetres()))
                : 0;
        value[0] = utility.base(traits, 0);
        for (int n = 1; n < value.length; n++) {
            value[n] = utility.base(traits, n) + perDay * n + room;
        }
    }

    /** Minutes to work in the present mode, or in the quickest for somebody who has none yet. */
    private double minutes(int row) {
        int mode = residents.mode()[row];
        if (mode != Residents.NONE) {
            return Math.min(LONGEST, minutes(row, mode));
        }
        double least = LONGEST;
        for (int m = 0; m < network.parameters().modes().size(); m++) {
            least = Math.min(least, minutes(row, m));
        }
        return least;
    }

    private double minutes(int row, int mode) {
        return network.minutes(mode, residents.home()[row], residents.work()[row]);
    }

    @Override
    public void run(Tick tick) {
        boolean first = !started;
        started = true;
        if (strength == 0) {
            if (first) {
                Arrays.fill(residents.homeDays(), (byte) 0);
            }
            return;
        }
        if (first) {
            network.updateImpedances();
        }
        reserve(tick.loop());
        ChanceKey taste = tick.chance().at(0, TASTE);
        ChanceKey open = tick.chance().at(0, OPEN);
        ChanceKey again = tick.chance(REVIEW);
        tick.loop().run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                decide(row, scratch[worker], taste, open, again);
            }
        });
    }

    private void decide(int row, double[] value, ChanceKey taste, ChanceKey open, ChanceKey again) {
        if (!works(row)) {
            return;
        }
        int id = residents.id()[row];
        if (!Traits.teleworkable(residents.traits()[row]) || !open.happens(id, strength)) {
            residents.homeDays()[row] = 0;
            return;
        }
        if (watch.changed(row) || again.happens(id, review)) {
            utilities(row, value);
            residents.homeDays()[row] = (byte) Logit.draw(value, taste.bits(id));
        }
    }

    /** Adds the level of the constants to a hash. */
    public void addTo(StateHash hash) {
        hash.add(shift);
    }
}

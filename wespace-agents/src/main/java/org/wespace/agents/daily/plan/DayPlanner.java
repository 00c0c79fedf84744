package org.wespace.agents.daily.plan;

import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.Exponential;
import org.wespace.core.measure.activity.FragmentTally;
import org.wespace.core.measure.activity.Fragmentation;

/**
 * Lays out the working day of sampled residents from what they did in the month, and measures into how many pieces
 * activities fall (E15, T8-1). A read-out: it changes nothing, and its draws have keys of their own.
 *
 * <p>A day has 1,440 minutes, of which 960 awake. Paid work comes first: on a day on site at the workplace, with the
 * way there and back, on a day at home at home. It is cut into 1 + Poisson pieces, of more the more of it is done
 * online; then the tours that fall on this day go where there is room, and last the minutes online, in pieces too. What
 * finds no room is dropped and counted: the budget of time binds.
 *
 * <p>The three sides of fragmentation (number, sizes, order in time) are those of Hubers, Schwanen and Dijst (2008),
 * that over places is of Alexander and others (2011); the generator is an assumption.
 */
public final class DayPlanner {

    private static final int DRAW = Decisions.id("diary.day");
    private static final int MORNING = 510;
    private static final int EVENING = 1140;
    private static final int MOST_PIECES = 8;
    /** Minutes one way beyond which a way is taken as so long. */
    private static final int MOST_WAY = 240;

    private final Residents residents;
    private final ModeNetwork network;
    private final FragmentParameters parameters;
    private final FreeTime free = new FreeTime();
    private final int[] cuts = new int[MOST_PIECES + 1];
    private FragmentTally tally;
    private ChanceKey key;
    private int person;
    private int draw;
    private long planned;
    private long dropped;

    /** Plans days for the residents of a city. */
    public DayPlanner(Residents residents, ModeNetwork network, FragmentParameters parameters) {
        this.residents = residents;
        this.network = network;
        this.parameters = parameters;
        this.tally = FragmentTally.on(network.grid(), Purpose.COUNT, 1);
        this.key = Chance.of(0).at(0, DRAW);
    }

    /** Fragmentation of one working day of all residents of a sample; activities are {@link Purpose}s by ordinal. */
    public Fragmentation plan(DiarySample sample, Chance chance, long tick) {
        tally = FragmentTally.on(network.grid(), Purpose.COUNT, 1);
        key = chance.at(tick, DRAW);
        planned = 0;
        dropped = 0;
        for (int number = 0; number < sample.size(); number++) {
            int row = sample.row(number);
            if (residents.home()[row] != Residents.NONE) {
                day(sample, number, row);
            }
        }
        return tally.result();
    }

    /** Share of the activities of the last days that found no room, in [0, 1]. */
    public double droppedShare() {
        return planned == 0 ? 0 : dropped / (double) planned;
    }

    private void day(DiarySample sample, int number, int row) {
        person = number;
        draw = 0;
        free.clear();
        tally.person(number);
        work(row);
        int home = residents.home()[row];
        for (int tour = 0; tour < sample.tours(number); tour++) {
            double perDay = sample.times(number, tour) / TripBook.DAYS_PER_MONTH;
            Purpose purpose = sample.purpose(number, tour);
            if (uniform() < perDay) {
                boolean school = purpose == Purpose.EDUCATION;
                int stay = school ? parameters.schoolMinutes() : parameters.stayMinutes();
                tour(purpose, sample.place(number, tour), sample.minutes(number, tour), stay);
            }
        }
        for (int p = 0; p < Purpose.COUNT; p++) {
            long month = sample.onlineMinutes(number, Purpose.of(p));
            int today = (int) Math.round(month / TripBook.DAYS_PER_MONTH);
            if (today > 0 && p != Purpose.WORK.ordinal()) {
                pieces(Purpose.of(p), home, Math.min(today, FreeTime.DAY), 1, FreeTime.WAKE);
            }
        }
    }

    private double uniform() {
        return key.uniform(person, draw++);
    }

    private void work(int row) {
        int place = residents.work()[row];
        int mode = residents.mode()[row];
        if (place == Residents.NONE || mode < 0) {
            return;
        }
        int days = residents.homeDays()[row];
        boolean atHome = uniform() * CommuteKernels.WEEK < days;
        int home = residents.home()[row];
        int way = atHome ? 0 : minutes(network.measuredMinutes(mode, home, place));
        int begin = Math.max(FreeTime.WAKE, MORNING - way);
        if (way > 0) {
            free.take(begin, way);
        }
        double online = atHome ? 1 : 0.2 * days / CommuteKernels.WEEK;
        int end = pieces(Purpose.WORK, atHome ? home : place, parameters.workMinutes(), online, begin + way);
        int back = free.find(end, way);
        if (way > 0 && back != FreeTime.NONE) {
            free.take(back, way);
        }
    }

    private static int minutes(double value) {
        return (int) Math.min(MOST_WAY, Math.round(value));
    }

    private void tour(Purpose purpose, int place, double oneWay, int stay) {
        planned++;
        int way = minutes(oneWay);
        int earliest = purpose == Purpose.EDUCATION ? FreeTime.WAKE : MORNING;
        int whole = 2 * way + stay;
        int from = free.find(earliest, whole);
        if (from == FreeTime.NONE) {
            dropped++;
            return;
        }
        free.take(from, whole);
        tally.add(person, purpose.ordinal(), from + way, stay, place);
    }

    /** Lays an activity into the day in pieces; returns the minute at which the last one ends. */
    private int pieces(Purpose purpose, int place, int minutes, double online, int earliest) {
        planned++;
        int wanted = 1 + poisson(parameters.breaks() + online * parameters.onlineBreaks());
        int count = Math.max(1, Math.min(Math.min(wanted, MOST_PIECES), minutes / parameters.leastMinutes()));
        cut(minutes, count);
        int at = purpose == Purpose.WORK ? earliest : EVENING;
        int laid = 0;
        for (int k = 0; k < count; k++) {
            int size = cuts[k + 1] - cuts[k];
            int from = free.find(at, size);
            if (from == FreeTime.NONE && purpose != Purpose.WORK) {
                from = free.find(earliest, size);
            }
            if (from == FreeTime.NONE) {
                continue;
            }
            free.take(from, size);
            tally.add(person, purpose.ordinal(), from, size, place);
            laid++;
            int gap = (int) Math.ceil(-parameters.gapMinutes() * logOf(uniform()));
            at = from + size + Math.max(1, gap);
        }
        dropped += laid == 0 ? 1 : 0;
        return at;
    }

    private static double logOf(double uniform) {
        return StrictMath.log(1 - uniform);
    }

    /** Cuts minutes into pieces at random, none shorter than the least: cuts[k] to cuts[k + 1] is piece k. */
    private void cut(int minutes, int count) {
        int spare = minutes - count * Math.min(parameters.leastMinutes(), minutes / count);
        int least = (minutes - spare) / count;
        cuts[0] = 0;
        for (int k = 1; k < count; k++) {
            cuts[k] = (int) Math.floor(spare * uniform());
        }
        java.util.Arrays.sort(cuts, 1, count);
        for (int k = 1; k < count; k++) {
            cuts[k] += k * least;
        }
        cuts[count] = minutes;
    }

    private int poisson(double mean) {
        double limit = Exponential.exp(-mean);
        double product = uniform();
        int count = 0;
        while (product > limit && count < MOST_PIECES) {
            product *= uniform();
            count++;
        }
        return count;
    }
}

package org.wespace.agents.home;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;

/**
 * The classes of residents who look for homes alike: by the days at home that count for the way to work, the days at
 * home that count for floor, and group.
 *
 * <p>WK-7 decides whether telework makes the way to work count less: for the keyed share of residents in whom it works,
 * who stay the same for the whole run. WK-6 decides whether days at home ask for floor. Those without a job are a level
 * of their own, without a way to work.
 */
final class HomeClasses {

    /** Level of those without a job, behind 0 to 5 days at home. */
    static final int JOBLESS = CommuteKernels.WEEK + 1;

    private static final int LEVELS = JOBLESS + 1;
    private static final int DAYS = CommuteKernels.WEEK + 1;
    static final int COUNT = LEVELS * DAYS * Traits.MOST_GROUPS;

    private static final int SEES = Decisions.id("home.sees-telework");
    private static final int CENTS = 100;

    private final Residents residents;
    private final double[] floorShare = new double[DAYS];
    private final boolean larger;
    private final double seeing;
    private final double[] income;
    private final double meanIncome;
    /** Persons, then income in hundredths, of each class; one array for each worker. */
    private long[][] tally = {};

    private final double[] monthly;

    HomeClasses(HomeMarket market, HomeTastes tastes, Switches switches) {
        this.residents = market.residents();
        this.larger = switches.on(Mechanism.HOME_OFFICE) && tastes.homeOffice() > 0;
        this.seeing = switches.strength(Mechanism.TELEWORK_MOVES);
        this.income = market.incomes().monthly();
        this.meanIncome = market.incomes().mean();
        this.monthly = new double[COUNT];
        java.util.Arrays.fill(monthly, meanIncome);
        for (int days = 0; days < DAYS; days++) {
            floorShare[days] = floorShare(tastes, switches, days);
        }
    }

    /** Share of income that goes into floor: {@code h0 (1 + s_home w)}, w the share of days at home (WK-6). */
    static double floorShare(HomeTastes tastes, Switches switches, int homeDays) {
        if (!switches.on(Mechanism.HOME_OFFICE)) {
            return tastes.floorShare();
        }
        double w = homeDays / (double) CommuteKernels.WEEK;
        return tastes.floorShare() * (1 + tastes.homeOffice() * switches.strength(Mechanism.HOME_OFFICE) * w);
    }

    /** Draws for {@link #of}. */
    static ChanceKey seeing(Chance chance) {
        return chance.at(0, SEES);
    }

    /** Class of a resident. */
    int of(int row, ChanceKey sees) {
        int days = residents.homeDays()[row];
        int level = days;
        if (residents.work()[row] == Residents.NONE) {
            level = JOBLESS;
            days = 0;
        } else if (days > 0
                && seeing < 1
                && !(seeing > 0 && sees.happens(residents.id()[row], seeing))) {
            level = 0;
        }
        int floorDays = larger ? days : 0;
        return (level * DAYS + floorDays) * Traits.MOST_GROUPS
                + Traits.group(residents.traits()[row]);
    }

    /** Days at home that count for the way to work, or {@link #JOBLESS}. */
    static int level(int of) {
        return of / (DAYS * Traits.MOST_GROUPS);
    }

    static int group(int of) {
        return of % Traits.MOST_GROUPS;
    }

    /** Share of income that goes into floor. */
    double floorShare(int of) {
        return floorShare[of / Traits.MOST_GROUPS % DAYS];
    }

    /** Share of income that a resident puts into floor; days at home count for those who have a job only. */
    double floorShareOf(int row) {
        boolean counts = larger && residents.work()[row] != Residents.NONE;
        return floorShare[counts ? residents.homeDays()[row] : 0];
    }

    /** Income of a resident, money a month. */
    double incomeOf(int row) {
        return income[Traits.incomeClass(residents.traits()[row])];
    }

    /** The class as rules see it. */
    HomeSeeker seeker(int of) {
        int level = level(of);
        return new HomeSeeker(level == JOBLESS ? 0 : level, group(of), floorShare(of), monthly[of]);
    }

    /** Takes the mean income of each class from the residents of the city; classes without any keep theirs. */
    void refresh(ParallelLoop loop, ChanceKey sees) {
        if (tally.length != loop.threads()) {
            tally = new long[loop.threads()][2 * COUNT];
        }
        for (long[] mine : tally) {
            java.util.Arrays.fill(mine, 0);
        }
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            long[] mine = tally[worker];
            for (int row = from; row < to; row++) {
                if (residents.home()[row] != Residents.NONE) {
                    int of = of(row, sees);
                    mine[2 * of]++;
                    mine[2 * of + 1] += Math.round(CENTS * incomeOf(row));
                }
            }
        });
        for (int of = 0; of < COUNT; of++) {
            long persons = 0;
            long cents = 0;
            for (long[] mine : tally) {
                persons += mine[2 * of];
                cents += mine[2 * of + 1];
            }
            monthly[of] = persons > 0 ? cents / (double) (CENTS * persons) : monthly[of];
        }
    }

    /** Mean income of each class; live. */
    double[] monthly() {
        return monthly;
    }
}

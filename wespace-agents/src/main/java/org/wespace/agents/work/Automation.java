package org.wespace.agents.work;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Occupation;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Tick;

/**
 * Machines take jobs: which residents lose theirs in a month, by occupation.
 *
 * <p>Each resident with a job loses it with a chance of {@code 1 - (1 - rate)^(1/12)}, the rate of their occupation
 * times the strength of {@link Mechanism#AUTOMATION}, by keyed draw. It only tells who; the caller closes the jobs. At
 * strength 0 nobody, and nothing is drawn. O(residents) a month; not for several threads.
 */
public final class Automation {

    private static final int LOSE = Decisions.id("work.automation");

    private final double[] monthly = new double[Occupation.COUNT];
    private final boolean on;
    private int[] rows = new int[64];

    /**
     * Automation at given rates.
     *
     * @param yearlyRates share of the jobs of each {@link Occupation} that go in a year, in [0, 1]
     */
    public Automation(double[] yearlyRates, Switches switches) {
        if (yearlyRates.length != Occupation.COUNT) {
            throw new IllegalArgumentException(
                    "there must be a rate for each of " + Occupation.COUNT + " occupations: " + yearlyRates.length);
        }
        double strength = switches.strength(Mechanism.AUTOMATION);
        for (int k = 0; k < monthly.length; k++) {
            if (!(yearlyRates[k] >= 0 && yearlyRates[k] <= 1)) {
                throw new IllegalArgumentException(
                        "yearly rate of " + Occupation.of(k) + " must be in [0, 1]: " + yearlyRates[k]);
            }
            monthly[k] = monthly(strength * yearlyRates[k]);
        }
        this.on = strength > 0;
    }

    /**
     * Rates of .002 to .02 a year: an assumption, in the order of the susceptibilities of C. B. Frey, M. A. Osborne
     * (2017), The future of employment, doi:10.1016/j.techfore.2016.08.019 (clerical work, retail, transport and
     * service high; management, science, teaching and medicine low), by which a job that will go does so within
     * decades.
     */
    public static double[] standardRates() {
        return new double[] {0.003, 0.008, 0.004, 0.004, 0.003, 0.006, 0.002, 0.002, 0.018, 0.010, 0.020, 0.015, 0.018};
    }

    /** Chance in a month, from the chance in a year. */
    static double monthly(double yearly) {
        return yearly == 1 ? 1 : -StrictMath.expm1(StrictMath.log1p(-yearly) / 12);
    }

    /**
     * Draws who loses their job in this tick.
     *
     * @return number of them; {@link #rows} has their rows
     */
    public int draw(Residents residents, Tick tick) {
        return on ? draw(residents, tick.chance(LOSE)) : 0;
    }

    int draw(Residents residents, ChanceKey key) {
        int[] work = residents.work();
        int[] traits = residents.traits();
        int[] id = residents.id();
        int found = 0;
        for (int row = 0; row < id.length; row++) {
            if (work[row] != Residents.NONE && key.happens(id[row], monthly[Traits.occupation(traits[row])])) {
                if (found == rows.length) {
                    rows = IntArrays.grow(rows, found + 1);
                }
                rows[found++] = row;
            }
        }
        IntArrays.quickSort(rows, 0, found, (a, b) -> Integer.compare(id[a], id[b]));
        return found;
    }

    /** Begins with the rows that the last draw found, in order of id; its own, good until the next draw. */
    public int[] rows() {
        return rows;
    }
}

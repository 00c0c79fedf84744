package org.wespace.core.measure.segregation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.chance.KeyedStream;
import org.wespace.core.engine.ParallelLoop;

/**
 * An index of segregation beside what chance alone would give: its distribution if the same persons were put into the
 * same places at random.
 *
 * <p>Small units are never even, so D of a city of random neighbours is not 0: with ten residents to a unit and a group
 * of a tenth it is about 0.4. In each replicate every unit keeps the number of its residents and every group the number
 * of its members, and all ways of seating them are equally likely (multivariate hypergeometric: labels shuffled among
 * the residents).
 *
 * <p>Source: C. Winship (1977), A revaluation of indexes of residential segregation, doi:10.1093/sf/55.4.1058; W. J.
 * Carrington, K. R. Troske (1997), On measuring segregation in samples with small units,
 * doi:10.1080/07350015.1997.10524718. Both draw the members of each unit as binomial; here group totals are fixed too.
 *
 * @param observed the index of the counts as they are
 * @param mean mean of the index over the replicates
 * @param deviation standard deviation of the index of one replicate; 0 for one replicate
 * @param p share of draws at least as segregated as what was observed, that one included: {@code (1 + #(index >=
 *     observed)) / (1 + replicates)}; NaN where the index is
 * @param replicates number of replicates
 */
public record RandomBaseline(double observed, double mean, double deviation, double p, int replicates) {

    private static final int ALLOCATION = Decisions.id("measure.random-allocation");

    /**
     * The index less its random part, for indices that run from 0 to 1: {@code (D - D*) / (1 - D*)} if D is at least
     * D*, the mean under chance, and {@code (D - D*) / D*} below.
     *
     * <p>1 for complete segregation, 0 for what chance gives, -1 for perfect evenness.
     */
    public double corrected() {
        double excess = observed - mean;
        if (excess == 0) {
            return 0;
        }
        return excess > 0 ? excess / (1 - mean) : excess / mean;
    }

    /** How many standard deviations the index lies above its mean under chance; NaN or infinite where that is 0. */
    public double score() {
        return (observed - mean) / deviation;
    }

    /**
     * Baseline of one index, in the caller's thread. Otherwise as {@link #of(GroupCounts, List, int, Chance,
     * ParallelLoop)}.
     */
    public static RandomBaseline of(
            GroupCounts counts, ToDoubleFunction<GroupCounts> index, int replicates, Chance chance) {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return of(counts, List.of(index), replicates, chance, loop).get(0);
        }
    }

    /**
     * Baselines of several indices from the same replicates: the same numbers at any number of threads.
     *
     * <p>Costs O(replicates x residents x groups), some nanoseconds for each, besides the indices; memory of one table
     * of counts for each thread.
     *
     * @param counts whole numbers of residents, at most 2<sup>31</sup> - 1 in all
     * @param indices what is taken of each replicate; must be safe to use from the loop's threads
     * @param replicates at least 1; 99 or more for p and the deviation
     * @param chance where the draws come from
     * @param loop where the replicates run; not running anything else
     * @return one baseline for each index, in order
     */
    public static List<RandomBaseline> of(
            GroupCounts counts,
            List<? extends ToDoubleFunction<GroupCounts>> indices,
            int replicates,
            Chance chance,
            ParallelLoop loop) {
        if (replicates < 1) {
            throw new IllegalArgumentException("there must be at least 1 replicate: " + replicates);
        }
        requirePersons(counts);
        double[][] values = new double[indices.size()][replicates];
        loop.run(replicates, 1, (chunk, from, to) -> {
            for (int replicate = from; replicate < to; replicate++) {
                GroupCounts random = allocation(counts, chance, replicate);
                for (int index = 0; index < values.length; index++) {
                    values[index][replicate] = indices.get(index).applyAsDouble(random);
                }
            }
        });
        List<RandomBaseline> baselines = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            baselines.add(summary(indices.get(index).applyAsDouble(counts), values[index]));
        }
        return List.copyOf(baselines);
    }

    private static RandomBaseline summary(double observed, double[] values) {
        double sum = 0;
        int above = 0;
        for (double value : values) {
            sum += value;
            above += value >= observed ? 1 : 0;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
        double p = Double.isNaN(observed) ? Double.NaN : (1.0 + above) / (1 + values.length);
        return new RandomBaseline(observed, mean, deviation, p, values.length);
    }

    /**
     * One random allocation: persons are called from an urn, without putting back, to the places of unit after unit.
     *
     * @param counts as for {@link #of(GroupCounts, List, int, Chance, ParallelLoop)}
     * @param replicate which of the allocations of this chance
     */
    public static GroupCounts allocation(GroupCounts counts, Chance chance, int replicate) {
        int left = requirePersons(counts);
        int groups = counts.groups();
        int[] urn = new int[groups];
        for (int group = 0; group < groups; group++) {
            urn[group] = (int) counts.groupTotal(group);
        }
        double[] cells = new double[counts.cells().length];
        KeyedStream stream = chance.at(replicate, ALLOCATION).stream();
        for (int unit = 0; unit < counts.units(); unit++) {
            stream.restart(unit);
            for (int place = (int) counts.unitTotal(unit); place > 0; place--) {
                int ticket = Draws.boundedInt(stream.nextLong(), left--);
                int group = 0;
                while (ticket >= urn[group]) {
                    ticket -= urn[group++];
                }
                urn[group]--;
                cells[unit * groups + group]++;
            }
        }
        return counts.withCells(cells);
    }

    /**
     * Mean of {@link Segregation#dissimilarity(GroupCounts, int)} under chance, exactly and without draws: {@code sum_i
     * E|x_i - t_i P| / (2 T P (1 - P))}. O(units); NaN if the group has nobody or is everybody.
     *
     * @param counts as for {@link #of(GroupCounts, List, int, Chance, ParallelLoop)}
     */
    public static double expectedDissimilarity(GroupCounts counts, int group) {
        long total = requirePersons(counts);
        long groupTotal = (long) counts.groupTotal(group);
        double sum = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
            sum += Hypergeometric.meanDeviation(total, groupTotal, (long) counts.unitTotal(unit));
        }
        return total * sum / (2.0 * groupTotal * (total - groupTotal));
    }

    /**
     * Mean of {@link Segregation#etaSquared} and of {@link MultigroupSegregation#relativeDiversity} under chance,
     * exactly: {@code (n - 1) / (T - 1)} with n the units that have residents. NaN for fewer than two residents.
     *
     * @param counts as for {@link #of(GroupCounts, List, int, Chance, ParallelLoop)}
     */
    public static double expectedEtaSquared(GroupCounts counts) {
        int total = requirePersons(counts);
        int inhabited = 0;
        for (double residents : counts.unitTotals()) {
            inhabited += residents > 0 ? 1 : 0;
        }
        return total > 1 ? (inhabited - 1.0) / (total - 1.0) : Double.NaN;
    }

    /** Makes sure that the counts are of persons, and returns how many there are. */
    private static int requirePersons(GroupCounts counts) {
        double[] cells = counts.cells();
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] != Math.rint(cells[cell])) {
                throw new IllegalArgumentException("only whole persons can be put into units at random: unit "
                        + cell / counts.groups() + ", group " + cell % counts.groups() + " has " + cells[cell]);
            }
        }
        if (counts.total() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "at most 2^31 - 1 persons can be put into units at random: " + counts.total());
        }
        return (int) counts.total();
    }
}

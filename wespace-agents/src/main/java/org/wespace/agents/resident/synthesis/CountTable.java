package org.wespace.agents.resident.synthesis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.resident.Trait;

/** Whole numbers of residents by class and category, from shares and the residents of each class. */
final class CountTable {

    private final String name;
    private final Shares shares;
    private final int[] classCounts;
    private final int categories;
    private final int[] counts;

    /**
     * Counts residents of each class and category.
     *
     * @param name of what is dealt, for messages
     * @param classCounts residents by zone (if the shares tell zones apart) and category of the given trait
     */
    CountTable(String name, Shares shares, int[] classCounts) {
        this.name = name;
        this.shares = shares;
        this.classCounts = classCounts;
        this.categories = shares.categories();
        this.counts = new int[classCounts.length * categories];
        requireWeights();
        boolean byZone = shares.totals().length > 1;
        int block = byZone ? shares.givenCategories() : classCounts.length;
        for (int first = 0; first < classCounts.length; first += block) {
            countBlock(first, block, byZone ? first / block : 0);
        }
    }

    /** Counts of the table, [class][category] row-major. */
    int[] counts() {
        return counts;
    }

    private void countBlock(int first, int block, int zone) {
        int[] people = Arrays.copyOfRange(classCounts, first, first + block);
        long total = Arrays.stream(people).asLongStream().sum();
        if (total == 0) {
            return;
        }
        double[] table = new double[block * categories];
        double[] sums = new double[categories];
        for (int c = 0; c < block; c++) {
            double[] weights = weights(first + c);
            double sum = Arrays.stream(weights).sum();
            for (int k = 0; people[c] > 0 && k < categories; k++) {
                double value = weights[k] == sum ? people[c] : people[c] * weights[k] / sum;
                table[c * categories + k] = value;
                sums[k] += value;
            }
        }
        int[] whole = shares.totals().length == 0
                ? WholeNumbers.round(
                        new Lattice(block, categories), table, people, new int[][] {WholeNumbers.split(sums, total)})
                : fit(people, table, WholeNumbers.split(shares.totals()[zone], total), zone);
        System.arraycopy(whole, 0, counts, first * categories, whole.length);
    }

    private int[] fit(int[] people, double[] table, int[] target, int zone) {
        try {
            return ProportionalFit.of(
                            new int[] {people.length, categories},
                            table,
                            Arrays.stream(people).asDoubleStream().toArray(),
                            Arrays.stream(target).asDoubleStream().toArray())
                    .whole();
        } catch (IllegalArgumentException e) {
            String where = shares.totals().length > 1 ? " of zone " + zone : "";
            throw new IllegalArgumentException(
                    "totals of " + name + where + " do not go with its shares: " + e.getMessage(), e);
        }
    }

    private double[] weights(int c) {
        return shares.weights(c / shares.givenCategories(), c % shares.givenCategories());
    }

    private void requireWeights() {
        for (int c = 0; c < classCounts.length; c++) {
            if (classCounts[c] > 0 && !(Arrays.stream(weights(c)).sum() > 0)) {
                @Nullable Trait given = shares.given();
                throw new IllegalArgumentException("weights of " + name + " are all 0"
                        + (shares.zones() > 0 ? " in zone " + c / shares.givenCategories() : "")
                        + (given != null ? ", " + given + " " + c % shares.givenCategories() : "") + ", where "
                        + classCounts[c] + " residents live");
            }
        }
    }
}

package org.wespace.core.measure.inequality;

import java.util.Arrays;

/** Sums of values by group. */
final class Partition {

    /** Labels of the groups, ascending. */
    private final int[] labels;
    /** Group of each value, as a place in labels. */
    private final int[] groupOf;

    private final double[] populations;
    private final double[] sums;

    Partition(int[] partition, double[] values, double[] weights) {
        Values.requireCount("group", values.length, partition.length);
        this.labels = Arrays.stream(partition).sorted().distinct().toArray();
        this.groupOf = new int[partition.length];
        this.populations = new double[labels.length];
        this.sums = new double[labels.length];
        for (int i = 0; i < partition.length; i++) {
            int group = Arrays.binarySearch(labels, partition[i]);
            groupOf[i] = group;
            populations[group] += weights[i];
            sums[group] += weights[i] * values[i];
        }
    }

    int count() {
        return labels.length;
    }

    int of(int value) {
        return groupOf[value];
    }

    double population(int group) {
        return populations[group];
    }

    double sum(int group) {
        return sums[group];
    }

    double mean(int group) {
        return sums[group] / populations[group];
    }
}

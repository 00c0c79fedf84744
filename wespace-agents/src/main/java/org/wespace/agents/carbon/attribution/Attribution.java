package org.wespace.agents.carbon.attribution;

import java.util.List;

/**
 * How the difference between all causes and none is shared among them, for each line of a ledger and in total.
 *
 * <p>Shares are Shapley values in whole grams: in each line base and shares add up to the total of the run with all
 * causes, and for each cause the lines add up to its share of the total, exactly. One-at-a-time differences stand
 * beside them.
 *
 * @param lines the lines, in the order of the ledger
 * @param total all lines together, under the name "total"
 * @param evaluations number of sets of causes that were run
 * @param pairs number of pairs of an order and its reverse that were sampled; 0 if the values are exact
 */
public record Attribution(List<Line> lines, Line total, int evaluations, int pairs) {

    /** Checks that causes and lines add up. */
    public Attribution {
        lines = List.copyOf(lines);
        long base = 0;
        for (Line line : lines) {
            base += line.base();
            requireSameCauses(line, total);
        }
        require(base == total.base(), "bases of lines add up to " + base + ", not to " + total.base());
        for (int cause = 0; cause < total.shares().size(); cause++) {
            long sum = 0;
            for (Line line : lines) {
                sum += line.shares().get(cause).grams();
            }
            long grams = total.shares().get(cause).grams();
            require(
                    sum == grams,
                    "shares of " + total.shares().get(cause).cause() + " add up to " + sum + ", not to " + grams);
        }
    }

    private static void requireSameCauses(Line line, Line total) {
        List<String> causes = total.shares().stream().map(Share::cause).toList();
        require(
                line.shares().stream().map(Share::cause).toList().equals(causes),
                "causes of line " + line.name() + " are not those of the total: " + causes);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether the values are exact and not sampled. */
    public boolean exact() {
        return pairs == 0;
    }

    /**
     * The line of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Line line(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line '" + name + "' among "
                        + lines.stream().map(Line::name).toList()));
    }

    /**
     * One line, shared among causes.
     *
     * @param name name of the line
     * @param base grams of the run without any cause
     * @param all grams of the run with all causes
     * @param shares one for each cause, in their order
     */
    public record Line(String name, long base, long all, List<Share> shares) {

        /** Checks that base and shares add up. */
        public Line {
            shares = List.copyOf(shares);
            long sum = base + shares.stream().mapToLong(Share::grams).sum();
            require(sum == all, "base and shares of line " + name + " add up to " + sum + ", not to " + all);
        }

        /**
         * The share of a cause.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Share share(String cause) {
            return shares.stream()
                    .filter(share -> share.cause().equals(cause))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no cause '" + cause + "' among "
                            + shares.stream().map(Share::cause).toList()));
        }

        /** How far the values before rounding miss the difference, over the size of what was added; 0 for no causes. */
        public double efficiencyError() {
            double sum = 0;
            double size = Math.abs((double) all - base);
            for (Share share : shares) {
                sum += share.value();
                size += Math.abs(share.value());
            }
            return size == 0 ? 0 : Math.abs(sum - ((double) all - base)) / size;
        }
    }

    /**
     * What one cause has a part of, in one line.
     *
     * @param cause name of the cause
     * @param grams the Shapley value in whole grams, more than 0 where the cause adds
     * @param value the Shapley value before it was rounded
     * @param standardError of the value, in grams; 0 if it is exact
     * @param firstIn grams that the cause adds alone to a run without any
     * @param lastOut grams that the cause adds to a run with all others
     */
    public record Share(String cause, long grams, double value, double standardError, long firstIn, long lastOut) {

        /** The share of the larger one by which first in and last out may differ without interaction: .1. */
        public static final double TOLERANCE = 0.1;

        /** {@link #interacts(double)} with {@link #TOLERANCE}. */
        public boolean interacts() {
            return interacts(TOLERANCE);
        }

        /**
         * Whether the effect of the cause depends on which others work: first in and last out have different signs, or
         * differ by more than two standard errors and more than a share of the larger one.
         *
         * @param tolerance that share, at least 0
         */
        public boolean interacts(double tolerance) {
            if (Long.signum(firstIn) * Long.signum(lastOut) < 0) {
                return true;
            }
            double larger = Math.max(Math.abs((double) firstIn), Math.abs((double) lastOut));
            return Math.abs((double) firstIn - lastOut) > Math.max(2 * standardError, tolerance * larger);
        }
    }
}

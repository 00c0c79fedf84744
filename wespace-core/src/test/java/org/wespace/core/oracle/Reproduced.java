package org.wespace.core.oracle;

import java.util.Optional;

/** An expected entry beside the numbers that we give for it. */
record Reproduced(Expected expected, double[] ours) {

    /** What is wrong, if anything is. */
    Optional<String> failure() {
        double[] theirs = expected.values();
        if (theirs.length != ours.length) {
            return Optional.of(expected + ": " + ours.length + " values instead of " + theirs.length);
        }
        for (int i = 0; i < theirs.length; i++) {
            if (Double.isNaN(theirs[i]) != Double.isNaN(ours[i])
                    || Math.abs(theirs[i] - ours[i]) > expected.tolerance(theirs[i], ours[i])) {
                return Optional.of(expected + " [" + i + "]: " + ours[i] + " instead of " + theirs[i]);
            }
        }
        return Optional.empty();
    }

    /** Largest relative deviation; the absolute one where theirs is 0 but for rounding. */
    double worstDeviation() {
        double worst = 0;
        double[] theirs = expected.values();
        for (int i = 0; i < theirs.length; i++) {
            double difference = Math.abs(theirs[i] - ours[i]);
            boolean nothing = Math.abs(theirs[i]) <= expected.number("abs_tol");
            double deviation = nothing ? difference : difference / Math.max(Math.abs(theirs[i]), Math.abs(ours[i]));
            worst = Math.max(worst, Double.isNaN(deviation) ? 0 : deviation);
        }
        return worst;
    }

    /** Largest share of its tolerance that a deviation takes, 0 to 1 where all is well. */
    double worstShareOfTolerance() {
        double worst = 0;
        double[] theirs = expected.values();
        for (int i = 0; i < theirs.length; i++) {
            double difference = Math.abs(theirs[i] - ours[i]);
            if (difference > 0) {
                worst = Math.max(worst, difference / expected.tolerance(theirs[i], ours[i]));
            }
        }
        return worst;
    }
}

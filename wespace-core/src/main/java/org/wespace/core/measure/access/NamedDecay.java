package org.wespace.core.measure.access;

import java.math.BigDecimal;

/** A decay and its label. */
record NamedDecay(String label, CostDecay decay) implements CostDecay {

    @Override
    public double weight(double cost) {
        return decay.weight(cost);
    }

    @Override
    public CostDecay named(String other) {
        return new NamedDecay(other, decay);
    }

    @Override
    public String toString() {
        return label;
    }

    /** A number as people write it: 30, not 30.0. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static CostDecay steps(double[] upTo, double[] weights) {
        if (upTo.length == 0 || upTo.length != weights.length) {
            throw new IllegalArgumentException("steps need as many upper bounds as weights, at least one: "
                    + upTo.length + " bounds and " + weights.length + " weights");
        }
        StringBuilder label = new StringBuilder("steps(");
        for (int k = 0; k < upTo.length; k++) {
            if (!(upTo[k] >= 0) || (k > 0 && !(upTo[k] > upTo[k - 1]))) {
                throw new IllegalArgumentException("upper bounds of steps must rise from at least 0: bound " + k
                        + " is " + upTo[k] + (k > 0 ? " after " + upTo[k - 1] : ""));
            }
            if (!(weights[k] >= 0) || weights[k] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "weight of step " + k + " must be finite and not negative: " + weights[k]);
            }
            label.append(k > 0 ? ", " : "").append(weights[k]).append(" to ").append(upTo[k]);
        }
        return new NamedDecay(label.append(")").toString(), cost -> {
            for (int k = 0; k < upTo.length; k++) {
                if (cost <= upTo[k]) {
                    return weights[k];
                }
            }
            return 0;
        });
    }
}

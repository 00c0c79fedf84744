package org.wespace.core.choice;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Observed choices: what each chooser could have and what was taken. Immutable.
 *
 * <p>Alternatives may differ in number from one observation to the next; what is not available is left out. Memory: 8
 * bytes for each attribute of each alternative.
 */
public final class ChoiceData {

    private final List<String> variables;
    /** Attributes: [alternative of an observation][variable], row-major, observation by observation. */
    private final double[] attributes;
    /** First alternative of each observation, and the end of the last. */
    private final int[] starts;
    /** Row of the alternative taken, by observation. */
    private final int[] chosen;

    private ChoiceData(List<String> variables, double[] attributes, int[] starts, int[] chosen) {
        this.variables = variables;
        this.attributes = attributes;
        this.starts = starts;
        this.chosen = chosen;
    }

    /**
     * Starts a table with these variables.
     *
     * @param variables at least one name, no two alike
     */
    public static Builder of(String... variables) {
        List<String> names = List.of(variables);
        Set<String> different = new HashSet<>(names);
        if (names.isEmpty() || different.size() < names.size()) {
            throw new IllegalArgumentException("there must be variables, no two of the same name: " + names);
        }
        return new Builder(names);
    }

    /** Names of the variables. */
    public List<String> variables() {
        return variables;
    }

    /** Number of observed choices. */
    public int observations() {
        return chosen.length;
    }

    int rows() {
        return starts[chosen.length];
    }

    int from(int observation) {
        return starts[observation];
    }

    int to(int observation) {
        return starts[observation + 1];
    }

    int chosenRow(int observation) {
        return chosen[observation];
    }

    /** An attribute; rows are the alternatives of all observations, one after the other. */
    double attribute(int row, int variable) {
        return attributes[row * variables.size() + variable];
    }

    /** Collects observations. */
    public static final class Builder {

        private final List<String> variables;
        private final DoubleArrayList attributes = new DoubleArrayList();
        private final IntArrayList starts = IntArrayList.of(0);
        private final IntArrayList chosen = new IntArrayList();

        private Builder(List<String> variables) {
            this.variables = variables;
        }

        /**
         * Adds one choice.
         *
         * @param taken which of the alternatives was taken, from 0
         * @param alternatives attributes of each alternative, in the order of the variables; finite
         * @throws IllegalArgumentException naming the observation, the alternative and the value that is not allowed
         */
        public Builder choice(int taken, double[]... alternatives) {
            int observation = chosen.size();
            if (taken < 0 || taken >= alternatives.length) {
                throw new IllegalArgumentException("alternative taken in observation " + observation
                        + " must be one of the " + alternatives.length + ", from 0: " + taken);
            }
            for (int i = 0; i < alternatives.length; i++) {
                requireFinite(observation, i, alternatives[i]);
            }
            int first = starts.getInt(observation);
            for (double[] alternative : alternatives) {
                attributes.addElements(attributes.size(), alternative);
            }
            starts.add(first + alternatives.length);
            chosen.add(first + taken);
            return this;
        }

        private void requireFinite(int observation, int alternative, double[] values) {
            String where = " of alternative " + alternative + " in observation " + observation;
            if (values.length != variables.size()) {
                throw new IllegalArgumentException(
                        "attributes" + where + " must be those of " + variables + ": " + values.length + " values");
            }
            for (int v = 0; v < values.length; v++) {
                if (!(Math.abs(values[v]) <= Double.MAX_VALUE)) {
                    throw new IllegalArgumentException(variables.get(v) + where + " must be finite: " + values[v]);
                }
            }
        }

        /** The table; at least one observation. */
        public ChoiceData build() {
            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("there must be at least one observed choice");
            }
            return new ChoiceData(variables, attributes.toDoubleArray(), starts.toIntArray(), chosen.toIntArray());
        }
    }
}

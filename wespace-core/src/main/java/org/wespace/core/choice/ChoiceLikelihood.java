package org.wespace.core.choice;

/**
 * Likelihood of observed choices under a conditional logit, with its first and second derivatives by the coefficients.
 *
 * <p>Attributes are taken relative to their mean over the observation, which changes no probability, and in units of
 * their root mean square, so that coefficients are of like size whatever the units of the data.
 */
final class ChoiceLikelihood {

    /** Differences of utility, in units of the scaled variables, below which two count as equal. */
    private static final double SEPARATION = 1e-7;

    private final ChoiceData data;
    private final int variables;
    /** Attributes less their mean over the observation, in units of {@link #scale}: [row][variable]. */
    private final double[] x;
    /** Root mean square of each variable about the mean of its observation; 0 if it never differs. */
    private final double[] scale;

    ChoiceLikelihood(ChoiceData data) {
        this.data = data;
        this.variables = data.variables().size();
        this.x = new double[Math.multiplyExact(data.rows(), variables)];
        this.scale = new double[variables];
        for (int v = 0; v < variables; v++) {
            centre(v);
        }
    }

    private void centre(int v) {
        double squares = 0;
        double largest = 0;
        for (int n = 0; n < data.observations(); n++) {
            double first = data.attribute(data.from(n), v);
            double mean = 0;
            for (int row = data.from(n); row < data.to(n); row++) {
                mean += (data.attribute(row, v) - first) / (data.to(n) - data.from(n));
            }
            for (int row = data.from(n); row < data.to(n); row++) {
                double difference = data.attribute(row, v) - first - mean;
                x[row * variables + v] = difference;
                largest = Math.max(largest, Math.abs(difference));
            }
        }
        if (largest > 0) {
            for (int row = 0; row < data.rows(); row++) {
                double share = x[row * variables + v] / largest;
                squares += share * share;
            }
            scale[v] = largest * Math.sqrt(squares / data.rows());
            for (int row = 0; row < data.rows(); row++) {
                x[row * variables + v] /= scale[v];
            }
        }
    }

    /** Unit of each coefficient's inverse: a coefficient of the data is one of here over this. */
    double scale(int variable) {
        return scale[variable];
    }

    /** Logarithm of the likelihood, per scaled coefficient. */
    double value(double[] coefficients) {
        double sum = 0;
        for (int n = 0; n < data.observations(); n++) {
            double[] utilities = utilities(n, coefficients);
            sum += utilities[data.chosenRow(n) - data.from(n)] - Logit.logsum(utilities);
        }
        return sum;
    }

    /** Derivatives of the logarithm of the likelihood by each scaled coefficient. */
    double[] gradient(double[] coefficients) {
        double[] gradient = new double[variables];
        double[] mean = new double[variables];
        for (int n = 0; n < data.observations(); n++) {
            expect(n, Logit.probabilities(utilities(n, coefficients)), mean);
            for (int v = 0; v < variables; v++) {
                gradient[v] += x[data.chosenRow(n) * variables + v] - mean[v];
            }
        }
        return gradient;
    }

    /** Observed information, the negative second derivatives: [variable][variable]. */
    double[][] information(double[] coefficients) {
        double[][] information = new double[variables][variables];
        double[] mean = new double[variables];
        for (int n = 0; n < data.observations(); n++) {
            double[] chance = Logit.probabilities(utilities(n, coefficients));
            expect(n, chance, mean);
            for (int row = data.from(n); row < data.to(n); row++) {
                for (int a = 0; a < variables; a++) {
                    double weighted = chance[row - data.from(n)] * (x[row * variables + a] - mean[a]);
                    for (int b = 0; b <= a; b++) {
                        information[a][b] += weighted * (x[row * variables + b] - mean[b]);
                    }
                }
            }
        }
        for (int a = 0; a < variables; a++) {
            for (int b = 0; b < a; b++) {
                information[b][a] = information[a][b];
            }
        }
        return information;
    }

    /**
     * Whether nobody took an alternative that another one of the same choice beats in a direction of coefficients: then
     * going there only makes the observed choices likelier, and no coefficients are the likeliest.
     */
    boolean separates(double[] direction) {
        double size = 0;
        for (double part : direction) {
            size += Math.abs(part);
        }
        boolean some = false;
        for (int n = 0; n < data.observations(); n++) {
            double[] utilities = utilities(n, direction);
            double taken = utilities[data.chosenRow(n) - data.from(n)];
            for (double other : utilities) {
                if (taken - other < -SEPARATION * size) {
                    return false;
                }
                some |= taken - other > SEPARATION * size;
            }
        }
        return some;
    }

    private double[] utilities(int observation, double[] coefficients) {
        int from = data.from(observation);
        double[] utilities = new double[data.to(observation) - from];
        for (int i = 0; i < utilities.length; i++) {
            for (int v = 0; v < variables; v++) {
                utilities[i] += coefficients[v] * x[(from + i) * variables + v];
            }
        }
        return utilities;
    }

    private void expect(int observation, double[] chance, double[] mean) {
        int from = data.from(observation);
        for (int v = 0; v < variables; v++) {
            mean[v] = 0;
            for (int i = 0; i < chance.length; i++) {
                mean[v] += chance[i] * x[(from + i) * variables + v];
            }
        }
    }
}

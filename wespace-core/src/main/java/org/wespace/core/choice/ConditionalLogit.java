package org.wespace.core.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * A conditional logit fitted to observed choices: utilities linear in the attributes of the alternatives, {@code V_j =
 * sum_v b_v x_jv}, coefficients b by maximum likelihood.
 *
 * <p>Constants of alternatives are variables of 0 and 1, one alternative going without. Observations of one
 * alternative, and variables' levels that are common to all alternatives of an observation, say nothing and do no harm.
 *
 * <p>Source: D. McFadden (1974), Conditional logit analysis of qualitative choice behavior, in: Frontiers in
 * Econometrics.
 *
 * @param coefficients one for each variable, in order
 * @param logLikelihood logarithm of the likelihood at the coefficients, at most 0
 * @param nullLogLikelihood that of all coefficients 0: every alternative as likely as any
 * @param observations number of observed choices
 * @param iterations Newton steps taken
 * @param converged whether the last step was too small to matter; the coefficients are not to be used otherwise
 */
public record ConditionalLogit(
        List<Coefficient> coefficients,
        double logLikelihood,
        double nullLogLikelihood,
        int observations,
        int iterations,
        boolean converged) {

    private static final int MAX_ITERATIONS = 50;
    /** Newton decrement, the expected gain of likelihood in logarithms, below which a step does not matter. */
    private static final double ENOUGH = 1e-16;
    /** Share of the largest eigenvalue of the information below which a direction counts as not identified. */
    private static final double SINGULAR = 1e-10;
    /** Share of a direction in a variable from which the variable is named. */
    private static final double NAMED = 1e-3;

    public ConditionalLogit {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * What the choices say of one variable.
     *
     * @param variable name
     * @param value change of utility per unit of the variable
     * @param standardError square root of the diagonal of the inverse observed information, in the same unit
     */
    public record Coefficient(String variable, double value, double standardError) {

        /** Value over standard error: about normal if the true value is 0. */
        public double z() {
            return value / standardError;
        }
    }

    /**
     * Fits by Newton's method from coefficients of 0, halving steps that would lower the likelihood, which is concave.
     *
     * <p>Costs O(alternatives x variables squared) for each step, over all observations; 4 to 8 steps as a rule.
     * Memory: 8 bytes for each attribute.
     *
     * @throws IllegalArgumentException if the choices do not determine the coefficients: a variable that never differs
     *     between alternatives, variables that are linear combinations of one another (collinear), or variables that
     *     predict choices without exception (separation); the message names them
     */
    public static ConditionalLogit fit(ChoiceData data) {
        ChoiceLikelihood likelihood = new ChoiceLikelihood(data);
        requireIdentified(data, likelihood);
        double[] now = new double[data.variables().size()];
        double nothing = likelihood.value(now);
        double value = nothing;
        boolean converged = false;
        int iteration = 0;
        while (!converged && iteration < MAX_ITERATIONS) {
            RealMatrix information = new Array2DRowRealMatrix(likelihood.information(now), false);
            requireNoSeparation(data, likelihood, now, information);
            double[] gradient = likelihood.gradient(now);
            double[] step = inverse(information).operate(gradient);
            converged = dot(step, gradient) / 2 <= ENOUGH * Math.max(1, Math.abs(value));
            double factor = 1;
            double[] next = moved(now, step, factor);
            double reached = likelihood.value(next);
            while (!converged && reached < value && factor > 1e-9) {
                factor /= 2;
                next = moved(now, step, factor);
                reached = likelihood.value(next);
            }
            now = next;
            value = reached;
            iteration++;
        }
        return result(data, likelihood, now, new Found(value, nothing, iteration, converged));
    }

    private record Found(double value, double nothing, int iterations, boolean converged) {}

    private static ConditionalLogit result(ChoiceData data, ChoiceLikelihood likelihood, double[] scaled, Found found) {
        RealMatrix covariance = inverse(new Array2DRowRealMatrix(likelihood.information(scaled), false));
        List<Coefficient> coefficients = new ArrayList<>();
        for (int v = 0; v < scaled.length; v++) {
            double scale = likelihood.scale(v);
            coefficients.add(new Coefficient(
                    data.variables().get(v), scaled[v] / scale, Math.sqrt(covariance.getEntry(v, v)) / scale));
        }
        return new ConditionalLogit(
                coefficients, found.value, found.nothing, data.observations(), found.iterations, found.converged);
    }

    private static void requireIdentified(ChoiceData data, ChoiceLikelihood likelihood) {
        int variables = data.variables().size();
        for (int v = 0; v < variables; v++) {
            if (likelihood.scale(v) == 0) {
                throw new IllegalArgumentException(
                        "variable " + data.variables().get(v)
                                + " is the same for all alternatives of every observation: nothing can be told of it");
            }
        }
        RealMatrix information = new Array2DRowRealMatrix(likelihood.information(new double[variables]), false);
        EigenDecompositionSymmetric directions = new EigenDecompositionSymmetric(information);
        if (directions.getEigenvalue(variables - 1) <= SINGULAR * directions.getEigenvalue(0)) {
            double[] direction = directions.getEigenvector(variables - 1).toArray();
            throw new IllegalArgumentException("variables are collinear between the alternatives of every observation: "
                    + named(data, likelihood, direction) + " is the same for all of them; leave one out");
        }
    }

    private static void requireNoSeparation(
            ChoiceData data, ChoiceLikelihood likelihood, double[] coefficients, RealMatrix information) {
        EigenDecompositionSymmetric directions = new EigenDecompositionSymmetric(information);
        int last = coefficients.length - 1;
        double[] flattest = directions.getEigenvector(last).toArray();
        for (double[] direction : List.of(coefficients, flattest, moved(new double[last + 1], flattest, -1))) {
            if (likelihood.separates(direction)) {
                throw new IllegalArgumentException("choices are separated: whoever chose took the highest "
                        + named(data, likelihood, direction) + ", so that no finite coefficients are the likeliest");
            }
        }
    }

    /** A direction in words: "0.5 price - 2 time", in units of the data, the largest factor being 1. */
    private static String named(ChoiceData data, ChoiceLikelihood likelihood, double[] direction) {
        double most = 0;
        for (double part : direction) {
            most = Math.max(most, Math.abs(part));
        }
        double unit = 0;
        for (int v = 0; v < direction.length; v++) {
            if (Math.abs(direction[v]) >= NAMED * most) {
                unit = Math.max(unit, Math.abs(direction[v] / likelihood.scale(v)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int v = 0; v < direction.length; v++) {
            if (Math.abs(direction[v]) >= NAMED * most) {
                double factor = direction[v] / likelihood.scale(v) / unit;
                String sign = text.isEmpty() ? (factor < 0 ? "-" : "") : (factor < 0 ? " - " : " + ");
                text.append(sign)
                        .append(String.format(Locale.ROOT, "%.4g ", Math.abs(factor)))
                        .append(data.variables().get(v));
            }
        }
        return text.toString();
    }

    /** Inverse of an information matrix. */
    private static RealMatrix inverse(RealMatrix information) {
        return new CholeskyDecomposition(information, 1e-10, Double.MIN_NORMAL)
                .getSolver()
                .getInverse();
    }

    private static double[] moved(double[] from, double[] step, double factor) {
        double[] to = from.clone();
        for (int v = 0; v < to.length; v++) {
            to[v] += factor * step[v];
        }
        return to;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The coefficient of a variable. */
    public Coefficient coefficient(String variable) {
        return coefficients.stream()
                .filter(one -> one.variable.equals(variable))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variable " + variable + " among "
                        + coefficients.stream().map(Coefficient::variable).toList()));
    }

    /** McFadden's rho squared, {@code 1 - L / L_0}: 0 for no better than chance, 1 for certainty. */
    public double rhoSquared() {
        return 1 - logLikelihood / nullLogLikelihood;
    }

    /** Rho squared less what as many variables would gain by chance: {@code 1 - (L - variables) / L_0}. */
    public double adjustedRhoSquared() {
        return 1 - (logLikelihood - coefficients.size()) / nullLogLikelihood;
    }

    /**
     * Utilities of alternatives, for {@link Logit}.
     *
     * @param alternatives attributes of each alternative, in the order of the coefficients
     */
    public double[] utilities(double[]... alternatives) {
        double[] utilities = new double[alternatives.length];
        for (int i = 0; i < utilities.length; i++) {
            if (alternatives[i].length != coefficients.size()) {
                throw new IllegalArgumentException("alternative " + i + " must have " + coefficients.size()
                        + " attributes: " + alternatives[i].length);
            }
            for (int v = 0; v < coefficients.size(); v++) {
                utilities[i] += coefficients.get(v).value * alternatives[i][v];
            }
        }
        return utilities;
    }
}

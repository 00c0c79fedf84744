package org.wespace.core.measure.form;

/** Weighted least squares of the logarithm of a level on one or two functions of distance, about their means. */
final class LogFit {

    /** Variance of a regressor that is rounding, as a share of its mean square. */
    private static final double NO_VARIANCE = 1e-24;

    /**
     * What is left of the variance of one regressor beside the other where they differ by rounding alone, as a share.
     */
    private static final double COLLINEAR = 1e-12;

    private final GradientForm form;
    private final double[] kilometres;
    private final double[] logLevel;
    private final double[] weight;
    private int count;

    LogFit(GradientForm form, int capacity) {
        this.form = form;
        this.kilometres = new double[capacity];
        this.logLevel = new double[capacity];
        this.weight = new double[capacity];
    }

    /** Adds a level at a distance, unless it has no logarithm or no weight. */
    void add(double atKilometres, double level, double withWeight) {
        boolean placed = form != GradientForm.POWER || atKilometres > 0;
        if (level > 0 && withWeight > 0 && placed) {
            kilometres[count] = atKilometres;
            logLevel[count] = StrictMath.log(level);
            weight[count++] = withWeight;
        }
    }

    private double first(int i) {
        return form == GradientForm.POWER ? StrictMath.log(kilometres[i]) : kilometres[i];
    }

    private double second(int i) {
        return form == GradientForm.NEWLING ? kilometres[i] * kilometres[i] : 0;
    }

    DensityGradient solve() {
        double w = 0;
        double meanU = 0;
        double meanV = 0;
        double meanZ = 0;
        for (int i = 0; i < count; i++) {
            w += weight[i];
            meanU += weight[i] * first(i);
            meanV += weight[i] * second(i);
            meanZ += weight[i] * logLevel[i];
        }
        meanU /= w;
        meanV /= w;
        meanZ /= w;
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double uz = 0;
        double vz = 0;
        for (int i = 0; i < count; i++) {
            double u = first(i) - meanU;
            double v = second(i) - meanV;
            double z = logLevel[i] - meanZ;
            uu += weight[i] * u * u;
            uv += weight[i] * u * v;
            vv += weight[i] * v * v;
            uz += weight[i] * u * z;
            vz += weight[i] * v * z;
        }
        if (form != GradientForm.NEWLING) {
            // The second regressor is 0 everywhere; any positive variance takes it out of the equations.
            vv = 1;
        }
        double determinant = uu * vv - uv * uv;
        boolean solvable = count > form.slopes()
                && uu > NO_VARIANCE * w * meanU * meanU
                && determinant > COLLINEAR * uu * vv
                && determinant > 0;
        if (!solvable) {
            return undefined();
        }
        double[] inverse = {vv / determinant, -uv / determinant, uu / determinant};
        double slopeU = inverse[0] * uz + inverse[1] * vz;
        double slopeV = inverse[1] * uz + inverse[2] * vz;
        double level = meanZ - slopeU * meanU - slopeV * meanV;
        double[] sums = leftOver(level, slopeU, slopeV, meanZ);
        double unit = sums[0] / (count - form.slopes() - 1);
        double levelVariance =
                1 / w + inverse[0] * meanU * meanU + 2 * inverse[1] * meanU * meanV + inverse[2] * meanV * meanV;
        boolean curved = form == GradientForm.NEWLING;
        return new DensityGradient(
                form,
                StrictMath.exp(level),
                Math.sqrt(unit * levelVariance),
                -slopeU,
                Math.sqrt(unit * inverse[0]),
                curved ? -slopeV : 0,
                curved ? Math.sqrt(unit * inverse[2]) : 0,
                sums[1] > 0 ? 1 - sums[0] / sums[1] : Double.NaN,
                count);
    }

    /** Weighted squares left over by the fit, and those about the mean. */
    private double[] leftOver(double level, double slopeU, double slopeV, double meanZ) {
        double left = 0;
        double all = 0;
        for (int i = 0; i < count; i++) {
            double error = logLevel[i] - level - slopeU * first(i) - slopeV * second(i);
            double z = logLevel[i] - meanZ;
            left += weight[i] * error * error;
            all += weight[i] * z * z;
        }
        return new double[] {left, all};
    }

    private DensityGradient undefined() {
        double none = Double.NaN;
        boolean curved = form == GradientForm.NEWLING;
        return new DensityGradient(form, none, none, none, none, curved ? none : 0, curved ? none : 0, none, count);
    }
}

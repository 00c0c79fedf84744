package org.wespace.core.measure.form;

/**
 * Weighted least squares of the logarithm of a level on one or two functions of distance, about their means; solved
 * once.
 */
final class LogFit {

    /** Variance of a regressor that is rounding, as a share of its mean square. */
    private static final double NO_VARIANCE = 1e-24;

    /**
     * What is left of the variance of one regressor beside the other where they differ by rounding alone, as a share.
     */
    private static final double COLLINEAR = 1e-12;

    private final GradientForm form;
    /** First function of distance: r, or ln r. */
    private final double[] u;
    /** Second function of distance: r squared, or 0. */
    private final double[] v;

    private final double[] logLevel;
    private final double[] weight;
    private int count;

    private double total;
    private double meanU;
    private double meanV;
    private double meanZ;
    /** Weighted squares and products about the means, z for the logarithm of the level. */
    private double uu;

    private double uv;
    private double vv;
    private double uz;
    private double vz;
    private double zz;

    LogFit(GradientForm form, int capacity) {
        this.form = form;
        this.u = new double[capacity];
        this.v = new double[capacity];
        this.logLevel = new double[capacity];
        this.weight = new double[capacity];
    }

    /** Adds a level at a distance, unless it has no logarithm or no weight. */
    void add(double atKilometres, double level, double withWeight) {
        boolean placed = form != GradientForm.POWER || atKilometres > 0;
        if (level > 0 && withWeight > 0 && placed) {
            u[count] = form == GradientForm.POWER ? StrictMath.log(atKilometres) : atKilometres;
            v[count] = form == GradientForm.NEWLING ? atKilometres * atKilometres : 0;
            logLevel[count] = StrictMath.log(level);
            weight[count++] = withWeight;
        }
    }

    DensityGradient solve() {
        average();
        gather();
        double determinant = uu * vv - uv * uv;
        boolean solvable = count > form.slopes()
                && uu > NO_VARIANCE * total * meanU * meanU
                && determinant > COLLINEAR * uu * vv
                && determinant > 0;
        if (!solvable) {
            return undefined();
        }
        // The inverse of the centred normal equations.
        double iuu = vv / determinant;
        double iuv = -uv / determinant;
        double ivv = uu / determinant;
        double slopeU = iuu * uz + iuv * vz;
        double slopeV = iuv * uz + ivv * vz;
        double level = meanZ - slopeU * meanU - slopeV * meanV;
        double left = leftOver(level, slopeU, slopeV);
        int freedom = count - form.slopes() - 1;
        double unit = freedom > 0 ? left / freedom : Double.NaN;
        double levelVariance = 1 / total + iuu * meanU * meanU + 2 * iuv * meanU * meanV + ivv * meanV * meanV;
        boolean curved = form == GradientForm.NEWLING;
        return new DensityGradient(
                form,
                StrictMath.exp(level),
                Math.sqrt(unit * levelVariance),
                -slopeU,
                Math.sqrt(unit * iuu),
                curved ? -slopeV : 0,
                curved ? Math.sqrt(unit * ivv) : 0,
                zz > 0 ? 1 - left / zz : Double.NaN,
                count);
    }

    private void average() {
        for (int i = 0; i < count; i++) {
            total += weight[i];
            meanU += weight[i] * u[i];
            meanV += weight[i] * v[i];
            meanZ += weight[i] * logLevel[i];
        }
        meanU /= total;
        meanV /= total;
        meanZ /= total;
    }

    private void gather() {
        for (int i = 0; i < count; i++) {
            double du = u[i] - meanU;
            double dv = v[i] - meanV;
            double dz = logLevel[i] - meanZ;
            uu += weight[i] * du * du;
            uv += weight[i] * du * dv;
            vv += weight[i] * dv * dv;
            uz += weight[i] * du * dz;
            vz += weight[i] * dv * dz;
            zz += weight[i] * dz * dz;
        }
        if (form != GradientForm.NEWLING) {
            // The second function is 0 everywhere; any positive variance takes it out of the equations.
            vv = 1;
        }
    }

    /** Weighted squares left over by the fit. */
    private double leftOver(double level, double slopeU, double slopeV) {
        double left = 0;
        for (int i = 0; i < count; i++) {
            double error = logLevel[i] - level - slopeU * u[i] - slopeV * v[i];
            left += weight[i] * error * error;
        }
        return left;
    }

    private DensityGradient undefined() {
        double none = Double.NaN;
        boolean curved = form == GradientForm.NEWLING;
        return new DensityGradient(form, none, none, none, none, curved ? none : 0, curved ? none : 0, none, count);
    }
}

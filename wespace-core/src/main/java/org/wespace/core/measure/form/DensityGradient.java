package org.wespace.core.measure.form;

/**
 * A fitted fall of density with distance from a centre: least squares of ln D, weighted by land.
 *
 * <p>Fitted are {@code ln D = ln D0 - g r} (exponential), {@code ln D = ln D1 - g ln r} (power) or {@code ln D = ln D0
 * - g r - c r^2} (Newling, whose b is -g), with r in km. Places with D = 0 have no logarithm and are left out, which
 * makes the fit flatter than the city where the edge has gaps; fit {@link RingProfile} to count empty land. The power
 * form also leaves out places at the centre itself (r = 0). Standard errors are those of weighted least squares with n
 * - p degrees of freedom: they take places as independent, which neighbours are not, and are too small by as much. Cost
 * O(places).
 *
 * <p>Undefined parameters are NaN: all of them with fewer distances than parameters, R2 where density does not vary,
 * standard errors where nothing is left over to judge by.
 *
 * @param form what was fitted
 * @param levelAtCentre D0, or D1 at 1 km for the power form, in the unit of the values
 * @param logLevelError standard error of ln D0
 * @param gradient g, per km (power form: without unit), positive where density falls
 * @param gradientError standard error of g
 * @param curvature c of the Newling form, per km2; 0 for the others
 * @param curvatureError standard error of c; 0 for the others
 * @param r2 share of the weighted variance of ln D that the fit explains, 0 to 1
 * @param used number of places that were used
 */
public record DensityGradient(
        GradientForm form,
        double levelAtCentre,
        double logLevelError,
        double gradient,
        double gradientError,
        double curvature,
        double curvatureError,
        double r2,
        int used) {

    /**
     * Fits a fall of counts per area.
     *
     * @param counts one per place, finite, not negative, 0 without land
     * @return levels per km2
     */
    public static DensityGradient ofCounts(Places places, double[] counts, Centre centre, GradientForm form) {
        return ofLevels(places, places.densities(counts), centre, form);
    }

    /**
     * Fits a fall of something that is no count: rent, floor space ratio, income.
     *
     * @param levels one per place, finite and not negative; 0 and NaN (not known) are left out, as are places without
     *     land
     */
    public static DensityGradient ofLevels(Places places, double[] levels, Centre centre, GradientForm form) {
        places.requireLength("levels", levels.length);
        LogFit fit = new LogFit(form, levels.length);
        for (int place = 0; place < levels.length; place++) {
            if (levels[place] < 0 || Double.isInfinite(levels[place])) {
                throw new IllegalArgumentException("level of " + places.name(place)
                        + " must be finite and not negative, or NaN where not known: " + levels[place]);
            }
            fit.add(centre.kilometres(places, place), levels[place], places.squareMetres(place));
        }
        return fit.solve();
    }

    /**
     * Fits a fall of the densities of rings at the mean distance of their land; rings without anything are left out.
     */
    public static DensityGradient ofRings(RingProfile rings, GradientForm form) {
        LogFit fit = new LogFit(form, rings.count());
        for (int ring = 0; ring < rings.count(); ring++) {
            if (rings.squareKilometres(ring) > 0) {
                fit.add(rings.meanKilometres(ring), rings.density(ring), rings.squareKilometres(ring));
            }
        }
        return fit.solve();
    }

    /** Density that the fit gives at a distance in km. */
    public double at(double kilometres) {
        double distance = form == GradientForm.POWER ? StrictMath.log(kilometres) : kilometres;
        return levelAtCentre * StrictMath.exp(-gradient * distance - curvature * kilometres * kilometres);
    }

    /**
     * Distance at which the Newling form is densest, {@code b / 2c} in km; 0 where density falls from the centre on;
     * NaN for the other forms and where the form opens upward.
     */
    public double peakKilometres() {
        if (form != GradientForm.NEWLING || !(curvature > 0)) {
            return Double.NaN;
        }
        return Math.max(0, -gradient / (2 * curvature));
    }
}

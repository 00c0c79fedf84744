package org.wespace.core.measure.form;

/** How density D is taken to fall with the distance r from the centre. */
public enum GradientForm {
    /** {@code D = D0 exp(-g r)}: C. Clark (1951), Urban population densities, doi:10.2307/2981088. */
    EXPONENTIAL(1),
    /**
     * {@code D = D1 r^-g}, with D1 the density at 1 km: M. Batty, K. S. Kim (1992), Form follows function:
     * reformulating urban population density functions, doi:10.1080/00420989220081041.
     */
    POWER(1),
    /**
     * {@code D = D0 exp(b r - c r^2)}, which allows for a crater at the centre: B. E. Newling (1969), The spatial
     * variation of urban population densities, Geographical Review 59(2).
     */
    NEWLING(2);

    private final int slopes;

    GradientForm(int slopes) {
        this.slopes = slopes;
    }

    /** Number of parameters besides the level. */
    int slopes() {
        return slopes;
    }
}

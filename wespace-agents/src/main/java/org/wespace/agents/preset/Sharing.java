package org.wespace.agents.preset;

/**
 * What those who share a home do otherwise; the report says the signs only, all values are assumptions.
 *
 * @param trips additional trips other than to work, as a share, not negative: .10; plausible 0 to .3
 * @param awareness energy saved at home by awareness, as a share, in [0, 1]: .03; plausible 0 to .3
 * @param respending share of the rent saved that is spent otherwise, in [0, 1]: .5
 */
public record Sharing(double trips, double awareness, double respending) {

    public Sharing {
        Bounds.notNegative("trips", trips);
        Bounds.share("awareness", awareness);
        Bounds.share("respending", respending);
    }

    static Sharing everywhere() {
        return new Sharing(0.10, 0.03, 0.5);
    }
}

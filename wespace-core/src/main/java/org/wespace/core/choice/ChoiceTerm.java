package org.wespace.core.choice;

import java.util.Objects;

/**
 * One alternative way of reaching places in a joint choice: a mode of travel, or one term of a decay that is not
 * exponential.
 *
 * <p>Its weight for a chooser at i and a place j is {@code weight * origin_i * S_j * destination_j * exp(-b t_ij)}.
 *
 * @param name short name, such as that of a mode
 * @param outward kernel that looks from origins to destinations
 * @param inward kernel over the same links and with the same decay that looks back
 * @param weight constant of the alternative, {@code exp(ASC)}; positive and finite
 * @param origin factor of each origin unit, such as {@code exp(-b access minutes)}; not negative; not copied
 * @param destination factor of each destination unit, such as {@code exp(-b egress minutes)}; not negative; not copied
 */
public record ChoiceTerm(
        String name, StreetKernel outward, StreetKernel inward, double weight, double[] origin, double[] destination) {

    public ChoiceTerm {
        Objects.requireNonNull(name);
        if (outward.inward() || !inward.inward()) {
            throw new IllegalArgumentException(name + ": kernels must be one outward and one inward, in this order");
        }
        if (outward.links() != inward.links() || outward.decayPerMinute() != inward.decayPerMinute()) {
            throw new IllegalArgumentException(name + ": both kernels must have the same links and the same decay");
        }
        if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(name + ": weight must be positive and finite: " + weight);
        }
        Masses.require(outward.grid(), origin);
        Masses.require(outward.grid(), destination);
    }

    /** Takes over the present minutes of the links in both kernels. */
    public void update() {
        outward.update();
        inward.update();
    }
}

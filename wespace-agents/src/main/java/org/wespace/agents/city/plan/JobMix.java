package org.wespace.agents.city.plan;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Sector;

/**
 * Shares of the sectors in all jobs, which sum to 1.
 *
 * @param innovation share of {@link Sector#INNOVATION}
 * @param finance share of {@link Sector#FINANCE}
 * @param publicServices share of {@link Sector#PUBLIC}
 * @param local share of {@link Sector#LOCAL}
 * @param logistics share of {@link Sector#LOGISTICS}
 */
public record JobMix(double innovation, double finance, double publicServices, double local, double logistics) {

    private static final double TOLERANCE = 1e-9;

    public JobMix {
        double sum = Bounds.share("innovation", innovation)
                + Bounds.share("finance", finance)
                + Bounds.share("publicServices", publicServices)
                + Bounds.share("local", local)
                + Bounds.share("logistics", logistics);
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("shares of the sectors must sum to 1: " + sum);
        }
    }

    /** A service city: .15, .13, .28, .29 and .15; assumptions. */
    public static JobMix standard() {
        return new JobMix(0.15, 0.13, 0.28, 0.29, 0.15);
    }

    /** Share of a sector. */
    public double of(Sector sector) {
        return switch (sector) {
            case INNOVATION -> innovation;
            case FINANCE -> finance;
            case PUBLIC -> publicServices;
            case LOCAL -> local;
            case LOGISTICS -> logistics;
        };
    }
}

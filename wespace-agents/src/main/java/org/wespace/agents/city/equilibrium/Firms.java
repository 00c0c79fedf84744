package org.wespace.agents.city.equilibrium;

import java.util.List;

/**
 * The firms of a city.
 *
 * @param bySector one for all sectors, or one for each sector that has jobs
 * @param spillOverDecay decay of spill-overs between units, per kilometre along the streets, not negative
 */
public record Firms(List<Firm> bySector, double spillOverDecay) {

    public Firms {
        bySector = List.copyOf(bySector);
        if (bySector.isEmpty()) {
            throw new IllegalArgumentException("there must be firms");
        }
        if (bySector.size() > 1 && bySector.stream().anyMatch(firm -> firm.sector() == null)) {
            throw new IllegalArgumentException("firms of all sectors as one cannot stand beside firms of a sector");
        }
        if (bySector.stream().map(Firm::sector).distinct().count() < bySector.size()) {
            throw new IllegalArgumentException("each sector's firms must be given once");
        }
        if (!(spillOverDecay >= 0) || Double.isInfinite(spillOverDecay)) {
            throw new IllegalArgumentException("spillOverDecay must be finite and >= 0: " + spillOverDecay);
        }
    }

    /**
     * All sectors as one. Spill-overs decay by .362 a minute (Ahlfeldt et al. 2015), here at 25 km/h: .869 a kilometre;
     * the speed is an assumption.
     */
    public static Firms of(Firm firm) {
        return new Firms(List.of(firm), 0.362 * 60 / 25);
    }

    /** The same firms, all jobs moving or none. */
    public Firms moving(boolean moves) {
        return new Firms(bySector.stream().map(firm -> firm.moving(moves)).toList(), spillOverDecay);
    }
}

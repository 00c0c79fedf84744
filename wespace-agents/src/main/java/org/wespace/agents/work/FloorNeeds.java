package org.wespace.agents.work;

import java.util.List;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Sector;

/**
 * What floor jobs take.
 *
 * @param bySector use and size of the floor of one job of each sector, by ordinal
 * @param release share rho_off of an office job's floor that is given up for each share of work days at home, in [0, 1]
 */
public record FloorNeeds(List<Need> bySector, double release) {

    public FloorNeeds {
        bySector = List.copyOf(bySector);
        if (bySector.size() != Sector.COUNT) {
            throw new IllegalArgumentException(
                    "there must be a need for each of " + Sector.COUNT + " sectors: " + bySector.size());
        }
        Limits.require("release", release, 0, 1);
    }

    /**
     * The floor of one job.
     *
     * @param use what floor
     * @param squareMetres how much, at least a tenth
     */
    public record Need(FloorUse use, double squareMetres) {

        private static final double MOST = 10_000;

        public Need {
            Limits.require("floor of a job of use " + use.id() + ", in m2,", squareMetres, 0.1, MOST);
        }
    }

    /**
     * Offices of 15 m2 a job, shops of 30, depots of 50; half of an office place is given up where nobody ever comes.
     *
     * <p>Assumptions. A release of 0 reproduces Santos &amp; Azhari, "Can we save GHG emissions by working from home?"
     * (Environmental Research Communications 2022), who let offices stay as they are.
     */
    public static FloorNeeds standard() {
        Need office = new Need(FloorUse.OFFICE, 15);
        return new FloorNeeds(
                List.of(office, office, office, new Need(FloorUse.RETAIL, 30), new Need(FloorUse.DEPOT, 50)), 0.5);
    }

    /** The floor of one job of a sector. */
    public Need of(Sector sector) {
        return bySector.get(sector.ordinal());
    }

    /** Floor of one job of a sector, in counts of {@link FloorStock}. */
    int counts(Sector sector) {
        return (int) FloorStock.counts(of(sector).squareMetres());
    }
}

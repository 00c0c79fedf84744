package org.wespace.agents.land;

import java.util.List;

/** What floor of the uses that builders build for a market would bring in each unit, over the reference rents. */
final class BuilderPrices {

    /** What is built for a market. */
    static final List<FloorUse> USES = List.of(FloorUse.HOME, FloorUse.OFFICE, FloorUse.RETAIL);

    private final Land land;
    private final OfferedRents rents;

    BuilderPrices(Land land, RentScale scale, double gradientPerKilometre) {
        this.land = land;
        this.rents = new OfferedRents(land, scale, gradientPerKilometre, USES);
    }

    /** Takes the rents as they are now. */
    void update() {
        rents.update();
    }

    /** Whether a unit has floor of any of these uses. */
    boolean hasMarket(int unit) {
        for (FloorUse use : USES) {
            if (land.floor().floor(use, unit) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Rent of one use. */
    double of(FloorUse use, int unit) {
        return rents.relative(use, unit);
    }

    /** Mean rent over the floor of these uses in a unit; NaN without such floor. */
    double mean(int unit) {
        double worth = 0;
        double floor = 0;
        for (FloorUse use : USES) {
            long here = land.floor().floor(use, unit);
            if (here > 0) {
                worth += here * rents.relative(use, unit);
                floor += here;
            }
        }
        return worth / floor;
    }

    /** The highest rent that any of these uses would bring. */
    double best(int unit) {
        double best = 0;
        for (FloorUse use : USES) {
            best = Math.max(best, rents.relative(use, unit));
        }
        return best;
    }

    /** The highest rent of those uses that a unit has, or would bring if it has none. */
    double bestPresent(int unit) {
        double best = 0;
        for (FloorUse use : USES) {
            if (land.floor().floor(use, unit) > 0) {
                best = Math.max(best, rents.relative(use, unit));
            }
        }
        return best > 0 ? best : best(unit);
    }
}

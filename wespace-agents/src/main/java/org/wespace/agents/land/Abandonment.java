package org.wespace.agents.land;

import org.wespace.core.engine.StateHash;

/** Tears down vacant floor where every rent has long been below the least, and clears its plots. */
final class Abandonment {

    private final Land land;
    private final BuilderPrices prices;
    private final LandParameters.Decay decay;
    private final double leastRent;
    private final int[] poorYears;

    Abandonment(Land land, BuilderPrices prices, LandParameters parameters) {
        this.land = land;
        this.prices = prices;
        this.decay = parameters.decay();
        this.leastRent = parameters.conversion().minimumRent();
        this.poorYears = new int[land.grid().unitCount()];
    }

    void run() {
        for (int unit = 0; unit < poorYears.length; unit++) {
            boolean poor = land.floor().total(unit) > 0 && prices.bestPresent(unit) < leastRent;
            poorYears[unit] = poor ? Math.min(poorYears[unit] + 1, decay.years()) : 0;
            if (poorYears[unit] >= decay.years()) {
                tearDown(unit);
            }
        }
    }

    private void tearDown(int unit) {
        long all = land.floor().total(unit);
        long vacant = land.floor().floor(FloorUse.VACANT, unit);
        long gone = (long) Math.ceil(decay.yearlyShare() * vacant);
        if (gone > 0) {
            land.demolish(FloorUse.VACANT, unit, gone);
            int plots = land.cover().counts(Cover.BUILT, unit);
            land.cover().turn(Cover.BUILT, Cover.OPEN, unit, (int) Math.floor(plots * ((double) gone / all)));
        }
    }

    /** Units that have floor and have been poor for long enough. */
    int units() {
        int count = 0;
        for (int years : poorYears) {
            count += years >= decay.years() ? 1 : 0;
        }
        return count;
    }

    void addTo(StateHash hash) {
        hash.add(poorYears);
    }
}

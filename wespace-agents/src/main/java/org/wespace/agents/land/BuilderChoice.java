package org.wespace.agents.land;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Which use builders give new floor, and whether the market leaves room for any.
 *
 * <p>A use is open to builders while no more than the structural vacancy of it stands free, in the unit where the unit
 * has it, else in the city. New floor is split between the open uses in proportion to (rent over reference)^response.
 * Zoning lets a unit have more of the uses that it has; a use that it lacks counts as far as mixed zoning, or between
 * homes and work the mix of both, is on. A unit with none of them may have any.
 */
final class BuilderChoice {

    private final Land land;
    private final BuilderPrices prices;
    private final FreeFloor free;
    private final double structuralVacancy;
    private final double response;
    private final double mixed;
    private final double homeWork;

    private final double[] cityVacancy = new double[BuilderPrices.USES.size()];
    private final long[] cityStock = new long[BuilderPrices.USES.size()];
    private final double[] weight = new double[BuilderPrices.USES.size()];
    private double best;

    BuilderChoice(Land land, BuilderPrices prices, LandParameters.Supply supply, Switches switches, FreeFloor free) {
        this.land = land;
        this.prices = prices;
        this.free = free;
        this.structuralVacancy = supply.structuralVacancy();
        this.response = supply.useResponse();
        this.mixed = switches.strength(Mechanism.MIXED_ZONING);
        this.homeWork = 1 - (1 - mixed) * (1 - switches.strength(Mechanism.HOME_WORK_MIX));
    }

    /** Takes the vacancies of the city as they are now. */
    void update() {
        for (int i = 0; i < weight.length; i++) {
            FloorUse use = BuilderPrices.USES.get(i);
            long stock = 0;
            long vacant = 0;
            for (int unit = 0; unit < land.grid().unitCount(); unit++) {
                stock += land.floor().floor(use, unit);
                vacant += vacant(use, unit);
            }
            cityStock[i] = stock;
            cityVacancy[i] = stock == 0 ? 0 : (double) vacant / stock;
        }
    }

    /** Floor in the whole city of the uses that are short of it, in counts. */
    long stockInDemand() {
        long sum = 0;
        for (int i = 0; i < cityStock.length; i++) {
            sum += cityVacancy[i] <= structuralVacancy ? cityStock[i] : 0;
        }
        return sum;
    }

    /** Whether no more than the structural vacancy of a unit's floor stands free or empty. */
    boolean isShort(int unit) {
        long vacant = land.floor().floor(FloorUse.VACANT, unit);
        for (FloorUse use : BuilderPrices.USES) {
            vacant += vacant(use, unit);
        }
        return vacant <= structuralVacancy * land.floor().total(unit);
    }

    /**
     * Looks at the uses for new floor in a unit.
     *
     * @param onOpenLand whether the whole city must be short of a use too
     * @return whether any may be built
     */
    boolean choose(int unit, boolean onOpenLand) {
        boolean market = prices.hasMarket(unit);
        double most = 0;
        best = 0;
        for (int i = 0; i < weight.length; i++) {
            double open = market ? openness(i, unit) : 1;
            boolean wanted = land.floor().floor(BuilderPrices.USES.get(i), unit) > 0
                    ? isShort(i, unit) && !(onOpenLand && cityVacancy[i] > structuralVacancy)
                    : cityVacancy[i] <= structuralVacancy;
            weight[i] = wanted ? open : 0;
            if (weight[i] > 0) {
                best = Math.max(best, prices.of(BuilderPrices.USES.get(i), unit));
            }
        }
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                weight[i] *= StrictMath.pow(prices.of(BuilderPrices.USES.get(i), unit) / best, response);
                most = Math.max(most, weight[i]);
            }
        }
        return most > 0;
    }

    /** The highest rent among the uses last chosen, over the reference. */
    double best() {
        return best;
    }

    /** Weights of the uses last chosen, in the order of {@link BuilderPrices#USES}; to be read at once. */
    double[] weights() {
        return weight;
    }

    private boolean isShort(int i, int unit) {
        FloorUse use = BuilderPrices.USES.get(i);
        return vacant(use, unit) <= structuralVacancy * land.floor().floor(use, unit);
    }

    private double openness(int i, int unit) {
        if (land.floor().floor(BuilderPrices.USES.get(i), unit) > 0) {
            return 1;
        }
        boolean home = BuilderPrices.USES.get(i) == FloorUse.HOME;
        boolean other = home
                ? land.floor().floor(FloorUse.OFFICE, unit) > 0 || land.floor().floor(FloorUse.RETAIL, unit) > 0
                : land.floor().floor(FloorUse.HOME, unit) > 0;
        return other ? homeWork : mixed;
    }

    private long vacant(FloorUse use, int unit) {
        return land.floor().floor(use, unit) == 0 ? 0 : FreeFloor.require(free, land.floor(), use, unit);
    }
}

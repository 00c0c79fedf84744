package org.wespace.agents.carbon;

import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

/**
 * Makes the ledger of a month (E25): travel, making of vehicles, floor and networks, spending, buildings, and whatever
 * flows others hand over.
 *
 * <p>Cost: O(residents) to look at homes, and O(units x classes) for each pair of line and function, by all threads of
 * the loop. Memory: 48 bytes for each class and unit and about 100 a unit besides the ledger. Not for several threads.
 */
public final class CarbonAccount {

    private final Grid grid;
    private final CarbonFactors factors;
    private final Switches switches;
    private final ResidentSums residents;
    private final CarbonWeights weights;
    private final BuildingEnergy buildings;
    private final GroundCarbon ground;

    /**
     * An account of a city.
     *
     * @param switches strengths of TR-1, TR-4, TR-7, MI-1, MI-3, MI-4, MI-5, DW-5, DW-6, DW-8, WK-6 and RC-6; those of
     *     the other mechanisms have worked in the inputs
     */
    public CarbonAccount(Grid grid, CarbonFactors factors, Switches switches) {
        int units = grid.unitCount();
        this.grid = grid;
        this.factors = factors;
        this.switches = switches;
        this.residents = new ResidentSums(units);
        int cells = Traits.INCOME_CLASSES * units;
        this.weights = new CarbonWeights(Weights.of(cells), Weights.of(cells));
        this.buildings = new BuildingEnergy(factors, switches, units);
        this.ground = new GroundCarbon(factors, switches, units);
    }

    /** The numbers. */
    public CarbonFactors factors() {
        return factors;
    }

    /**
     * Adds the carbon of a month to a ledger.
     *
     * @param ledger of the same grid; emptied first by who wants this month alone
     * @param inputs the city; its {@link FloorFlows} are emptied
     * @param month months since the start, not negative
     */
    public void book(CarbonLedger ledger, CarbonInputs inputs, long month, ParallelLoop loop) {
        if (!ledger.grid().equals(grid) || !inputs.ground().land().grid().equals(grid)) {
            throw new IllegalArgumentException("ledger and land must lie on the account's grid: " + grid + ", "
                    + ledger.grid() + ", " + inputs.ground().land().grid());
        }
        Booking booking = new Booking(ledger, loop);
        EnergySupply supply = new EnergySupply(factors, switches, month);
        residents.count(inputs.living().shared(), loop);
        weights.residents().set(residents.residents());
        weights.workers().set(residents.workers());
        CarbonWeights by =
                weights.workers().total() > 0 ? weights : new CarbonWeights(weights.residents(), weights.residents());

        TravelRates rates = new TravelRates(factors, switches, supply, inputs.travel());
        new TravelBooking(booking, inputs.travel(), rates).book();
        buildings.book(booking, inputs, residents, supply, by);
        ground.book(booking, inputs.ground(), residents, by);
        bookSpending(booking, inputs.living().shared().effects());
        for (CarbonFlow flow : inputs.flows()) {
            double grams = flow.gramsPerUnit(supply);
            int units = grid.unitCount();
            booking.homes(
                    flow.line(),
                    flow.function(),
                    (cell, unit) -> grams * flow.amount().of(cell / units, unit));
        }
        long[] onRoads = inputs.travel().onRoads();
        if (onRoads != null) {
            booking.roads(Weights.of(onRoads));
        }
    }

    private void bookSpending(Booking booking, CoLivingEffects effects) {
        double strength = switches.strength(Mechanism.CO_LIVING_SPENDING);
        if (strength > 0) {
            double grams = 1000 * strength * effects.spending().share() * factors.of(CarbonFactor.SPENDING);
            booking.homes(
                    LedgerLine.RESPENT_MONEY, LedgerFunction.OTHER, (cell, unit) -> grams * residents.saved(cell));
        }
    }
}

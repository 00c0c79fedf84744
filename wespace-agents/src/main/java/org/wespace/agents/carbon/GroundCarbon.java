package org.wespace.agents.carbon;

import org.wespace.agents.land.Cover;
import org.wespace.agents.land.EmbodiedCarbon;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.GreenSink;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/**
 * Carbon of floor that was built or converted, of streets and pipes, and what trees bind.
 *
 * <p>New floor is booked whole in the month in which it is built, less what prefabrication saves (DW-8). Streets and
 * pipes by the head of those who live there (E23b), less what new ways of making save (MI-4). The sink (E21) counts by
 * the strength of RC-6. Ground is real, so the sink is divided by the persons for whom a resident stands.
 */
final class GroundCarbon {

    private static final double MONTHS = 12;
    private static final double GRAMS = 1000;
    private static final double GRAMS_PER_TONNE = 1e6;

    /** Mass of CO2 over that of its carbon. */
    private static final double CO2_PER_CARBON = 44.0 / 12;

    private final CarbonFactors factors;
    private final Switches switches;
    private final double[] networkGrams;

    GroundCarbon(CarbonFactors factors, Switches switches, int units) {
        this.factors = factors;
        this.switches = switches;
        this.networkGrams = new double[units];
    }

    void book(Booking booking, CarbonInputs.Ground ground, ResidentSums residents, CarbonWeights weights) {
        bookFloor(booking, ground.flows(), weights);
        bookNetworks(booking, ground, residents);
        double sink = switches.strength(Mechanism.GREEN_SINK);
        if (sink > 0) {
            LandParameters.Green green = new LandParameters.Green(
                    ground.green().keptShare(), ground.green().treeShare(), factors.of(CarbonFactor.TREE_SINK));
            double scale = -sink
                    * CO2_PER_CARBON
                    * GRAMS_PER_TONNE
                    / MONTHS
                    / ground.land().personsPerResident();
            LandCover cover = ground.land().cover();
            booking.units(
                    LedgerLine.GREEN_SINK,
                    LedgerFunction.CITY,
                    unit -> scale * GreenSink.tonnesCarbon(cover, unit, green),
                    weights.residents());
        }
    }

    private void bookFloor(Booking booking, FloorFlows flows, CarbonWeights weights) {
        double newFloor = factors.of(CarbonFactor.NEW_FLOOR);
        double converted = factors.of(CarbonFactor.CONVERTED_FLOOR) * GRAMS / FloorStock.PER_SQUARE_METRE;
        double prefabricated = switches.strength(Mechanism.PREFABRICATION);
        for (int f = 0; f < LedgerFunction.COUNT; f++) {
            LedgerFunction function = LedgerFunction.of(f);
            if (!flows.any(function)) {
                continue;
            }
            if (newFloor > 0) {
                EmbodiedCarbon embodied = new EmbodiedCarbon(newFloor, 1, factors.of(CarbonFactor.PREFAB_SAVING));
                booking.units(
                        LedgerLine.NEW_FLOOR,
                        function,
                        unit -> GRAMS * embodied.kilograms(flows.built(function, unit), prefabricated),
                        weights.residents());
            }
            booking.units(
                    LedgerLine.CONVERTED_FLOOR,
                    function,
                    unit -> converted * flows.converted(function, unit),
                    weights.residents());
        }
        flows.clear();
    }

    private void bookNetworks(Booking booking, CarbonInputs.Ground ground, ResidentSums residents) {
        int units = booking.units();
        double saving = switches.strength(Mechanism.INFRASTRUCTURE_MAKING) * factors.of(CarbonFactor.NETWORK_SAVING);
        double perMetre = factors.of(CarbonFactor.NETWORK_METRE) * (1 - saving) * GRAMS / MONTHS;
        booking.loop().run(units, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                long heads = 0;
                for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                    heads += residents.residents().get(c * units + unit);
                }
                networkGrams[unit] = heads == 0 ? 0 : perMetre * metresPerHead(ground, unit, heads);
            }
        });
        booking.homes(
                LedgerLine.INFRASTRUCTURE,
                LedgerFunction.CITY,
                (cell, unit) -> residents.residents().get(cell) * networkGrams[unit]);
    }

    private static double metresPerHead(CarbonInputs.Ground ground, int unit, long heads) {
        LandCover cover = ground.land().cover();
        // as the account of the land has it: people on the water live on a hundredth of a unit at least
        double land = Math.max(0.01, 1 - cover.share(Cover.WATER, unit));
        double density =
                heads * ground.land().personsPerResident() / (cover.grid().unitSquareKilometres() * land);
        return ground.infrastructure().metresPerHead(density);
    }
}

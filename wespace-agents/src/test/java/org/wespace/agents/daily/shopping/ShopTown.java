package org.wespace.agents.daily.shopping;

import org.wespace.agents.HybridCity;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.daily.delivery.DeliveryParameters;
import org.wespace.agents.daily.delivery.DepotParameters;
import org.wespace.agents.daily.delivery.Depots;
import org.wespace.agents.daily.delivery.LastMile;
import org.wespace.agents.land.Cohorts;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * The residents of {@link HybridCity} with shops in every third unit, most in the middle, a warehouse in the south-west
 * corner and vacant floor everywhere; two thirds use digital services.
 */
public final class ShopTown {

    public final Residents residents;
    public final ModeNetwork network = HybridCity.network(CommuteParameters.standard());
    public final Land land;
    public final DailyBook book;
    public final Depots depots;
    public final ShoppingPhase shopping;
    public final LastMile lastMile;
    public final Switches switches;

    public ShopTown(int perZone, Switches switches) {
        this(residents(perZone), switches, ShoppingParameters.standard(), 2, 1);
    }

    public ShopTown(
            Residents residents,
            Switches switches,
            ShoppingParameters parameters,
            int threads,
            double personsPerResident) {
        this.residents = residents;
        this.switches = switches;
        Grid grid = HybridCity.grid();
        FloorStock floor = floor(grid);
        this.land =
                new Land(floor, new LandCover(grid), new Rents(grid), Cohorts.of(floor, 2020, 1), personsPerResident);
        this.book = new DailyBook(residents, network, threads);
        this.depots = new Depots(residents, land, network.pattern(), new DepotParameters(500_000, 5, 1.5), switches);
        TripKernels kernels = new TripKernels(network, TripParameters.standard());
        this.shopping = new ShoppingPhase(
                residents,
                Incomes.around(12_000),
                new ShoppingPlaces(floor, kernels, depots),
                book,
                parameters,
                switches);
        this.lastMile = new LastMile(
                book.online(), depots, network, personsPerResident, DeliveryParameters.standard(), switches);
    }

    public static Residents residents(int perZone) {
        Residents residents = HybridCity.residents(perZone);
        for (int row = 0; row < residents.count(); row++) {
            int id = residents.id()[row];
            residents.traits()[row] = Traits.withDigital(residents.traits()[row], id % 3 > 0);
            if (id % 50 == 7) {
                residents.home()[row] = Residents.NONE;
            }
        }
        return residents;
    }

    private static FloorStock floor(Grid grid) {
        FloorStock floor = new FloorStock(grid);
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (unit % 3 == 0) {
                int middle = Math.abs(grid.x(unit) - 6) + Math.abs(grid.y(unit) - 4);
                floor.endow(FloorUse.RETAIL, unit, 20_000 / (1 + middle));
            }
            floor.endow(FloorUse.HOME, unit, 100_000);
            floor.endow(FloorUse.VACANT, unit, 5_000);
        }
        floor.endow(FloorUse.DEPOT, 0, 30_000);
        return floor;
    }

    /** Runs some months, with phases behind shopping and delivery. */
    public void run(int threads, int ticks, Phase... more) {
        network.updateImpedances();
        try (Simulation simulation = new Simulation(3, threads)) {
            simulation.phases().add(Phase.of("open", tick -> book.open()));
            simulation.phases().add(shopping).add(lastMile);
            for (Phase phase : more) {
                simulation.phases().add(phase);
            }
            simulation.run(ticks);
        }
        book.trips().close();
    }

    /** All that the books hold of the last month, and what the next months depend on. */
    public String hash() {
        StateHash hash = new StateHash();
        shopping.addTo(hash);
        for (int unit = 0; unit < land.grid().unitCount(); unit++) {
            for (FloorUse use : new FloorUse[] {FloorUse.RETAIL, FloorUse.DEPOT}) {
                hash.add(book.visits().visits(use, unit)).add(book.visits().cents(use, unit));
            }
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                hash.add(shopping.book().minutes(c, unit)).add(book.online().mealMetres(c, unit));
                hash.add(book.online().collected(c, unit));
                for (Channel channel : Channel.values()) {
                    hash.add(book.online().orders(channel, c, unit));
                }
                for (Purpose purpose : Purpose.values()) {
                    hash.add(book.online().minutes(purpose, c, unit));
                    for (int m = 0; m < book.trips().modes(); m++) {
                        hash.add(book.trips().metres(purpose, m, c, unit));
                    }
                }
            }
            for (double[] direction : lastMile.vehiclesPerHour()) {
                hash.add(direction[unit]);
            }
        }
        return hash.text();
    }

    public static void shuffle(Residents residents) {
        residents.shuffle(Chance.of(9).at(0, 1));
    }
}

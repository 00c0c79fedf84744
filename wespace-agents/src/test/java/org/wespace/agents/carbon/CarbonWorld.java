package org.wespace.agents.carbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.SmallCities;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.home.CoLivingParameters;
import org.wespace.agents.home.HomeMarket;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.home.Homes;
import org.wespace.agents.home.SharedLiving;
import org.wespace.agents.home.TenureForms;
import org.wespace.agents.land.Cohorts;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.land.Infrastructure;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.land.Rents;
import org.wespace.agents.land.UrbanHeat;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** A city of 8 x 8 units whose carbon is accounted for; empty but for the residents until a test fills it. */
final class CarbonWorld {

    static final int SIDE = 8;
    static final int WALK = 0;
    static final int BICYCLE = 1;
    static final int TRANSIT = 2;
    static final int CAR = 3;
    static final int SHARED_BICYCLE = 4;
    static final int SHARED_CAR = 5;
    static final int RIDE_HAIL = 6;
    static final double PERSONS = 10;

    final ZoneUnits cells = SmallCities.squares(SIDE, SIDE, 1);
    final Grid grid = cells.grid();
    final Residents residents;
    final FloorStock stock = new FloorStock(grid);
    final LandCover cover = new LandCover(grid);
    final Rents rents = new Rents(grid);
    final List<TravelMode> modes = modes();
    final ModeNetwork network =
            new ModeNetwork(grid, StreetPattern.GRID, new CommuteParameters(modes, RoadSupply.standard()));
    final DailyBook book;
    final FloorFlows flows = new FloorFlows(grid.unitCount());
    final long[] loaded = new long[7];
    final long[] empty = new long[7];
    final List<CarbonFlow> others = new ArrayList<>();
    final HomeMarket market;
    CarbonFactors factors;
    FreeFloor free = (use, unit) -> 0;
    double atHome = 1;
    double speedFactor = 1;
    long month;
    long[] onRoads;

    /** So many residents in each unit, one after the other of each class, without a job, on 40 m2. */
    CarbonWorld(Preset preset, int... perUnit) {
        this.factors = CarbonFactors.of(preset);
        int[] everywhere = new int[SIDE * SIDE];
        System.arraycopy(perUnit, 0, everywhere, 0, perUnit.length);
        this.residents = Residents.of(cells.allocate(everywhere));
        this.book = new DailyBook(residents, network, 2);
        for (int row = 0; row < residents.count(); row++) {
            residents.traits()[row] = Traits.of(Sector.PUBLIC, 0, residents.id()[row] % Traits.INCOME_CLASSES);
            residents.floor()[row] = 400;
            residents.work()[row] = Residents.NONE;
        }
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            rents.set(FloorUse.HOME, unit, 15);
            rents.set(FloorUse.COLIVE, unit, 15);
        }
        TenureForms forms =
                TenureForms.standard(CoLivingParameters.china(), Switches.none().with(Mechanism.CO_LIVING));
        CommuteKernels kernels = new CommuteKernels(network);
        this.market = new HomeMarket(
                residents, new Homes(stock), forms, Incomes.around(4000), kernels, cells, HomeMarket.carModes(kernels));
    }

    private static List<TravelMode> modes() {
        return List.of(
                new TravelMode("walk", 5, 0.1, 0, 0, false, 0),
                new TravelMode("bicycle", 12, 0.1, 0, 0, false, 0),
                new TravelMode("transit", 25, 0.1, 0, 10, false, 0),
                new TravelMode("car", 40, 0.1, 0, 4, true, 0.8),
                new TravelMode("bicycle from the street", ModeKind.SHARED_BICYCLE, 12, 0.1, 0, 0, false, 0),
                new TravelMode("shared car", ModeKind.SHARED_CAR, 40, 0.1, 0, 4, true, 1),
                new TravelMode("ride hail", ModeKind.RIDE_HAIL, 40, 0.1, 0, 4, true, 1));
    }

    /** A city with something on every line, uneven. */
    static CarbonWorld full() {
        int[] perUnit = new int[SIDE * SIDE];
        Arrays.setAll(perUnit, unit -> unit % 7 * 3);
        CarbonWorld world = new CarbonWorld(Preset.CN_MEGA, perUnit);
        ChanceKey key = Chance.of(3).at(0, 1);
        for (int row = 0; row < world.residents.count(); row++) {
            int id = world.residents.id()[row];
            world.residents.traits()[row] = Traits.withHousehold(world.residents.traits()[row], 1 + id % 4);
            world.residents.tenure()[row] = (byte) (id % 5 == 0 ? 1 : 0);
            world.residents.floor()[row] = (short) (id % 5 == 0 ? 200 : 300 + key.boundedInt(id, 200));
            if (id % 3 != 0) {
                world.residents.work()[row] = key.boundedInt(id + 1000, 64);
                world.residents.homeDays()[row] = (byte) (id % 4);
            }
        }
        for (int unit = 0; unit < world.grid.unitCount(); unit++) {
            for (int use = 0; use < FloorUse.COUNT; use++) {
                world.stock.endow(FloorUse.of(use), unit, key.boundedInt(unit, 9000));
            }
            world.cover.turn(Cover.OPEN, Cover.BUILT, unit, 300_000);
            world.cover.turn(Cover.OPEN, Cover.GREEN, unit, 10_000 * (unit % 5));
            for (Purpose purpose : Purpose.values()) {
                for (int mode = 0; mode < world.modes.size(); mode++) {
                    world.book
                            .trips()
                            .addMetres(purpose, mode, unit % 4, unit, key.boundedInt(unit + 64 * mode, 90_000));
                }
            }
        }
        world.free = (use, unit) -> world.stock.floor(use, unit) / 10;
        world.fleet(SHARED_CAR, 2_000_000, 300_000).fleet(RIDE_HAIL, 900_000, 600_000);
        world.build();
        world.month = 60;
        return world;
    }

    /** The same floor is built and converted again. */
    CarbonWorld build() {
        flows.built(FloorUse.HOME, 3, 1000);
        flows.built(FloorUse.OFFICE, 9, 400);
        flows.converted(FloorUse.OFFICE, FloorUse.RETAIL, 5, 700);
        return this;
    }

    CarbonWorld fleet(int mode, long loadedMetres, long emptyMetres) {
        loaded[mode] = loadedMetres;
        empty[mode] = emptyMetres;
        return this;
    }

    CarbonWorld go(Purpose purpose, int mode, int home, long metres) {
        book.trips().addMetres(purpose, mode, 0, home, metres);
        return this;
    }

    private FleetMetres fleets() {
        return new FleetMetres() {
            @Override
            public long loaded(int mode) {
                return loaded[mode];
            }

            @Override
            public long empty(int mode) {
                return empty[mode];
            }
        };
    }

    CarbonInputs inputs(Switches switches, CoLivingEffects effects) {
        Land land = new Land(stock, cover, rents, Cohorts.of(stock, 2020, 1, 2, 1), PERSONS);
        SharedLiving shared = new SharedLiving(market, rents, HomeTastes.standard(), switches, effects);
        return new CarbonInputs(
                new CarbonInputs.Living(shared, atHome),
                new CarbonInputs.Travel(modes, TravelMetres.of(book.trips()), fleets(), speedFactor, onRoads),
                new CarbonInputs.Ground(
                        land,
                        free,
                        flows,
                        new UrbanHeat(switches),
                        new Infrastructure(Infrastructure.Parameters.standard(), switches),
                        LandParameters.Green.standard()),
                others);
    }

    /** The ledger of the month. */
    CarbonLedger ledger(Switches switches, int threads) {
        return ledger(switches, CoLivingEffects.china(), threads);
    }

    CarbonLedger ledger(Switches switches) {
        return ledger(switches, 1);
    }

    CarbonLedger ledger(Switches switches, CoLivingEffects effects, int threads) {
        CarbonLedger ledger = new CarbonLedger(grid);
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            new CarbonAccount(grid, factors, switches).book(ledger, inputs(switches, effects), month, loop);
        }
        ledger.checkBalance();
        return ledger;
    }

    CarbonTotals totals(Switches switches) {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return ledger(switches).totals(loop);
        }
    }
}

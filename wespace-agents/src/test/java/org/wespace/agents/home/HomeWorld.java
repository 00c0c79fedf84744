package org.wespace.agents.home;

import java.util.Arrays;
import java.util.function.Consumer;
import org.wespace.agents.PlainView;
import org.wespace.agents.SmallCities;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.RentParameters;
import org.wespace.agents.land.RentSetting;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** A city of 8 x 8 units in which people live, work and move home; uneven, the same for the same number of people. */
final class HomeWorld {

    static final int SIDE = 8;
    static final double INCOME = 4000;

    final ZoneUnits cells = SmallCities.squares(SIDE, SIDE, 2);
    final Grid grid = cells.grid();
    final Residents residents;
    final FloorStock stock = new FloorStock(grid);
    final Homes homes;
    final Rents rents = new Rents(grid);
    final PlainView view = new PlainView(grid);
    final CommuteKernels kernels;
    final HomeMarket market;
    final HomeParameters parameters;
    final Switches switches;
    HomeMoves moves;

    HomeWorld(int people, Switches switches, HomeParameters parameters, TenureForms forms, long order) {
        this.switches = switches;
        this.parameters = parameters;
        this.residents = Residents.of(cells.allocate(SmallCities.shares(SIDE * SIDE / 4, people, 5)));
        ChanceKey key = Chance.of(3).at(0, 3);
        for (int row = 0; row < people; row++) {
            int id = residents.id()[row];
            int traits = Traits.of(Sector.PUBLIC, 0, id % Traits.INCOME_CLASSES);
            traits =
                    Traits.withHousehold(Traits.withGroup(Traits.withCar(traits, id % 3 != 0), id / 3 % 2), 1 + id % 2);
            residents.traits()[row] = traits;
            boolean works = id % 20 != 0;
            residents.work()[row] = works ? key.boundedInt(id, SIDE * SIDE) : Residents.NONE;
            residents.homeDays()[row] = (byte) (works && id % 4 == 0 ? 3 : 0);
        }
        if (order != 0) {
            residents.shuffle(Chance.of(order).at(0, 9));
        }
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            long people10 = 10L * people / grid.unitCount();
            stock.endow(FloorUse.HOME, unit, people10 * (50 + 10 * key.boundedInt(1000 + unit, 9)));
            stock.endow(FloorUse.COLIVE, unit, people10 * key.boundedInt(2000 + unit, 4));
            rents.set(FloorUse.HOME, unit, 12 + 6 * key.uniform(3000 + unit));
            rents.set(FloorUse.COLIVE, unit, 15 + 4 * key.uniform(4000 + unit));
            view.amenity[unit] = 0.1 * key.uniform(5000 + unit);
            for (int group = 0; group < 2; group++) {
                view.groupShare[group][unit] = key.uniform(6000 + unit, group);
            }
        }
        look();
        this.homes = new Homes(stock);
        this.kernels = new CommuteKernels(new ModeNetwork(grid, StreetPattern.OCTILE, SmallCities.walkAndCar(100_000)));
        this.market = new HomeMarket(
                residents, homes, forms, Incomes.around(INCOME), kernels, cells, HomeMarket.carModes(kernels));
    }

    static HomeWorld of(int people, Switches switches) {
        return of(people, switches, HomeParameters.standard(), 0);
    }

    static HomeWorld of(int people, Switches switches, HomeParameters parameters, long order) {
        TenureForms forms = TenureForms.standard(CoLivingParameters.china(), switches);
        return new HomeWorld(people, switches, parameters, forms, order);
    }

    /** The view takes over the rents. */
    void look() {
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            view.rent[FloorUse.HOME.ordinal()][unit] = rents.rent(FloorUse.HOME, unit);
            view.rent[FloorUse.COLIVE.ordinal()][unit] = rents.rent(FloorUse.COLIVE, unit);
        }
    }

    HomeWorld settle() {
        HomeSettlement.settle(market, parameters, switches, view, 0.95);
        return this;
    }

    HomeWorld with(HomeUtility utility) {
        moves = new HomeMoves(market, utility, parameters, switches, view);
        return this;
    }

    /** The standard utility. */
    HomeWorld standard() {
        return with(StandardHomeUtility.of(parameters.tastes(), switches));
    }

    /** Lives some months with rents that follow demand; returns the hash of where everybody lives then. */
    String live(int ticks, int threads, Consumer<Simulation> setup) {
        try (Simulation simulation = new Simulation(11, threads)) {
            RentSetting setting =
                    new RentSetting(rents, stock, RentParameters.standard().tatonnement(), RentParameters.standard());
            HomeDemand demand = new HomeDemand(market, parameters.tastes(), switches, rents, moves.excess());
            setting.add(FloorUse.HOME, demand.of(FloorUse.HOME));
            if (market.forms().count() > 1) {
                setting.add(FloorUse.COLIVE, demand.of(FloorUse.COLIVE));
            }
            simulation.phases().add(Phase.of("view", tick -> {
                look();
                view.tick = tick.index();
            }));
            simulation.phases().add(moves).add(setting);
            simulation.addHash("homes", this::hash);
            setup.accept(simulation);
            return simulation.run(ticks).stateHash();
        }
    }

    String live(int ticks) {
        return live(ticks, 1, simulation -> {});
    }

    private void hash(StateHash hash) {
        long sum = 0;
        for (int row = 0; row < residents.count(); row++) {
            long one = StateHash.row(residents.id()[row]);
            one = StateHash.with(one, residents.home()[row]);
            one = StateHash.with(one, residents.homeCell()[row]);
            one = StateHash.with(one, residents.mode()[row]);
            one = StateHash.with(one, residents.tenure()[row]);
            sum += StateHash.end(StateHash.with(one, residents.floor()[row]));
        }
        hash.add(sum);
        homes.addTo(hash);
        rents.addTo(hash);
        moves.addTo(hash);
    }

    /** Residents by tenure form. */
    int[] byTenure() {
        int[] count = new int[market.forms().count()];
        for (byte tenure : residents.tenure()) {
            count[tenure]++;
        }
        return count;
    }

    int[] homesByRow() {
        return Arrays.copyOf(residents.home(), residents.count());
    }
}

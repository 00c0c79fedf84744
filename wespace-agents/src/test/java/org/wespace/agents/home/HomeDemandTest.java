package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorDemand;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;

class HomeDemandTest {

    private static final Switches SWITCHES = Switches.none().with(Mechanism.CO_LIVING, Mechanism.HOME_OFFICE);

    @Test
    void money_andFixedFloor_areThoseOfResidentsAndOfBiddersWhoLost() {
        HomeWorld world = HomeWorld.of(3000, SWITCHES);
        for (int row = 0; row < 3000; row++) {
            world.residents.tenure()[row] = (byte) (row % 9 == 0 ? 1 : 0);
        }
        world.settle().standard();
        HomeExcess excess = world.moves.excess();
        excess.add(FloorUse.HOME, 7, 900, 123_456, 0);
        excess.add(FloorUse.COLIVE, 7, 200, 0, 200);
        HomeDemand demand = new HomeDemand(world.market, world.parameters.tastes(), SWITCHES, world.rents, excess);
        FloorDemand home = demand.of(FloorUse.HOME);
        FloorDemand shared = demand.of(FloorUse.COLIVE);
        try (Simulation simulation = new Simulation(1, 2)) {
            simulation.phases().add(Phase.of("demand", tick -> {
                home.refresh(tick);
                shared.refresh(tick);
            }));
            simulation.run(2);
        }
        double[] money = new double[world.grid.unitCount()];
        int[] rooms = new int[world.grid.unitCount()];
        for (int row = 0; row < 3000; row++) {
            int unit = world.residents.home()[row];
            if (world.residents.tenure()[row] == 1) {
                rooms[unit]++;
            } else {
                double w = world.residents.work()[row] == Residents.NONE
                        ? 0
                        : world.residents.homeDays()[row] / 5.0;
                money[unit] += 0.25
                        * (1 + 0.2 * w)
                        * world.market
                                .incomes()
                                .of(Traits.incomeClass(world.residents.traits()[row]));
            }
        }
        for (int unit = 0; unit < money.length; unit++) {
            double lost = unit == 7 ? 1234.56 : 0;
            assertThat(home.money(unit)).isCloseTo(money[unit] + lost, within(0.005 * 3000));
            assertThat(home.squareMetres(unit)).isLessThan(1e-3);
            assertThat(shared.squareMetres(unit)).isEqualTo(20 * (rooms[unit] + (unit == 7 ? 1 : 0)));
            assertThat(shared.money(unit)).isZero();
        }
    }
}

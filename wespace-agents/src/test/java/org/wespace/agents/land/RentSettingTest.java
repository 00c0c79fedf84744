package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wespace.core.engine.RuleException;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Grid;

class RentSettingTest {

    private static final RentParameters PARAMETERS = RentParameters.standard();
    private final Grid grid = Grid.of(3, 1, 500);
    private FloorStock stock;
    private Rents rents;

    @BeforeEach
    void setUp() {
        stock = new FloorStock(grid);
        rents = new Rents(grid);
        for (int unit = 0; unit < 2; unit++) {
            stock.endow(FloorUse.OFFICE, unit, FloorStock.counts(1000));
            rents.set(FloorUse.OFFICE, unit, 20);
        }
        rents.set(FloorUse.OFFICE, 2, 7);
    }

    private static FloorDemand demand(double... money) {
        return new FloorDemand() {
            @Override
            public void refresh(Tick tick) {}

            @Override
            public double money(int unit) {
                return money[unit];
            }

            @Override
            public double squareMetres(int unit) {
                return 0;
            }
        };
    }

    private void run(RentSetting setting, int ticks) {
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(setting);
            simulation.run(ticks);
        }
    }

    @Test
    void run_tatonnement_clearsWhereThereIsFloor_butNotBelowTheLowest() {
        RentSetting setting = new RentSetting(rents, stock, PARAMETERS.tatonnement(), PARAMETERS)
                .add(FloorUse.OFFICE, demand(28_500, 0, 99));
        run(setting, 20);
        assertThat(rents.rent(FloorUse.OFFICE, 0)).isCloseTo(30, within(1e-9));
        assertThat(rents.rent(FloorUse.OFFICE, 1)).isEqualTo(2);
        assertThat(rents.rent(FloorUse.OFFICE, 2)).as("no floor").isEqualTo(7);
        assertThat(setting.excess(FloorUse.OFFICE, 0.05)).isCloseTo(-950 + 99 / 7.0, within(1e-6));
    }

    @Test
    void run_strength_isTheExponentOfTheFactor() {
        run(
                new RentSetting(rents, stock, new Tatonnement(0, 0.5, 2, 1), PARAMETERS)
                        .add(FloorUse.OFFICE, demand(80_000, 20_000, 0), 0.5),
                1);
        assertThat(rents.rent(FloorUse.OFFICE, 0)).isCloseTo(20 * Math.sqrt(2), within(1e-12));
        assertThat(rents.rent(FloorUse.OFFICE, 1)).isEqualTo(20);
    }

    @Test
    void run_strengthZero_isAsIfTheUseWereNotThere() {
        run(
                new RentSetting(rents, stock, PARAMETERS.tatonnement(), PARAMETERS)
                        .add(FloorUse.OFFICE, demand(Double.NaN, 0, 0), 0),
                3);
        assertThat(rents.rent(FloorUse.OFFICE, 0)).isEqualTo(20);
    }

    @Test
    void run_badRule_stopsWithRuleUnitAndTick() {
        RentRule bad = new RentRule() {
            @Override
            public double next(double rent, double money, double squareMetres, double floor) {
                return money > 25_000 ? Double.NaN : rent;
            }

            @Override
            public String name() {
                return "my rents";
            }
        };
        RentSetting setting =
                new RentSetting(rents, stock, bad, PARAMETERS).add(FloorUse.OFFICE, demand(1000, 28_000, 0));
        assertThatThrownBy(() -> run(setting, 1))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("rule 'my rents' failed in tick 0, unit 1")
                .hasMessageContaining("NaN");
        RentSetting throwing = new RentSetting(
                        rents,
                        stock,
                        (rent, money, taken, floor) -> {
                            throw new IllegalStateException("no idea");
                        },
                        PARAMETERS)
                .add(FloorUse.OFFICE, demand(1, 1, 1));
        assertThatThrownBy(() -> run(throwing, 1))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("unit 0: no idea");
    }

    @Test
    void add_sameUseTwice_isRefused() {
        RentSetting setting =
                new RentSetting(rents, stock, PARAMETERS.vacancy(), PARAMETERS).add(FloorUse.HOME, demand(1, 1, 1));
        assertThatThrownBy(() -> setting.add(FloorUse.HOME, demand(1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("home");
    }

    @Test
    void kilograms_prefabricated_savesItsShareAndNothingWithoutStrength() {
        EmbodiedCarbon carbon = EmbodiedCarbon.standard();
        assertThat(carbon.kilograms(10_000, 0)).isEqualTo(450_000);
        assertThat(carbon.kilograms(10_000, 1)).isCloseTo(405_000, within(1e-6));
        assertThat(new EmbodiedCarbon(500, 0.5, 0.2).kilograms(20, 0.5)).isCloseTo(950, within(1e-9));
        assertThatThrownBy(() -> new EmbodiedCarbon(0, 0.5, 0.2)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.wespace.agents.carbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Traits;

/** Each mechanism of the ledger: off is as if it were not there, on is not, half lies between. */
class CarbonSwitchesTest {

    /** A mechanism, and the factor that carries it, whose given value is that of its absence. */
    private enum Row {
        MI_1(Mechanism.ELECTRIC_CARS, CarbonFactor.ELECTRIC_TARGET, 0.08),
        MI_3(Mechanism.ENERGY_CONTROL, CarbonFactor.CONTROL_SAVING, 0),
        MI_4(Mechanism.INFRASTRUCTURE_MAKING, CarbonFactor.NETWORK_SAVING, 0),
        MI_5(Mechanism.CLEAN_GRID, CarbonFactor.GRID_TARGET, 0.537),
        TR_1(Mechanism.ECO_DRIVING, CarbonFactor.ECO_DRIVING, 0),
        TR_4(Mechanism.LIGHT_VEHICLES, CarbonFactor.FLEET_LIGHTER, 0),
        TR_7(Mechanism.VEHICLE_MAKING, CarbonFactor.FLEET_LIFETIME, 1e12),
        RC_6(Mechanism.GREEN_SINK, CarbonFactor.TREE_SINK, 0),
        DW_8(Mechanism.PREFABRICATION, CarbonFactor.PREFAB_SAVING, 0),
        WK_6(Mechanism.HOME_OFFICE, CarbonFactor.HOME_DAY, 0),
        DW_6(Mechanism.CO_LIVING_SPENDING, CarbonFactor.SPENDING, 0);

        private final Mechanism mechanism;
        private final CarbonFactor factor;
        private final double absent;

        Row(Mechanism mechanism, CarbonFactor factor, double absent) {
            this.mechanism = mechanism;
            this.factor = factor;
            this.absent = absent;
        }
    }

    private static CarbonWorld world() {
        return CarbonWorld.full();
    }

    private static List<Long> ledger(CarbonWorld world, Switches switches) {
        CarbonLedger ledger = world.ledger(switches);
        List<Long> grams = new ArrayList<>();
        for (LedgerLine line : LedgerLine.values()) {
            for (LedgerFunction function : LedgerFunction.values()) {
                for (int cell = 0; cell < Traits.INCOME_CLASSES * world.grid.unitCount(); cell++) {
                    int unit = cell % world.grid.unitCount();
                    grams.add(ledger.grams(line, function, cell / world.grid.unitCount(), unit));
                }
            }
        }
        return grams;
    }

    private static long total(List<Long> grams) {
        return grams.stream().mapToLong(Long::longValue).sum();
    }

    @ParameterizedTest
    @EnumSource(Row.class)
    void book_mechanismOff_isTheLedgerWithoutIt_andOnIsNot(Row row) {
        // days at home raise what a standard home would cost too, and with it what co-livers spend again
        Switches others =
                Switches.all().without(row.mechanism, row == Row.WK_6 ? Mechanism.CO_LIVING_SPENDING : row.mechanism);
        CarbonWorld absent = world();
        absent.factors = absent.factors.with(row.factor, row.absent);
        if (row == Row.MI_5) {
            absent.factors = absent.factors.with(CarbonFactor.ROOF_SHARE, 0);
        }
        List<Long> off = ledger(world(), others);
        Switches on = others.with(row.mechanism);
        assertThat(ledger(absent, on)).isEqualTo(off);
        long without = total(off);
        long with = total(ledger(world(), on));
        long half = total(ledger(world(), others.with(row.mechanism, 0.5)));
        assertThat(with).isNotEqualTo(without);
        assertThat(half).isStrictlyBetween(Math.min(with, without), Math.max(with, without));
        switch (row.mechanism.sign()) {
            case POSITIVE -> assertThat(with).isLessThan(without);
            case NEGATIVE -> assertThat(with).isGreaterThan(without);
            case NEUTRAL, MIXED -> throw new AssertionError("every row here has a sign");
        }
    }

    @Test
    void book_facilitiesOff_isTheLedgerWithoutTheirRise() {
        Mechanism more = Mechanism.CO_LIVING_FACILITIES;
        CoLivingEffects china = CoLivingEffects.china();
        CoLivingEffects none = new CoLivingEffects(
                china.energy(),
                china.trips(),
                new CoLivingEffects.Facilities(3, 0, 1),
                china.spending(),
                china.kilogramsPerKilowattHour());
        Switches on = Switches.all();
        long with = world().ledger(on).total(LedgerLine.SHOP_POWER, LedgerFunction.OTHER);
        long half = world().ledger(on.with(more, 0.5)).total(LedgerLine.SHOP_POWER, LedgerFunction.OTHER);
        assertThat(with).isPositive();
        assertThat(half).isPositive().isLessThan(with);
        assertThat(world().ledger(on.without(more)).total(LedgerLine.SHOP_POWER, LedgerFunction.OTHER))
                .isZero();
        assertThat(world().ledger(on, none, 1).total(LedgerLine.SHOP_POWER, LedgerFunction.OTHER))
                .isZero();
    }
}

package org.wespace.agents.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.Measured;

class CarbonFiguresTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Grid GRID = Grid.of(4, 1, 1000);

    /** One resident in each of the first three units, for ten persons each, on 300 m2 in all. */
    private static final CarbonScale SCALE =
            new CarbonScale(10, new int[] {1, 1, 1, 0}, new long[] {2, 1, 0, 0}, 300, 0);

    private static CarbonTotals totals() {
        CarbonLedger ledger = new CarbonLedger(GRID);
        ledger.add(LedgerLine.CAR_FUEL, LedgerFunction.WORK, 0, 0, 1000);
        ledger.add(LedgerLine.HOME_POWER, LedgerFunction.HOME, 0, 1, 2000);
        ledger.add(LedgerLine.PACKAGING, LedgerFunction.SHOPPING, 1, 2, 3000);
        ledger.add(LedgerLine.GREEN_SINK, LedgerFunction.CITY, 0, 0, -60);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return ledger.totals(loop);
        }
    }

    private final CarbonFigures figures = new CarbonFigures(totals(), 6, SCALE);

    @Test
    void figures_halfAYear_areAtTheRateOfAYear() {
        assertThat(figures.tonnes()).isCloseTo(5940 * 2 * 10 / 1e6, EXACT);
        assertThat(figures.perHead()).isCloseTo(5.940 * 2 / 3, EXACT);
        assertThat(figures.perSquareMetre()).isCloseTo(5.940 * 2 / 300, EXACT);
        assertThat(figures.perHeadOfScope(1)).isCloseTo(0.940 * 2 / 3, EXACT);
        assertThat(figures.perHead(LedgerLine.HOME_POWER)).isCloseTo(4.0 / 3, EXACT);
        assertThat(figures.perHead(LedgerFunction.SHOPPING)).isCloseTo(2, EXACT);
        assertThat(figures.perHeadOfClass(0)).isCloseTo(2.94, EXACT);
        assertThat(figures.perHeadOfClass(2)).isNaN();
        assertThat(figures.sinkShare()).isCloseTo(60 / 6000.0, EXACT);
    }

    @Test
    void figures_byPlace_areThoseOfResidents() {
        assertThat(figures.perHeadByResidence()[1]).isCloseTo(4, EXACT);
        assertThat(figures.perHeadByResidence()[3]).isNaN();
        assertThat(figures.tonnesByResidence()[2]).isCloseTo(0.06, EXACT);
        assertThat(figures.tonnesByEmission()[2]).isCloseTo(0.06, EXACT);
        assertThat(figures.perHeadOfRing(0, 1.5)).isCloseTo((0.940 + 2) * 2 / 2, EXACT);
        // 1.88, 4 and 6 kg at 0, 1 and 2 km
        assertThat(figures.gradient()).isCloseTo((6 - 1.88) / 2, EXACT);
    }

    @Test
    void measures_all_haveTheUnitsAndKeysTheySay() {
        List<Measured> all = figures.measures();
        assertThat(all.stream().map(Measured::measure).distinct()).hasSize(CarbonMeasure.values().length);
        double lines = all.stream()
                .filter(one -> one.measure() == CarbonMeasure.CARBON_OF_LINE)
                .mapToDouble(Measured::value)
                .sum();
        assertThat(lines).isCloseTo(figures.perHead(), EXACT);
        assertThat(all.stream()
                        .filter(one -> one.measure() == CarbonMeasure.CARBON_OF_LINE)
                        .map(one -> String.valueOf(one.of().get("line")))
                        .collect(Collectors.toList()))
                .containsExactly("car_fuel", "home_power", "packaging", "green_sink");
    }

    @Test
    void of_scaleOfAnotherCity_isRefused() {
        CarbonScale other = new CarbonScale(10, new int[3], new long[4], 300, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CarbonFigures(totals(), 6, other))
                .withMessageContaining("4 units: 3");
    }

    @Test
    void books_monthsAndYears_areSumsOfMonths() {
        CarbonWorld world = CarbonWorld.full();
        Switches switches = Switches.standard();
        CarbonBooks books = new CarbonBooks(world.grid, new CarbonAccount(world.grid, world.factors, switches));
        try (ParallelLoop loop = new ParallelLoop(2)) {
            long sum = 0;
            for (int month = 0; month < 13; month++) {
                CarbonInputs inputs = world.inputs(switches, CoLivingEffects.china());
                books.book(inputs, month, loop);
                books.checkBalance();
                sum += month < 12 ? books.month().total() : 0;
                assertThat(books.months()).isEqualTo(month < 12 ? month + 1 : 1);
            }
            assertThat(books.lastYear().orElseThrow().total()).isEqualTo(sum);
            assertThat(books.year().total()).isEqualTo(books.month().total());
            assertThat(books.ledger().totals(loop).total())
                    .isEqualTo(books.month().total());
        }
    }
}

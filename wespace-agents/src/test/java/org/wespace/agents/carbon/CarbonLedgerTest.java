package org.wespace.agents.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.UnitSums;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

class CarbonLedgerTest {

    private static final Grid GRID = Grid.of(5, 4, 500);
    private final CarbonLedger ledger = new CarbonLedger(GRID);

    @Test
    void add_manyThreads_sumsAreExactByEveryAccount() {
        try (ParallelLoop loop = new ParallelLoop(4)) {
            loop.run(10_000, 100, (chunk, from, to) -> {
                for (int i = from; i < to; i++) {
                    ledger.add(LedgerLine.of(i % 3), LedgerFunction.of(i % 2), i % 4, i % 20, i);
                }
            });
            CarbonTotals totals = ledger.totals(loop);
            long all = 10_000L * 9_999 / 2;
            assertThat(totals.total()).isEqualTo(all);
            assertThat(totals.ofClass(0) + totals.ofClass(1) + totals.ofClass(2) + totals.ofClass(3))
                    .isEqualTo(all);
            assertThat(totals.ofScope(1) + totals.ofScope(2)).isEqualTo(all);
            long unitThree = 0;
            for (int i = 3; i < 10_000; i += 20) {
                unitThree += i;
            }
            assertThat(totals.ofResidence(3)).isEqualTo(unitThree);
            assertThat(totals.ofEmission(3)).isEqualTo(unitThree);
            totals.checkBalance();
        }
        ledger.checkBalance();
    }

    @Test
    void checkBalance_oneGramMovedOrLost_isFound() {
        ledger.add(LedgerLine.CAR_FUEL, LedgerFunction.WORK, 1, 2, 1000);
        int pair = CarbonLedger.pair(LedgerLine.CAR_FUEL, LedgerFunction.WORK);
        ledger.checkBalance();

        ledger.cells(pair)[7]++;
        assertThatIllegalStateException()
                .isThrownBy(ledger::checkBalance)
                .withMessage("carbon of car_fuel for work is booked as 1000 g, but its cells sum to 1001");
        ledger.cells(pair)[7]--;

        ledger.places(pair)[0] -= 1;
        assertThatIllegalStateException()
                .isThrownBy(ledger::checkBalance)
                .withMessageContaining("units of emission sum to 999");
        ledger.places(pair)[0] += 1;

        ledger.booked(pair, 5);
        assertThatIllegalStateException().isThrownBy(ledger::checkBalance);
    }

    @Test
    void checkBalance_totalsTampered_isFound() {
        ledger.add(LedgerLine.CAR_FUEL, LedgerFunction.WORK, 1, 2, 1000);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            CarbonTotals totals = ledger.totals(loop);
            totals.byEmission()[4] = 1;
            assertThatIllegalStateException()
                    .isThrownBy(totals::checkBalance)
                    .withMessageContaining("units of emission is 1001 g, but 1000 is booked");
        }
    }

    @Test
    void add_afterPlacesDiffer_countsInBoth_andClearForgets() {
        ledger.add(LedgerLine.NEW_FLOOR, LedgerFunction.HOME, 0, 2, 10);
        ledger.places(CarbonLedger.pair(LedgerLine.NEW_FLOOR, LedgerFunction.HOME));
        ledger.add(LedgerLine.NEW_FLOOR, LedgerFunction.HOME, 3, 2, -4);
        ledger.checkBalance();
        assertThat(ledger.emitted(LedgerLine.NEW_FLOOR, LedgerFunction.HOME, 2)).isEqualTo(6);
        assertThat(ledger.grams(LedgerLine.NEW_FLOOR, LedgerFunction.HOME, 3, 2))
                .isEqualTo(-4);
        ledger.clear();
        assertThat(ledger.total(LedgerLine.NEW_FLOOR, LedgerFunction.HOME)).isZero();
        assertThat(ledger.emitted(LedgerLine.NEW_FLOOR, LedgerFunction.HOME, 2)).isZero();
        ledger.checkBalance();
    }

    @Test
    void share_anyGrams_areSharedByWeightWithoutLoss() {
        UnitSums sums = new UnitSums(5);
        int[] weight = {3, 0, 7, 1, 9};
        for (int i = 0; i < weight.length; i++) {
            sums.add(i, weight[i]);
        }
        Weights weights = Weights.of(5);
        weights.set(sums);
        for (long grams : new long[] {0, 1, 19, 20, 1_000_000_007L, -1, -77, 9_000_000_000_000_001L}) {
            long[] shared = new long[5];
            long first = weights.share(grams, shared, 0, 2);
            long rest = weights.share(grams, shared, 2, 5);
            assertThat(first + rest).isEqualTo(grams);
            assertThat(CarbonLedger.sum(shared)).isEqualTo(grams);
            assertThat(shared[1]).isZero();
            for (int i = 0; i < weight.length; i++) {
                assertThat(shared[i]).isBetween(grams * weight[i] / 20 - 2, grams * weight[i] / 20 + 2);
            }
        }
    }
}

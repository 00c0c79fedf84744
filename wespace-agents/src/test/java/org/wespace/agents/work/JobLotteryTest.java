package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.SmallCities;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.geo.Allocation;
import org.wespace.core.geo.ZoneUnits;

class JobLotteryTest {

    private static final int BID = 11;
    private static final int NUMBERS = 12;

    private static ParallelLoop alone;
    private static ParallelLoop three;

    @BeforeAll
    static void open() {
        alone = new ParallelLoop(1);
        three = new ParallelLoop(3);
    }

    @AfterAll
    static void close() {
        alone.close();
        three.close();
    }

    @Test
    void resolve_moreBiddersThanJobs_smallestNumbersWin() {
        ZoneUnits cells = SmallCities.squares(2, 2, 1);
        Residents residents = Residents.of(cells.allocate(new int[] {50, 0, 0, 0}));
        JobLottery lottery = new JobLottery(residents, cells.allocate(new int[] {0, 0, 12, 0}));
        ChanceKey key = Chance.of(1).at(0, NUMBERS);
        int[] rows = everybodyBids(residents, 2);
        int losers = lottery.resolve(rows, 50, key, alone);
        assertThat(losers).isEqualTo(38);
        assertThat(lottery.vacancies(2)).isZero();
        long worstWinner = key.bits(idsWhere(residents, true).get(11));
        for (int id : idsWhere(residents, true)) {
            worstWinner = Long.compareUnsigned(key.bits(id), worstWinner) > 0 ? key.bits(id) : worstWinner;
        }
        for (int id : idsWhere(residents, false)) {
            assertThat(Long.compareUnsigned(key.bits(id), worstWinner)).isPositive();
        }
    }

    @Test
    void resolve_losers_keepTheirOrder() {
        ZoneUnits cells = SmallCities.squares(2, 2, 1);
        Residents residents = Residents.of(cells.allocate(new int[] {50, 0, 0, 0}));
        JobLottery lottery = new JobLottery(residents, cells.allocate(new int[] {0, 0, 12, 0}));
        int[] rows = everybodyBids(residents, 2);
        int losers = lottery.resolve(rows, 50, Chance.of(1).at(0, NUMBERS), alone);
        assertThat(Arrays.copyOf(rows, losers))
                .isSorted()
                .containsExactly(idsWhere(residents, false).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    @Test
    void resolve_straddlingUnit_fillsItsCellsExactly() {
        ZoneUnits cells = SmallCities.cells(new double[] {0, 0.5, 1}, new double[] {0, 1});
        Residents residents = Residents.of(cells.allocate(new int[] {30, 30}));
        Allocation jobs = cells.allocate(new int[] {13, 40});
        JobLottery lottery = new JobLottery(residents, jobs);
        int[] rows = everybodyBids(residents, 0);
        assertThat(lottery.resolve(rows, 60, Chance.of(1).at(0, NUMBERS), alone))
                .isEqualTo(7);
        assertThat(taken(residents, cells)).containsExactly(13, 40);
    }

    @Test
    void resolve_unitWithoutJobs_allLose() {
        ZoneUnits cells = SmallCities.squares(2, 2, 1);
        Residents residents = Residents.of(cells.allocate(new int[] {5, 0, 0, 0}));
        JobLottery lottery = new JobLottery(residents, cells.allocate(new int[] {0, 0, 0, 9}));
        int[] rows = everybodyBids(residents, 1);
        assertThat(lottery.resolve(rows, 5, Chance.of(1).at(0, NUMBERS), alone)).isEqualTo(5);
        assertThat(rows).containsExactly(0, 1, 2, 3, 4);
        assertThat(residents.workCell()).containsOnly(Residents.NONE);
    }

    @Test
    void vacateAll_afterARound_asNew() {
        ZoneUnits cells = SmallCities.squares(2, 2, 1);
        Residents residents = Residents.of(cells.allocate(new int[] {50, 0, 0, 0}));
        JobLottery lottery = new JobLottery(residents, cells.allocate(new int[] {0, 0, 12, 0}));
        lottery.resolve(everybodyBids(residents, 2), 50, Chance.of(1).at(0, NUMBERS), alone);
        lottery.vacateAll();
        assertThat(lottery.vacancies(2)).isEqualTo(12);
        assertThat(residents.work()).containsOnly(Residents.NONE);
        assertThat(residents.workCell()).containsOnly(Residents.NONE);
    }

    /** Cities with straddling units, several rounds, rows in order and shuffled, one thread and three. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void resolve_anyCity_asThePlainReference(long seed) {
        double[] lines = {0, 2.5, 7, 20.25, 30};
        ZoneUnits cells = SmallCities.cells(lines, new double[] {0, 4.5, 11, 25});
        Allocation homes = cells.allocate(SmallCities.counts(12, 60, seed));
        Allocation jobs = cells.allocate(SmallCities.counts(12, 70, seed + 100));
        for (ParallelLoop loop : List.of(alone, three)) {
            for (boolean shuffled : new boolean[] {false, true}) {
                Residents residents = Residents.of(homes);
                if (shuffled) {
                    residents.shuffle(Chance.of(seed).at(9, 9));
                }
                check(residents, jobs, loop, seed);
            }
        }
    }

    private static void check(Residents residents, Allocation jobs, ParallelLoop loop, long seed) {
        JobLottery lottery = new JobLottery(residents, jobs);
        Reference reference = new Reference(jobs, residents.count());
        int[] rows = IntStream.range(0, residents.count()).toArray();
        int left = rows.length;
        for (int round = 0; round < 4; round++) {
            bid(residents, rows, left, jobs, Chance.of(seed).at(round, BID));
            List<Integer> bidders = new ArrayList<>();
            for (int n = 0; n < left; n++) {
                bidders.add(rows[n]);
            }
            ChanceKey key = Chance.of(seed).at(round, NUMBERS);
            List<Integer> losers = reference.resolve(residents, bidders, key);
            left = lottery.resolve(rows, left, key, loop);
            assertThat(Arrays.stream(rows, 0, left).boxed()).containsExactlyElementsOf(losers);
            for (int row = 0; row < residents.count(); row++) {
                int cell = reference.cellOf[residents.id()[row]];
                assertThat(residents.workCell()[row]).isEqualTo(cell);
                assertThat(residents.work()[row])
                        .isEqualTo(
                                cell == Residents.NONE
                                        ? Residents.NONE
                                        : jobs.cells().unitOf(cell));
            }
        }
        int[] taken = taken(residents, jobs.cells());
        for (int cell = 0; cell < taken.length; cell++) {
            assertThat(taken[cell]).isLessThanOrEqualTo(jobs.count(cell));
        }
    }

    /** Bids of a few popular units, so that most are crowded. */
    private static void bid(Residents residents, int[] rows, int count, Allocation jobs, ChanceKey key) {
        int units = jobs.cells().grid().unitCount();
        for (int n = 0; n < count; n++) {
            int id = residents.id()[rows[n]];
            double u = key.uniform(id);
            residents.work()[rows[n]] = (int) (units * u * u * u);
        }
    }

    /** The rule, written plainly: per unit a sorted list, jobs handed out one by one. */
    private static final class Reference {

        private final Allocation jobs;
        private final int[] left;
        private final int[] cellOf;

        Reference(Allocation jobs, int residents) {
            this.jobs = jobs;
            this.left = jobs.perCell();
            this.cellOf = new int[residents];
            Arrays.fill(cellOf, Residents.NONE);
        }

        List<Integer> resolve(Residents residents, List<Integer> bidders, ChanceKey key) {
            List<Integer> losers = new ArrayList<>(bidders);
            for (int unit = 0; unit < jobs.cells().grid().unitCount(); unit++) {
                int wanted = unit;
                List<Integer> here = bidders.stream()
                        .filter(row -> residents.work()[row] == wanted)
                        .sorted(Comparator.comparing(row -> key.bits(residents.id()[row]), Long::compareUnsigned))
                        .toList();
                List<Integer> places = new ArrayList<>();
                for (int cell : jobs.cells().cellsOf(unit)) {
                    for (int n = 0; n < left[cell]; n++) {
                        places.add(cell);
                    }
                }
                for (int n = 0; n < Math.min(here.size(), places.size()); n++) {
                    cellOf[residents.id()[here.get(n)]] = places.get(n);
                    left[places.get(n)]--;
                    losers.remove(here.get(n));
                }
            }
            return losers;
        }
    }

    private static int[] everybodyBids(Residents residents, int unit) {
        Arrays.fill(residents.work(), unit);
        return IntStream.range(0, residents.count()).toArray();
    }

    private static List<Integer> idsWhere(Residents residents, boolean employed) {
        return IntStream.range(0, residents.count())
                .filter(row -> employed == (residents.workCell()[row] != Residents.NONE))
                .mapToObj(row -> residents.id()[row])
                .toList();
    }

    private static int[] taken(Residents residents, ZoneUnits cells) {
        int[] taken = new int[cells.cellCount()];
        for (int cell : residents.workCell()) {
            if (cell != Residents.NONE) {
                taken[cell]++;
            }
        }
        return taken;
    }
}

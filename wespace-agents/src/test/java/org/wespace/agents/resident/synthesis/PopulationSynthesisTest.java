package org.wespace.agents.resident.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.resident.Occupation;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Trait;
import org.wespace.agents.resident.TraitCounts;
import org.wespace.core.chance.Chance;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.measure.segregation.GroupCounts;
import org.wespace.core.measure.segregation.MultigroupSegregation;
import org.wespace.core.measure.segregation.RandomBaseline;
import org.wespace.core.measure.segregation.Segregation;

class PopulationSynthesisTest {

    private static final int PEOPLE = 20_000;
    private static final Chance CHANCE = Chance.of(11);

    private final ZoneUnits cells = SmallCities.squares(16, 16, 2);
    private final int[] living = SmallCities.shares(64, PEOPLE, 5);

    private Residents people() {
        return Residents.of(cells.allocate(living));
    }

    private Residents fill(PopulationTotals totals) {
        Residents residents = people();
        PopulationSynthesis.fill(residents, cells, totals, CHANCE);
        return residents;
    }

    @Test
    void fill_countsOfSectors_areKeptExactly() {
        int[] jobs = {3001, 1999, 6000, 5007, 3993};
        Residents residents =
                fill(sectors(Shares.all(Arrays.stream(jobs).asDoubleStream().toArray())));
        assertThat(TraitCounts.of(residents, Trait.SECTOR)).containsExactly(jobs);
    }

    @Test
    void fill_sectorsByZoneWithTotals_keepsBoth() {
        double[][] weights = new double[64][];
        Arrays.setAll(weights, z -> new double[] {1 + z % 5, 2, 3, 1 + z % 3, 1});
        int[] jobs = {3001, 1999, 6000, 5007, 3993};
        Residents residents = fill(sectors(Shares.byZone(weights)
                .withTotals(Arrays.stream(jobs).asDoubleStream().toArray())));
        assertThat(TraitCounts.of(residents, Trait.SECTOR)).containsExactly(jobs);
        int[][] byZone = TraitCounts.byZone(residents, cells, Trait.SECTOR);
        for (int zone = 0; zone < 64; zone++) {
            assertThat(IntStream.of(byZone[zone]).sum()).isEqualTo(living[zone]);
        }
        assertThat(byZone[4][0] / (double) living[4]).isGreaterThan(1.5 * byZone[5][0] / living[5]);
    }

    @Test
    void fill_countsByZone_areKeptInEveryZone() {
        int[][] asked = new int[64][];
        Arrays.setAll(asked, z -> {
            int a = living[z] / 3;
            int b = living[z] / 7;
            return new int[] {a, b, living[z] - a - b, 0};
        });
        double[][] weights = new double[64][];
        Arrays.setAll(weights, z -> Arrays.stream(asked[z]).asDoubleStream().toArray());
        PopulationTotals totals = PopulationTotals.china();
        Residents residents = fill(totals.with(totals.work().withIncomes(Shares.byZone(weights))));
        assertThat(TraitCounts.byZone(residents, cells, Trait.INCOME)).isDeepEqualTo(asked);
    }

    @Test
    void fill_sharesGivenOccupationWithZoneTotals_keepsZonesAndLikeness() {
        double[][] affinity = new double[Occupation.COUNT][];
        Arrays.setAll(affinity, k -> k < 6 ? new double[] {1, 2, 4, 8} : new double[] {8, 4, 2, 1});
        double[][] zoneTotals = new double[64][];
        Arrays.setAll(zoneTotals, z -> new double[] {living[z], 0.5 * living[z], 0.25 * living[z], 0.25 * living[z]});
        PopulationTotals totals = PopulationTotals.china();
        Residents residents = fill(totals.with(totals.work()
                .withIncomes(Shares.given(Trait.OCCUPATION, affinity).withZoneTotals(zoneTotals))));
        int[][] byZone = TraitCounts.byZone(residents, cells, Trait.INCOME);
        for (int zone = 0; zone < 64; zone++) {
            for (int k = 0; k < 4; k++) {
                assertThat((double) byZone[zone][k]).isCloseTo(zoneTotals[zone][k] / 2, within(1.0));
            }
        }
        int[][] cross = TraitCounts.of(residents, Trait.OCCUPATION, Trait.INCOME);
        assertThat(cross[0][3] / (double) cross[0][0]).isGreaterThan(10.0 * cross[11][3] / cross[11][0]);
    }

    @Test
    void fill_occupations_crossTableIsSharesOfEachSector() {
        Residents residents = fill(PopulationTotals.china());
        int[] sectors = TraitCounts.of(residents, Trait.SECTOR);
        int[][] cross = TraitCounts.of(residents, Trait.SECTOR, Trait.OCCUPATION);
        assertThat(sectors).containsExactly(3000, 3000, 5000, 6000, 3000);
        Shares shares = PopulationTotals.china().work().occupations();
        for (int s = 0; s < Sector.COUNT; s++) {
            for (int k = 0; k < Occupation.COUNT; k++) {
                assertThat((double) cross[s][k]).isCloseTo(sectors[s] * shares.weights(0, s)[k] / 100, within(1.0));
            }
        }
    }

    @Test
    void fill_telework_isScaledToTheShareOfTheCity() {
        for (double share : new double[] {0, 0.1, 0.25, 0.37, 0.7, 0.9}) {
            PopulationTotals totals = PopulationTotals.china().with(WorkTotals.standard(share));
            Residents residents = fill(totals);
            assertThat(TraitCounts.of(residents, Trait.TELEWORKABLE)[1]).isEqualTo((int) Math.round(share * PEOPLE));
        }
        Residents residents = fill(PopulationTotals.china());
        int[][] cross = TraitCounts.of(residents, Trait.OCCUPATION, Trait.TELEWORKABLE);
        double law = share(cross[Occupation.LAW.ordinal()]);
        double clerical = share(cross[Occupation.CLERICAL.ordinal()]);
        assertThat(law / clerical).isCloseTo(0.88 / 0.61, within(0.02));
    }

    @Test
    void standardWork_unscaled_isNearTheKnownShareOfJobs() {
        WorkTotals work = WorkTotals.standard(Double.NaN);
        Residents residents = fill(PopulationTotals.china().with(work));
        // A service economy has more of it than the .37 of all jobs.
        assertThat(share(TraitCounts.of(residents, Trait.TELEWORKABLE))).isBetween(0.37, 0.55);
    }

    @Test
    void fill_classesOfEqualSize_betterPaidOccupationsEarnMore() {
        Residents residents = fill(PopulationTotals.china());
        assertThat(TraitCounts.of(residents, Trait.INCOME)).containsOnly(PEOPLE / 4);
        int[][] cross = TraitCounts.of(residents, Trait.TELEWORKABLE, Trait.INCOME);
        assertThat(mean(cross[1])).isGreaterThan(mean(cross[0]) + 0.3);
    }

    @Test
    void fill_carsByIncome_followTheClass() {
        Residents residents = fill(PopulationTotals.china());
        int[][] cross = TraitCounts.of(residents, Trait.INCOME, Trait.CAR);
        assertThat(cross[0][1]).isEqualTo(750);
        assertThat(cross[1][1]).isEqualTo(1500);
        assertThat(cross[2][1]).isEqualTo(2250);
        assertThat(cross[3][1]).isEqualTo(3250);
    }

    @Test
    void fill_carsByZoneAndIncome_sumIsKept() {
        double[][][] shares = new double[64][4][];
        double expected = 0;
        for (int zone = 0; zone < 64; zone++) {
            for (int k = 0; k < 4; k++) {
                double share = 0.1 + 0.2 * k + 0.002 * zone;
                shares[zone][k] = new double[] {1 - share, share};
            }
        }
        PopulationTotals totals = PopulationTotals.china();
        Residents residents = fill(totals.with(totals.households().withCars(Shares.byZoneGiven(Trait.INCOME, shares))));
        for (int row = 0; row < residents.count(); row++) {
            int zone = cells.zoneOf(residents.homeCell()[row]);
            expected += shares[zone][Trait.INCOME.of(residents.traits()[row])][1];
        }
        assertThat((double) TraitCounts.of(residents, Trait.CAR)[1]).isCloseTo(expected, within(1.0));
    }

    @Test
    void fill_householdsAndTenure_asAsked() {
        PopulationTotals totals = PopulationTotals.china();
        Residents residents = fill(totals.with(totals.households().withTenures(Shares.all(0.97, 0.03))));
        assertThat(TraitCounts.of(residents, Trait.HOUSEHOLD)[0]).isEqualTo((int) Math.round(PEOPLE * 25.0 / 261));
        assertThat(IntStream.range(0, PEOPLE).map(r -> residents.tenure()[r]).sum())
                .isEqualTo(600);
        assertThat(TraitCounts.of(residents, Trait.DIGITAL)[1]).isEqualTo(14_080);
        assertThat(TraitCounts.of(residents, Trait.BICYCLE)[1]).isEqualTo(9_000);
    }

    @Test
    void fill_traitsDealtApart_areIndependent() {
        Residents residents = fill(PopulationTotals.china());
        int[][] cross = TraitCounts.of(residents, Trait.DIGITAL, Trait.BICYCLE);
        double expected = 14_080.0 * 9_000 / PEOPLE;
        double sd = Math.sqrt(expected * (1 - 0.704) * (1 - 0.45));
        assertThat((double) cross[1][1]).isCloseTo(expected, within(4 * sd));
        // Over zones the numbers are those of a draw without replacement: chi-square over 63 degrees of freedom.
        int[][] byZone = TraitCounts.byZone(residents, cells, Trait.DIGITAL);
        double chi = 0;
        for (int zone = 0; zone < 64; zone++) {
            double mean = 0.704 * living[zone];
            chi += living[zone] == 0 ? 0 : (byZone[zone][1] - mean) * (byZone[zone][1] - mean) / (mean * 0.296);
        }
        assertThat(chi).isBetween(30.0, 110.0);
    }

    @Test
    void fill_clustering_scalesDissimilarityFromBaselineToSeparation() {
        double previous = -1;
        for (double clustering : new double[] {0, 0.2, 0.5, 1}) {
            PopulationTotals totals = PopulationTotals.china().with(GroupTotals.of(clustering, 0.5, 0.3, 0.2));
            Residents residents = fill(totals);
            assertThat(TraitCounts.of(residents, Trait.GROUP)).startsWith(10_000, 6_000, 4_000);
            GroupCounts counts = groups(residents);
            double dissimilarity = Segregation.dissimilarity(counts, 1);
            assertThat(dissimilarity).isGreaterThan(previous);
            previous = dissimilarity;
            double random = RandomBaseline.expectedDissimilarity(counts, 1);
            if (clustering == 0) {
                assertThat(dissimilarity).isLessThan(2 * random);
            } else {
                assertThat(dissimilarity).isGreaterThan(2 * random).isCloseTo(clustering, within(0.05));
                assertThat(MultigroupSegregation.dissimilarity(counts)).isCloseTo(clustering, within(0.05));
            }
        }
    }

    @Test
    void fill_shuffledRows_everyResidentIsTheSame() {
        Residents straight = fill(PopulationTotals.unitedStates().with(GroupTotals.of(0.4, 2, 1)));
        Residents shuffled = people();
        shuffled.shuffle(Chance.of(99).at(0, 3));
        PopulationSynthesis.fill(
                shuffled, cells, PopulationTotals.unitedStates().with(GroupTotals.of(0.4, 2, 1)), CHANCE);
        for (int row = 0; row < PEOPLE; row++) {
            assertThat(shuffled.wholeRowHash(row)).isEqualTo(straight.wholeRowHash(shuffled.id()[row]));
        }
    }

    @Test
    void fill_anotherSeed_sameTotalsForOthers() {
        Residents one = fill(PopulationTotals.europe());
        Residents two = people();
        PopulationSynthesis.fill(two, cells, PopulationTotals.europe(), Chance.of(12));
        assertThat(two.traits()).isNotEqualTo(one.traits());
        for (Trait trait : new Trait[] {Trait.SECTOR, Trait.OCCUPATION, Trait.DIGITAL, Trait.HOUSEHOLD}) {
            assertThat(TraitCounts.of(two, trait)).isEqualTo(TraitCounts.of(one, trait));
        }
    }

    @Test
    void fill_residentsOutside_areACrowdOfTheirOwn() {
        double[][] weights = new double[64][];
        Arrays.setAll(weights, z -> new double[] {living[z], 0, living[z], 0, 0});
        PopulationTotals totals = sectors(Shares.byZone(weights));
        Residents residents = Residents.of(cells.allocate(living), 1_000);
        PopulationSynthesis.fill(residents, cells, totals, CHANCE);
        assertThat(TraitCounts.of(residents, Trait.SECTOR)).containsExactly(10_000, 0, 10_000, 0, 0);
        int[] outside = new int[Sector.COUNT];
        for (int row = PEOPLE; row < PEOPLE + 1_000; row++) {
            assertThat(residents.home()[row]).isEqualTo(Residents.NONE);
            outside[Trait.SECTOR.of(residents.traits()[row])]++;
        }
        assertThat(outside).containsExactly(500, 0, 500, 0, 0);
    }

    @Test
    void fillTogether_tableOfThreeTraits_isKept() {
        Residents residents = fill(PopulationTotals.china());
        double[] seed = new double[40];
        Arrays.setAll(seed, i -> 1 + i % 7);
        int[] shape = {5, 4, 2};
        int[] counts = ProportionalFit.of(
                        shape,
                        seed,
                        new double[] {1, 4_999, 5_000, 9_000, 1_000},
                        new double[] {8_000, 6_000, 4_000, 2_000},
                        new double[] {13_333, 6_667})
                .whole();
        PopulationSynthesis.fillTogether(
                residents, cells, List.of(Trait.SECTOR, Trait.INCOME, Trait.CAR), shape, counts, CHANCE);
        assertThat(TraitCounts.of(residents, Trait.SECTOR)).containsExactly(1, 4_999, 5_000, 9_000, 1_000);
        assertThat(TraitCounts.of(residents, Trait.INCOME)).containsExactly(8_000, 6_000, 4_000, 2_000);
        assertThat(TraitCounts.of(residents, Trait.CAR)).containsExactly(13_333, 6_667);
        int[][] cross = TraitCounts.of(residents, Trait.SECTOR, Trait.INCOME);
        assertThat(cross[3][1]).isEqualTo(counts[3 * 8 + 2] + counts[3 * 8 + 3]);
    }

    @Test
    void fill_moreTeleworkThanOccupationsAllow_isRefused() {
        Residents residents = people();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationSynthesis.fill(
                        residents, cells, PopulationTotals.china().with(WorkTotals.standard(1)), CHANCE))
                .withMessage(
                        "TELEWORKABLE should be true of 20000.0 residents, but shares above 0 are those of 18260.0");
        assertThat(residents.traits()).containsOnly(0);
    }

    @Test
    void fill_sharesOfOtherZones_isRefused() {
        Residents residents = people();
        PopulationTotals totals = sectors(Shares.byZone(new double[][] {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationSynthesis.fill(residents, cells, totals, CHANCE))
                .withMessage("shares of SECTOR are for 2 zones, the city has 64");
    }

    @Test
    void fill_zoneWithPeopleButNoWeights_isRefused() {
        double[][] weights = new double[64][5];
        Arrays.fill(weights[0], 1);
        int inhabited =
                IntStream.range(1, 64).filter(z -> living[z] > 0).findFirst().orElseThrow();
        Residents residents = people();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationSynthesis.fill(residents, cells, sectors(Shares.byZone(weights)), CHANCE))
                .withMessage("weights of SECTOR are all 0 in zone " + inhabited + ", where " + living[inhabited]
                        + " residents live");
    }

    @Test
    void totals_thatDependOnWhatIsDealtLater_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sectors(Shares.given(Trait.INCOME, new double[4][5])))
                .withMessageContaining("must not all be 0");
        double[][] weights = new double[4][5];
        weights[0][0] = 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sectors(Shares.given(Trait.INCOME, weights)))
                .withMessage("sectors must not depend on INCOME, but may on []");
    }

    @Test
    void shares_badNumbers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.all(1, -2))
                .withMessage("category 1 in row 0 of weights must be finite and not negative: -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.yes(1.5))
                .withMessage("share must be in [0, 1]: 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupTotals.of(1.1, 1, 1))
                .withMessage("clustering must be in [0, 1]: 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkTotals.standard(-0.1))
                .withMessageContaining("teleworkableShare must be in [0, 1]");
    }

    @Test
    void fill_aMillion_inUnderASecondOfProcessorTime() {
        ZoneUnits large = SmallCities.squares(64, 64, 4);
        Residents residents = Residents.of(large.allocate(SmallCities.shares(256, 1_000_000, 3)));
        PopulationTotals totals = PopulationTotals.china().with(GroupTotals.of(0.3, 3, 2, 1));
        PopulationSynthesis.fill(residents, large, totals, CHANCE);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        PopulationSynthesis.fill(residents, large, totals, CHANCE);
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        assertThat(seconds).isLessThan(1.0);
        assertThat(TraitCounts.of(residents, Trait.SECTOR)[0]).isEqualTo(150_000);
    }

    private static PopulationTotals sectors(Shares shares) {
        PopulationTotals totals = PopulationTotals.china();
        return totals.with(totals.work().withSectors(shares));
    }

    private GroupCounts groups(Residents residents) {
        int[][] byZone = TraitCounts.byZone(residents, cells, Trait.GROUP);
        int[] table = new int[64 * 3];
        for (int zone = 0; zone < 64; zone++) {
            System.arraycopy(byZone[zone], 0, table, zone * 3, 3);
        }
        return GroupCounts.ofCounts(64, 3, table);
    }

    private static double share(int[] noYes) {
        return noYes[1] / (double) (noYes[0] + noYes[1]);
    }

    private static double mean(int[] counts) {
        double sum = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += (double) k * counts[k];
        }
        return sum / IntStream.of(counts).sum();
    }
}

package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.Simulation;
import org.wespace.core.grid.Grid;

/** E4 against enumeration of all forms, modes and units, for every resident who moves. */
class HomeMovesChoiceTest {

    private static final int PEOPLE = 40_000;
    private static final int TICKS = 6;

    private final Switches switches = Switches.none()
            .with(Mechanism.CO_LIVING, Mechanism.HOMOPHILY, Mechanism.HOME_OFFICE, Mechanism.TELEWORK_MOVES);
    private final HomeParameters parameters =
            new HomeParameters(HomeTastes.standard(), new MoveParameters(0.9, 1.05, 0, 0.6, 2, 5));
    private HomeWorld world;
    private Map<String, Double> incomes;
    /** What emptiness makes a unit weigh: [form][unit]. */
    private final double[][] emptiness = new double[2][HomeWorld.SIDE * HomeWorld.SIDE];

    @BeforeEach
    void setUp() {
        world = HomeWorld.of(PEOPLE, switches, parameters, 0);
        for (int unit = 0; unit < world.grid.unitCount(); unit++) {
            // plenty everywhere, but no standard home in one unit in seven and no co-living in one in four
            world.stock.endow(FloorUse.HOME, unit, unit % 7 == 3 ? 0 : FloorStock.counts(9_000_000));
            world.stock.endow(FloorUse.COLIVE, unit, unit % 4 == 1 ? 0 : FloorStock.counts(9_000_000));
        }
        world.settle().standard();
        incomes = incomes();
        weighEmptiness();
    }

    /** Free share of each unit's floor over that of the city, at most 2. */
    private void weighEmptiness() {
        for (int f = 0; f < 2; f++) {
            FloorUse use = world.market.forms().get(f).use();
            double floor = 0;
            double free = 0;
            for (int unit = 0; unit < world.grid.unitCount(); unit++) {
                floor += world.stock.floor(use, unit);
                free += world.homes.vacant(use, unit);
            }
            for (int unit = 0; unit < world.grid.unitCount(); unit++) {
                double share = world.homes.vacant(use, unit) / (double) world.stock.floor(use, unit);
                emptiness[f][unit] = Math.min(2, share * floor / free);
            }
        }
    }

    private Map<String, Double> incomes() {
        Map<String, double[]> sums = new TreeMap<>();
        for (int row = 0; row < PEOPLE; row++) {
            double[] sum = sums.computeIfAbsent(key(row), k -> new double[2]);
            sum[0] +=
                    world.market.incomes().of(Traits.incomeClass(world.residents.traits()[row]));
            sum[1]++;
        }
        Map<String, Double> means = new TreeMap<>();
        sums.forEach((key, sum) -> means.put(key, sum[0] / sum[1]));
        return means;
    }

    private String key(int row) {
        Residents r = world.residents;
        String level = r.work()[row] == Residents.NONE ? "none" : "" + r.homeDays()[row];
        return level + "/" + Traits.group(r.traits()[row]);
    }

    /** Chances of all forms, modes and units, in this order, by E4 written out. */
    private double[] chances(int row) {
        int modes = world.kernels.modes();
        int units = world.grid.unitCount();
        Residents r = world.residents;
        int traits = r.traits()[row];
        boolean jobless = r.work()[row] == Residents.NONE;
        double onSite = jobless ? 0 : 1 - r.homeDays()[row] / 5.0;
        double share = 0.25 * (1 + 0.2 * (jobless ? 0 : r.homeDays()[row] / 5.0));
        HomeSeeker who =
                new HomeSeeker(jobless ? 0 : r.homeDays()[row], Traits.group(traits), share, incomes.get(key(row)));
        double[] chance = new double[2 * modes * units];
        double[] value = new double[2];
        for (int f = 0; f < 2; f++) {
            TenureForm form = world.market.forms().get(f);
            double sum = 0;
            for (int unit = 0; unit < units; unit++) {
                double log = form.logUtility(who, world.rents.rent(form.use(), unit))
                        + world.view.amenity[unit]
                        + 0.1 * world.view.groupShare[Traits.group(traits)][unit];
                double mass = world.stock.floor(form.use(), unit) > 0
                        ? emptiness[f][unit] * Math.exp(parameters.tastes().choiceScale() * log)
                        : 0;
                for (int m = 0; m < modes; m++) {
                    double weight = jobless ? (m == 0 ? 1 : 0) : weight(m, onSite, unit, r.work()[row], traits);
                    chance[(f * modes + m) * units + unit] = mass * weight;
                    sum += mass * weight;
                }
            }
            value[f] = Math.exp(parameters.moves().tenureNest() * Math.log(sum) + form.constant(traits)) / sum;
        }
        double total = 0;
        for (int k = 0; k < chance.length; k++) {
            chance[k] *= value[k / (modes * units)];
            total += chance[k];
        }
        for (int k = 0; k < chance.length; k++) {
            chance[k] /= total;
        }
        return chance;
    }

    private double weight(int m, double onSite, int unit, int work, int traits) {
        var mode = world.kernels.network().parameters().modes().get(m);
        if (mode.name().equals("car") && !Traits.car(traits)) {
            return 0;
        }
        double minutes =
                mode.fixedMinutes() + world.kernels.network().impedance(m).minutes(unit, work);
        return Math.exp(onSite * (mode.constant() - mode.decayPerMinute() * minutes));
    }

    @Test
    void run_allWhoMove_chooseFormModeAndUnitByTheEnumeratedChances() {
        int units = world.grid.unitCount();
        int modes = world.kernels.modes();
        double[] expected = new double[2 * modes * units];
        long[] counts = new long[expected.length];
        int[] movers = new int[1];
        try (Simulation simulation = new Simulation(5, 2)) {
            simulation.phases().add(world.moves);
            simulation.addInvariant("homes", tick -> {
                world.homes.checkBalance(world.residents, world.market.forms().uses());
                movers[0] += count(expected, counts);
            });
            simulation.run(TICKS);
        }
        assertThat(movers[0]).isGreaterThan(15_000);
        assertThat(world.moves.losers(0)).isZero();
        assertThat(Math.abs(zOfChiSquare(counts, expected))).isLessThan(3.5);
        for (int f = 0; f < 2; f++) {
            for (int m = 0; m < modes; m++) {
                long count = 0;
                double mean = 0;
                for (int unit = 0; unit < units; unit++) {
                    count += counts[(f * modes + m) * units + unit];
                    mean += expected[(f * modes + m) * units + unit];
                }
                assertThat((double) count).isCloseTo(mean, within(4 * Math.sqrt(mean)));
            }
        }
    }

    /** Where nine tenths are let in four units of five, these weigh a third and the others twice. */
    @Test
    void run_someUnitsNearlyFull_weighByTheShareThatIsFree() {
        for (int unit = 0; unit < world.grid.unitCount(); unit++) {
            for (FloorUse use : new FloorUse[] {FloorUse.HOME, FloorUse.COLIVE}) {
                long let = unit % 5 == 0 ? 0 : world.homes.vacant(use, unit) * 9 / 10;
                world.homes.occupy(use, unit, (int) let);
            }
        }
        weighEmptiness();
        double[] expected = new double[2 * world.kernels.modes() * world.grid.unitCount()];
        long[] counts = new long[expected.length];
        try (Simulation simulation = new Simulation(6, 2)) {
            simulation.phases().add(world.moves);
            simulation.addInvariant("bids", tick -> count(expected, counts));
            simulation.run(2);
        }
        assertThat(emptiness[0][5]).isEqualTo(2);
        assertThat(emptiness[0][6]).isBetween(0.3, 0.4);
        assertThat(Math.abs(zOfChiSquare(counts, expected))).isLessThan(3.5);
    }

    private int count(double[] expected, long[] counts) {
        HomeBids bids = world.moves.bids();
        int movers = 0;
        for (int n = 0; n < world.moves.looking().count(); n++) {
            if (bids.form[n * bids.tries] != HomeBids.STAYS) {
                double[] chance = chances(world.moves.looking().rows()[n]);
                for (int k = 0; k < bids.tries; k++) {
                    movers++;
                    int at = n * bids.tries + k;
                    int cell = (bids.form[at] * world.kernels.modes() + bids.mode[at]) * world.grid.unitCount()
                            + bids.place[at];
                    counts[cell]++;
                    for (int c = 0; c < chance.length; c++) {
                        expected[c] += chance[c];
                    }
                }
            }
        }
        return movers;
    }

    /** As a standard normal number, by the transform of Wilson and Hilferty; cells below five expected are joined. */
    private static double zOfChiSquare(long[] counts, double[] expected) {
        double statistic = 0;
        double rest = 0;
        double restExpected = 0;
        int cells = 0;
        for (int i = 0; i < counts.length; i++) {
            if (expected[i] >= 5) {
                statistic += Math.pow(counts[i] - expected[i], 2) / expected[i];
                cells++;
            } else {
                assertThat(expected[i] > 0 || counts[i] == 0).as("cell %s", i).isTrue();
                rest += counts[i];
                restExpected += expected[i];
            }
        }
        if (restExpected > 0) {
            statistic += Math.pow(rest - restExpected, 2) / restExpected;
            cells++;
        }
        double spread = 2 / (9.0 * (cells - 1));
        return (Math.cbrt(statistic / (cells - 1)) - (1 - spread)) / Math.sqrt(spread);
    }

    @Test
    void run_moveScaleZero_asManyMoveAsShould() {
        world.live(1);
        double expected = PEOPLE * 0.9 / 12;
        // those whose unit has no home of theirs are sure to move, on top of what the cost was set for
        assertThat((double) world.moves.movers()).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        assertThat((double) world.moves.lookers()).isCloseTo(expected * 1.05, within(5 * Math.sqrt(expected)));
    }

    @Test
    void inclusiveValue_ofAll_isTheMeanOverGroups() {
        assertThat(world.moves.inclusiveValue()).isNaN();
        world.live(1);
        double all = world.moves.inclusiveValue();
        assertThat(all)
                .isBetween(
                        Math.min(world.moves.inclusiveValue(0), world.moves.inclusiveValue(1)),
                        Math.max(world.moves.inclusiveValue(0), world.moves.inclusiveValue(1)));
        assertThat(world.moves.inclusiveValue(5)).isNaN();
    }

    @Test
    void bytes_grid_isWhatArraysTake() {
        Grid grid = Grid.of(256, 256, 250);
        long bytes = HomeMoves.bytes(
                1_000_000,
                grid.unitCount(),
                2,
                4,
                org.wespace.core.travel.StreetPattern.OCTILE,
                MoveParameters.standard());
        assertThat(bytes).isBetween(90_000_000L, 110_000_000L);
    }
}

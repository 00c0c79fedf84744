package org.wespace.agents.daily.leisure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** The fast choice of venues against the plain one. */
class VenueChoiceTest {

    private static final int DRAWS = 60_000;
    private static final int HOME = 17;
    private static final int RESIDENT = 4;
    private static final Chance CHANCE = Chance.of(3);
    private static final Grid GRID = Grid.of(9, 7, 500);
    /** Good and bad venues, far below and far above what is expected of the unknown, with a chain or two. */
    private static final SearchParameters SEARCH = new SearchParameters(0.8, 1.2, 0.3, 1, 0.7);

    private final TripKernels kernels = new TripKernels(network(), new TripParameters(1.2, 1, 0.72, 0.1, 1));
    private final Venues venues = venues();
    private final Reputation reputation = reputation();
    private final PlainVenueChoice plain = new PlainVenueChoice(kernels, venues, reputation, SEARCH, CHANCE);
    private final VenueWeights weights = new VenueWeights(venues, SEARCH, reputation);
    private final VenueFields fields = new VenueFields(kernels, SEARCH.visibilityKilometres());

    private static ModeNetwork network() {
        return new ModeNetwork(
                GRID,
                StreetPattern.OCTILE,
                new CommuteParameters(
                        List.of(
                                new TravelMode("walk", 5, 0.05, 0.4, 0, false, 0),
                                new TravelMode("transit", 20, 0.06, -0.3, 5, false, 0),
                                new TravelMode("car", 30, 0.09, 0, 4, true, 1)),
                        RoadSupply.standard()));
    }

    private static Venues venues() {
        int count = 80;
        ChanceKey key = CHANCE.at(0, 8);
        int[] unit = new int[count];
        double[] size = new double[count];
        double[] quality = new double[count];
        boolean[] chain = new boolean[count];
        for (int v = 0; v < count; v++) {
            unit[v] = key.boundedInt(v, GRID.unitCount() - 3);
            size[v] = 20 + 200 * key.uniform(v, 1);
            quality[v] = 3.5 + 1.2 * Draws.normal(key.bits(v, 2));
            chain[v] = v % 5 == 0;
        }
        return Venues.of(GRID, unit, size, quality, chain);
    }

    private Reputation reputation() {
        Reputation made = new Reputation(venues.count(), 3.5, new RatingParameters(5, true, 1, 1));
        ChanceKey key = CHANCE.at(0, 9);
        for (int v = 0; v < venues.count(); v++) {
            for (int n = 0; n < 12; n++) {
                made.rate(v, venues.quality(v) + Draws.normal(key.bits(v, n)));
            }
            made.visit(0, v, 1 + v % 7);
        }
        try (ParallelLoop loop = new ParallelLoop(1)) {
            made.update(loop);
        }
        return made;
    }

    private void look(double recommendation) {
        double[] appeal = new double[GRID.unitCount()];
        Arrays.fill(appeal, 1);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            weights.update(appeal, recommendation, loop);
            fields.update(weights, loop);
        }
    }

    /** Chi-square of draws of mode and venue together, as standard deviations above its mean. */
    private double deviations(int kind, double recommendation, double taste) {
        boolean online = kind == VenueFields.ONLINE;
        double[] modes = plain.modes(HOME, Access.COUNT - 1, online, recommendation);
        double[] expected = new double[modes.length * venues.count()];
        for (int m = 0; m < modes.length; m++) {
            double[] chance = plain.chances(RESIDENT, HOME, m, online, recommendation, taste);
            for (int v = 0; v < chance.length; v++) {
                expected[m * chance.length + v] = DRAWS * modes[m] * chance[v];
            }
        }
        double[] counts = new double[expected.length];
        VenueChooser chooser = new VenueChooser(fields, weights, new Tastes(CHANCE), 1, 1);
        for (int n = 0; n < DRAWS; n++) {
            chooser.open(new ChanceKey[] {CHANCE.at(n, 1)}, new double[] {taste, taste});
            chooser.turnTo(0, RESIDENT, HOME, Access.COUNT - 1, kind);
            chooser.add(0, 1, CHANCE.at(n, 2).bits(0));
            chooser.draw();
            counts[chooser.mode(0) * venues.count() + chooser.venue(0)]++;
        }
        return chiSquare(counts, expected);
    }

    private static double chiSquare(double[] counts, double[] expected) {
        double statistic = 0;
        int cells = 0;
        double rest = 0;
        double restExpected = 0;
        for (int i = 0; i < counts.length; i++) {
            if (expected[i] < 5) {
                rest += counts[i];
                restExpected += expected[i];
            } else {
                statistic += (counts[i] - expected[i]) * (counts[i] - expected[i]) / expected[i];
                cells++;
            }
        }
        if (restExpected > 0) {
            statistic += (rest - restExpected) * (rest - restExpected) / restExpected;
            cells++;
        }
        return (statistic - (cells - 1)) / Math.sqrt(2.0 * (cells - 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 0, 1", "1, 0, 0", "1, 0, 1", "1, 0.7, 0.5882"})
    void draw_eitherSeeker_followsTheChancesOverAllVenues(int kind, double recommendation, double taste) {
        look(recommendation);
        assertThat(deviations(kind, recommendation, taste)).isBetween(-3.5, 3.5);
    }

    @Test
    void draw_chancesOfTheOtherSeeker_areTold() {
        look(0);
        double[] offline = plain.chances(RESIDENT, HOME, 0, false, 0, 0);
        double[] online = plain.chances(RESIDENT, HOME, 0, true, 0, 0);
        assertThat(offline).isNotEqualTo(online);
        assertThat(deviations(VenueFields.OFFLINE, 0, 0)).isLessThan(3.5);
        double[] wrong = new double[offline.length];
        Arrays.setAll(wrong, v -> DRAWS * online[v]);
        double[] right = new double[offline.length];
        Arrays.setAll(right, v -> DRAWS * offline[v]);
        assertThat(chiSquare(right, wrong)).isGreaterThan(100);
    }

    @Test
    void recommendation_ofAnyWeight_keepsTheSumOfMasses() {
        look(0);
        double before = Arrays.stream(weights.mass(VenueWeights.ONLINE)).sum();
        look(1.4);
        assertThat(Arrays.stream(weights.mass(VenueWeights.ONLINE)).sum()).isCloseTo(before, within(1e-9 * before));
    }

    @Test
    void taste_levels_haveMeanNoughtAndVarianceOne() {
        Tastes tastes = new Tastes(CHANCE);
        double sum = 0;
        double squares = 0;
        for (int n = 0; n < DRAWS; n++) {
            double taste = Tastes.LEVEL * tastes.level(n, 5);
            sum += taste;
            squares += taste * taste;
        }
        assertThat(sum / DRAWS).isCloseTo(0, within(0.015));
        assertThat(squares / DRAWS).isCloseTo(1, within(0.015));
    }

    @Test
    void gumbelTaste_ofTheChosen_hasTheMeanOfTheClosedForm() {
        double[] utility = {0.3, -1, 1.2, 0};
        double all = Arrays.stream(utility).map(Math::exp).sum();
        double[] taste = new double[utility.length];
        int[] chosen = new int[utility.length];
        ChanceKey key = CHANCE.at(0, 3);
        for (int n = 0; n < 4 * DRAWS; n++) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            double bestTaste = 0;
            for (int v = 0; v < utility.length; v++) {
                double gumbel = -Math.log(Draws.exponential(key.bits(n, v)));
                if (utility[v] + gumbel > most) {
                    most = utility[v] + gumbel;
                    best = v;
                    bestTaste = gumbel;
                }
            }
            taste[best] += bestTaste;
            chosen[best]++;
        }
        for (int v = 0; v < utility.length; v++) {
            double expected = 0.5772156649 - (utility[v] - Math.log(all));
            assertThat(taste[v] / chosen[v]).isCloseTo(expected, within(0.03));
        }
    }
}

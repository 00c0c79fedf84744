package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** Smoothed counts, and environments made of them. */
class SmoothedCountsTest {

    private final Grid grid = Grid.of(8, 6, 500);
    private final GroupCounts counts = Tables.random(48, 3, 5);

    @Test
    void apply_uniformStreets_isTheSumOverAllUnits() {
        double[] values = counts.column(1);
        double[] smoothed = DecaySmoothing.of(grid, 0.7).apply(values);
        for (int unit = 0; unit < 48; unit++) {
            double expected = 0;
            for (int other = 0; other < 48; other++) {
                int dx = Math.abs(grid.x(unit) - grid.x(other));
                int dy = Math.abs(grid.y(unit) - grid.y(other));
                double kilometres = 0.5 * (Math.max(dx, dy) + (Math.sqrt(2) - 1) * Math.min(dx, dy));
                expected += values[other] * Math.exp(-0.7 * kilometres);
            }
            assertThat(smoothed[unit]).isCloseTo(expected, within(1e-11));
        }
        assertThat(values).isEqualTo(counts.column(1));
    }

    @Test
    void conserving_directedStreets_keepsEachGroup() {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.GRID, 30);
        links.set(Direction.EAST, 9, 7);
        links.set(Direction.NORTH, 20, LinkMinutes.CLOSED);
        GroupCounts smoothed = counts.smoothed(
                DecaySmoothing.of(StreetKernel.outward(links, 0.4)).conserving());
        for (int group = 0; group < 3; group++) {
            assertThat(smoothed.groupTotal(group)).isCloseTo(counts.groupTotal(group), within(1e-10));
        }
    }

    @Test
    void smoothed_noDecay_isEven() {
        GroupCounts smoothed = counts.smoothed(DecaySmoothing.of(grid, 0));
        assertThat(MultigroupSegregation.entropyH(smoothed)).isCloseTo(0, within(1e-13));
        assertThat(LocalEnvironment.of(counts, smoothed).entropyH()).isCloseTo(0, within(1e-13));
    }

    @Test
    void smoothed_steepDecay_isTheCountsThemselves() {
        GroupCounts smoothed = counts.smoothed(DecaySmoothing.of(grid, 200));
        assertThat(MultigroupSegregation.entropyH(smoothed))
                .isCloseTo(MultigroupSegregation.entropyH(counts), within(1e-12));
    }

    @Test
    void smoothed_longerReach_isLessSegregated() {
        double before = MultigroupSegregation.dissimilarity(counts);
        for (double decay : new double[] {8, 4, 2, 1, 0.5}) {
            double after = MultigroupSegregation.dissimilarity(
                    counts.smoothed(DecaySmoothing.of(grid, decay).conserving()));
            assertThat(after).isLessThan(before);
            before = after;
        }
    }

    @Test
    void environment_ownUnit_isTheIndexOfUnits() {
        LocalEnvironment own = LocalEnvironment.of(counts, counts);
        assertThat(own.dissimilarity()).isCloseTo(MultigroupSegregation.dissimilarity(counts), within(1e-13));
        assertThat(own.entropyH()).isCloseTo(MultigroupSegregation.entropyH(counts), within(1e-13));
        assertThat(own.relativeDiversity()).isCloseTo(MultigroupSegregation.relativeDiversity(counts), within(1e-13));
        assertThat(own.exposure(0, 2)).isCloseTo(Segregation.exposure(counts, 0, 2), within(1e-14));
        assertThat(own.exposure(1, 1)).isCloseTo(Segregation.isolation(counts, 1), within(1e-14));
    }

    @Test
    void environment_scaled_changesNothing() {
        GroupCounts around = counts.smoothed(DecaySmoothing.of(grid, 1));
        double[] cells = Arrays.stream(around.cells()).map(cell -> cell * 5).toArray();
        LocalEnvironment scaled = LocalEnvironment.of(counts, GroupCounts.of(48, 3, cells));
        assertThat(scaled.entropyH())
                .isCloseTo(LocalEnvironment.of(counts, around).entropyH(), within(1e-13));
    }

    @Test
    void environment_groupAbsent_isUndefined() {
        GroupCounts one = GroupCounts.of(2, 2, new double[] {1, 0, 2, 0});
        assertThat(LocalEnvironment.of(one, one).exposure(1, 0)).isNaN();
        assertThat(LocalEnvironment.of(one, one).dissimilarity()).isNaN();
        assertThat(LocalEnvironment.of(one, one).entropyH()).isNaN();
        assertThat(LocalEnvironment.of(one, one).relativeDiversity()).isNaN();
    }

    @Test
    void environment_badInput_isRefused() {
        GroupCounts two = GroupCounts.of(2, 1, new double[] {1, 2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalEnvironment.of(two, GroupCounts.of(2, 1, new double[] {1, 0})))
                .withMessageContaining("unit 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalEnvironment.of(two, counts))
                .withMessageContaining("2 x 1 and 48 x 3");
        assertThatIllegalArgumentException().isThrownBy(() -> DecaySmoothing.of(grid, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> two.smoothed(DecaySmoothing.of(grid, 1)));
    }
}

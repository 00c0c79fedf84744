package org.wespace.core.measure.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class FragmentTallyTest {

    private static final int WORK = 0;
    private static final int REST = 1;
    private static final int HOME = 0;
    private static final int OFFICE = 1;
    /** Home and office lie 3 km east and 4 km north of each other. */
    private static final double[] X = {0, 3000};

    private static final double[] Y = {0, 4000};

    private static FragmentTally tally() {
        return FragmentTally.at(X, Y, 2, 1);
    }

    @Test
    void result_threeFragments_followTheFormulas() {
        FragmentTally tally = tally();
        tally.add(7, WORK, 20 * 60, 60, HOME);
        tally.add(7, WORK, 9 * 60, 180, OFFICE);
        tally.add(7, WORK, 13 * 60, 240, OFFICE);
        Fragmentation result = tally.result();
        assertThat(result.fragments(WORK)).isEqualTo(3);
        assertThat(result.minutes(WORK)).isEqualTo(480);
        double squares = 60 * 60 + 180 * 180 + 240 * 240;
        assertThat(result.sizeEvenness(WORK)).isCloseTo(1 - squares / (480 * 480), within(1e-9));
        // From 9:00 to 21:00; gaps of 60 and 180 minutes.
        assertThat(result.gapShare(WORK)).isCloseTo(120.0 / 720, within(1e-9));
        assertThat(result.daySpan(WORK)).isEqualTo(0.5);
        assertThat(result.places(WORK)).isEqualTo(2);
        double p = 60 / 480.0;
        assertThat(result.placeEntropy(WORK))
                .isCloseTo(-p * StrictMath.log(p) - (1 - p) * StrictMath.log(1 - p), within(1e-9));
        assertThat(result.gyrationMetres(WORK)).isCloseTo(5000 * Math.sqrt(p * (1 - p)), within(1e-6));
        assertThat(result.fragmentedShare(WORK)).isEqualTo(1);
        assertThat(result.severalPlacesShare(WORK)).isEqualTo(1);
    }

    @Test
    void result_oneFragment_isNotFragmented() {
        FragmentTally tally = tally();
        tally.add(0, WORK, 540, 480, OFFICE);
        Fragmentation result = tally.result();
        assertThat(result.fragments(WORK)).isEqualTo(1);
        assertThat(result.sizeEvenness(WORK)).isZero();
        assertThat(result.gapShare(WORK)).isZero();
        assertThat(result.placeEntropy(WORK)).isZero();
        assertThat(result.gyrationMetres(WORK)).isZero();
        assertThat(result.fragmentedShare(WORK)).isZero();
        assertThat(result.daySpan(WORK)).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void add_episodesThatTouch_areOneAtOnePlaceAndTwoAtTwo() {
        FragmentTally tally = tally();
        tally.add(0, WORK, 540, 60, OFFICE);
        tally.add(0, WORK, 600, 60, OFFICE);
        tally.add(1, WORK, 540, 60, OFFICE);
        tally.add(1, WORK, 600, 60, HOME);
        Fragmentation result = tally.result();
        assertThat(result.fragments(WORK)).isEqualTo(1.5);
        assertThat(result.gapShare(WORK)).isZero();
        assertThat(result.places(WORK)).isEqualTo(1.5);
    }

    @Test
    void add_episodesThatOverlap_countTheTimeOnce() {
        FragmentTally tally = tally();
        tally.add(0, WORK, 600, 120, HOME);
        tally.add(0, WORK, 540, 90, OFFICE);
        tally.add(0, WORK, 550, 10, HOME);
        Fragmentation result = tally.result();
        // Office from 9:00 to 10:30, home from then to 12:00.
        assertThat(result.minutes(WORK)).isEqualTo(180);
        assertThat(result.fragments(WORK)).isEqualTo(2);
        assertThat(result.placeEntropy(WORK)).isCloseTo(StrictMath.log(2), within(1e-9));
    }

    @Test
    void add_episodesOfTwoActivities_mayOverlap() {
        FragmentTally tally = tally();
        tally.add(0, WORK, 540, 60, OFFICE);
        tally.add(0, REST, 550, 20, OFFICE);
        Fragmentation result = tally.result();
        assertThat(result.minutes(WORK)).isEqualTo(60);
        assertThat(result.minutes(REST)).isEqualTo(20);
        assertThat(result.fragments(WORK)).isEqualTo(1);
    }

    @Test
    void add_episodeAcrossMidnight_isCutThere() {
        FragmentTally twoDays = FragmentTally.at(X, Y, 1, 2);
        twoDays.add(0, WORK, 1440 - 60, 180, HOME);
        Fragmentation two = twoDays.result();
        assertThat(two.personDays()).isEqualTo(2);
        assertThat(two.personDays(WORK)).isEqualTo(2);
        assertThat(two.minutes(WORK)).isEqualTo(90);
        FragmentTally oneDay = FragmentTally.at(X, Y, 1, 1);
        oneDay.add(0, WORK, 1440 - 60, 180, HOME);
        assertThat(oneDay.result().minutes(WORK)).isEqualTo(60);
        assertThat(oneDay.result().personDays(WORK)).isEqualTo(1);
    }

    @Test
    void add_episodeOfManyDays_fillsEachOfThem() {
        FragmentTally tally = FragmentTally.at(X, Y, 1, 4);
        tally.add(0, WORK, 720, Integer.MAX_VALUE, HOME);
        Fragmentation result = tally.result();
        assertThat(result.personDays(WORK)).isEqualTo(4);
        assertThat(result.minutes(WORK)).isEqualTo((720 + 3 * 1440) / 4.0);
    }

    @Test
    void add_zeroMinutes_onlyShowThatThePersonWasObserved() {
        FragmentTally tally = tally();
        tally.add(0, WORK, 540, 0, OFFICE);
        tally.person(1);
        tally.add(2, WORK, 540, 60, OFFICE);
        tally.add(2, WORK, 700, 0, HOME);
        Fragmentation result = tally.result();
        assertThat(result.personDays()).isEqualTo(3);
        assertThat(result.personDays(WORK)).isEqualTo(1);
        assertThat(result.participation(WORK)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(result.places(WORK)).isEqualTo(1);
    }

    @Test
    void result_nobodyObservedOrNothingDone_isUndefined() {
        assertThat(tally().result().participation(WORK)).isNaN();
        FragmentTally tally = tally();
        tally.person(4);
        Fragmentation result = tally.result();
        assertThat(result.participation(WORK)).isZero();
        assertThat(result.fragments(WORK)).isNaN();
        assertThat(result.sizeEvenness(WORK)).isNaN();
        assertThat(result.gapShare(WORK)).isNaN();
        assertThat(result.gyrationMetres(WORK)).isNaN();
    }

    @Test
    void on_unitsOfAGrid_lieAtTheirCentres() {
        FragmentTally tally = FragmentTally.on(new Grid(3, 2, 1000, 4e5, 5e6, Grid.NO_CRS), 1, 1);
        tally.add(0, 0, 0, 10, 0);
        tally.add(0, 0, 20, 10, 2);
        assertThat(tally.result().gyrationMetres(0)).isCloseTo(1000, within(1e-6));
    }

    @Test
    void addAll_columns_equalTheRows() {
        FragmentTally rows = tally();
        FragmentTally columns = tally();
        rows.add(0, WORK, 540, 60, OFFICE);
        rows.add(3, REST, 100, 60, HOME);
        columns.addAll(new int[] {0, 3}, new int[] {WORK, REST}, new int[] {540, 100}, new int[] {60, 60}, new int[] {
            OFFICE, HOME
        });
        assertThat(columns.result().minutes(REST)).isEqualTo(rows.result().minutes(REST));
        assertThat(columns.result().personDays()).isEqualTo(2);
        assertThatThrownBy(() -> columns.addAll(new int[2], new int[2], new int[1], new int[2], new int[2]))
                .hasMessageContaining("1 start minutes");
    }

    @Test
    void add_badInput_namesPersonAndValue() {
        FragmentTally tally = tally();
        tally.add(5, WORK, 540, 60, OFFICE);
        assertThatThrownBy(() -> tally.add(6, 2, 0, 1, HOME))
                .hasMessageContaining("person 6")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> tally.add(6, WORK, 1440, 1, HOME)).hasMessageContaining("start minute");
        assertThatThrownBy(() -> tally.add(6, WORK, 0, -1, HOME)).hasMessageContaining("-1");
        assertThatThrownBy(() -> tally.add(6, WORK, 0, 1, 2)).hasMessageContaining("place");
        assertThatThrownBy(() -> tally.add(4, WORK, 0, 1, HOME)).hasMessageContaining("4 after 5");
        assertThatThrownBy(() -> tally.person(-1)).hasMessageContaining("-1");
        tally.result();
        assertThatThrownBy(() -> tally.add(5, WORK, 0, 1, HOME)).hasMessageContaining("5 after 5");
        assertThatThrownBy(() -> tally.result().fragments(2)).hasMessageContaining("0..1");
        assertThatThrownBy(() -> FragmentTally.at(X, Y, 0, 1)).hasMessageContaining("activity");
        assertThatThrownBy(() -> FragmentTally.at(X, Y, 1, 0)).hasMessageContaining("days");
        assertThatThrownBy(() -> FragmentTally.at(X, new double[1], 1, 1)).hasMessageContaining("2 and 1");
        assertThatThrownBy(() -> FragmentTally.at(X, new double[] {0, Double.NaN}, 1, 1))
                .hasMessageContaining("place 1");
        assertThatThrownBy(() -> tally.add(FragmentTally.at(X, Y, 1, 1))).hasMessageContaining("same activities");
    }

    @Test
    void add_placesChangedByTheCaller_stay() {
        double[] x = X.clone();
        FragmentTally tally = FragmentTally.at(x, Y, 1, 1);
        Arrays.fill(x, 1e6);
        tally.add(0, 0, 0, 10, 0);
        tally.add(0, 0, 20, 10, 1);
        assertThat(tally.result().gyrationMetres(0)).isCloseTo(2500, within(1e-6));
    }
}

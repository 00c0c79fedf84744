package org.wespace.agents.daily.leisure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/** What search does to 600 venues: the figures of a prototype whose set-up was told in its outlines only. */
class DeepAlleysTest {

    private static final int RESIDENTS = 60_000;
    private static final int VENUES = 600;
    private static final int MONTHS = 12;
    private static final double TOLERANCE = 0.08;
    private static final RoundTown TOWN = Alleys.town(RESIDENTS, VENUES);

    private static LeisureMeasures searching(double perStar, double share) {
        try (Alleys alleys = new Alleys(TOWN, RoundTown.parameters(perStar, 0), Alleys.online(share), 2)) {
            return alleys.live(1);
        }
    }

    private static LeisureMeasures recommended(double weight, int months) {
        Switches switches = Alleys.online(1).with(Mechanism.PREFERENCE_LOSS, 1);
        try (Alleys alleys = new Alleys(TOWN, RoundTown.parameters(0.07, weight), switches, 2)) {
            return alleys.live(months);
        }
    }

    @Test
    void search_aStarWorthMuch_shiftsSalesFromPlaceToQuality() {
        LeisureMeasures off = searching(1, 0);
        LeisureMeasures on = searching(1, 1);
        assertThat(off.centralityCorrelation()).isCloseTo(0.85, within(TOLERANCE));
        assertThat(on.centralityCorrelation()).isCloseTo(0.37, within(TOLERANCE));
        assertThat(off.qualityCorrelation()).isCloseTo(0.46, within(TOLERANCE));
        assertThat(on.qualityCorrelation()).isCloseTo(0.92, within(TOLERANCE));
        assertThat(off.gini()).isCloseTo(0.28, within(TOLERANCE));
        assertThat(on.gini()).isCloseTo(0.54, within(TOLERANCE));
    }

    /** The prototype's ways grow from 2.9 to 4.7 km: here they grow by less. */
    @Test
    void search_aStarWorthMuch_makesLongerWays() {
        assertThat(searching(1, 0).kilometres()).isCloseTo(3.66, within(TOLERANCE));
        assertThat(searching(1, 1).kilometres()).isCloseTo(4.35, within(TOLERANCE));
    }

    @Test
    void search_moreOfIt_isMonotone() {
        LeisureMeasures before = searching(1, 0);
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            LeisureMeasures now = searching(1, share);
            assertThat(now.centralityCorrelation()).isLessThan(before.centralityCorrelation());
            assertThat(now.qualityCorrelation()).isGreaterThan(before.qualityCorrelation());
            assertThat(now.gini()).isGreaterThan(before.gini());
            assertThat(now.kilometres()).isGreaterThan(before.kilometres());
            before = now;
        }
    }

    @Test
    void search_aStarOfLuca_changesLittle() {
        LeisureMeasures off = searching(0.07, 0);
        LeisureMeasures on = searching(0.07, 1);
        assertThat(on.centralityCorrelation()).isCloseTo(off.centralityCorrelation(), within(0.05));
        assertThat(on.gini()).isCloseTo(off.gini(), within(0.02));
        assertThat(on.kilometres()).isCloseTo(off.kilometres(), within(0.1));
        assertThat(on.qualityCorrelation() - off.qualityCorrelation()).isBetween(0.02, 0.25);
    }

    @Test
    void recommendation_moreWeight_fewerVenuesAndLessTaste() {
        LeisureMeasures none = recommended(0, MONTHS);
        LeisureMeasures half = recommended(0.5, MONTHS);
        LeisureMeasures one = recommended(1, MONTHS);
        LeisureMeasures two = recommended(2, MONTHS);
        assertThat(none.effectiveVenues()).isBetween(500.0, 600.0);
        assertThat(half.effectiveVenues()).isBetween(420.0, 500.0);
        assertThat(one.effectiveVenues()).isBetween(80.0, 200.0);
        assertThat(two.effectiveVenues()).isLessThan(3);
        assertThat(none.meanTaste()).isCloseTo(0.97, within(0.03));
        assertThat(half.meanTaste()).isCloseTo(0.66, within(0.03));
        assertThat(one.meanTaste()).isCloseTo(0.45, within(0.06));
        assertThat(two.meanTaste()).isCloseTo(0.04, within(0.06));
        assertThat(two.sameChoice()).isGreaterThan(20 * one.sameChoice());
    }
}

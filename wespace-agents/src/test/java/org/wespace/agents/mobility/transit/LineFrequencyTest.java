package org.wespace.agents.mobility.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.MohringHeadway;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Simulation;

class LineFrequencyTest {

    private static final MohringHeadway AT_ONCE = new MohringHeadway(10, 500, 2, 60, 1);

    private final TransitTown town = new TransitTown();
    private final TransitNetwork lines = town.lines(TransitParameters.standard());
    private final Residents residents = HybridCity.residents(300);

    private LineFrequency frequency(double strength) {
        return new LineFrequency(
                residents,
                town.network,
                TransitTown.TRANSIT,
                lines,
                AT_ONCE,
                Switches.none().with(Mechanism.TRANSIT_FREQUENCY, strength));
    }

    private static void run(LineFrequency frequency, int threads) {
        try (Simulation simulation = new Simulation(7, threads)) {
            simulation.phases().add(frequency);
            simulation.run(1);
        }
    }

    @BeforeEach
    void everybodyRides() {
        Arrays.fill(residents.mode(), (byte) TransitTown.TRANSIT);
        Arrays.fill(residents.homeDays(), (byte) 1);
    }

    /** From end to end of the first line, or nowhere. */
    private void ridersOfTheFirstLine(int howMany) {
        for (int row = 0; row < residents.count(); row++) {
            boolean rides = residents.id()[row] < howMany;
            residents.home()[row] = rides ? 36 : 0;
            residents.work()[row] = rides ? 45 : 0;
        }
    }

    @Test
    void run_fourTimesTheRiders_halfTheHeadway() {
        LineFrequency frequency = frequency(1);
        ridersOfTheFirstLine(100);
        run(frequency, 1);
        assertThat(frequency.demand(0)).isEqualTo(400);
        assertThat(frequency.demand(1)).isZero();
        assertThat(lines.headwayMinutes(0)).isEqualTo(6);
        ridersOfTheFirstLine(400);
        run(frequency, 2);
        assertThat(frequency.demand(0)).isEqualTo(1_600);
        assertThat(lines.headwayMinutes(0)).isCloseTo(3, within(1e-12));
        ridersOfTheFirstLine(0);
        run(frequency, 2);
        assertThat(lines.headwayMinutes(0)).isEqualTo(60);
    }

    @Test
    void run_strengthBetween_partOfTheWay() {
        LineFrequency frequency = frequency(0.5);
        ridersOfTheFirstLine(100);
        run(frequency, 1);
        ridersOfTheFirstLine(400);
        run(frequency, 1);
        assertThat(lines.headwayMinutes(0)).isCloseTo(4.5, within(1e-12));
    }

    @Test
    void run_strengthZero_headwaysAsPlanned() {
        LineFrequency frequency = frequency(0);
        ridersOfTheFirstLine(100);
        run(frequency, 1);
        ridersOfTheFirstLine(400);
        run(frequency, 1);
        assertThat(lines.headwayMinutes(0)).isEqualTo(6);
        assertThat(frequency.demand(0)).isZero();
    }

    @Test
    void run_changeOfLines_firstAndLastCounted() {
        for (int row = 0; row < residents.count(); row++) {
            residents.home()[row] = row == 0 ? 36 : Residents.NONE;
            residents.work()[row] = 90;
        }
        LineFrequency frequency = frequency(1);
        assertThat(lines.ends(36, 90)).isEqualTo(1);
        town.network.setFixedMinutes(TransitTown.TRANSIT, 100);
        run(frequency, 1);
        assertThat(frequency.demand(0)).isEqualTo(4);
        assertThat(frequency.demand(1)).isEqualTo(4);
        assertThat(frequency.demand(2)).isZero();
    }

    @Test
    void run_threadsAndOrder_sameCounts() {
        LineFrequency one = frequency(1);
        run(one, 1);
        residents.shuffle(Chance.of(4).at(0, 1));
        LineFrequency three = frequency(1);
        run(three, 3);
        assertThat(one.demand(0)).isPositive();
        for (int l = 0; l < 3; l++) {
            assertThat(three.demand(l)).isEqualTo(one.demand(l));
        }
    }

    @Test
    void access_homes_shareNearAndMeanMinutes() {
        ridersOfTheFirstLine(residents.count() / 4);
        residents.home()[0] = Residents.NONE;
        try (ParallelLoop loop = new ParallelLoop(2)) {
            TransitAccess access = TransitAccess.of(residents, lines, loop);
            assertThat(access.residents()).isEqualTo(residents.count() - 1);
            assertThat(access.nearShare())
                    .isEqualTo((residents.count() / 4 - 1.0) / (residents.count() - 1), within(1e-12));
            double far = Math.round(60 * lines.accessMinutes(0)) / 60.0;
            assertThat(access.meanMinutes())
                    .isCloseTo(far * residents.count() * 0.75 / (residents.count() - 1), within(1e-9));
        }
    }
}

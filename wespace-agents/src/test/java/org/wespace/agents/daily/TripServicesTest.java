package org.wespace.agents.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.agents.mobility.transit.TransitField;
import org.wespace.agents.mobility.transit.TransitNetwork;
import org.wespace.agents.mobility.transit.TransitParameters;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.NestedLogit;
import org.wespace.core.engine.ParallelLoop;

/** Transit by lines within the choice of mode and place, and what a car is worth in it. */
class TripServicesTest {

    private static final int TRANSIT = 2;

    private final TripTown town = new TripTown(6, 1_000, 0.72, RideAccess.everybody());
    private final TransitNetwork lines = new TransitNetwork(
            town.network,
            List.of(new TransitLine(List.of(0, 8, 16), 40, 4), new TransitLine(List.of(4, 16, 28), 40, 4)),
            TransitParameters.standard());

    private TripKernels kernels() {
        TripKernels kernels = town.kernels();
        kernels.serve(TRANSIT, decay -> new TransitField(lines, town.network, TRANSIT, decay));
        return kernels;
    }

    private double[] utilities(Purpose purpose, int from) {
        double[] utilities = town.utilities(purpose, from, 5);
        int[] stations = lines.stations();
        double decay = town.parameters.weight(purpose) * 0.09;
        for (int place = 0; place < town.mass.length; place++) {
            double links = town.network.fixedMinutes(TRANSIT)
                    + town.network.impedance(TRANSIT).minutes(from, place);
            double sum = Math.exp(-decay * links);
            for (int a = 0; a < stations.length; a++) {
                for (int b = 0; b < stations.length; b++) {
                    double walks = town.network.impedance(0).minutes(from, stations[a])
                            + town.network.impedance(0).minutes(stations[b], place);
                    sum += Math.exp(-decay * (walks + lines.ride(a, b)));
                }
            }
            utilities[TRANSIT * town.mass.length + place] =
                    0.72 * (TripTown.MODES.get(TRANSIT).constant() + Math.log(town.mass[place]) + Math.log(sum));
        }
        return utilities;
    }

    @Test
    void lines_everyUnit_asTheNestedLogitOverWays() {
        TripKernels kernels = kernels();
        PlaceField leisure = kernels.place(Purpose.LEISURE);
        PlaceField school = kernels.place(Purpose.EDUCATION);
        NestedLogit reference = town.reference();
        double[] shares = new double[TripTown.MODES.size()];
        try (ParallelLoop loop = new ParallelLoop(2)) {
            for (PlaceField field : new PlaceField[] {leisure, school, leisure}) {
                field.update(town.mass, loop);
                for (int from = 0; from < town.mass.length; from++) {
                    double[] utilities = utilities(field.purpose(), from);
                    double[] chance = reference.probabilities(utilities);
                    field.shares(from, 5, shares);
                    for (int m = 0; m < shares.length; m++) {
                        double expected = Arrays.stream(chance, m * town.mass.length, (m + 1) * town.mass.length)
                                .sum();
                        assertThat(shares[m]).isCloseTo(expected, within(1e-12));
                    }
                    assertThat(field.logsum(from, 5)).isCloseTo(reference.logsum(utilities), within(1e-11));
                }
            }
        }
    }

    @Test
    void lines_draws_placesOfTransitAsTheirWeights() {
        PlaceField field = kernels().place(Purpose.LEISURE);
        double[] counts = new double[town.mass.length];
        double drawn = 0;
        try (ParallelLoop loop = new ParallelLoop(1)) {
            field.update(town.mass, loop);
        }
        ChanceKey key = Chance.of(4).at(0, 9);
        PlaceField.Chooser chooser = field.chooser(200_000);
        for (int k = 0; k < 200_000; k++) {
            chooser.add(k, 0, 5, key.bits(k, 0), key.bits(k, 1));
        }
        chooser.draw();
        for (int k = 0; k < chooser.size(); k++) {
            if (chooser.mode(k) == TRANSIT) {
                counts[chooser.place(k)]++;
                drawn++;
            }
        }
        double[] chance = town.reference().probabilities(utilities(Purpose.LEISURE, 0));
        double[] ofTransit = Arrays.copyOfRange(chance, TRANSIT * counts.length, (TRANSIT + 1) * counts.length);
        double all = Arrays.stream(ofTransit).sum();
        double statistic = 0;
        int cells = -1;
        for (int place = 0; place < counts.length; place++) {
            double expected = ofTransit[place] / all * drawn;
            if (expected > 0) {
                statistic += (counts[place] - expected) * (counts[place] - expected) / expected;
                cells++;
            }
        }
        assertThat(drawn).isGreaterThan(1_000);
        assertThat(statistic - cells).isBetween(-4 * Math.sqrt(2.0 * cells), 4 * Math.sqrt(2.0 * cells));
    }

    @Test
    void serve_afterPlaces_refused() {
        TripKernels kernels = town.kernels();
        kernels.place(Purpose.LEISURE);
        assertThatThrownBy(() -> kernels.serve(TRANSIT, decay -> new TransitField(lines, town.network, TRANSIT, decay)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("fields of mode transit");
    }

    @Test
    void carValue_ridesAndTransit_makeItSmaller() {
        try (ParallelLoop loop = new ParallelLoop(2)) {
            TripCarValue streets = new TripCarValue(town.kernels().place(Purpose.OTHER), () -> town.mass);
            streets.update(loop);
            TripCarValue byLines = new TripCarValue(kernels().place(Purpose.OTHER), () -> town.mass);
            byLines.update(loop);
            town.network.setFixedMinutes(5, 60);
            town.network.setFixedMinutes(6, 60);
            TripCarValue lateRides = new TripCarValue(town.kernels().place(Purpose.OTHER), () -> town.mass);
            lateRides.update(loop);
            for (int unit = 0; unit < town.mass.length; unit++) {
                assertThat(streets.gain(unit, true)).isPositive().isLessThan(streets.gain(unit, false));
                assertThat(byLines.gain(unit, false)).isLessThan(streets.gain(unit, false));
                assertThat(lateRides.gain(unit, true)).isGreaterThan(streets.gain(unit, true));
                assertThat(lateRides.gain(unit, false)).isEqualTo(streets.gain(unit, false));
            }
        }
    }
}

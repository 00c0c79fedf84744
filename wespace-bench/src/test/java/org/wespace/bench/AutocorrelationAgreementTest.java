package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.measure.autocorrelation.Autocorrelation;
import org.wespace.core.measure.autocorrelation.Contiguity;
import org.wespace.core.measure.autocorrelation.MoransI;
import org.wespace.core.measure.autocorrelation.NeighbourList;
import org.wespace.core.measure.autocorrelation.Weighting;

/** The stored list of {@link AutocorrelationBenchmark} holds the neighbours of the lattice. */
class AutocorrelationAgreementTest {

    @ParameterizedTest
    @EnumSource
    void list_ofTheLattice_givesTheSameMeasures(Contiguity contiguity) {
        double[] jobs = new BenchCity(24).jobs();
        NeighbourList list = AutocorrelationBenchmark.Jobs.list(24, contiguity);
        MoransI stored =
                Autocorrelation.onList(list, jobs, Weighting.ROW_STANDARDISED).moransI();
        MoransI lattice = Autocorrelation.onLattice(24, 24, jobs, contiguity, Weighting.ROW_STANDARDISED)
                .moransI();

        assertThat(stored.value()).isCloseTo(lattice.value(), within(1e-14));
        assertThat(stored.zRandomisation()).isCloseTo(lattice.zRandomisation(), within(1e-11));
    }
}

package org.wespace.bench;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wespace.core.measure.autocorrelation.Autocorrelation;
import org.wespace.core.measure.autocorrelation.Contiguity;
import org.wespace.core.measure.autocorrelation.NeighbourList;
import org.wespace.core.measure.autocorrelation.Weighting;

/**
 * What does it cost to know how like neighbours are? Time per measure of the whole city, from bare values to I with its
 * moments; divide by the units. At side 1,024 a city has 1,048,576 units.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh AutocorrelationBenchmark -p side=1024 -prof gc
 * }</pre>
 */
public class AutocorrelationBenchmark extends AbstractBenchmark {

    /** Moran's I on the lattice, row-standardised: neighbours as shifted rows. */
    @Benchmark
    public double moran(Jobs jobs) {
        return Autocorrelation.onLattice(jobs.side, jobs.side, jobs.values, jobs.contiguity, Weighting.ROW_STANDARDISED)
                .moransI()
                .zRandomisation();
    }

    /** Moran's I of the same units over a stored list of the same neighbours, as peers keep them. */
    @Benchmark
    public double list(Jobs jobs) {
        return Autocorrelation.onList(jobs.list, jobs.values, Weighting.ROW_STANDARDISED)
                .moransI()
                .zRandomisation();
    }

    /** Moran's I, Geary's C and the scores of Gi* of every unit. */
    @Benchmark
    public double all(Jobs jobs) {
        Autocorrelation of = Autocorrelation.onLattice(
                jobs.side, jobs.side, jobs.values, jobs.contiguity, Weighting.ROW_STANDARDISED);
        return of.moransI().value() + of.gearysC().value() + of.giStarZ()[0];
    }

    /** What is measured. */
    @State(Scope.Benchmark)
    public static class Jobs {

        /** Side of the city in units. */
        @Param("1024")
        int side;

        /** Who is a neighbour. */
        @Param
        Contiguity contiguity;

        double[] values;
        NeighbourList list;

        /** Builds the city. */
        @Setup
        public void setUp() {
            values = new BenchCity(side).jobs();
            list = list(side, contiguity);
        }

        /** The neighbours of a full lattice, stored. */
        static NeighbourList list(int side, Contiguity contiguity) {
            int[] start = new int[side * side + 1];
            int[] neighbours = new int[side * side * contiguity.neighbours()];
            int count = 0;
            for (int unit = 0; unit < side * side; unit++) {
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int x = unit % side + dx;
                        int y = unit / side + dy;
                        boolean near = contiguity == Contiguity.QUEEN ? dx != 0 || dy != 0 : dx * dx + dy * dy == 1;
                        if (near && x >= 0 && x < side && y >= 0 && y < side) {
                            neighbours[count++] = y * side + x;
                        }
                    }
                }
                start[unit + 1] = count;
            }
            return NeighbourList.ofRows(start, Arrays.copyOf(neighbours, count), null);
        }
    }
}

package org.wespace.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wespace.core.measure.landscape.ClassRaster;
import org.wespace.core.measure.landscape.LandscapeSuite;

/**
 * What does it cost to measure a landscape: every measure, for 4 and 8 neighbours, with and without the boundary, the
 * distances between patches included? Time per raster; divide by the cells.
 *
 * <pre>{@code
 * java -jar wespace-bench/target/benchmarks.jar jmh LandscapeBenchmark -p side=1024,4096 -prof gc
 * }</pre>
 */
public class LandscapeBenchmark extends AbstractBenchmark {

    /** From the array of classes to the list of values. */
    @Benchmark
    public int suite(Raster raster) {
        ClassRaster classes = ClassRaster.of(raster.side, raster.side, 10, raster.classes, RasterKind.NO_DATA);
        return LandscapeSuite.measure(classes).size();
    }

    /** What is measured. */
    @State(Scope.Benchmark)
    public static class Raster {

        /** Side of the raster in cells. */
        @Param("4096")
        int side;

        /** What lies in it. */
        @Param
        RasterKind kind;

        int[] classes;

        /** Makes the raster. */
        @Setup
        public void setUp() {
            classes = kind.classes(side);
        }
    }
}

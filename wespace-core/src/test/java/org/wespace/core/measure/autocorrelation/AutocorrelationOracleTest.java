package org.wespace.core.measure.autocorrelation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;
import tools.jackson.databind.JsonNode;

/** Cases of the family "autocorrelation". */
public final class AutocorrelationOracleTest extends OracleFamilyTest {

    public AutocorrelationOracleTest() {
        super("autocorrelation");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        double[] values = values(input);
        boolean lattice = input.input().has("rows");
        List<Measured> global = lattice
                ? AutocorrelationSuite.onLattice(
                        input.input().required("cols").intValue(),
                        input.input().required("rows").intValue(),
                        values)
                : AutocorrelationSuite.onList(list(input), values);
        return expected -> {
            if (isLocal(expected.metric())) {
                double[] local = local(of(input, values, expected), expected.metric());
                // The peers' units are those with a value.
                return IntStream.range(0, values.length)
                        .filter(unit -> !Double.isNaN(values[unit]))
                        .mapToDouble(unit -> local[unit])
                        .toArray();
            }
            return new double[] {
                global.stream()
                        .filter(one -> one.measure().id().equals(expected.metric()))
                        .filter(one -> one.of().get("contiguity").equals(expected.text("contiguity")))
                        .filter(one -> one.of().get("weights").equals(expected.text("weights")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not measured: " + expected))
                        .value()
            };
        };
    }

    static double[] values(OracleCase input) {
        double nodata = input.input().path("nodata").asDouble(Double.NaN);
        return Arrays.stream(input.numbers("values"))
                .map(value -> value == nodata ? Double.NaN : value)
                .toArray();
    }

    private static Autocorrelation of(OracleCase input, double[] values, Expected expected) {
        Weighting weighting = Arrays.stream(Weighting.values())
                .filter(one -> one.id().equals(expected.text("weights")))
                .findFirst()
                .orElseThrow();
        if (!input.input().has("rows")) {
            return Autocorrelation.onList(list(input), values, weighting);
        }
        Contiguity contiguity = Arrays.stream(Contiguity.values())
                .filter(one -> one.id().equals(expected.text("contiguity")))
                .findFirst()
                .orElseThrow();
        return Autocorrelation.onLattice(
                input.input().required("cols").intValue(),
                input.input().required("rows").intValue(),
                values,
                contiguity,
                weighting);
    }

    private static NeighbourList list(OracleCase input) {
        JsonNode rows = input.input().required("neighbours");
        int[][] neighbours = new int[rows.size()][];
        for (int unit = 0; unit < neighbours.length; unit++) {
            JsonNode row = rows.get(unit);
            neighbours[unit] = IntStream.range(0, row.size())
                    .map(k -> row.get(k).intValue())
                    .toArray();
        }
        return NeighbourList.of(neighbours);
    }

    private static boolean isLocal(String metric) {
        return metric.startsWith("local_") || metric.startsWith("gi") || metric.equals("moran_quadrant");
    }

    private static double[] local(Autocorrelation of, String metric) {
        return switch (metric) {
            case "local_moran_m2_over_n" -> of.localMoran();
            case "local_moran_m2_over_nminus1" -> of.localMoranSample();
            case "moran_quadrant" -> of.moranQuadrants();
            case "local_geary_var_n" -> of.localGeary();
            case "local_geary_var_nminus1" -> of.localGearySample();
            case "gi" -> of.gi();
            case "gi_z" -> of.giZ();
            case "gi_star" -> of.giStar();
            case "gi_star_z" -> of.giStarZ();
            default -> throw new IllegalArgumentException("unknown metric: " + metric);
        };
    }
}

package org.wespace.core.measure.form;

import java.util.List;
import java.util.function.Function;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;
import tools.jackson.databind.JsonNode;

/** Cases of the family "polycentricity". */
public final class PolycentricityOracleTest extends OracleFamilyTest {

    public PolycentricityOracleTest() {
        super("polycentricity");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        JsonNode grid = input.input().required("grid");
        double nodata = grid.required("nodata").doubleValue();
        JsonNode values = grid.required("values");
        double[] counts = new double[values.size()];
        for (int unit = 0; unit < counts.length; unit++) {
            double value = values.get(unit).doubleValue();
            counts[unit] = value == nodata ? Double.NaN : value;
        }
        List<Measured> all = ShapeSuite.ofCounts(
                grid.required("cols").intValue(),
                grid.required("rows").intValue(),
                grid.required("cell").doubleValue(),
                counts);
        return expected -> new double[] {
            all.stream()
                    .filter(one -> one.measure().id().equals(expected.metric()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown metric: " + expected.metric()))
                    .value()
        };
    }
}

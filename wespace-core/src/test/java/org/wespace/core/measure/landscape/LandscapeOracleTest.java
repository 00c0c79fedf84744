package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;
import tools.jackson.databind.JsonNode;

/** Cases of the family "landscape". */
public final class LandscapeOracleTest extends OracleFamilyTest {

    public LandscapeOracleTest() {
        super("landscape");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        Map<String, Double> values = new HashMap<>();
        for (Measured measured : LandscapeSuite.measure(raster(input))) {
            Map<String, Object> of = measured.of();
            String key = key(
                    measured.measure().id(),
                    String.valueOf(of.get("level")),
                    String.valueOf(of.get("class")),
                    String.valueOf(of.get("neighbourhood")),
                    String.valueOf(of.get("count_boundary")));
            assertThat(values.put(key, measured.value())).as(key).isNull();
        }
        return expected -> {
            String key = key(
                    expected.metric(),
                    expected.text("level"),
                    text(expected, "class"),
                    text(expected, "neighbourhood"),
                    text(expected, "count_boundary"));
            assertThat(values).as(expected.toString()).containsKey(key);
            return new double[] {values.get(key)};
        };
    }

    private static String text(Expected expected, String key) {
        return expected.has(key) ? expected.text(key) : "null";
    }

    private static String key(String... parts) {
        return String.join(" ", parts);
    }

    private static ClassRaster raster(OracleCase input) {
        JsonNode facts = input.input();
        return ClassRaster.of(
                facts.required("rows").intValue(),
                facts.required("cols").intValue(),
                facts.required("cellsize_m").doubleValue(),
                input.integers("values"),
                facts.required("nodata").intValue());
    }
}

package org.wespace.models.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Collects what the page's scripts draw, and gives it as JSON that is safe within a script element. */
final class PageData {

    private static final MathContext DIGITS = new MathContext(7);

    // Double.toString differs between JDK 17 and later ones; Jackson's own writer does not.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private final List<Map<String, Object>> maps = new ArrayList<>();
    private final List<Map<String, Object>> curves = new ArrayList<>();
    private final List<Map<String, Object>> scatters = new ArrayList<>();

    /** Adds a map and gives its number on the page. */
    int add(CityMap map) {
        maps.add(MapData.of(map));
        return maps.size() - 1;
    }

    /** Adds a curve and gives its number on the page. */
    int add(Curve curve) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("xLabel", curve.xLabel());
        data.put("yLabel", curve.yLabel());
        data.put("shape", curve.shape().name().toLowerCase(Locale.ROOT));
        data.put("logY", curve.logY());
        data.put("x", rounded(curve.x()));
        List<Map<String, Object>> series = new ArrayList<>();
        for (Curve.Series one : curve.series()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", one.name());
            values.put("values", rounded(one.values()));
            series.add(values);
        }
        data.put("series", series);
        curves.add(data);
        return curves.size() - 1;
    }

    /** Adds a scatter and gives its number on the page. */
    int add(Scatter scatter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", scatter.title());
        data.put("xLabel", scatter.xLabel());
        data.put("yLabel", scatter.yLabel());
        data.put("x", Packed.values(scatter.x()));
        data.put("y", Packed.values(scatter.y()));
        if (!scatter.names().isEmpty()) {
            data.put("names", scatter.names());
            data.put("from", Packed.indices(scatter.from()));
            data.put("to", Packed.indices(scatter.to()));
        }
        scatters.add(data);
        return scatters.size() - 1;
    }

    private static List<@Nullable Double> rounded(List<Double> values) {
        List<@Nullable Double> result = new ArrayList<>(values.size());
        for (double value : values) {
            result.add(
                    Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : null);
        }
        return result;
    }

    /** The data; every "less than" is escaped, so no text can end the script element. */
    String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("maps", maps);
        root.put("curves", curves);
        root.put("scatters", scatters);
        return MAPPER.writeValueAsString(root).replace("<", "\\u003c");
    }
}

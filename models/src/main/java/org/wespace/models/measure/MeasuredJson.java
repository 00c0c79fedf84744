package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures as JSON: an array with an object a line. Keys: {@code metric}, then what tells values of one metric apart
 * ({@code level}, {@code class}, {@code neighbourhood}, {@code count_boundary}, {@code group} ...), {@code unit} and
 * {@code value}; {@code family} comes first where there are several. Numbers are in full; what is undefined is null.
 */
public final class MeasuredJson {

    // Double.toString differs between JDK 17 and later ones; Jackson's own writer does not.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private MeasuredJson() {}

    /** The values as text that ends with a line feed. */
    public static String of(List<Measured> values) {
        boolean families =
                values.stream().map(one -> one.measure().family()).distinct().count() > 1;
        List<Map<String, @Nullable Object>> objects = new ArrayList<>(values.size());
        for (Measured one : values) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            if (families) {
                object.put("family", one.measure().family().id());
            }
            object.put("metric", one.measure().id());
            one.of().forEach((key, value) -> object.put(key, finite(value)));
            object.put("unit", one.measure().unit());
            object.put("value", finite(one.value()));
            objects.add(object);
        }
        return lines(objects);
    }

    /** Measures with their definitions. */
    public static String ofDefinitions(List<MeasureFamily> families) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (MeasureFamily family : families) {
            for (Measure measure : Catalogue.of(family)) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                object.put("family", family.id());
                object.put("metric", measure.id());
                object.put("unit", measure.unit());
                object.put("definition", measure.definition());
                object.put("source", measure.source());
                objects.add(object);
            }
        }
        return lines(objects);
    }

    private static @Nullable Object finite(@Nullable Object value) {
        return value instanceof Double number && !Double.isFinite(number) ? null : value;
    }

    private static String lines(List<Map<String, @Nullable Object>> objects) {
        StringBuilder lines = new StringBuilder("[");
        String separator = "\n ";
        for (Map<String, @Nullable Object> object : objects) {
            lines.append(separator).append(MAPPER.writeValueAsString(object));
            separator = ",\n ";
        }
        return lines.append("\n]\n").toString();
    }
}

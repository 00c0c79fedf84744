package org.wespace.models.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code summary.json}: one flat object of measures by dotted key, in run order; then {@code measures} with the unit
 * and the definition of each, and {@code files} with the names of the run's files.
 */
final class SummaryFile {

    static final String NAME = "summary.json";

    // Double.toString differs between JDK 17 and later ones; Jackson's own writer does not.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private SummaryFile() {}

    static void write(Path file, List<SummaryEntry> entries, List<String> files) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        Map<String, Object> measures = new LinkedHashMap<>();
        for (SummaryEntry entry : entries) {
            Object value = entry.value();
            boolean unknown = value instanceof Double number && !Double.isFinite(number);
            root.put(entry.key(), unknown ? null : value);
            Map<String, String> description = new LinkedHashMap<>();
            description.put("unit", entry.unit());
            description.put("definition", entry.definition());
            measures.put(entry.key(), description);
        }
        root.put("measures", measures);
        root.put("files", files);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        MAPPER.writer().with(printer).writeValue(file, root);
    }

    /** Names of the files that a summary lists; empty if it cannot be read as the summary of a run. */
    static List<String> filesOf(Path file) {
        try {
            JsonNode files = MAPPER.readTree(file).path("files");
            return files.valueStream().map(JsonNode::asString).toList();
        } catch (JacksonException e) {
            return List.of();
        }
    }

    /** Whether a file reads as the summary of a run. */
    static boolean isSummary(Path file) {
        try {
            JsonNode root = MAPPER.readTree(file);
            return root.has("version")
                    && root.has("model")
                    && root.path("files").isArray();
        } catch (JacksonException e) {
            return false;
        }
    }
}

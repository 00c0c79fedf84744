package org.wespace.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The results of a run, as they stand in its file.
 *
 * <p>The file is a JSON object: {@code machine} with what {@link Machine} tells and the preset, {@code results} with
 * JMH's own JSON, unchanged.
 *
 * @param machine what was measured on, by name, in order
 * @param measurements one per benchmark and parameters, in the order of the run
 */
record Results(Map<String, String> machine, List<Measurement> measurements) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /**
     * One benchmark at one setting.
     *
     * @param suite simple name of the class, without "Benchmark"
     * @param method name of the operation
     * @param params parameters by name, in alphabetical order
     * @param nanos mean time per operation in ns
     * @param error half of the 99.9 % confidence interval in ns; NaN where there was one iteration
     * @param bytes bytes allocated per operation; NaN where not measured
     */
    record Measurement(
            String suite, String method, Map<String, String> params, double nanos, double error, double bytes) {

        /** Value of a parameter, or an empty string. */
        String param(String name) {
            return params.getOrDefault(name, "");
        }
    }

    /** JSON of a run that has just ended. */
    static String json(String preset, Map<String, String> machine, Collection<RunResult> runs) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(raw, false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(runs);
        }
        ObjectNode root = JSON.createObjectNode();
        ObjectNode facts = root.putObject("machine");
        facts.put("preset", preset);
        machine.forEach(facts::put);
        root.set("results", JSON.readTree(raw.toByteArray()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** Writes text beside the file and moves it into place. */
    static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads a file of results.
     *
     * @throws IllegalArgumentException naming the file if it does not hold results
     */
    static Results read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " does not hold benchmark results: " + e.getMessage(), e);
        }
    }

    /** Results from the JSON of {@link #json}. */
    static Results parse(String json) {
        JsonNode root = JSON.readTree(json);
        if (!root.path("machine").isObject() || !root.path("results").isArray()) {
            throw new IllegalArgumentException("it needs an object \"machine\" and an array \"results\"");
        }
        Map<String, String> machine = texts(root.path("machine"));
        List<Measurement> measurements = new ArrayList<>();
        for (JsonNode result : root.path("results")) {
            measurements.add(measurement(result));
        }
        return new Results(machine, measurements);
    }

    private static Measurement measurement(JsonNode result) {
        String name = result.path("benchmark").asString();
        int methodAt = name.lastIndexOf('.');
        String type = name.substring(name.lastIndexOf('.', methodAt - 1) + 1, methodAt);
        JsonNode time = result.path("primaryMetric");
        if (!"ns/op".equals(time.path("scoreUnit").asString())) {
            throw new IllegalArgumentException(name + " must be measured in ns/op: "
                    + time.path("scoreUnit").asString());
        }
        return new Measurement(
                type.replace("Benchmark", ""),
                name.substring(methodAt + 1),
                texts(result.path("params")),
                number(time.path("score")),
                number(time.path("scoreError")),
                number(result.path("secondaryMetrics").path(ALLOCATION).path("score")));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    /** JMH writes NaN as a text. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}

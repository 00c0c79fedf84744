package org.wespace.core.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wespace.core.SharedFiles;
import tools.jackson.databind.JsonNode;

/** One file of expected values: an input and what other software gave for it. */
public final class OracleCase {

    private final Path file;
    private final JsonNode root;

    private OracleCase(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    static OracleCase read(Path file) {
        return new OracleCase(file, SharedFiles.json(file));
    }

    /** Family and id: "landscape/diagonal_8x8". */
    public String name() {
        return root.required("family").asString() + "/" + root.required("id").asString();
    }

    /** What the case is of. */
    public JsonNode input() {
        return root.required("input");
    }

    /** The whole file, for what is neither input nor expected. */
    public JsonNode root() {
        return root;
    }

    /** Every entry, graded or not. */
    public List<Expected> expected() {
        List<Expected> all = new ArrayList<>();
        root.required("expected").forEach(node -> all.add(new Expected(this, node)));
        return all;
    }

    /** Name of a producer to its version and origin. */
    Map<String, String> producers() {
        Map<String, String> versions = new TreeMap<>();
        root.required("producers")
                .properties()
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue().asString()));
        return versions;
    }

    /** An input list or matrix, row-major: inline under the key, or in the CSV that the key with "_file" names. */
    public double[] numbers(String key) {
        JsonNode inline = input().get(key);
        return inline != null
                ? flat(inline)
                : matrix(input().required(key + "_file").asString());
    }

    /** As {@link #numbers}, of whole numbers. */
    public int[] integers(String key) {
        double[] numbers = numbers(key);
        int[] integers = new int[numbers.length];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = (int) numbers[i];
            if (integers[i] != numbers[i]) {
                throw new IllegalStateException(name() + " " + key + "[" + i + "] is not whole: " + numbers[i]);
            }
        }
        return integers;
    }

    /** A file beside the case. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /** All numbers of a CSV beside the case that has no header, row-major; NaN where empty. */
    double[] matrix(String name) {
        try {
            List<Double> cells = new ArrayList<>();
            for (String line : Files.readAllLines(beside(name))) {
                if (!line.isBlank()) {
                    for (String cell : line.split(",", -1)) {
                        cells.add(cell.isBlank() ? Double.NaN : Double.valueOf(cell.trim()));
                    }
                }
            }
            return cells.stream().mapToDouble(Double::doubleValue).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] flat(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        collect(node, numbers);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void collect(JsonNode node, List<Double> numbers) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, numbers));
        } else if (node.isBoolean()) {
            numbers.add(node.booleanValue() ? 1.0 : 0.0);
        } else {
            numbers.add(node.isNull() ? Double.NaN : node.doubleValue());
        }
    }
}

package org.wespace.core.oracle;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One entry that other software printed for a case: a number, a list or a matrix. */
public final class Expected {

    private final OracleCase owner;
    private final JsonNode node;

    Expected(OracleCase owner, JsonNode node) {
        this.owner = owner;
        this.node = node;
    }

    /** The case it belongs to. */
    public OracleCase owner() {
        return owner;
    }

    /** Name of the measure. */
    public String metric() {
        return node.required("metric").asString();
    }

    /** Whether it must be reproduced. */
    public boolean graded() {
        return node.required("graded").asBoolean();
    }

    /** Whether it has a value, not null, under a key. */
    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** A parameter as text. */
    public String text(String key) {
        return node.required(key).asString();
    }

    /** A parameter as a whole number. */
    public int integer(String key) {
        return node.required(key).intValue();
    }

    /** A parameter as a number. */
    public double number(String key) {
        return node.required(key).doubleValue();
    }

    /** A parameter that is true or false. */
    public boolean flag(String key) {
        return node.required(key).booleanValue();
    }

    /** A parameter that is a list of numbers. */
    public double[] numbers(String key) {
        return OracleCase.flat(node.required(key));
    }

    /** The expected numbers, row-major; NaN where undefined. */
    public double[] values() {
        return node.has("file") ? owner.matrix(text("file")) : OracleCase.flat(node.required("value"));
    }

    /** Every producer of this value. */
    List<String> producers() {
        List<String> names = new ArrayList<>();
        names.add(text("producer"));
        node.path("confirmed_by").forEach(other -> names.add(other.asString()));
        return names;
    }

    /** Largest difference that counts as equal. */
    double tolerance(double expected, double actual) {
        return number("rel_tol") * Math.max(Math.abs(expected), Math.abs(actual)) + number("abs_tol");
    }

    /** The entry without its values, for messages. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(owner.name()).append(" ").append(metric());
        node.properties().forEach(entry -> {
            if (!List.of(
                            "metric",
                            "value",
                            "producer",
                            "confirmed_by",
                            "status",
                            "graded",
                            "definition",
                            "note",
                            "other_values",
                            "counts",
                            "rel_tol",
                            "abs_tol")
                    .contains(entry.getKey())) {
                text.append(" ").append(entry.getKey()).append("=").append(entry.getValue());
            }
        });
        return text.toString();
    }
}

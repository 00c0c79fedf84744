package org.wespace.agents.mechanism;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of mechanisms and equations, as the resources beside this class hold them. */
final class MechanismTexts {

    /** Fields of an entry; each line of a resource is {@code ROW.FIELD = text}. */
    static final List<String> FIELDS = List.of(
            "title",
            "claim",
            "sign",
            "rule",
            "observable",
            "off_on",
            "strength",
            "standard",
            "instead",
            "source",
            "disagrees");

    private static final Pattern EQUATION = Pattern.compile("\\bE\\d+[a-z]?\\b");
    /** The resources that hold entries. */
    static final List<String> ENTRY_RESOURCES =
            List.of("mechanisms.properties", "mechanisms-daily-life.properties", "mechanisms-tendencies.properties");

    private static final Map<String, String> ENTRIES = readAll(ENTRY_RESOURCES);
    private static final Map<String, String> EQUATIONS = read("equations.properties");

    private MechanismTexts() {}

    static Optional<String> find(Mechanism mechanism, String field) {
        return Optional.ofNullable(ENTRIES.get(mechanism.id() + "." + field));
    }

    static String require(Mechanism mechanism, String field) {
        return find(mechanism, field)
                .orElseThrow(() -> new IllegalStateException("no text " + mechanism.id() + "." + field));
    }

    /** Each equation that a text names, once, as {@code "E10 formula"}. */
    static List<String> equationsIn(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = EQUATION.matcher(text);
        while (matcher.find()) {
            String formula = EQUATIONS.get(matcher.group());
            if (formula == null) {
                throw new IllegalStateException("no equation " + matcher.group() + ", which is named in: " + text);
            }
            found.add(matcher.group() + " " + formula);
        }
        return found.stream().distinct().toList();
    }

    /** All keys of the entries, sorted. */
    static List<String> keys() {
        return List.copyOf(ENTRIES.keySet());
    }

    /** Ids of all equations, sorted. */
    static List<String> equationIds() {
        return List.copyOf(EQUATIONS.keySet());
    }

    private static Map<String, String> readAll(List<String> resources) {
        Map<String, String> all = new TreeMap<>();
        for (String resource : resources) {
            read(resource).forEach((key, text) -> {
                if (all.put(key, text) != null) {
                    throw new IllegalStateException("the key " + key + " is in two resources: " + resources);
                }
            });
        }
        return all;
    }

    static Map<String, String> read(String resource) {
        Properties properties = new Properties();
        try (InputStream bytes = MechanismTexts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                properties.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
        }
        Map<String, String> sorted = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            sorted.put(key, properties.getProperty(key).strip());
        }
        return sorted;
    }
}

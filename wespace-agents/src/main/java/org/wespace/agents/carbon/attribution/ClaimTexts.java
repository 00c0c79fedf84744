package org.wespace.agents.carbon.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** Why the measured sign of a row may be another than the claimed one, from {@code claims.properties}. */
final class ClaimTexts {

    private static final Properties TEXTS = read("claims.properties");

    private ClaimTexts() {}

    /** The text of a row. */
    static Optional<String> find(String id) {
        return Optional.ofNullable(TEXTS.getProperty(id)).map(String::strip);
    }

    /** Ids of all rows with a text, sorted. */
    static SortedSet<String> ids() {
        return new TreeSet<>(TEXTS.stringPropertyNames());
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream bytes = ClaimTexts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                properties.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
        }
        return properties;
    }
}

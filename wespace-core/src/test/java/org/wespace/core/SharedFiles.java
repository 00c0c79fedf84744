package org.wespace.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real data and expected values that lie outside the project; tests that need them are skipped where they are not. */
public final class SharedFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedFiles() {}

    /** A file below the folder of data that WESPACE_DATA names. */
    public static Path data(String path) {
        return present(dataFolder().resolve(path));
    }

    /** The folder of expected values, beside that of the data, if it is there. */
    public static Optional<Path> oracleFolder() {
        return Optional.of(oracles()).filter(Files::isDirectory);
    }

    /** A file of expected values. */
    public static Path oracle(String path) {
        return present(oracles().resolve(path));
    }

    private static Path oracles() {
        return dataFolder().toAbsolutePath().normalize().resolveSibling("oracles");
    }

    /** The content of a JSON file. */
    public static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static Path dataFolder() {
        String stated = System.getenv("WESPACE_DATA");
        return stated == null ? Path.of("..", "..", "shared", "data") : Path.of(stated);
    }

    private static Path present(Path file) {
        assumeTrue(Files.isRegularFile(file), () -> "not there: " + file.toAbsolutePath());
        return file;
    }
}

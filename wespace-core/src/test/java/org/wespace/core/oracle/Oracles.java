package org.wespace.core.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wespace.core.SharedFiles;

/** Where the cases lie: the synthetic ones among the test resources, all of them in a folder outside the project. */
final class Oracles {

    /** The cases that travel with the project. */
    static final Path RESOURCES = Path.of("src", "test", "resources", "oracles");

    private Oracles() {}

    /** The folder of all cases, if this machine has it. */
    static Optional<Path> shared() {
        return SharedFiles.oracleFolder();
    }

    /** The cases of one family below a folder, in order of name. */
    static List<OracleCase> cases(Path folder, String family) {
        return jsonFiles(folder.resolve(family)).stream().map(OracleCase::read).toList();
    }

    /** The JSON files in a folder, in order of name; none if it is not there. */
    static List<Path> jsonFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

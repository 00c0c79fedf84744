package org.wespace.models.run;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one file of a run. */
@FunctionalInterface
public interface FileWriter {

    /**
     * Writes the whole file. It is seen by nobody until every file of the run is written.
     *
     * @param file where to write; does not exist yet
     * @throws IOException if it cannot be written
     */
    void write(Path file) throws IOException;
}

package org.wespace.models.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wespace.core.grid.UnitField;

/** Writes the fields of a run as a map file, {@code units.geojson}. */
@FunctionalInterface
public interface UnitsWriter {

    /** Name of the file in the run folder. */
    String FILE = "units.geojson";

    /**
     * Writes all fields into one file.
     *
     * @param file where to write; does not exist yet
     * @param fields at least one field, all on one grid
     * @throws IOException if it cannot be written
     */
    void write(Path file, List<UnitField> fields) throws IOException;
}

package org.wespace.models.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.io.NumberOutput;

/** {@code measures.csv}: a row for each tick, a column for each measure; empty where undefined. */
final class MeasuresFile {

    static final String NAME = "measures.csv";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private MeasuresFile() {}

    static void write(Path file, MeasureLog log) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            List<String> keys = log.keys();
            List<Object> cells = new ArrayList<>(keys.size() + 1);
            cells.add("tick");
            cells.addAll(keys);
            printer.printRecord(cells);
            for (int row = 0; row < log.rowCount(); row++) {
                cells.clear();
                cells.add(log.tick(row));
                for (String key : keys) {
                    cells.add(text(log.value(row, key)));
                }
                printer.printRecord(cells);
            }
        }
    }

    /** Shortest text that reads back as the number; Double.toString differs between JDK 17 and later ones. */
    private static String text(double value) {
        return Double.isFinite(value) ? NumberOutput.toString(value, true) : "";
    }
}

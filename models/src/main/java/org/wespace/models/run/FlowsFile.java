package org.wespace.models.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code flows.csv}: residents by origin, destination and mode; UTF-8, RFC 4180 quoting, line feeds. */
final class FlowsFile {

    static final String NAME = "flows.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader("origin", "destination", "mode", "residents")
            .get();

    private FlowsFile() {}

    static void write(Path file, List<FlowRow> flows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            for (FlowRow flow : flows) {
                printer.printRecord(flow.origin(), flow.destination(), flow.mode(), flow.residents());
            }
        }
    }
}

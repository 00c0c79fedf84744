package org.wespace.models.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import tools.jackson.core.io.NumberOutput;

/**
 * Measures as CSV after RFC 4180: family, metric, a column for each key that tells values of one metric apart, unit,
 * value. A key that does not matter to a measure, and what is undefined, is left blank.
 */
public final class MeasuredCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private MeasuredCsv() {}

    /** The values as text with a header line. */
    public static String of(List<Measured> values) {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach(one -> keys.addAll(one.of().keySet()));
        List<String> header = new ArrayList<>(List.of("family", "metric"));
        header.addAll(keys);
        header.addAll(List.of("unit", "value"));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (Measured one : values) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(one.measure().family().id());
                row.add(one.measure().id());
                keys.forEach(key -> row.add(cell(one.of().get(key))));
                row.add(one.measure().unit());
                row.add(cell(one.value()));
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    // Double.toString differs between JDK 17 and later ones; Jackson's own writer does not.
    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? NumberOutput.toString(number, true) : null;
        }
        return value;
    }

    /** Measures with their definitions. */
    public static String ofDefinitions(List<MeasureFamily> families) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord("family", "metric", "unit", "definition", "source");
            for (MeasureFamily family : families) {
                for (Measure one : Catalogue.of(family)) {
                    printer.printRecord(family.id(), one.id(), one.unit(), one.definition(), one.source());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

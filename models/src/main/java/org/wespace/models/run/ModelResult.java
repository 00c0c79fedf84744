package org.wespace.models.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wespace.core.grid.UnitField;
import org.wespace.models.report.Report;

/** Everything that a run gives: measures, flows, fields, further files, the report and a screenful of text. */
public final class ModelResult {

    private final List<SummaryEntry> summary;
    private final List<FlowRow> flows;
    private final MeasureLog measures;
    private final List<UnitField> fields;
    private final Map<String, FileWriter> extraFiles;
    private final Report report;
    private final String text;

    private ModelResult(Builder builder) {
        this.summary = List.copyOf(builder.summary.values());
        this.flows = builder.flows;
        this.measures = builder.measures;
        this.fields = List.copyOf(builder.fields);
        this.extraFiles = new LinkedHashMap<>(builder.extraFiles);
        this.report = builder.report;
        this.text = builder.text;
    }

    /**
     * A builder.
     *
     * @param report the page without its provenance, which {@link ModelRun} adds
     * @param text what the screen shows, at most about 25 lines; see {@link ScreenText}
     */
    public static Builder builder(Report report, String text) {
        return new Builder(report, text);
    }

    /** Measures in the order of {@code summary.json}. */
    public List<SummaryEntry> summary() {
        return summary;
    }

    /** Rows of {@code flows.csv}, in file order. */
    public List<FlowRow> flows() {
        return flows;
    }

    /** Measures of every tick, for {@code measures.csv}; their last values are in the summary too. */
    MeasureLog measures() {
        return measures;
    }

    /** Values per unit, for {@code units.geojson}. */
    public List<UnitField> fields() {
        return fields;
    }

    /** Further files by name, in the order added. */
    public Map<String, FileWriter> extraFiles() {
        return new LinkedHashMap<>(extraFiles);
    }

    /** The report, without provenance. */
    public Report report() {
        return report;
    }

    /** What the screen shows. */
    public String text() {
        return text;
    }

    /** Collects a result. */
    public static final class Builder {

        private final Map<String, SummaryEntry> summary = new LinkedHashMap<>();
        private final List<UnitField> fields = new ArrayList<>();
        private final Map<String, FileWriter> extraFiles = new LinkedHashMap<>();
        private final Report report;
        private final String text;
        private List<FlowRow> flows = List.of();
        private MeasureLog measures = new MeasureLog();

        private Builder(Report report, String text) {
            this.report = report;
            this.text = text;
        }

        /**
         * Adds a measure.
         *
         * @throws IllegalArgumentException if its key is there already
         */
        public Builder measure(SummaryEntry entry) {
            if (summary.putIfAbsent(entry.key(), entry) != null) {
                throw new IllegalArgumentException("summary key twice: " + entry.key());
            }
            return this;
        }

        /** Adds a number. */
        public Builder number(String key, double value, String unit, String definition) {
            return measure(SummaryEntry.number(key, value, unit, definition));
        }

        /** Adds a whole number. */
        public Builder count(String key, long value, String unit, String definition) {
            return measure(SummaryEntry.count(key, value, unit, definition));
        }

        /** Adds a word or an id. */
        public Builder text(String key, String value, String definition) {
            return measure(SummaryEntry.text(key, value, definition));
        }

        /** Sets the flows between zones. */
        public Builder flows(List<FlowRow> rows) {
            flows = List.copyOf(rows);
            return this;
        }

        /**
         * Sets the measures of every tick; adds the last values to the summary.
         *
         * @throws IllegalArgumentException if a key is there already
         */
        public Builder measures(MeasureLog log) {
            measures = log;
            log.summary().forEach(this::measure);
            return this;
        }

        /** Adds values per unit. */
        public Builder field(UnitField field) {
            fields.add(field);
            return this;
        }

        /**
         * Adds a further file.
         *
         * @param name plain file name, no folder
         * @throws IllegalArgumentException if the name holds a separator or is there already
         */
        public Builder extraFile(String name, FileWriter writer) {
            RunFolder.requireFileName(name);
            if (extraFiles.putIfAbsent(name, writer) != null) {
                throw new IllegalArgumentException("file twice: " + name);
            }
            return this;
        }

        /** The result. */
        public ModelResult build() {
            return new ModelResult(this);
        }
    }
}

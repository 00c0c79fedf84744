package org.wespace.models.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The content of a report page: headline figures, sections of blocks, and where it all comes from. Immutable.
 *
 * <p>The page depends on nothing else, so equal reports give equal bytes; what differs from run to run on purpose (wall
 * time, threads) stands under timings.
 */
public final class Report {

    private final String title;
    private final String question;
    private final List<Figure> figures;
    private final List<Section> sections;
    private final List<String> assumptions;
    private final Map<String, String> provenance;
    private final Map<String, String> timings;
    private final List<String> attributions;

    /**
     * A part of the page under a heading.
     *
     * @param title the heading
     * @param blocks content in order; neighbouring charts stand side by side where the page is wide
     */
    public record Section(String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    private Report(Builder builder) {
        this.title = builder.title;
        this.question = builder.question;
        this.figures = List.copyOf(builder.figures);
        this.sections = List.copyOf(builder.sections);
        this.assumptions = List.copyOf(builder.assumptions);
        this.provenance = new LinkedHashMap<>(builder.provenance);
        this.timings = new LinkedHashMap<>(builder.timings);
        this.attributions = List.copyOf(builder.attributions);
    }

    /**
     * A builder.
     *
     * @param title name of the run, the page's heading
     * @param question the question that the model answers, one or two sentences under the heading
     */
    public static Builder builder(String title, String question) {
        return new Builder(title, question);
    }

    /** A builder that starts from this report. */
    public Builder toBuilder() {
        Builder builder = new Builder(title, question);
        builder.figures.addAll(figures);
        builder.sections.addAll(sections);
        builder.assumptions.addAll(assumptions);
        builder.provenance.putAll(provenance);
        builder.timings.putAll(timings);
        builder.attributions.addAll(attributions);
        return builder;
    }

    /** The page's heading. */
    public String title() {
        return title;
    }

    /** What the model asks. */
    public String question() {
        return question;
    }

    /** Headline figures, in order. */
    public List<Figure> figures() {
        return figures;
    }

    /** Sections, in order. */
    public List<Section> sections() {
        return sections;
    }

    /** What is assumed, a sentence each. */
    public List<String> assumptions() {
        return assumptions;
    }

    /** Version, seed, hash and the like, by label: equal for equal runs. */
    public Map<String, String> provenance() {
        return new LinkedHashMap<>(provenance);
    }

    /** Wall time and what else may differ between equal runs, by label. */
    public Map<String, String> timings() {
        return new LinkedHashMap<>(timings);
    }

    /** Texts that the owners of data ask to be shown. */
    public List<String> attributions() {
        return attributions;
    }

    /** Collects a report. */
    public static final class Builder {

        private final String title;
        private final String question;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<String> assumptions = new ArrayList<>();
        private final Map<String, String> provenance = new LinkedHashMap<>();
        private final Map<String, String> timings = new LinkedHashMap<>();
        private final List<String> attributions = new ArrayList<>();

        private Builder(String title, String question) {
            this.title = title;
            this.question = question;
        }

        /** Adds a headline figure. */
        public Builder figure(Figure figure) {
            figures.add(figure);
            return this;
        }

        /** Adds a section. */
        public Builder section(String heading, Block... blocks) {
            sections.add(new Section(heading, List.of(blocks)));
            return this;
        }

        /** Adds an assumption or a known weakness. */
        public Builder assumption(String sentence) {
            assumptions.add(sentence);
            return this;
        }

        /** Sets a line of the provenance. */
        public Builder provenance(String label, String value) {
            provenance.put(label, value);
            return this;
        }

        /** Sets a line of what may differ between equal runs. */
        public Builder timing(String label, String value) {
            timings.put(label, value);
            return this;
        }

        /** Adds an attribution of data, once. */
        public Builder attribution(String text) {
            if (!attributions.contains(text)) {
                attributions.add(text);
            }
            return this;
        }

        /** The report. */
        public Report build() {
            return new Report(this);
        }
    }
}

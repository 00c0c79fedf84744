package org.wespace.models.commute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.SummaryEntry;

/** The measures of the last day that a reader looks for first; all of them stand in the summary. */
final class MeasuresTable {

    /** Words for the reader by key, in the order shown. */
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("commuting.excess_commuting_percent.1000_m", "excess commuting, blocks of 1 km");
        SHOWN.put("commuting.mean_minimum_commute.1000_m", "least possible commute, blocks of 1 km (km)");
        SHOWN.put("commuting.mean_random_commute.1000_m", "commute if distance played no part (km)");
        SHOWN.put("commuting.intrazonal_share", "commutes that stay within their zone");
        SHOWN.put("access.gravity_exp_0_1.mean", "jobs within reach by road, mean over residents");
        SHOWN.put("inequality.access_gini", "inequality of that access over residents");
        SHOWN.put("segregation.dissimilarity_vs_rest.residents", "separation of homes from jobs");
        SHOWN.put("form.density_gradient.residents.places", "fall of residents' density from the centre");
        SHOWN.put("form.density_gradient.jobs.places", "fall of jobs' density from the centre");
        SHOWN.put("form.centre_count.peaks", "centres of jobs, by peaks");
        SHOWN.put("form.centre_share.peaks.jobs", "jobs in these centres");
        SHOWN.put("form.urban_centrality_index.jobs", "centrality of jobs, 1 for one centre");
        SHOWN.put("autocorrelation.morans_i.jobs", "likeness of neighbouring units, jobs");
        SHOWN.put("landscape.np", "patches of homes, jobs and open land");
        SHOWN.put("landscape.contag", "contagion of these classes");
        SHOWN.put("form.weighted_urban_proliferation_wup", "weighted urban proliferation");
    }

    private MeasuresTable() {}

    static TableBlock of(MeasureLog log) {
        List<SummaryEntry> all = log.summary();
        Map<String, SummaryEntry> byKey =
                all.stream().collect(Collectors.toMap(SummaryEntry::key, Function.identity()));
        TableBlock.Builder table = TableBlock.of("The city in measures")
                .text("what")
                .number("value")
                .text("unit")
                .text("definition");
        SHOWN.forEach((key, words) -> {
            SummaryEntry entry = byKey.get(key);
            if (entry != null && entry.value() instanceof Double value && Double.isFinite(value)) {
                String unit = entry.unit().equals("1") || entry.unit().equals("cost") ? "" : entry.unit();
                table.row(words, ScreenText.number(value, digits(value)), unit, entry.definition());
            }
        });
        return table.caption("After the last day. All " + all.size()
                        + " measures stand in summary.json with unit and definition, and by day in measures.csv.")
                .build();
    }

    private static int digits(double value) {
        return Math.abs(value) >= 1000 || value == Math.rint(value) ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    }
}

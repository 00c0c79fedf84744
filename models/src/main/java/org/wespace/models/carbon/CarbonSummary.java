package org.wespace.models.carbon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wespace.agents.carbon.LedgerFunction;
import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.carbon.attribution.Attribution;
import org.wespace.agents.carbon.attribution.AttributionTable;
import org.wespace.agents.carbon.attribution.CarbonClaims;
import org.wespace.agents.carbon.attribution.ReportRow;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitField;
import org.wespace.core.measure.Measured;
import org.wespace.models.report.Report;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.ModelResult;

/** Everything of the model as numbers: the summary, the ledgers of three cities, maps, and two tables as files. */
final class CarbonSummary {

    private CarbonSummary() {}

    static ModelResult of(CarbonStudy.Plan plan, CarbonStudy.Findings found, Report report, String screen) {
        ModelResult.Builder result = ModelResult.builder(report, screen);
        CarbonStudy.Ledgers ledgers = found.ledgers();
        result.text("state_hash", hash(found), "Hash of all cities' ledgers, causes and rows.")
                .count("residents", ledgers.all().residents(), "residents", "Residents with all families at work.")
                .count("grid_width", plan.shape().side(), "units", "Micro-units from west to east.")
                .count("grid_height", plan.shape().side(), "units", "Micro-units from south to north.")
                .number("unit_size_m", ledgers.all().totals().grid().unitMetres(), "m", "Side of a micro-unit.")
                .count("ticks", plan.shape().months(), "months", "Months that each city lived.");
        balance(result, found);
        causes(result, found.attribution());
        rows(result, found.claims());
        published(result, found);
        measures(result, ledgers);
        Grid grid = ledgers.all().totals().grid();
        result.field(new UnitField(
                        "carbon_by_residence",
                        "t/year",
                        grid,
                        ledgers.all().figures().tonnesByResidence()))
                .field(new UnitField(
                        "carbon_by_emission",
                        "t/year",
                        grid,
                        ledgers.all().figures().tonnesByEmission()))
                .field(new UnitField(
                        "carbon_per_head",
                        "kg/head/year",
                        grid,
                        ledgers.all().figures().perHeadByResidence()));
        return result.extraFile("causes.csv", file -> csv(file, AttributionTable.rows(found.attribution())))
                .extraFile("claims.csv", file -> csv(file, found.claims().rows()))
                .build();
    }

    /** Hash of all that was found. */
    static String hash(CarbonStudy.Findings found) {
        StateHash hash = new StateHash();
        CarbonStudy.Ledgers ledgers = found.ledgers();
        hash.add(ledgers.off().stateHash())
                .add(ledgers.standard().stateHash())
                .add(ledgers.all().stateHash())
                .add(AttributionTable.rows(found.attribution()).toString())
                .add(found.claims().rows().toString());
        found.offices().ifPresent(offices -> hash.add(offices.toString()));
        found.scans().ifPresent(scans -> hash.add(scans.residents()).add(scans.grams()));
        return hash.text();
    }

    private static void balance(ModelResult.Builder result, CarbonStudy.Findings found) {
        LedgerYear all = found.ledgers().all();
        long units = 0;
        long emitted = 0;
        for (int unit = 0; unit < all.totals().grid().unitCount(); unit++) {
            units += all.totals().ofResidence(unit);
            emitted += all.totals().ofEmission(unit);
        }
        long functions = 0;
        for (LedgerFunction function : LedgerFunction.values()) {
            functions += all.totals().ofFunction(function);
        }
        long lines = 0;
        for (LedgerLine line : LedgerLine.values()) {
            lines += all.totals().ofLine(line);
        }
        Attribution.Line total = found.attribution().total();
        long causes = total.base()
                + total.shares().stream().mapToLong(Attribution.Share::grams).sum();
        String what = "Carbon of simulated residents in the last year with all families at work: ";
        result.count("balance.total_g", all.grams(), "g", what + "the ledger's total.")
                .count("balance.lines_g", lines, "g", what + "sum over lines.")
                .count("balance.functions_g", functions, "g", what + "sum over functions.")
                .count("balance.residence_g", units, "g", what + "sum over units of residence.")
                .count("balance.emission_g", emitted, "g", what + "sum over units of emission.")
                .count("balance.causes_g", causes, "g", what + "city without families, and shares of all causes.");
    }

    private static void causes(ModelResult.Builder result, Attribution attribution) {
        result.count("attribution.cities", attribution.evaluations(), "cities", "Sets of families that were run.")
                .count("attribution.pairs", attribution.pairs(), "pairs", "Pairs of orders sampled; 0 if exact.")
                .count("attribution.none_g", attribution.total().base(), "g", "Carbon with no family at work.");
        for (Attribution.Share share : attribution.total().shares()) {
            String key = "attribution." + share.cause().split(" ")[0].toLowerCase(Locale.ROOT);
            result.count(key + ".g", share.grams(), "g", "Shapley value of " + share.cause() + ".")
                    .number(key + ".error_g", share.standardError(), "g", "Its standard error.")
                    .count(key + ".first_in_g", share.firstIn(), "g", "What the family changes alone.")
                    .count(key + ".last_out_g", share.lastOut(), "g", "What it changes with all others at work.");
        }
    }

    private static void rows(ModelResult.Builder result, CarbonClaims claims) {
        claims.counts()
                .forEach((verdict, count) -> result.count(
                        "claims." + key(verdict.words()),
                        count,
                        "rows",
                        "Rows of the report's table: " + verdict.words() + "."));
        for (CarbonClaims.Outcome outcome : claims.outcomes()) {
            ReportRow row = outcome.row();
            String key = "row." + key(row.id());
            result.text(key + ".claimed", row.claimed().symbol(), row.title() + ": the sign that the report claims.")
                    .text(key + ".verdict", outcome.verdict().words(), "What was measured says of the claim.");
            outcome.effect().ifPresent(effect -> result.number(
                            key + ".effect", effect.value(), effect.unit(), "With the row less without it.")
                    .number(key + ".error", effect.standardError(), effect.unit(), "Its standard error."));
            if (!outcome.remark().isEmpty()) {
                result.text(key + ".remark", outcome.remark(), "Why.");
            }
        }
    }

    private static void published(ModelResult.Builder result, CarbonStudy.Findings found) {
        found.offices().ifPresent(offices -> {
            for (OfficeSaving.Case one : offices.cases()) {
                result.number(
                                "offices." + one.key() + ".percent",
                                one.percent().value(),
                                "%",
                                "Telework against none, carbon of travel and buildings: " + one.words() + ".")
                        .number("offices." + one.key() + ".error", one.percent().error(), "%", "Its standard error.");
            }
        });
    }

    private static void measures(ModelResult.Builder result, CarbonStudy.Ledgers ledgers) {
        MeasureLog log = new MeasureLog();
        List<Measured> row = new java.util.ArrayList<>();
        ledgers.off().figures().measures().forEach(one -> row.add(one.with("run", "none")));
        ledgers.standard().figures().measures().forEach(one -> row.add(one.with("run", "standard")));
        ledgers.all().figures().measures().forEach(one -> row.add(one.with("run", "all")));
        log.record(0, row);
        result.measures(log);
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** Rows with the keys of the one that has most as columns. */
    private static void csv(java.nio.file.Path file, List<Map<String, Object>> rows) throws java.io.IOException {
        java.util.Set<String> columns = new java.util.LinkedHashSet<>();
        rows.stream()
                .sorted(java.util.Comparator.comparing((Map<String, Object> row) -> -row.size()))
                .forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, Object> row : rows) {
            text.append(columns.stream()
                            .map(column -> cell(row.getOrDefault(column, "")))
                            .collect(java.util.stream.Collectors.joining(",")))
                    .append('\n');
        }
        java.nio.file.Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        String text = String.valueOf(value);
        return text.matches("[^\",\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

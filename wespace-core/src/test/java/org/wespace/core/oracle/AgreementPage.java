package org.wespace.core.oracle;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page that tells which software each measure was compared with, on how many cases, and how far off it was. */
final class AgreementPage {

    private final StringBuilder text = new StringBuilder();

    private AgreementPage() {}

    /** The page, from all cases below a folder. */
    static String of(Path folder, List<OracleFamilyTest> families) {
        AgreementPage page = new AgreementPage();
        List<Family> rows =
                families.stream().map(family -> Family.of(folder, family)).toList();
        page.head(rows);
        rows.forEach(page::family);
        return page.text.toString();
    }

    /** What the cases of one family say, by measure. */
    private record Family(String name, int cases, Map<String, String> producers, Map<String, Row> rows) {

        static Family of(Path folder, OracleFamilyTest family) {
            List<OracleCase> cases = family.cases(folder);
            Map<String, String> producers = new TreeMap<>();
            Map<String, Row> rows = new TreeMap<>();
            for (OracleCase input : cases) {
                producers.putAll(input.producers());
                for (Reproduced reproduced : family.reproduceAll(input)) {
                    rows.computeIfAbsent(reproduced.expected().metric(), metric -> new Row())
                            .add(input.name(), reproduced);
                }
            }
            return new Family(family.family(), cases.size(), producers, rows);
        }

        int entries() {
            return rows.values().stream().mapToInt(row -> row.entries).sum();
        }

        double worstShare() {
            return rows.values().stream()
                    .mapToDouble(row -> row.worstShare)
                    .max()
                    .orElse(0);
        }
    }

    /** One measure. */
    private static final class Row {
        private final Set<String> cases = new TreeSet<>();
        private final Set<String> producers = new TreeSet<>();
        private int entries;
        private int numbers;
        private double worst;
        private double worstShare;

        void add(String name, Reproduced reproduced) {
            cases.add(name);
            producers.addAll(reproduced.expected().producers());
            entries++;
            numbers += reproduced.ours().length;
            worst = Math.max(worst, reproduced.worstDeviation());
            worstShare = Math.max(worstShare, reproduced.worstShareOfTolerance());
        }
    }

    private void head(List<Family> families) {
        line("# Agreement with other people's software");
        line("");
        line(
                "Every measure below was computed by programs that others wrote, on the same inputs, and is compared with");
        line("what the library gives. The table is written by a test from the comparison itself; the build fails if a");
        line("case is left out, if a value lies outside its tolerance, or if this page no longer says what was found.");
        line("");
        line("An *entry* is one number, list or matrix that the other program printed. The *deviation* is relative,");
        line("or absolute where the expected number is 0 but for rounding; *tolerance used* is the largest share of");
        line("the stated tolerance that a deviation takes: as a rule 1e-9 relative; files with 4 decimals, single");
        line("precision and iterative fits allow more.");
        line("");
        line("| family | cases | entries | tolerance used |");
        line("| --- | ---: | ---: | ---: |");
        int cases = 0;
        int entries = 0;
        for (Family family : families) {
            line(String.format(
                    Locale.ROOT,
                    "| [%s](#%s) | %d | %,d | %s |",
                    title(family.name),
                    title(family.name).replace(' ', '-'),
                    family.cases,
                    family.entries(),
                    share(family.worstShare())));
            cases += family.cases;
            entries += family.entries();
        }
        line(String.format(Locale.ROOT, "| all | %d | %,d | |", cases, entries));
    }

    private void family(Family family) {
        line("");
        line("## " + title(family.name));
        line("");
        family.producers.forEach((name, version) -> line("- **" + name + "**: " + version.replace("*", "\\*")));
        line("");
        line("| measure | reference | cases | entries | numbers | worst deviation | tolerance used |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        family.rows.forEach((metric, row) -> line(String.format(
                Locale.ROOT,
                "| `%s` | %s | %d | %d | %,d | %s | %s |",
                metric,
                String.join(", ", row.producers),
                row.cases.size(),
                row.entries,
                row.numbers,
                deviation(row.worst),
                share(row.worstShare))));
    }

    private static String title(String family) {
        return family.replace('_', ' ');
    }

    private static String deviation(double worst) {
        return worst == 0 ? "0" : String.format(Locale.ROOT, "%.0e", worst);
    }

    private static String share(double share) {
        if (share == 0) {
            return "0";
        }
        return share < 0.001 ? "< 0.1 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

package org.wespace.models.carbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.agents.carbon.attribution.ReportRow;
import org.wespace.models.cli.TestRun;

/** The whole model on tiny cities of a year. */
class CarbonLedgerModelTest {

    private static final List<String> BALANCE = List.of("lines", "functions", "residence", "emission", "causes");

    @TempDir
    private static Path temp;

    private static TestRun one;
    private static TestRun two;

    private static TestRun tiny(String folder, String... more) {
        List<String> options = new java.util.ArrayList<>(
                List.of("--residents", "120", "--years", "1", "--set", "city.side=8", "--set", "attribution.pairs=2"));
        options.addAll(List.of(more));
        return TestRun.of(temp.resolve(folder), "carbon-ledger", options.toArray(new String[0]));
    }

    @BeforeAll
    static void run() {
        one = tiny("one", "--set", "rows.seeds=1");
        two = tiny("two", "--set", "rows.seeds=1", "--threads", "2");
    }

    @Test
    void run_anyThreads_sameHashAndSameTables() {
        assertThat(one.err()).doesNotContain("rror");
        assertThat(one.code()).isZero();
        assertThat(two.text("state_hash")).isEqualTo(one.text("state_hash"));
        assertThat(two.bytes("claims.csv")).isEqualTo(one.bytes("claims.csv"));
        assertThat(two.bytes("causes.csv")).isEqualTo(one.bytes("causes.csv"));
    }

    @Test
    void run_ledger_balancesToTheGram() {
        double total = one.number("balance.total_g");
        assertThat(total).isPositive();
        for (String what : BALANCE) {
            assertThat(one.number("balance." + what + "_g")).as(what).isEqualTo(total);
        }
    }

    @Test
    void run_everySignedRow_hasAVerdict() {
        for (ReportRow row : ReportRow.all()) {
            String key = "row." + row.id().toLowerCase(java.util.Locale.ROOT).replace('-', '_');
            assertThat(one.text(key + ".claimed"))
                    .as(row.id())
                    .isEqualTo(row.claimed().symbol());
            assertThat(one.text(key + ".verdict")).as(row.id()).isNotBlank();
            if (one.text(key + ".verdict").equals("CONTRADICTS")
                    || one.text(key + ".verdict").equals("not measured")) {
                assertThat(one.text(key + ".remark")).as(row.id()).isNotBlank();
            }
            assertThat(one.out()).contains(row.title());
        }
        assertThat(one.number("claims.not_measured")).isEqualTo(3);
    }

    /** Beijing's street trees bind .2 % of its carbon (Tang et al. 2016). */
    @Test
    void run_trees_bindLessThanTwoPercent() {
        for (String city : List.of("none", "standard", "all")) {
            assertThat(one.number("city.carbon_sink_share." + city)).as(city).isBetween(0.0001, 0.02);
        }
    }

    @Test
    void run_ticksThatAreNoYear_areRefused() {
        TestRun refused = TestRun.of(temp.resolve("refused"), "carbon-ledger", "--ticks", "13");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("multiple of 12");
    }

    @Test
    void page_hasItsSections() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CarbonLedgerModel.class.getResourceAsStream(new CarbonLedgerModel().page()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# carbon-ledger\n")
                    .contains("**Question.**", "**City.**", "**Rules.**", "**Expected figures**");
        }
        assertThat(new String(one.bytes("report.html"), StandardCharsets.UTF_8))
                .contains("table of carbon, printed back", "Shares of families");
    }
}

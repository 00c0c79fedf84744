package org.wespace.models.leisure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.cli.TestRun;

class DeepAlleysModelTest {

    private static final int MONTHS = 3;

    @TempDir
    private static Path temp;

    private static TestRun plain;

    @BeforeAll
    static void runOnce() {
        plain = run("plain", "--threads", "1");
        assertThat(plain.code()).as(plain.err()).isZero();
    }

    private static TestRun run(String folder, String... more) {
        List<String> options = new ArrayList<>(List.of("--residents", "4000", "--ticks", Integer.toString(MONTHS)));
        options.addAll(List.of(more));
        return TestRun.of(temp.resolve(folder), "deep-alleys", options.toArray(String[]::new));
    }

    @Test
    void run_twoThreadsAndShuffledResidents_sameHashAndMeasures() {
        TestRun other = run("other", "--threads", "2", "--shuffle-residents", "5");
        assertThat(other.code()).as(other.err()).isZero();
        assertThat(other.text("state_hash")).matches("[0-9a-f]{16}").isEqualTo(plain.text("state_hash"));
        assertThat(other.bytes("measures.csv")).isEqualTo(plain.bytes("measures.csv"));
    }

    @Test
    void run_starWorthMuch_qualityWinsOverPlace() {
        assertThat(plain.number("search.star_100.online_100.recommended_000.sales_quality"))
                .isGreaterThan(plain.number("search.star_100.online_000.recommended_000.sales_quality"));
        assertThat(plain.number("search.star_100.online_100.recommended_000.sales_centrality"))
                .isLessThan(plain.number("search.star_100.online_000.recommended_000.sales_centrality"));
    }

    @Test
    void report_ofARun_hasTheMapsAndBothScans() {
        String page = new String(plain.bytes("report.html"), StandardCharsets.UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>").contains("Visits by sight", "Visits online", "effective venues");
        assertThat(new String(plain.bytes("measures.csv"), StandardCharsets.UTF_8).lines())
                .hasSize(1 + MONTHS);
    }

    @Test
    void page_ofTheModel_hasItsSections() throws IOException {
        String name = new DeepAlleysModel().page();
        try (InputStream in = Objects.requireNonNull(DeepAlleysModel.class.getResourceAsStream(name), name)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# deep-alleys\n")
                    .contains("**Question.**", "**City.**", "**Rules.**", "**Sources.**", "**Expected figures**");
        }
    }
}

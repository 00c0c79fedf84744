package org.wespace.models.commute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.cli.TestRun;

class LeedsModelTest {

    @TempDir
    private Path temp;

    @Test
    void run_fewResidentsCoarseUnits_hasTotalsAndObservedFigures() {
        Path data = RealData.folder("leeds");
        TestRun run = run(data, "--residents", "20000", "--unit", "500");
        Map<String, Double> observed = RealData.sums(data.resolve("od.csv"));
        assertThat(run.residentsInFlows()).isEqualTo(20_000);
        assertThat(run.number("residents")).isEqualTo(20_000);
        assertThat(run.number("persons_per_resident")).isCloseTo(236_326 / 20_000.0, within(1e-9));
        assertThat(run.number("zones")).isEqualTo(107);
        assertThat(run.number("unit_size_m")).isEqualTo(500);
        assertThat(run.number("commute.unplaced")).isZero();
        assertThat(line(run, "mean distance")).endsWith("observed 5.50");
        assertThat(line(run, "by walk")).endsWith("observed " + percent(observed, "foot"));
        assertThat(line(run, "by bicycle")).endsWith("observed " + percent(observed, "bicycle"));
        assertThat(line(run, "by transit")).endsWith("observed " + percent(observed, "light_rail", "train", "bus"));
        assertThat(line(run, "by car"))
                .endsWith("observed " + percent(observed, "car_driver", "car_passenger", "taxi", "motorbike", "other"));
        assertThat(run.number("cpc")).isBetween(run.number("cpc_no_distance"), run.number("cpc_expected"));
    }

    /** The island fits the same importer: its folder is all that is given. */
    @Test
    void run_isleOfWight_needsNoCodeOfItsOwn() {
        TestRun run = run(RealData.folder("isle_of_wight"));
        assertThat(run.number("residents")).isEqualTo(42_139);
        assertThat(run.residentsInFlows()).isEqualTo(42_139);
        assertThat(run.number("zones")).isEqualTo(18);
        assertThat(run.number("commute.unplaced")).isZero();
        assertThat(line(run, "mean distance")).endsWith("observed 6.11");
        assertThat(run.number("cpc_expected")).isGreaterThan(run.number("cpc_no_distance") + 0.1);
    }

    @Test
    void run_flowsOfAnUnknownZone_isRefusedNamingFileAndLine() throws IOException {
        Path data = RealData.folder("isle_of_wight");
        Path broken = Files.createDirectory(temp.resolve("broken"));
        for (String file : new String[] {"zones.geojson", "zones.csv"}) {
            Files.copy(data.resolve(file), broken.resolve(file));
        }
        String flows = Files.readString(data.resolve("od.csv"), StandardCharsets.UTF_8);
        Files.writeString(broken.resolve("od.csv"), flows.replaceFirst("E02003581", "E0200358X"));
        TestRun run = TestRun.of(temp.resolve("out"), "leeds", "--data", broken.toString());
        assertThat(run.err()).contains("od.csv", "2", "E0200358X").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void run_noData_saysWhatIsNeededAndWhereItComesFrom() {
        TestRun run = TestRun.of(
                temp.resolve("out"), "leeds", "--data", temp.resolve("none").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("zones.geojson", "od.csv", "Open Government Licence", "2011 Census");
    }

    @Test
    void calibrate_isleOfWight_printsFittedParameters() {
        String data = RealData.folder("isle_of_wight").toString();
        TestRun fit = calibrate("leeds", "--data", data, "--unit", "1000", "--evaluations", "9");
        assertThat(fit.code()).as(fit.err()).isZero();
        assertThat(fit.out()).contains("walk: decay", "car: decay", "transit: constant", "CPC, expected");
        TestRun again = calibrate("leeds", "--data", data, "--unit", "1000", "--evaluations", "9");
        assertThat(again.out()).isEqualTo(fit.out());
    }

    @Test
    void calibrate_nothingToFit_isRefused() {
        assertThat(calibrate("first-city").code()).isEqualTo(2);
        assertThat(calibrate("first-city").err()).contains("model 'first-city' has nothing to be fitted to");
        TestRun none = calibrate("leeds", "--evaluations", "0");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("evaluations must be at least 1: 0");
    }

    private TestRun calibrate(String... options) {
        List<String> arguments = new ArrayList<>(List.of("calibrate"));
        arguments.addAll(List.of(options));
        return TestRun.typed(temp.resolve("none"), arguments);
    }

    private TestRun run(Path data, String... more) {
        String[] options = {"--data", data.toString(), "--threads", "2"};
        String[] all = java.util.Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        TestRun run = TestRun.of(temp.resolve("out"), "leeds", all);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static String line(TestRun run, String begin) {
        return run.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static String percent(Map<String, Double> observed, String... columns) {
        return String.format(Locale.ROOT, "%.1f", 100 * RealData.share(observed, columns));
    }
}

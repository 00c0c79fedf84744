package org.wespace.models.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.run.CancelledException;
import org.wespace.models.run.DataFolders;
import org.wespace.models.run.DataNeeds;
import org.wespace.models.run.DemoModel;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Version;

class CliTest {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private RunSettings seen;

    @Test
    void list_models_oneLineEach() {
        assertThat(execute("list")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "demo    A demo called demo.",
                        "yearly  A demo called yearly.",
                        "needy   A demo called needy.",
                        "broken  A demo called broken.",
                        "slow    A demo called slow.");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version"})
    void version_both_printsIt(String argument) {
        assertThat(execute(argument)).isZero();
        assertThat(out.toString()).startsWith("wespace " + Version.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "list --help",
                "about --help",
                "version --help",
                "help run",
                "measure --help",
                "mechanisms --help"
            })
    void help_everywhere_succeeds(String arguments) {
        assertThat(execute(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: wespace").doesNotContain("shuffle");
    }

    @Test
    void about_model_printsItsPage() {
        assertThat(execute("about", "needy")).isZero();
        assertThat(out.toString()).contains("# Demo", "zones.geojson: polygons", "Open Licence 1");
    }

    @Test
    void run_model_printsResultAndLeavesFolder() {
        assertThat(execute("run", "demo", "--out", temp.resolve("o").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("mean distance   5.50 km", "residents      1,000", "Done in ", "summary.json");
        assertThat(temp.resolve("o").resolve("summary.json")).exists();
        assertThat(temp.resolve("o").resolve("report.html")).exists();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void run_allOptions_reachTheModel() {
        int code = execute(
                "run",
                "demo",
                "--out",
                temp.resolve("o").toString(),
                "--residents",
                "5",
                "--seed",
                "-3",
                "--threads",
                "2",
                "--unit",
                "62.5",
                "--pattern",
                "grid",
                "--ticks",
                "4",
                "--set",
                "demo.days=3.5",
                "--shuffle-residents",
                "9");
        assertThat(code).isZero();
        assertThat(seen)
                .isEqualTo(RunSettings.builder(temp.resolve("o"))
                        .residents(5)
                        .seed(-3)
                        .threads(2)
                        .unitMetres(62.5)
                        .pattern(StreetPattern.GRID)
                        .ticks(4)
                        .values(Map.of("demo.days", 3.5))
                        .shuffleSeed(9)
                        .build());
    }

    @Test
    void run_years_areTicks() {
        assertThat(execute(
                        "run",
                        "yearly",
                        "--years",
                        "3",
                        "--out",
                        temp.resolve("o").toString()))
                .isZero();
        assertThat(seen.ticks()).hasValue(36);
        assertThat(out.toString()).isNotEmpty();
    }

    @Test
    void about_model_tellsItsSettings() {
        assertThat(execute("about", "demo")).isZero();
        assertThat(out.toString()).contains("demo.days", "2 days, 0 to 5: Days of something.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | no command given",
                "run                           | Missing required parameter: 'MODEL'",
                "run dem                       | unknown model 'dem'; did you mean demo?",
                "run xyz                       | unknown model 'xyz'; 'wespace list' shows all",
                "rnu demo                      | unknown command 'rnu'; did you mean run?",
                "run demo --residnts 5         | unknown option '--residnts'; did you mean --residents?",
                "run demo --residents 0        | residents must be at least 1: 0",
                "run demo --residents many     | Invalid value for option '--residents': 'many' is not an int",
                "run demo --threads 0          | threads must be 1 to 1024: 0",
                "run demo --unit -1            | unit must be a positive number of metres: -1.0",
                "run demo --unit NaN           | unit must be a positive number of metres: NaN",
                "run demo --ticks 0            | ticks must be at least 1: 0",
                "run demo --pattern hexagonal  | Invalid value for option '--pattern'",
                "run demo --data somewhere     | model 'demo' reads no data: leave out --data",
                "run demo --years 3            | no number of them makes a year: give --ticks",
                "run yearly --years 0          | years must be at least 1: 0",
                "run yearly --years 1 --ticks 2| give --years or --ticks, not both",
                "run demo --set days=3         | there is no setting 'days'; there are demo.days",
                "run demo --set demo.days=six  | demo.days must be a number: 'six'",
                "run demo --set demo.days=6    | demo.days must be 0.0 to 5.0: 6",
                "run demo --set demo.days      | should be in KEY=VALUE format but was demo.days",
                "run demo more                 | unexpected argument 'more'",
            })
    void refused_input_oneLineAndCode2(String arguments, String message) {
        assertThat(execute(arguments == null ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("wespace: ")
                .contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void run_unwritableFolder_isRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThat(execute("run", "demo", "--out", file.resolve("under").toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("cannot write results into");
        assertThat(seen).isNull();
    }

    @Test
    void run_missingData_saysWhatIsNeeded() {
        assertThat(execute("run", "needy")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("wespace: no data for 'town'")
                .contains("zones.geojson", "Open Licence 1");
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void run_failure_oneLineAndCode1() {
        assertThat(execute("run", "broken", "--out", temp.resolve("o").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("wespace: the bridge is out");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void run_failureVerbose_printsTrace() {
        assertThat(execute(
                        "run", "broken", "--verbose", "--out", temp.resolve("o").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("IllegalStateException: the bridge is out", "\tat ");
    }

    @Test
    void run_cancelled_code130AndNoFiles() {
        assertThat(execute("run", "slow", "--out", temp.resolve("o").toString()))
                .isEqualTo(130);
        assertThat(err.toString()).contains("cancelled; nothing was written");
        assertThat(temp).isEmptyDirectory();
    }

    private int execute(String... arguments) {
        DataNeeds needs = new DataNeeds(
                "town",
                List.of(new DataNeeds.DataFile("zones.geojson", "polygons")),
                "the census office",
                "Open Licence 1",
                "Contains census data.");
        List<org.wespace.models.run.Model> models = List.of(
                new DemoModel("demo", Optional.empty(), (settings, progress) -> seen = settings),
                new DemoModel("yearly", Optional.empty(), (settings, progress) -> seen = settings),
                new DemoModel("needy", Optional.of(needs), (settings, progress) -> {}),
                new DemoModel("broken", Optional.empty(), (settings, progress) -> {
                    throw new IllegalStateException("the bridge is out");
                }),
                new DemoModel("slow", Optional.empty(), (settings, progress) -> {
                    throw new CancelledException();
                }));
        DataFolders folders = new DataFolders(Optional.empty(), temp.resolve("project"));
        return new Cli(
                        models,
                        folders,
                        Optional.empty(),
                        new Cli.Screen(new PrintWriter(out, true), new PrintWriter(err, true), false))
                .execute(arguments);
    }
}

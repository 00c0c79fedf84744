package org.wespace.models.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MeasureCommandTest {

    private static final Path GEOTIFF =
            Path.of("..", "wespace-core", "src", "test", "resources", "geotiff", "int16_bigendian.tif");
    private static final String HEADER = "ncols 3\nnrows 3\nxllcorner 0\nyllcorner 0\ncellsize 10\n";

    @TempDir
    private Path temp;

    /** Files by the name that arguments use for them. */
    private final Map<String, Path> files = new LinkedHashMap<>();

    @BeforeEach
    void writeFiles() throws IOException {
        write("classes.asc", HEADER + "1 1 2\n1 2 2\n-9999 3 3\n");
        write("real.asc", HEADER + "0.5 1 2\n1 2.5 2\n-9999 3 3\n");
        write("negative.asc", HEADER + "0.5 -1 2\n1 2.5 2\n-9999 3 3\n");
        write("oblong.asc", "ncols 2\nnrows 1\ndx 10\ndy 20\n1 2\n");
        write("ragged.asc", HEADER + "1 1 2\n1 2\n3 3 3 3\n");
        write("nan.asc", HEADER + "1 1 2\n1 NaN 2\n3 3 3\n");
        write("empty.asc", "");
        write(
                "zones.geojson",
                squares(
                        "\"people\":10,\"a\":8,\"b\":2,\"part\":\"x\"",
                        "\"people\":30,\"a\":10,\"b\":20," + "\"part\":\"x\"",
                        "\"people\":20,\"a\":5,\"b\":15,\"part\":\"y\"",
                        "\"people\":40,\"a\":40,\"b\":0,\"part\":\"y\""));
        write("bare.geojson", squares("\"name\":\"p\"", "\"name\":\"q\"", "\"name\":\"r\"", "\"name\":\"s\""));
        write("broken.geojson", "{\"type\":\"FeatureCollection\",");
        write("points.csv", "id,x,y,area_km2\np,0,0,1\nq,3000,4000,1\nr,0,10000,4\n");
        write("flows.csv", "origin,destination,count,bus\np,p,10,0\np,q,20,5\nq,r,5,5\nr,p,15,0\n");
        write("other.csv", "origin,destination,count,bus\np,q,20,5\nq,r,30,5\n");
        write("unknown.csv", "origin,destination,count\np,z,1\n");
        write("minus.csv", "origin,destination,count\np,q,-1\n");
        write("twice.csv", "origin,destination,count\np,q,1\np,q,2\n");
        write("strange.bin", "hello");
        files.put("classes.tif", GEOTIFF);
    }

    @Test
    void measure_classes_printsTableAndDefinitions() {
        MeasureRun run = run("classes.asc");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("raster of 3 rows and 3 columns, cells of 10 m; 8 of 9 cells hold data, all whole numbers")
                .contains("LANDSCAPE: ", "4 neighbours  8 neighbours  unit", "Classes, 8 neighbours", "Definitions")
                .containsPattern("\n  np +3 +3  count\n")
                .containsPattern("\n  te +without boundary +50 +50  m\n")
                .containsPattern("\n  np +number of patches")
                .doesNotContain("AUTOCORRELATION", "\t");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 140 && !line.endsWith(" "));
    }

    @Test
    void measure_json_isOneArrayWithTheKeysOfTheVectors() {
        MeasureRun run = run("classes.asc --json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("[").endsWith("]\n");
        List<JsonNode> entries = new ArrayList<>();
        run.json().forEach(entries::add);
        for (JsonNode entry : entries) {
            boolean ofClass = entry.required("level").asString().equals("class");
            assertThat(entry.propertyNames())
                    .containsExactlyElementsOf(
                            ofClass
                                    ? List.of(
                                            "metric",
                                            "level",
                                            "class",
                                            "neighbourhood",
                                            "count_boundary",
                                            "unit",
                                            "value")
                                    : List.of("metric", "level", "neighbourhood", "count_boundary", "unit", "value"));
        }
        assertThat(values(entries, "te", "count_boundary")).containsExactly("false 50.0", "true 170.0");
        assertThat(values(entries, "np", "neighbourhood")).containsExactly("4 3.0", "8 3.0");
        assertThat(values(entries, "enn_mn", "value")).containsExactly("null", "null");
    }

    @Test
    void measure_oneCombination_isAllThatComesOut() {
        List<JsonNode> entries = new ArrayList<>();
        run("classes.asc --json --neighbourhood 8 --count-boundary no").json().forEach(entries::add);
        assertThat(values(entries, "te", "count_boundary")).containsExactly("false 50.0");
        assertThat(values(entries, "np", "neighbourhood")).containsExactly("8 3.0");
    }

    @Test
    void measure_geoTiff_isMeasuredLikeTheGrid() {
        MeasureRun run = run("classes.tif --json");
        assertThat(run.code()).isZero();
        Path grid = GEOTIFF.resolveSibling("classes.asc");
        assertThat(run.out()).isEqualTo(MeasureRun.of(grid.toString(), "--json").out());
    }

    @Test
    void measure_realNumbers_givesTheFamiliesOfNumbers() {
        JsonNode json = run("real.asc --json").json();
        assertThat(families(json)).containsExactly("autocorrelation", "form", "inequality");
        assertThat(families(run("classes.asc --family inequality,autocorrelation --json")
                        .json()))
                .containsExactly("autocorrelation", "inequality");
    }

    @Test
    void measure_builtClasses_giveTheFormOfTheirFootprint() {
        JsonNode json =
                run("classes.asc --family form --built 1,3 --people 10 --json").json();
        assertThat(distinct(json, "metric")).contains("box_dimension", "weighted_urban_proliferation_wup");
    }

    @Test
    void measure_oneFamily_hasNoKeyForIt() {
        run("real.asc --family inequality --json").json().forEach(entry -> assertThat(entry.has("family"))
                .isFalse());
    }

    @Test
    void measure_zones_givesEveryColumnOfNumbers() {
        JsonNode json = run("zones.geojson --crs plain --json").json();
        assertThat(families(json)).containsExactly("autocorrelation", "inequality");
        assertThat(distinct(json, "column")).containsExactly("a", "b", "people");
        assertThat(distinct(json, "contiguity")).containsExactly("queen", "rook");
    }

    @Test
    void measure_zonesWithEverything_givesAllFamilies() {
        JsonNode json = run("zones.geojson --crs plain --column people --groups a,b --weights a --partition part"
                        + " --residents people --jobs a --json")
                .json();
        assertThat(families(json)).containsExactly("autocorrelation", "form", "inequality", "segregation");
        assertThat(distinct(json, "group")).containsExactly("a", "b");
        assertThat(distinct(json, "metric"))
                .contains("gini_population_weighted", "theil_t_between", "dissimilarity_vs_rest");
    }

    @Test
    void measure_zonesText_namesColumnsSideBySide() {
        MeasureRun run = run("zones.geojson --crs plain --family inequality");
        assertThat(run.out()).contains("4 zones, columns ").containsPattern("measure +of +people +a +b +unit");
    }

    @Test
    void measure_flows_givesCommuting() {
        JsonNode json = run("flows.csv --zones points.csv --modes bus --compare other.csv --json")
                .json();
        Map<String, Double> values = new LinkedHashMap<>();
        json.forEach(entry -> {
            if (!entry.has("mode")) {
                values.put(
                        entry.required("metric").asString(),
                        entry.required("value").doubleValue());
            }
        });
        // 10 trips within p of half the radius of 1 km2, 20 of 5 km, 5 of sqrt(45) km, 15 of 10 km.
        double metres = 10 * 0.5 * Math.sqrt(1 / Math.PI) + 20 * 5 + 5 * Math.sqrt(45) + 15 * 10;
        assertThat(values.get("mean_distance")).isCloseTo(metres / 50, within(1e-12));
        // Both have 20 from p to q, and 5 of 30 from q to r.
        assertThat(values.get("cpc")).isCloseTo(2.0 * 25 / (50 + 50), within(1e-12));
        assertThat(distinct(json, "mode")).containsExactly("bus");
    }

    @Test
    void measure_flowsOfPointsWithoutArea_saysWhatItAssumes() throws IOException {
        write("points2.csv", "id,x,y\np,0,0\nq,3000,4000\nr,0,10000\n");
        MeasureRun run = run("flows.csv --zones points2.csv --no-limits");
        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("wespace: note: ")
                .contains("a trip within a zone counts as 0 km");
    }

    @Test
    void measure_csv_hasARowForEachValue() {
        MeasureRun run = run("classes.asc --csv");
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("family,metric,level,neighbourhood,count_boundary,class,unit,value");
        assertThat(lines).contains("landscape,te,landscape,,false,,m,50.0");
        assertThat(lines).hasSize(run("classes.asc --json").json().size() + 1);
    }

    @Test
    void definitions_all_nameEveryFamily() {
        MeasureRun run = run("--definitions");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("LANDSCAPE", "AUTOCORRELATION", "SEGREGATION", "INEQUALITY", "COMMUTING", "FORM");
        assertThat(run.out()).contains("Source: ", "doi:");
        Set<String> names = new TreeSet<>();
        for (JsonNode entry : run("--list --json").json()) {
            assertThat(entry.propertyNames()).containsExactly("family", "metric", "unit", "definition", "source");
            assertThat(names.add(entry.required("family").asString()
                            + entry.required("metric").asString()))
                    .as(entry.toString())
                    .isTrue();
        }
        assertThat(names.size()).isGreaterThan(250);
    }

    @Test
    void definitions_oneFamilyAsCsv_isThatFamily() {
        assertThat(run("--definitions --family landscape --csv").out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("landscape,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--json                                      | no file to measure; name a raster",
                "missing.asc                                 | missing.asc: no such file",
                "empty.asc                                   | empty.asc: empty",
                "ragged.asc                                  | line 7: 2 values where a row has 3",
                "nan.asc                                     | line 7, column 3: must be a finite number: 'NaN'",
                "strange.bin                                 | strange.bin: not known what it holds",
                "real.asc --family landscape                 | landscape needs a class of each cell, a whole number; row 1, column 1 holds 0.5",
                "oblong.asc --family landscape               | landscape needs square cells, not 10 x 20 m",
                "classes.asc --family segregation            | segregation needs zones, not a raster",
                "classes.asc --family commuting              | commuting needs flows, not a raster",
                "classes.asc --family form                   | form needs counts, or the classes that are built land (--built 1,2)",
                "classes.asc --family form --built 9         | no cell holds one of the classes of built land: [9]",
                "classes.asc --family access                 | family access cannot be measured of a file",
                "negative.asc --family inequality            | row 1, column 2 holds -1",
                "classes.asc --neighbourhood 6               | --neighbourhood must be 4, 8 or 4,8: [6]",
                "classes.asc --count-boundary maybe          | --count-boundary must be both, yes or no: 'maybe'",
                "classes.asc --cell-size 0                   | the side of a cell must be a positive number of metres",
                "classes.asc --people -1                     | people must be positive",
                "classes.asc --json --csv                    | --json, --csv are mutually exclusive",
                "classes.asc --family forms                  | Invalid value for option '--family'",
                "classes.asc --jsn                           | unknown option '--jsn'; did you mean --json",
                "classes.asc --definitions                   | --definitions takes no file",
                "broken.geojson                              | broken.geojson, line 1, column",
                "bare.geojson --crs plain                    | autocorrelation needs a column of numbers",
                "zones.geojson --crs EPSG:0                  | EPSG:0",
                "zones.geojson --crs plain --column nought   | no column 'nought'",
                "zones.geojson --crs plain --groups a        | segregation needs the columns of at least two groups",
                "zones.geojson --crs plain --family segregation | segregation needs the columns of at least two groups",
                "flows.csv                                   | flows need to know where their zones lie",
                "unknown.csv --zones points.csv              | line 2, column 'destination': no zone has the id 'z'",
                "minus.csv --zones points.csv                | line 2, column 'count': a flow must not be negative: '-1'",
                "twice.csv --zones points.csv                | line 3: the pair stands there already at line 2",
                "flows.csv --zones points.csv --count trips  | no column 'trips'",
                "flows.csv --zones points.csv --mode count --modes bus | not both",
            })
    void measure_wrongInput_oneLineAndCode2(String arguments, String message) {
        MeasureRun run = run(arguments);
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("wespace: ")
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nodata 3", "--nodata 3.0"})
    void measure_nodataNamed_isLeftOut(String option) {
        List<JsonNode> entries = new ArrayList<>();
        run("classes.asc --json " + option).json().forEach(entries::add);
        assertThat(values(entries, "pr", "level")).containsExactly("landscape 2.0");
    }

    @Test
    void measure_oneCell_isTheDefinedDegenerateCase() throws IOException {
        write("one.asc", "ncols 1\nnrows 1\ncellsize 1\n5\n");
        List<JsonNode> entries = new ArrayList<>();
        MeasureRun run = run("one.asc --json");
        assertThat(run.code()).isZero();
        run.json().forEach(entries::add);
        assertThat(values(entries, "np", "neighbourhood")).containsExactly("4 1.0", "8 1.0");
        assertThat(values(entries, "shdi", "level")).containsExactly("landscape 0.0");
        assertThat(values(entries, "iji", "level")).containsExactly("landscape null");
    }

    private MeasureRun run(String arguments) {
        List<String> words = new ArrayList<>();
        for (String word : arguments.split(" +")) {
            words.add(files.containsKey(word) ? files.get(word).toString() : word);
        }
        return MeasureRun.of(words.toArray(String[]::new));
    }

    /** For a measure of the landscape: the value of a key, and the value. */
    private static List<String> values(List<JsonNode> entries, String metric, String key) {
        return entries.stream()
                .filter(entry -> entry.required("metric").asString().equals(metric))
                .filter(entry -> entry.required("level").asString().equals("landscape"))
                .map(entry -> key.equals("value")
                        ? entry.required("value").toString()
                        : entry.required(key).asString() + " " + entry.required("value"))
                .toList();
    }

    private static Set<String> families(JsonNode json) {
        return distinct(json, "family");
    }

    private static Set<String> distinct(JsonNode json, String key) {
        Set<String> found = new TreeSet<>();
        json.forEach(entry -> {
            if (entry.hasNonNull(key)) {
                found.add(entry.required(key).asString());
            }
        });
        return found;
    }

    private void write(String name, String text) throws IOException {
        files.put(name, Files.writeString(temp.resolve(name), text));
    }

    /** Four squares of 1 km in two rows, in plain metres. */
    private static String squares(String... properties) {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < properties.length; i++) {
            int x = 1000 * (i % 2);
            int y = 1000 * (i / 2);
            text.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"id\":\"z")
                    .append(i)
                    .append("\",")
                    .append(properties[i])
                    .append("},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[")
                    .append(x + "," + y + "],[" + (x + 1000) + "," + y + "],[" + (x + 1000) + "," + (y + 1000) + "],[")
                    .append(x + "," + (y + 1000) + "],[" + x + "," + y + "]]]}}");
        }
        return text.append("]}").toString();
    }
}

package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneReaderTest {

    @TempDir
    Path folder;

    private TinyCity city;

    @BeforeEach
    void writeCity() {
        city = new TinyCity(folder);
    }

    @Test
    void read_goodFiles_joinsById() {
        String shuffled = TinyCity.ATTRIBUTES
                .lines()
                .skip(1)
                .sorted((a, b) -> b.compareTo(a))
                .reduce(TinyCity.ATTRIBUTES.lines().findFirst().orElseThrow(), (a, b) -> a + "\r\n" + b);
        city.attributes("\uFEFF" + shuffled);
        Zones zones = city.zones();
        assertThat(zones.ids()).containsExactly("a", "b", "c", "d");
        assertThat(zones.counts("people")).containsExactly(10, 20, 30, 41);
        assertThat(zones.numbers("income")).containsExactly(12.5, Double.NaN, 14, 15.25);
        assertThat(zones.texts("name")).contains("South, East");
        assertThat(zones.crs()).isEqualTo(Crs.parse("EPSG:32630"));
        assertThat(zones.longitude(3)).isEqualTo(-1.47);
        assertThat(zones.squareKilometres(0)).isEqualTo(1.467);
        assertThat(zones.polygon(0).getArea()).isBetween(1.46e6, 1.47e6);
        assertThat(zones.warnings()).isEmpty();
    }

    @Test
    void read_numericIds_joinAsText() {
        city.polygons(List.of(TinyCity.square("a", -1.5, 53.8).replace("\"a\"", "17")));
        city.attributes("zone_id,lon,lat\n17,-1.49,53.805\n");
        assertThat(city.reader().read().ids()).containsExactly("17");
    }

    @Test
    void read_otherIdNames_joins() {
        city.polygons(List.of(TinyCity.square("a", -1.5, 53.8).replace("zone_id", "code")));
        city.attributes("area,n\na,1\n");
        assertThat(city.reader().ids("code", "area").read().counts("n")).containsExactly(1);
    }

    @Test
    void read_noSuchFile_namesIt() throws IOException {
        Files.delete(city.polygonFile());
        refused("zones.geojson: no such file");
        Files.delete(city.attributeFile());
        refused("zones.csv: no such file");
        Files.createDirectory(city.attributeFile());
        refused("zones.csv: not a readable file");
    }

    @Test
    void read_malformedGeoJson_namesLineAndColumn() {
        city.geoJson("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\":\"Feature\",,}\n]}");
        refused("zones.geojson, line 3, column 19: malformed GeoJSON");
        city.geoJson("{\"type\":\"FeatureCollection\",\n\"features\":[");
        refused("zones.geojson, line 2, column", "malformed GeoJSON");
        city.geoJson("");
        refused("zones.geojson", "FeatureCollection");
        city.geoJson("{\"type\":\"FeatureCollection\",\"features\":[],\"features\":[]}");
        refused("malformed GeoJSON", "features");
    }

    @Test
    void read_notAFeatureCollection_saysWhatItIs() {
        city.geoJson("{\"type\":\"Polygon\",\"coordinates\":[]}");
        refused("must be a GeoJSON object of type FeatureCollection, not 'Polygon'");
        city.geoJson("[1, 2]");
        refused("must be a GeoJSON object of type FeatureCollection");
        city.geoJson("{\"type\":\"FeatureCollection\",\"features\":[]}");
        refused("member 'features' must be an array with at least one feature");
        city.polygons(List.of("{\"type\":\"Polygon\"}"));
        refused("feature 1: must be an object of type Feature");
    }

    @Test
    void read_missingId_listsProperties() {
        city.polygons(List.of(
                TinyCity.square("a", -1.5, 53.8),
                TinyCity.square("b", -1.48, 53.8).replace("zone_id", "code")));
        refused("feature 2: property 'zone_id' must hold the id", "the properties are [code]");
        city.polygons(List.of(TinyCity.square("a", -1.5, 53.8).replace("\"a\"", "true")));
        refused("feature 1: property 'zone_id' must hold the id", "it holds true");
    }

    @Test
    void read_duplicateIds_namesBothPlaces() {
        city.polygons(List.of(TinyCity.square("a", -1.5, 53.8), TinyCity.square("a", -1.48, 53.8)));
        city.attributes("zone_id,n\na,1\nb,2\na,3\n");
        refused(
                "feature 2 (zone_id 'a'): the id stands there already at",
                "zones.csv, line 4: id 'a' stands there already at line 2");
    }

    @Test
    void read_idsOnOneSideOnly_listsFirstFewAndCount() {
        city.attributes("zone_id,n\na,1\nx1,2\nx2,2\nx3,2\nx4,2\nx5,2\nx6,2\n");
        refused(
                "6 ids of",
                "have no polygon in",
                "'x1', 'x2', 'x3', 'x4', 'x5' and 1 more",
                "3 ids of",
                "have no row in",
                "'b', 'c', 'd'");
    }

    @ParameterizedTest
    @CsvSource({"-1", "NaN", "many", "2.5", "''", "1e400", "3000000000", "0x10", "1d"})
    void read_badCount_namesLineColumnAndValue(String value) {
        city.attributes(TinyCity.ATTRIBUTES.replace(",10,3,", "," + value + ",3,"));
        assertThatThrownBy(() -> city.zones())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zones.csv, line 2, column 'people': '" + value
                        + "' must be a whole number from 0 to 2147483647");
    }

    @Test
    void read_severalFaults_reportedTogether() {
        city.attributes(TinyCity.ATTRIBUTES.replace(",10,3,", ",-1,x,").replace("15.25", "dear"));
        assertThatThrownBy(() -> city.zones())
                .isInstanceOfSatisfying(
                        ZoneDataException.class, e -> assertThat(e.problems()).hasSize(3))
                .hasMessageStartingWith("3 problems:");
    }

    @Test
    void read_badTable_named() throws IOException {
        city.attributes("");
        refused("zones.csv: empty");
        city.attributes("zone_id,n\n");
        refused("zones.csv: empty");
        city.attributes("zone_id,n\na,1\nb\nc,3,4\n");
        refused("zones.csv, line 3: 1 values where the header has 2", "line 4: 3 values where the header has 2");
        city.attributes("zone_id,n,n\na,1,2\n");
        refused("zones.csv, line 1: column names must be given once each");
        city.attributes("zone,n\na,1\n");
        refused("zones.csv: no column 'zone_id'; there are [zone, n]");
        Files.write(city.attributeFile(), "zone_id,n\n\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("zones.csv: not in UTF-8");
        city.attributes("zone_id,n\n\"a,1\n");
        refused("zones.csv: not CSV");
    }

    @Test
    void read_missingColumn_listsColumns() {
        assertThatThrownBy(() -> city.reader().counts("dogs").read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zones.csv: no column 'dogs'; there are [zone_id, name, lon, lat");
    }

    @Test
    void read_noOrEmptyGeometry_namesFeature() {
        String good = TinyCity.square("a", -1.5, 53.8);
        city.polygons(List.of(good.replaceAll("\"geometry\":.*", "\"geometry\":null}")));
        refused("feature 1 (zone_id 'a'): has no geometry");
        city.polygons(List.of(TinyCity.feature("a", "[]")));
        refused("feature 1 (zone_id 'a'): empty polygon");
        city.polygons(List.of(good.replaceAll("\"coordinates\":.*", "\"coordinates\":[]}}")));
        refused("feature 1 (zone_id 'a'): empty polygon");
        city.polygons(List.of(good.replace("Polygon", "LineString")));
        refused("geometry must be a Polygon or MultiPolygon, not 'LineString'");
        city.polygons(List.of(good.replace("[-1.500000,", "[\"west\",")));
        refused("a position must be an array of two numbers, not [\"west\",53.8");
        city.polygons(List.of(TinyCity.feature("a", "[[0,0],[1,0],[1,1],[0,1]]")));
        refused("feature 1 (zone_id 'a'): unusable polygon", "closed");
    }

    @Test
    void read_selfCrossingPolygon_refusedWithPlace() {
        String bowTie = "[[-1.5,53.8],[-1.48,53.81],[-1.48,53.8],[-1.5,53.815],[-1.5,53.8]]";
        city.polygons(List.of(TinyCity.feature("a", bowTie)));
        city.attributes("zone_id,n\na,1\n");
        refused(
                "feature 1 (zone_id 'a'): invalid polygon: self-intersection at (-1.48",
                "mending would change its area by");
        String evenBowTie = "[[-1.5,53.5],[-1.0,54.0],[-1.0,53.5],[-1.5,54.0],[-1.5,53.5]]";
        city.polygons(List.of(TinyCity.feature("a", evenBowTie)));
        refused("feature 1 (zone_id 'a'): invalid polygon: self-intersection at (-1.25, 53.75)", "it has no area");
    }

    @Test
    void read_polygonOfNoArea_refused() {
        city.attributes("zone_id,n\na,1\n");
        city.polygons(List.of(TinyCity.feature("a", "[[-1.5,53.5],[-1.0,54.0],[-1.5,53.5],[-1.5,53.5]]")));
        refused("feature 1 (zone_id 'a'): invalid polygon", "it has no area");
        city.polygons(List.of(TinyCity.feature("a", TinyCity.ring(-1.5, 53.8, -1.499999, 53.800001))));
        refused("feature 1 (zone_id 'a'): empty polygon: its area is 0.");
    }

    @Test
    void read_ringTouchingItself_mendedWithWarning() {
        String spike = "[[-1.5,53.8],[-1.48,53.8],[-1.48,53.81],[-1.47,53.82],[-1.48,53.81],[-1.5,53.81],[-1.5,53.8]]";
        city.polygons(List.of(TinyCity.feature("a", spike)));
        city.attributes("zone_id,n\na,1\n");
        Zones zones = city.reader().read();
        assertThat(zones.warnings()).singleElement().asString().contains("feature 1 (zone_id 'a'): mended: ");
        assertThat(zones.polygon(0).isValid()).isTrue();
    }

    @Test
    void read_swappedPolygonAxes_saysSo() {
        city.polygons(List.of(
                TinyCity.feature("a", TinyCity.ring(53.80, -1.50, 53.81, -1.48)),
                TinyCity.feature("b", TinyCity.ring(53.80, -1.48, 53.81, -1.46))));
        city.attributes("zone_id,lon,lat\na,-1.49,53.805\nb,-1.47,53.805\n");
        refused("axes seem swapped", "2 of 2 zones", "feature 1 (zone_id 'a')");
    }

    @Test
    void read_swappedPointColumns_saysSo() {
        assertThatThrownBy(() -> city.reader().points("lat", "lon").read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("axes seem swapped")
                .hasMessageContaining("4 of 4 zones");
    }

    @Test
    void read_swappedAxesWithoutPoints_refusedByAreaOrRange() {
        city.attributes("zone_id,area_km2\na,1.467\n");
        city.polygons(List.of(TinyCity.feature("a", TinyCity.ring(53.80, -1.50, 53.81, -1.48))));
        refused("the polygons cover 2.", "wrong coordinate reference system, swapped axes");
        city.polygons(List.of(TinyCity.feature("a", TinyCity.ring(-37.0, 174.7, -36.9, 174.8))));
        refused(
                "feature 1 (zone_id 'a'): coordinate (-37.0, 174.7) has a latitude beyond 90 degrees",
                "axes seem swapped");
    }

    @Test
    void read_onePointFarFromItsPolygon_namesZone() {
        city.attributes(TinyCity.ATTRIBUTES.replace("-1.47,53.815", "-1.27,53.815"));
        refused("feature 4 (zone_id 'd')", "does not lie near it");
    }

    @Test
    void read_metresDeclaredAsDegrees_refused() {
        city.polygons(List.of(TinyCity.feature("a", TinyCity.ring(430000, 433000, 431000, 434000))));
        city.attributes("zone_id,n\na,1\n");
        refused("it looks like metres, so state the projected system", "not 'CRS84'");
        Zones zones = city.reader().source(Crs.parse("EPSG:27700")).read();
        assertThat(zones.crs().code()).isEqualTo("EPSG:27700");
        assertThat(zones.polygon(0).getArea()).isEqualTo(1e6);
        assertThat(zones.longitude(0)).isBetween(-1.55, -1.53);
        assertThat(zones.latitude(0)).isBetween(53.79, 53.80);
    }

    @Test
    void read_degreesDeclaredAsMetres_refused() {
        assertThatThrownBy(() -> city.reader().source(Crs.parse("EPSG:27700")).read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("they look like degrees, not like 'EPSG:27700'");
    }

    @Test
    void read_crsMemberDisagrees_refused() throws IOException {
        String text = Files.readString(city.polygonFile(), StandardCharsets.UTF_8);
        String member = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:%s\"}},\"features\"";
        city.geoJson(text.replace("\"features\"", member.replace("%s", "EPSG::27700")));
        refused("the file says that its coordinates are in 'urn:ogc:def:crs:EPSG::27700'", "stated system is 'CRS84'");
        city.geoJson(text.replace("\"features\"", member.replace("%s", "EPSG::0")));
        refused("zones.geojson: member 'crs': unknown coordinate reference system");
        city.geoJson(text.replace("\"features\"", member.replace("%s", "OGC:1.3:CRS84")));
        assertThat(city.reader().read().count()).isEqualTo(4);
    }

    @Test
    void read_unsuitableTarget_refused() {
        assertThatThrownBy(() -> city.reader().target(Crs.parse("EPSG:3857")).read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("the system 'EPSG:3857' changes distances by 69");
        assertThatThrownBy(() -> city.reader().target(Crs.LON_LAT).read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("must be projected, in metres: 'CRS84'");
        assertThatThrownBy(() -> city.reader().target(Crs.parse("EPSG:2263")).read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("must be projected, in metres");
        assertThatThrownBy(() -> city.reader().target(Crs.NONE).read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("cannot go from 'CRS84' to 'plain metres'");
    }

    @Test
    void read_areasDisagree_refused() {
        city.attributes(TinyCity.ATTRIBUTES.replace("1.467", "146.7"));
        refused("the polygons cover 5.86", "says 296.3", "at most 5.0 % allowed");
        city.attributes(TinyCity.ATTRIBUTES.replace("1.467", "0"));
        refused("column 'area_km2', zone 'a': area must be positive: 0.0");
    }

    @Test
    void read_otherSystem_transforms() {
        Zones zones = city.reader().target(Crs.parse("EPSG:27700")).read();
        assertThat(zones.pointX(0)).isBetween(433_000.0, 434_000.0);
        assertThat(zones.pointY(0)).isBetween(433_000.0, 435_000.0);
        assertThat(zones.polygon(0).getCoordinate().x * 100)
                .isEqualTo(Math.rint(zones.polygon(0).getCoordinate().x * 100));
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> city.reader().read())
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContainingAll(parts);
    }
}

package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitField;
import org.wespace.core.grid.UnitMask;

class GeoJsonTest {

    @TempDir
    Path folder;

    @Test
    void writeUnits_gridWithoutSystem_isPlainMetres() throws IOException {
        Grid grid = Grid.of(2, 1, 250);
        UnitField people = UnitField.ofCounts("people", "residents", grid, new int[] {3, 4});
        UnitField rent = new UnitField("rent", "per m2", grid, new double[] {Double.NaN, 1.25});
        Path file = folder.resolve("units.geojson");
        GeoJson.writeUnits(file, UnitMask.all(grid), List.of(people, rent));
        assertThat(file)
                .hasContent("{\"type\":\"FeatureCollection\",\"coordinates\":\"plain metres\",\"features\":[\n"
                        + "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[0.0,0.0],[250,0.0],[250,250],[0.0,250],[0.0,0.0]]]},"
                        + "\"properties\":{\"people\":3,\"rent\":null},\"id\":\"0\"},\n"
                        + "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[250,0.0],[500,0.0],[500,250],[250,250],[250,0.0]]]},"
                        + "\"properties\":{\"people\":4,\"rent\":1.25},\"id\":\"1\"}\n]}\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writeUnits_maskedRows_readBackWhereTheyWere() throws IOException {
        Grid grid = new Grid(3, 4, 1000, 430_000, 430_000, "EPSG:27700");
        UnitField index = new UnitField("n", "", grid, new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.5});
        UnitMask mask = UnitMask.where(grid, unit -> unit == 1 || unit >= 9);
        Path file = folder.resolve("units.geojson");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            GeoJson.writeUnits(file, mask, List.of(index));
        } finally {
            Locale.setDefault(before);
        }
        List<ZonePolygon> read = PolygonFile.read(file, null, Crs.LON_LAT);
        assertThat(read).hasSize(4);
        Geometry last = Crs.LON_LAT.transform(read.get(3).geometry(), Crs.parse("EPSG:27700"), 1000);
        assertThat(last.getCentroid().getX()).isCloseTo(grid.centreX(11), within(0.2));
        assertThat(last.getCentroid().getY()).isCloseTo(grid.centreY(11), within(0.2));
        assertThat(last.getArea()).isCloseTo(1e6, within(500.0));
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains("\"n\":11.5},\"id\":\"11\"").doesNotContain("\"id\":\"0\"");
        GeoJson.writeUnits(file, mask, List.of(index));
        assertThat(file).hasContent(text);
    }

    @Test
    void writeUnits_badArguments_refused() {
        Grid grid = Grid.of(2, 1, 250);
        UnitField field = new UnitField("n", "", Grid.of(1, 2, 250), new double[2]);
        assertThatThrownBy(() -> GeoJson.writeUnits(folder.resolve("u"), UnitMask.all(grid), List.of(field)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("field 'n' lies on another grid");
        UnitField good = new UnitField("geometry", "", grid, new double[2]);
        assertThatThrownBy(() -> GeoJson.writeUnits(folder.resolve("u"), UnitMask.all(grid), List.of(good)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must differ from each other and from 'geometry'");
        assertThatThrownBy(() -> GeoJson.writeUnits(folder.resolve("no/such/u"), UnitMask.all(grid), List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be written");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writeZones_readAgain_sameZones() {
        TinyCity city = new TinyCity(folder);
        Zones zones = city.reader().target(Crs.parse("EPSG:27700")).read();
        Path file = folder.resolve("out.geojson");
        GeoJson.writeZones(file, zones, Map.of("people", zones.numbers("people")));
        Zones again = ZoneReader.of(file, city.attributeFile())
                .ids("id", "zone_id")
                .target(zones.crs())
                .read();
        assertThat(again.ids()).isEqualTo(zones.ids());
        for (int zone = 0; zone < zones.count(); zone++) {
            Geometry outline = again.polygon(zone);
            assertThat(Orientation.isCCW(outline.getCoordinates())).isTrue();
            assertThat(outline.symDifference(zones.polygon(zone)).getArea()).isLessThan(500);
        }
        assertThatThrownBy(() -> GeoJson.writeZones(file, zones, Map.of("n", new double[1])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.wespace.core.grid.Grid;

class GriddingTest {

    private static Zones zones(Geometry... polygons) {
        List<String> ids =
                IntStream.range(0, polygons.length).mapToObj(i -> "z" + i).toList();
        return Zones.of(Crs.NONE, ids, List.of(polygons), Map.of());
    }

    @Test
    void covering_zones_originIsAWholeMultipleOfTheUnit() {
        Grid grid = Gridding.covering(zones(TinyCity.box(1030, -470, 1990, 120)), 100, 2)
                .grid();
        assertThat(grid).isEqualTo(new Grid(14, 11, 100, 800, -700, Grid.NO_CRS));
    }

    @Test
    void covering_badSizes_refused() {
        Zones zones = zones(TinyCity.box(0, 0, 1000, 1000));
        assertThatThrownBy(() -> Gridding.covering(zones, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gridding.covering(zones, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gridding.covering(zones, 10, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gridding.covering(zones, 0.001, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choose larger units");
    }

    @Test
    void onto_gridThatDoesNotFit_refused() {
        Zones zones = zones(TinyCity.box(0, 0, 1000, 1000));
        assertThat(Gridding.onto(zones, Grid.of(10, 10, 100)).units().cellCount())
                .isEqualTo(100);
        assertThatThrownBy(() -> Gridding.onto(zones, Grid.of(9, 10, 100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zones reach beyond the grid");
        assertThatThrownBy(() -> Gridding.onto(zones, new Grid(10, 10, 100, 0, 0, "EPSG:27700")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same system");
    }

    @Test
    void units_zonesCutUnits_areasAreExact() {
        ZoneUnits units = Gridding.onto(
                        zones(TinyCity.box(0, 0, 150, 100), TinyCity.box(150, 0, 300, 100)), Grid.of(3, 1, 100))
                .units();
        assertThat(units.cellCount()).isEqualTo(4);
        assertThat(units.cellsOf(1)).hasSize(2);
        for (int cell : units.cellsOf(1)) {
            assertThat(units.squareMetres(cell)).isEqualTo(5000);
            assertThat(units.share(cell)).isCloseTo(1.0 / 3, within(1e-8));
        }
    }

    /** Areas of the cells against intersecting the polygon with every unit. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void slice_anyPolygon_likeIntersectingEachUnit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Geometry polygon = star(random, 40).difference(star(random, 12).buffer(-100));
        Grid grid = Grid.of(25, 21, 100);
        double[] sliced = new double[grid.unitCount()];
        GridSlicer.slice(polygon, grid, (unit, area) -> sliced[unit] += area);
        double total = 0;
        for (int unit = 0; unit < sliced.length; unit++) {
            double x = grid.centreX(unit);
            double y = grid.centreY(unit);
            double expected = polygon.intersection(TinyCity.box(x - 50, y - 50, x + 50, y + 50))
                    .getArea();
            assertThat(sliced[unit]).isCloseTo(expected, within(1e-4));
            total += sliced[unit];
        }
        assertThat(total).isCloseTo(polygon.getArea(), within(1e-3));
    }

    @Test
    void units_builtAndWater_narrowTheZone() {
        Zones zones = zones(TinyCity.box(0, 0, 400, 100), TinyCity.box(400, 0, 800, 100));
        ZoneUnits units = Gridding.onto(zones, Grid.of(8, 1, 100))
                .built(List.of(TinyCity.box(100, 0, 350, 100), TinyCity.box(300, 0, 400, 50)))
                .water(List.of(TinyCity.box(100, 0, 200, 100)))
                .units();
        assertThat(units.byUnit(units.spread(new double[] {35, 8})))
                .containsExactly(new double[] {0, 0, 100 / 5.0, 75 / 5.0, 2, 2, 2, 2}, within(1e-6));
        assertThat(units.warnings()).containsExactly("zone 'z1': no built part; its whole area is used");
    }

    @Test
    void units_builtLayerFromFile_isTransformed(@TempDir Path folder) throws IOException {
        TinyCity city = new TinyCity(folder);
        Path built = folder.resolve("built.geojson");
        Files.writeString(
                built,
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + TinyCity.feature("", TinyCity.ring(-1.50, 53.80, -1.49, 53.82)) + "]}",
                StandardCharsets.UTF_8);
        Zones zones = city.zones();
        ZoneUnits units =
                Gridding.covering(zones, 100, 1).built(built, Crs.LON_LAT).units();
        double west = 0;
        for (int cell = units.firstCell(0); cell < units.firstCell(1); cell++) {
            west += units.squareMetres(cell);
        }
        assertThat(west).isCloseTo(zones.polygon(0).getArea() / 2, within(50.0));
        assertThat(units.warnings()).hasSize(2).allMatch(warning -> warning.contains("no built part"));
        assertThatThrownBy(() -> Gridding.covering(zones, 100, 1).water(built, Crs.parse("EPSG:27700")))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("built.geojson: all coordinates lie within 180 and 90");
        assertThatThrownBy(() -> Gridding.covering(zones, 100, 1).water(folder.resolve("none"), Crs.LON_LAT))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("none: no such file");
    }

    @Test
    void units_overlappingZones_warned() {
        Zones zones = zones(TinyCity.box(0, 0, 300, 100), TinyCity.box(200, 0, 500, 100));
        assertThat(Gridding.onto(zones, Grid.of(5, 1, 100)).units().warnings())
                .containsExactly("zones overlap by at least 16.7 % of their area");
    }

    private static Geometry star(SplittableRandom random, int corners) {
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double radius = 300 + random.nextDouble() * 700;
            double angle = 2 * Math.PI * i / corners;
            ring[i] = new Coordinate(1234.5 + radius * Math.cos(angle), 1043.2 + radius * Math.sin(angle));
        }
        ring[corners] = ring[0].copy();
        return new GeometryFactory().createPolygon(ring);
    }
}

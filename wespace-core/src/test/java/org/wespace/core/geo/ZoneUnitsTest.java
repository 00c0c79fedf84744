package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.wespace.core.grid.Grid;

class ZoneUnitsTest {

    private static final Grid GRID = Grid.of(40, 40, 50);

    /** A city of random cells that cover [0, 2000] x [0, 2000] without a gap. */
    private static ZoneUnits city(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sites.add(new Coordinate(random.nextDouble() * 2000, random.nextDouble() * 2000));
        }
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(sites);
        Geometry whole = TinyCity.box(0, 0, 2000, 2000);
        voronoi.setClipEnvelope(whole.getEnvelopeInternal());
        Geometry diagram = voronoi.getDiagram(new GeometryFactory());
        List<String> ids = new ArrayList<>();
        List<Geometry> polygons = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            ids.add("z" + i);
            polygons.add(diagram.getGeometryN(i).intersection(whole));
        }
        return Gridding.onto(Zones.of(Crs.NONE, ids, polygons, Map.of()), GRID).units();
    }

    private static int[] totals(ZoneUnits units, SplittableRandom random, int bound) {
        return random.ints(units.zones().count(), 0, bound).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void cells_coverTheirZonesAndTheGrid(long seed) {
        ZoneUnits units = city(seed);
        double[] areas = new double[units.cellCount()];
        double[] shares = new double[units.cellCount()];
        for (int cell = 0; cell < areas.length; cell++) {
            areas[cell] = units.squareMetres(cell);
            shares[cell] = units.share(cell);
            assertThat(units.firstCell(units.zoneOf(cell))).isLessThanOrEqualTo(cell);
            assertThat(units.cellsOf(units.unitOf(cell))).contains(cell);
        }
        double[] byZone = units.byZone(areas);
        for (int zone = 0; zone < byZone.length; zone++) {
            assertThat(byZone[zone]).isCloseTo(units.zones().polygon(zone).getArea(), within(1e-2));
        }
        assertThat(units.byZone(shares)).containsOnly(new double[] {1}, within(1e-12));
        assertThat(units.byUnit(areas)).containsOnly(new double[] {2500}, within(1e-2));
        assertThat(units.covered().count()).isEqualTo(GRID.unitCount());
    }

    @Test
    void counted_givenCells_areKeptAsTheyAre() {
        ZoneUnits units = city(1);
        int[] counts = new SplittableRandom(1).ints(units.cellCount(), 0, 9).toArray();
        Allocation allocation = units.counted(counts);
        assertThat(allocation.perCell()).containsExactly(counts);
        assertThat(allocation.total()).isEqualTo(Arrays.stream(counts).sum());
        counts[3] = -1;
        assertThat(allocation.count(3)).isNotNegative();
        assertThatThrownBy(() -> units.counted(counts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count of cell 3 must not be negative: -1");
        assertThatThrownBy(() -> units.counted(new int[2])).hasMessageContaining("counts must have");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allocate_anyTotals_keepsThem(long seed) {
        ZoneUnits units = city(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int bound : new int[] {2, 30, 1000, 1_000_000}) {
            int[] totals = totals(units, random, bound);
            Allocation allocation = units.allocate(totals);
            assertThat(allocation.perZone()).containsExactly(totals);
            assertThat(Arrays.stream(allocation.perUnit()).asLongStream().sum()).isEqualTo(allocation.total());
            for (int cell = 0; cell < units.cellCount(); cell++) {
                double quota = units.share(cell) * totals[units.zoneOf(cell)];
                assertThat(allocation.count(cell)).isBetween((int) Math.floor(quota), (int) Math.ceil(quota));
            }
        }
    }

    /** Few people over many units: no quarter of a square zone gets more than its part and one or two. */
    @Test
    void allocate_fewOverMany_lieEvenly() {
        Grid grid = Grid.of(64, 64, 10);
        Zones zones = Zones.of(Crs.NONE, List.of("z"), List.of(TinyCity.box(0, 0, 640, 640)), Map.of());
        int[] counts =
                Gridding.onto(zones, grid).units().allocate(new int[] {64}).perUnit();
        int[] blocks = new int[16];
        for (int unit = 0; unit < counts.length; unit++) {
            assertThat(counts[unit]).isBetween(0, 1);
            blocks[grid.y(unit) / 16 * 4 + grid.x(unit) / 16] += counts[unit];
        }
        assertThat(blocks).containsOnly(4);
    }

    @Test
    void allocate_badTotals_refused() {
        ZoneUnits units = city(1);
        int[] totals = new int[units.zones().count()];
        totals[3] = -1;
        assertThatThrownBy(() -> units.allocate(totals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("total of zone 'z3' must not be negative: -1");
        assertThatThrownBy(() -> units.allocate(new int[2])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void divide_ownUnitTotals_returnsToTheZones(long seed) {
        ZoneUnits units = city(seed);
        int[] totals = totals(units, new SplittableRandom(seed), 5000);
        Allocation allocation = units.allocate(totals);
        assertThat(units.divide(allocation.perUnit(), allocation)).containsExactly(allocation.perCell());
        double[] expected = Arrays.stream(allocation.perUnit()).asDoubleStream().toArray();
        double[] zones = units.byZone(units.divide(expected, allocation));
        for (int zone = 0; zone < zones.length; zone++) {
            assertThat(zones[zone]).isCloseTo(totals[zone], within(1e-9 * (1 + totals[zone])));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void divide_anyCounts_losesNone(long seed) {
        ZoneUnits units = city(seed);
        SplittableRandom random = new SplittableRandom(seed);
        Allocation few = units.allocate(totals(units, random, 50));
        int[] chosen = random.ints(GRID.unitCount(), 0, 9).toArray();
        assertThat(units.byUnit(units.divide(chosen, few))).containsExactly(chosen);
        double[] values = random.doubles(GRID.unitCount()).toArray();
        assertThat(units.byUnit(units.divide(values, few))).containsExactly(values, within(1e-12));
    }

    @Test
    void divide_valueOutsideAllZones_refused() {
        Zones zones = Zones.of(Crs.NONE, List.of("z"), List.of(TinyCity.box(0, 0, 50, 50)), Map.of());
        ZoneUnits units = Gridding.onto(zones, GRID).units();
        Allocation allocation = units.allocate(new int[] {5});
        double[] values = new double[GRID.unitCount()];
        values[7] = 1;
        assertThatThrownBy(() -> units.divide(values, allocation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit 7 has a value but lies in no zone");
        int[] counts = new int[GRID.unitCount()];
        counts[0] = -1;
        assertThatThrownBy(() -> units.divide(counts, allocation)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ZoneContiguityTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    @TempDir
    private Path folder;

    @Test
    void neighbours_squares_areThoseOfTheLattice() {
        int columns = 4;
        int rows = 3;
        List<Geometry> squares = new ArrayList<>();
        for (int zone = 0; zone < rows * columns; zone++) {
            squares.add(box(zone % columns, zone / columns, 1, 1));
        }
        Zones zones = zones(squares);
        int[][] queen = ZoneContiguity.queen(zones);
        int[][] rook = ZoneContiguity.rook(zones);
        for (int one = 0; one < squares.size(); one++) {
            List<Integer> corners = new ArrayList<>();
            List<Integer> sides = new ArrayList<>();
            for (int other = 0; other < squares.size(); other++) {
                int dx = Math.abs(one % columns - other % columns);
                int dy = Math.abs(one / columns - other / columns);
                if (Math.max(dx, dy) == 1) {
                    corners.add(other);
                }
                if (dx + dy == 1) {
                    sides.add(other);
                }
            }
            assertThat(queen[one])
                    .containsExactly(corners.stream().mapToInt(i -> i).toArray());
            assertThat(rook[one])
                    .containsExactly(sides.stream().mapToInt(i -> i).toArray());
        }
    }

    @Test
    void neighbours_halfASide_touch() {
        Zones zones = zones(List.of(box(0, 0, 1, 2), box(1, 1, 1, 2), box(5, 5, 1, 1)));
        assertThat(ZoneContiguity.rook(zones)[0]).containsExactly(1);
        assertThat(ZoneContiguity.queen(zones)[2]).isEmpty();
    }

    @Test
    void neighbours_overlap_isContiguous() {
        Zones zones = zones(List.of(box(0, 0, 2, 2), box(1, 1, 2, 2)));
        assertThat(ZoneContiguity.rook(zones)[1]).containsExactly(0);
    }

    @Test
    void neighbours_degrees_surviveTheProjection() {
        int[][] rook = ZoneContiguity.rook(new TinyCity(folder).zones());
        assertThat(rook[0]).containsExactly(1, 2);
        assertThat(rook[3]).containsExactly(1, 2);
    }

    private static Geometry box(int x, int y, int width, int height) {
        return SHAPES.toGeometry(new Envelope(1000 * x, 1000 * (x + width), 1000 * y, 1000 * (y + height)));
    }

    private static Zones zones(List<Geometry> polygons) {
        List<String> ids = new ArrayList<>();
        for (int zone = 0; zone < polygons.size(); zone++) {
            ids.add("z" + zone);
        }
        return Zones.of(Crs.NONE, ids, polygons, Map.of());
    }
}

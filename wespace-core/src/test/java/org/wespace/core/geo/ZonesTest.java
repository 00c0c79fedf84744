package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ZonesTest {

    private static final Geometry WEST = TinyCity.box(0, 0, 1000, 2000);
    private static final Geometry EAST = TinyCity.box(1000, 0, 2000, 2000);

    @Test
    void of_generatedCity_liesNowhere() {
        Zones zones = Zones.of(Crs.NONE, List.of("w", "e"), List.of(WEST, EAST), Map.of("jobs", new double[] {3, 4}));
        assertThat(zones.count()).isEqualTo(2);
        assertThat(zones.counts("jobs")).containsExactly(3, 4);
        assertThat(zones.columns()).containsExactly("zone_id", "jobs");
        assertThat(zones.squareKilometres(1)).isEqualTo(2);
        assertThat(zones.pointX(1)).isEqualTo(1500);
        assertThat(zones.longitude(1)).isNaN();
        double nominal = 0.5 * Math.sqrt(2 / Math.PI);
        assertThat(zones.distancesKilometres()).containsExactly(nominal, 1, 1, nominal);
        zones.distancesKilometres()[1] = 7;
        assertThat(zones.distancesKilometres()).containsExactly(nominal, 1, 1, nominal);
        assertThat(zones.find("e")).hasValue(1);
        assertThat(zones.find("x")).isEmpty();
    }

    @Test
    void of_faults_refused() {
        Map<String, double[]> none = Map.of();
        List<String> ids = List.of("w", "e");
        assertThatThrownBy(() -> Zones.of(Crs.NONE, List.of("w", "w"), List.of(WEST, EAST), none))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zone 2 ('w'): the id stands there already at zone 1 ('w')");
        assertThatThrownBy(() -> Zones.of(Crs.NONE, ids, List.of(WEST), none))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("2 ids and 1 polygons");
        assertThatThrownBy(() -> Zones.of(Crs.NONE, List.of(), List.of(), none)).isInstanceOf(ZoneDataException.class);
        assertThatThrownBy(() -> Zones.of(Crs.NONE, ids, List.of(WEST, bowTie()), none))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zone 2 ('e'): invalid polygon: self-intersection at (5.0, 5.0)");
        assertThatThrownBy(() ->
                        Zones.of(Crs.NONE, ids, List.of(WEST, WEST.getFactory().createPolygon()), none))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zone 2 ('e'): empty polygon");
        assertThatThrownBy(
                        () -> Zones.of(Crs.NONE, ids, List.of(WEST, EAST), Map.of("n", new double[] {1, Double.NaN})))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zone 'e', column 'n': 'NaN' must be a finite number");
        assertThatThrownBy(() -> Zones.of(Crs.NONE, ids, List.of(WEST, EAST), Map.of("n", new double[1])))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("column 'n' must have one value for each of 2 zones");
        assertThatThrownBy(() -> Zones.of(Crs.LON_LAT, ids, List.of(WEST, EAST), none))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zone 1 ('w'): coordinate (0.0, 0.0) cannot be degrees");
    }

    @Test
    void counts_negativeInMemory_refusedWhenAsked() {
        Zones zones = Zones.of(Crs.NONE, List.of("w"), List.of(WEST), Map.of("n", new double[] {-2}));
        assertThat(zones.numbers("n")).containsExactly(-2);
        assertThatThrownBy(() -> zones.counts("n"))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("zone 'w', column 'n': '-2.0' must be a whole number");
    }

    @Test
    void point_centroidOutside_isWithin() throws ParseException {
        Geometry horseshoe =
                new WKTReader().read("POLYGON ((0 0, 100 0, 100 100, 90 100, 90 10, 10 10, 10 100, 0 100, 0 0))");
        Zones zones = Zones.of(Crs.NONE, List.of("u"), List.of(horseshoe), Map.of());
        assertThat(horseshoe.contains(
                        horseshoe.getFactory().createPoint(new Coordinate(zones.pointX(0), zones.pointY(0)))))
                .isTrue();
    }

    @Test
    void where_some_keepsTheirColumns(@TempDir Path folder) {
        Zones zones = new TinyCity(folder).zones();
        Zones north = zones.where(zone -> zones.texts("name").get(zone).startsWith("North"));
        assertThat(north.ids()).containsExactly("c", "d");
        assertThat(north.counts("jobs")).containsExactly(7, 5);
        assertThat(north.latitude(0)).isEqualTo(53.815);
        assertThat(north.pointX(1)).isEqualTo(zones.pointX(3));
        assertThatThrownBy(() -> zones.where(zone -> false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void distancesKilometres_onTheGlobe_areGreatCircles(@TempDir Path folder) {
        double[] kilometres = new TinyCity(folder).zones().distancesKilometres();
        assertThat(kilometres[0]).isCloseTo(0.5 * Math.sqrt(1.467 / Math.PI), within(1e-12));
        assertThat(kilometres[1]).isCloseTo(111.195 * 0.02 * Math.cos(Math.toRadians(53.805)), within(1e-3));
        assertThat(kilometres[2]).isCloseTo(111.195 * 0.01, within(1e-3));
        assertThat(kilometres[4]).isEqualTo(kilometres[1]);
    }

    private static Geometry bowTie() {
        try {
            return new WKTReader().read("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}

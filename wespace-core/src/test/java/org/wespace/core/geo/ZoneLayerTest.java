package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zones from a GeoJSON file alone, whose features carry the attributes. */
class ZoneLayerTest {

    @TempDir
    Path folder;

    private TinyCity city;

    @BeforeEach
    void writeCity() {
        city = new TinyCity(folder);
    }

    @Test
    void read_properties_becomeColumns() {
        city.polygons(List.of(
                square("\"zone_id\":\"p\",\"people\":10,\"rent\":1.5,\"nested\":{\"a\":1}", 0),
                square("\"zone_id\":\"q\",\"people\":20,\"rent\":null,\"capital\":true", 1)));
        Zones zones = ZoneReader.of(city.polygonFile()).source(Crs.NONE).read();
        assertThat(zones.ids()).containsExactly("p", "q");
        assertThat(zones.columns()).containsExactly("zone_id", "people", "rent", "capital");
        assertThat(zones.counts("people")).containsExactly(10, 20);
        assertThat(zones.numbers("rent")).containsExactly(1.5, Double.NaN);
        assertThat(zones.texts("capital")).containsExactly("", "true");
        assertThat(zones.squareKilometres(0)).isEqualTo(1);
        assertThat(zones.pointX(1)).isEqualTo(1500);
        assertThatThrownBy(() -> zones.numbers("capital"))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("feature 2, column 'capital': 'true' must be a finite number");
    }

    @Test
    void read_noIds_areNumbered() {
        city.polygons(List.of(square("\"people\":10", 0), square("\"people\":20", 1)));
        Zones zones = ZoneReader.of(city.polygonFile()).source(Crs.NONE).read();
        assertThat(zones.ids()).containsExactly("1", "2");
        assertThat(zones.columns()).containsExactly("feature_number", "people");
    }

    @Test
    void read_idNamed_isTaken() {
        city.polygons(List.of(square("\"code\":7,\"id\":\"x\"", 0), square("\"code\":8,\"id\":\"x\"", 1)));
        ZoneReader reader = ZoneReader.of(city.polygonFile()).source(Crs.NONE);
        assertThat(reader.ids("code").read().ids()).containsExactly("7", "8");
        assertThatThrownBy(
                        () -> ZoneReader.of(city.polygonFile()).source(Crs.NONE).read())
                .hasMessageContaining("the id stands there already");
    }

    @Test
    void read_systemOfFile_isTaken() {
        assertThat(ZoneReader.of(city.polygonFile()).read().crs()).isEqualTo(Crs.parse("EPSG:32630"));
        String british = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::27700\"}},\"features\":[" + square("\"id\":1", 430) + "]}";
        city.geoJson(british);
        assertThat(ZoneReader.of(city.polygonFile()).read().crs()).isEqualTo(Crs.parse("EPSG:27700"));
        assertThatThrownBy(() -> ZoneReader.of(city.polygonFile())
                        .source(Crs.parse("EPSG:32630"))
                        .read())
                .hasMessageContaining("EPSG::27700");
        city.attributes("zone_id,n\n1,5\n");
        assertThat(city.reader().sourceOfFile().ids("id", "zone_id").read().counts("n"))
                .containsExactly(5);
        city.geoJson(british.replace("EPSG::27700", "EPSG::0"));
        assertThatThrownBy(() -> ZoneReader.of(city.polygonFile()).read()).hasMessageContaining("member 'crs'");
    }

    @Test
    void read_whatWasWrittenInPlainMetres_comesBack() {
        Path file = folder.resolve("written.geojson");
        city.polygons(List.of(square("\"id\":\"p\"", 0)));
        Zones zones = ZoneReader.of(city.polygonFile()).source(Crs.NONE).read();
        GeoJson.writeZones(file, zones, Map.of("people", new double[] {12}));
        Zones back = ZoneReader.of(file).read();
        assertThat(back.crs()).isEqualTo(Crs.NONE);
        assertThat(back.polygon(0).getArea()).isEqualTo(1e6);
        assertThat(back.counts("people")).containsExactly(12);
    }

    /** A square kilometre, so many kilometres to the east. */
    private static String square(String properties, int east) {
        int west = 1000 * east;
        String ring =
                String.format(Locale.ROOT, "[[%1$d,0],[%2$d,0],[%2$d,1000],[%1$d,1000],[%1$d,0]]", west, west + 1000);
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[" + ring + "]}}";
    }
}

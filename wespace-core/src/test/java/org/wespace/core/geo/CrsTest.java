package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrsTest {

    private static final String LAMBERT = "PROJCS[\"RGF93 / Lambert-93\",GEOGCS[\"RGF93\","
            + "DATUM[\"RGF93\",SPHEROID[\"GRS 1980\",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
            + "PROJECTION[\"Lambert_Conformal_Conic_2SP\"],PARAMETER[\"standard_parallel_1\",49],"
            + "PARAMETER[\"standard_parallel_2\",44],PARAMETER[\"latitude_of_origin\",46.5],"
            + "PARAMETER[\"central_meridian\",3],PARAMETER[\"false_easting\",700000],"
            + "PARAMETER[\"false_northing\",6600000],UNIT[\"metre\",1]%s]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CRS84",
                "EPSG:4326",
                "epsg:4326",
                " OGC:CRS84 ",
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:EPSG::4326",
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
            })
    void parse_degreesOnWgs84_isLonLat(String text) {
        assertThat(Crs.parse(text)).isEqualTo(Crs.LON_LAT);
        assertThat(Crs.parse(text).isGeographic()).isTrue();
        assertThat(Crs.parse(text).isMetric()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EPSG", "EPSG:999999", "Leeds", "PROJCS[\"x\"", "AUTO2:42001", "EPSG:1e3"})
    void parse_unknown_refusedWithItsName(String text) {
        assertThatThrownBy(() -> Crs.parse(text))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:32631", "AUTO2:42001,2.35,48.85"})
    void fromLonLat_parisInUtm_agreesWithPublishedValue(String code) {
        assertMetres(Crs.parse(code), new double[] {2.3522, 48.8566}, 452_482.5327, 5_411_717.1769);
    }

    @Test
    void fromLonLat_parisInLambert93_sameByCodeAndByText() {
        double[] paris = {2.3522, 48.8566};
        assertMetres(Crs.parse("EPSG:2154"), paris, 652_469.0227, 6_862_035.2595);
        assertMetres(Crs.parse(LAMBERT.replace("%s", "")), paris, 652_469.0227, 6_862_035.2595);
    }

    @Test
    void fromLonLat_northFirstText_stillEastFirst() {
        String text = LAMBERT.replace("%s", ",AXIS[\"Northing\",NORTH],AXIS[\"Easting\",EAST]");
        assertMetres(Crs.parse(text), new double[] {2.3522, 48.8566}, 652_469.0227, 6_862_035.2595);
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:27700, -1.5, 53.8",
        "EPSG:2193, 174.8, -41.3",
        "EPSG:32760, 174.8, -41.3",
        "EPSG:2154, 2.35, 48.85",
        "EPSG:31983, -43.9, -19.9",
        "EPSG:2263, -74, 40.7"
    })
    void toLonLat_ofFromLonLat_isThePlace(String code, double lon, double lat) {
        Crs crs = Crs.parse(code);
        assertThat(crs.toLonLat(crs.fromLonLat(new double[] {lon, lat})))
                .containsExactly(new double[] {lon, lat}, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:27700", "EPSG:32760"})
    void transforms_outOfReach_areNotANumber(String code) {
        Crs crs = Crs.parse(code);
        assertThat(crs.fromLonLat(new double[] {500, 20, 3, 95})).containsOnly(Double.NaN);
        assertThat(crs.toLonLat(new double[] {Double.NaN, Double.NaN})).containsOnly(Double.NaN);
        assertThat(crs.toLonLat(new double[] {1e12, 1e12})).hasSize(2);
    }

    /** The place of the Ordnance Survey's own example (A guide to coordinate systems in Great Britain, annex C). */
    @Test
    void fromLonLat_nationalGrid_withinTheDatumShift() {
        double[] grid = Crs.parse("EPSG:27700").fromLonLat(new double[] {1.716073973, 52.658007833});
        assertThat(grid).containsExactly(new double[] {651_409.8, 313_177.3}, within(5.0));
    }

    @Test
    void utm_places_giveTheirZone() {
        assertThat(Crs.utm(-1.5, 53.8).code()).isEqualTo("EPSG:32630");
        assertThat(Crs.utm(174.8, -41.3).code()).isEqualTo("EPSG:32760");
        assertThat(Crs.utm(180, 0).code()).isEqualTo("EPSG:32660");
        assertThat(Crs.utm(-180, -0.1).code()).isEqualTo("EPSG:32701");
        assertThatThrownBy(() -> Crs.utm(0, 85)).isInstanceOf(ZoneDataException.class);
        assertThatThrownBy(() -> Crs.utm(Double.NaN, 0)).isInstanceOf(ZoneDataException.class);
    }

    @Test
    void none_hasNoDegrees() {
        assertThat(Crs.NONE.isMetric()).isTrue();
        assertThatThrownBy(() -> Crs.NONE.toLonLat(new double[] {0, 0})).isInstanceOf(IllegalStateException.class);
    }

    private static void assertMetres(Crs crs, double[] lonLat, double x, double y) {
        assertThat(crs.isMetric()).isTrue();
        assertThat(crs.fromLonLat(lonLat)).containsExactly(new double[] {x, y}, within(0.001));
        assertThat(crs.toLonLat(new double[] {x, y})).containsExactly(lonLat, within(1e-7));
    }
}

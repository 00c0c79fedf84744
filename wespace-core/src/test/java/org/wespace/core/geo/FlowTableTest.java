package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of zones, and flows between them. */
class FlowTableTest {

    @TempDir
    Path folder;

    private ZonePoints points;

    @BeforeEach
    void readPoints() throws IOException {
        points = ZonePoints.read(write("id,x,y,area_km2\np,0,0,1\nq,3000,4000,4\n"), null);
    }

    @Test
    void points_inMetres_giveKilometres() {
        assertThat(points.ids()).containsExactly("p", "q");
        assertThat(points.find("q")).hasValue(1);
        assertThat(points.find("r")).isEmpty();
        assertThat(points.distancesKilometres())
                .containsExactly(0.5 * Math.sqrt(1 / Math.PI), 5, 5, 0.5 * Math.sqrt(4 / Math.PI));
        assertThat(points.warnings()).isEmpty();
    }

    @Test
    void points_inDegrees_giveGreatCircles() throws IOException {
        ZonePoints degrees = ZonePoints.read(write("name,lon,lat\np,0,0\nq,1,0\n"), null);
        assertThat(degrees.ids()).containsExactly("p", "q");
        assertThat(degrees.distancesKilometres()[1]).isCloseTo(6371.0088 * Math.PI / 180, within(1e-9));
        assertThat(degrees.distancesKilometres()[0]).isZero();
        assertThat(degrees.warnings()).singleElement().asString().contains("counts as 0 km");
    }

    @Test
    void points_ofZones_areTheirs() {
        Zones zones = new TinyCity(folder).zones();
        assertThat(ZonePoints.of(zones).distancesKilometres()).containsExactly(zones.distancesKilometres());
        assertThat(ZonePoints.of(zones).count()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id,x\np,1\n'             | points must stand in columns x and y (metres) or lon and lat (degrees)",
                "'id,x,y\np,1,2\np,3,4\n'  | line 3: id 'p' stands there already at line 2",
                "'id,x,y\np,1,?\n'         | line 2, column 'y': '?' must be a finite number",
                "'id,lon,lat\np,200,0\n'   | line 2: no place on Earth: longitude 200.0, latitude 0.0",
                "'id,x,y,area_km2\np,1,2,0\n' | line 2: area must be positive: 0.0",
            })
    void points_wrong_areRefused(String text, String message) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> ZonePoints.read(file, null))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void read_oneCount_fillsTheMatrix() throws IOException {
        FlowTable table = read("origin,destination,trips\np,q,5\nq,q,1.5\n", FlowTable.Columns.standard());
        assertThat(table.matrix()).containsExactly(0, 5, 0, 1.5);
        assertThat(table.modes()).isEmpty();
        assertThatThrownBy(() -> table.matrix("bus")).hasMessageContaining("no mode 'bus'");
    }

    @Test
    void read_modesInRows_addUp() throws IOException {
        FlowTable table = read(
                "from,to,how,n\np,q,bus,5\np,q,car,7\nq,p,car,1\n",
                new FlowTable.Columns("from", "to", "n", "how", List.of()));
        assertThat(table.modes()).containsExactly("bus", "car");
        assertThat(table.matrix()).containsExactly(0, 12, 1, 0);
        assertThat(table.matrix("car")).containsExactly(0, 7, 1, 0);
    }

    @Test
    void read_modesInColumns_standBesideTheCount() throws IOException {
        FlowTable table = read(
                "origin,destination,all,bus,car\np,q,12,5,7\n",
                new FlowTable.Columns("origin", "destination", null, null, List.of("car", "bus")));
        assertThat(table.modes()).containsExactly("car", "bus");
        assertThat(table.matrix()).containsExactly(0, 12, 0, 0);
        assertThat(table.matrix("bus")).containsExactly(0, 5, 0, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'origin,destination,count\np,z,1\n'            | line 2, column 'destination': no zone has the id 'z'",
                "'origin,destination,count\np,q,-1\n'           | line 2, column 'count': a flow must not be negative: '-1'",
                "'origin,destination,count\np,q,NaN\n'          | line 2, column 'count': 'NaN' must be a finite number",
                "'origin,destination,count\np,q,1\np,q,2\n'     | line 3: the pair stands there already at line 2",
                "'origin,destination,amount\np,q,1\n'           | no column is called count, all, trips",
                "'origin,goal,count\np,q,1\n'                   | no column 'destination'",
                "'origin,destination,count\np,q\n'              | line 2: 2 values where the header has 3",
                "'origin,destination,count\n'                   | empty",
            })
    void read_wrong_isRefused(String text, String message) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> FlowTable.read(file, points, FlowTable.Columns.standard()))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void columns_modesTwice_areRefused() {
        assertThatThrownBy(() -> new FlowTable.Columns("o", "d", null, "mode", List.of("bus")))
                .hasMessageContaining("not both");
    }

    private FlowTable read(String text, FlowTable.Columns columns) throws IOException {
        return FlowTable.read(write(text), points, columns);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}

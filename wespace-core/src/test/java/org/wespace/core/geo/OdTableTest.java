package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdTableTest {

    @TempDir
    Path folder;

    private TinyCity city;
    private Zones zones;

    @BeforeEach
    void readZones() {
        city = new TinyCity(folder);
        zones = city.zones();
    }

    @Test
    void read_goodFile_joinsByZone() {
        city.flows("origin,destination,all,car,km\na,b,5,2,1.5\nb,b,7,0,\nd,a,1,1,2\n");
        OdTable flows = OdTable.read(city.flowFile(), zones, "all", "car");
        assertThat(flows.rowCount()).isEqualTo(3);
        assertThat(flows.origin(2)).isEqualTo(3);
        assertThat(flows.destination(2)).isZero();
        assertThat(flows.counts("car")).containsExactly(2, 0, 1);
        assertThat(flows.numbers("km")).containsExactly(1.5, Double.NaN, 2);
        assertThat(flows.byOrigin("all")).containsExactly(5, 7, 0, 1);
        assertThat(flows.byDestination("all")).containsExactly(1, 12, 0, 0);
        assertThat(flows.matrix("all")).containsExactly(0, 5, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0);
        assertThat(flows.columns()).containsExactly("origin", "destination", "all", "car", "km");
    }

    @Test
    void read_otherColumnNames_joins() {
        city.flows("from,to,n\na,b,5\n");
        assertThat(OdTable.read(city.flowFile(), zones, "from", "to", List.of("n"))
                        .counts("n"))
                .containsExactly(5);
        refused("od.csv: no column 'origin'; there are [from, to, n]");
    }

    @Test
    void read_faults_namedWithTheirLine() {
        city.flows("origin,destination,all\na,x,5\ny,b,-7\na,b,1.5\n");
        refused(
                "line 2, column 'destination': no zone has the id 'x'",
                "line 3, column 'origin': no zone has the id 'y'",
                "line 3, column 'all': '-7' must be a whole number",
                "line 4, column 'all': '1.5' must be a whole number");
        city.flows("origin,destination,all\na,b,5\na,c,7\na,b,1\n");
        refused("od.csv, line 4: the pair stands there already at line 2");
        city.flows("origin,destination,n\na,b,5\n");
        refused("no column 'all'");
    }

    @Test
    void among_someZones_keepsTheirPairs() {
        city.flows("origin,destination,all\na,b,5\nb,b,7\nd,b,1\nd,d,2\n");
        OdTable flows = OdTable.read(city.flowFile(), zones, "all");
        OdTable some = flows.among(zones.where(zone -> zone == 1 || zone == 3));
        assertThat(some.counts("all")).containsExactly(7, 1, 2);
        assertThat(some.matrix("all")).containsExactly(7, 0, 1, 2);
        assertThat(some.zones().ids()).containsExactly("b", "d");
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> OdTable.read(city.flowFile(), zones, "all"))
                .isInstanceOf(ZoneDataException.class)
                .hasMessageContainingAll(parts);
    }
}

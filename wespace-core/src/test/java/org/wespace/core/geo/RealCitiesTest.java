package org.wespace.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real cities through the importer, against the totals that their own pages state. Skipped where they are not. */
class RealCitiesTest {

    private static Path city(String name) {
        String stated = System.getenv("WESPACE_DATA");
        Path folder = (stated == null ? Path.of("..", "..", "shared", "data") : Path.of(stated)).resolve(name);
        assumeTrue(Files.isRegularFile(folder.resolve("zones.geojson")), () -> "no data in " + folder.toAbsolutePath());
        return folder;
    }

    private static ZoneReader reader(Path folder) {
        return ZoneReader.of(folder.resolve("zones.geojson"), folder.resolve("zones.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "leeds, 107, 552, EPSG:32630, workers_resident, 236326, jobs, 236326, 0",
        "isle_of_wight, 18, 379, EPSG:32630, workers_resident, 42139, jobs, 42139, 0",
        "wellington, 218, 10035, EPSG:32760, population, 513435, jobs, 187389, 0",
        "us_king_county, 397, 5672, EPSG:32610, population, 2045756, jobs, 858610, 0",
        "toronto, 1786, 6257, EPSG:32617, population, 5791865, jobs_ft, 2240381, 7",
        "belo_horizonte, 898, 102, EPSG:32723, population, 941160, jobs, 496088, 0"
    })
    void read_realCity_totalsAsStatedAndConserved(
            String name,
            int zoneCount,
            double area,
            String crs,
            String people,
            long peopleTotal,
            String jobs,
            long jobTotal,
            int mended) {
        Zones zones = reader(city(name)).counts(people, jobs).read();
        assertThat(zones.count()).isEqualTo(zoneCount);
        assertThat(zones.crs().code()).isEqualTo(crs);
        assertThat(zones.warnings()).hasSize(mended).allMatch(warning -> warning.contains("mended"));
        assertThat(Arrays.stream(zones.numbers("area_km2")).sum()).isCloseTo(area, within(0.5));
        ZoneUnits units = Gridding.covering(zones, 500, 1).units();
        assertThat(units.warnings()).isEqualTo(zones.warnings());
        double[] areas = new double[units.cellCount()];
        for (int cell = 0; cell < areas.length; cell++) {
            areas[cell] = units.squareMetres(cell);
        }
        double[] byZone = units.byZone(areas);
        for (int zone = 0; zone < zoneCount; zone++) {
            double polygon = zones.polygon(zone).getArea();
            assertThat(byZone[zone]).isCloseTo(polygon, within(1e-6 * polygon));
        }
        Allocation residents = units.allocate(zones.counts(people));
        assertThat(residents.total()).isEqualTo(peopleTotal);
        assertThat(residents.perZone()).containsExactly(zones.counts(people));
        Allocation work = units.allocate(zones.counts(jobs));
        assertThat(work.total()).isEqualTo(jobTotal);
        assertThat(units.byZone(units.divide(work.perUnit(), work))).containsExactly(zones.counts(jobs));
    }

    @ParameterizedTest
    @CsvSource({
        "leeds, 10536, 236326, 5.50",
        "isle_of_wight, 324, 42139, 6.11",
        "us_king_county, 85674, 858610, 13.10",
        "toronto, 68595, 2024038, 13.59"
    })
    void read_realFlows_totalsAndDistancesAsStated(String name, int rows, long commuters, double meanKilometres) {
        Path folder = city(name);
        Zones zones = reader(folder).read();
        OdTable flows = OdTable.read(folder.resolve("od.csv"), zones, "all");
        assertThat(flows.rowCount()).isEqualTo(rows);
        int[] all = flows.counts("all");
        assertThat(Arrays.stream(all).asLongStream().sum()).isEqualTo(commuters);
        double[] stated = flows.numbers("distance_km");
        double[] kilometres = zones.distancesKilometres();
        double sum = 0;
        double worst = 0;
        for (int row = 0; row < rows; row++) {
            double own = kilometres[flows.origin(row) * zones.count() + flows.destination(row)];
            worst = Math.max(worst, Math.abs(own - stated[row]));
            sum += own * all[row];
        }
        // The file has three decimals.
        assertThat(worst).isLessThan(0.00051);
        assertThat(sum / commuters).isCloseTo(meanKilometres, within(0.005));
    }

    @Test
    void read_leeds_flowsAddUpToZones() {
        Path folder = city("leeds");
        Zones zones = reader(folder).read();
        OdTable flows = OdTable.read(folder.resolve("od.csv"), zones, "all", "car_driver", "bus", "foot");
        assertThat(flows.byOrigin("all")).containsExactly(zones.counts("workers_resident"));
        assertThat(flows.byDestination("all")).containsExactly(zones.counts("jobs"));
    }

    @Test
    void where_wellingtonCore_flowsAsStated() {
        Path folder = city("wellington");
        Zones zones = reader(folder).read();
        int[] core = zones.counts("core");
        Zones inner = zones.where(zone -> core[zone] == 1);
        OdTable flows = OdTable.read(folder.resolve("od.csv"), zones, "all").among(inner);
        assertThat(inner.count()).isEqualTo(121);
        int[] all = flows.counts("all");
        assertThat(Arrays.stream(all).filter(n -> n > 0).count()).isEqualTo(2819);
        assertThat(Arrays.stream(all).sum()).isEqualTo(107_256);
    }
}

package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.SmallCities;
import org.wespace.core.geo.Allocation;
import org.wespace.core.geo.ZoneUnits;

class CityTest {

    private final ZoneUnits cells = SmallCities.squares(4, 4, 2);
    private final Allocation some = cells.allocate(new int[] {1, 2, 3, 4});

    @Test
    void of_counts_oneResidentPerPerson() {
        City city = City.of(cells, new int[] {5, 0, 7, 8}, new int[] {0, 30, 0, 1});
        assertThat(city.personsPerResident()).isEqualTo(1);
        assertThat(city.residents().perZone()).containsExactly(5, 0, 7, 8);
        assertThat(city.jobs().perZone()).containsExactly(0, 30, 0, 1);
        assertThat(java.util.Arrays.stream(city.residentsByUnit()).sum()).isEqualTo(20);
        assertThat(java.util.Arrays.stream(city.jobsByUnit()).sum()).isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1_000, 2_500, 100_000})
    void scaled_anyNumber_totalsAreExact(int residents) {
        City city = City.scaled(cells, new int[] {500, 0, 700, 800}, new int[] {0, 3000, 0, 100}, residents);
        assertThat(city.residents().total()).isEqualTo(residents);
        assertThat(city.jobs().total()).isEqualTo(Math.max(1, Math.round(3100 * residents / 2000.0)));
        assertThat(city.personsPerResident()).isCloseTo(2000.0 / residents, Percentage.withPercentage(1e-12));
    }

    @Test
    void scaled_zones_keepTheirShares() {
        City city = City.scaled(cells, new int[] {500, 0, 700, 800}, new int[] {0, 3000, 0, 1000}, 200);
        assertThat(city.residents().perZone()).containsExactly(50, 0, 70, 80);
        assertThat(city.jobs().perZone()).containsExactly(0, 300, 0, 100);
    }

    @Test
    void scaled_sameNumber_isTheCountedCity() {
        int[] residents = {500, 0, 700, 800};
        int[] jobs = {0, 3000, 0, 100};
        City scaled = City.scaled(cells, residents, jobs, 2000);
        City counted = City.of(cells, residents, jobs);
        assertThat(scaled.residents().perCell()).isEqualTo(counted.residents().perCell());
        assertThat(scaled.jobs().perCell()).isEqualTo(counted.jobs().perCell());
        assertThat(scaled.personsPerResident()).isEqualTo(1);
    }

    @Test
    void scaled_nobody_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> City.scaled(cells, new int[4], new int[] {1, 1, 1, 1}, 10))
                .withMessageEndingWith("10 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> City.scaled(cells, new int[] {1, 1, 1, 1}, new int[] {1, 1, 1, 1}, 0))
                .withMessageEndingWith("0 of 4");
    }

    @Test
    void new_withoutResidentsOrJobs_isRefused() {
        Allocation none = cells.allocate(new int[4]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new City(cells, none, some, 1))
                .withMessageEndingWith("0 residents, 10 jobs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new City(cells, some, none, 1))
                .withMessageEndingWith("10 residents, 0 jobs");
    }

    @Test
    void new_cellsOfAnotherCity_isRefused() {
        Allocation foreign = SmallCities.squares(4, 4, 2).allocate(new int[] {1, 2, 3, 4});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new City(cells, some, foreign, 1))
                .withMessageContaining("own cells");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void new_personsPerResidentOutOfRange_isRefused(double persons) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new City(cells, some, some, persons))
                .withMessageEndingWith(": " + persons);
    }
}

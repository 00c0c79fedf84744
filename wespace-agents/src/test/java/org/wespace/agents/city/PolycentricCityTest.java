package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolycentricCityTest {

    @ParameterizedTest
    @CsvSource({"64, 64, 4, 10000", "40, 24, 8, 777", "30, 30, 7, 5000", "4, 4, 8, 50", "1, 1, 1, 3"})
    void build_anySize_totalsAreExact(int width, int height, int zoneSide, int residents) {
        City city = PolycentricCity.of(width, height, 250)
                .zoneSide(zoneSide)
                .residents(residents)
                .build();
        assertThat(city.residents().total()).isEqualTo(residents);
        assertThat(city.jobs().total()).isEqualTo(residents);
        assertThat(city.grid().width()).isEqualTo(width);
        assertThat(city.grid().height()).isEqualTo(height);
        assertThat(city.zones().count()).isEqualTo(ceil(width, zoneSide) * ceil(height, zoneSide));
        assertThat(city.residents().perZone()).isEqualTo(city.zones().counts("workers_resident"));
        assertThat(city.jobs().perZone()).isEqualTo(city.zones().counts("jobs"));
    }

    private static int ceil(int length, int step) {
        return (length + step - 1) / step;
    }

    @Test
    void build_sameSeed_sameCity() {
        City one = city(5, 3);
        City again = city(5, 3);
        assertThat(again.residents().perCell()).isEqualTo(one.residents().perCell());
        assertThat(again.jobs().perCell()).isEqualTo(one.jobs().perCell());
        assertThat(city(5, 4).jobs().perCell()).isNotEqualTo(one.jobs().perCell());
    }

    /** Pinned: runs of this city are compared from release to release. */
    @Test
    void build_overReleases_staysWhatItWas() {
        City city = PolycentricCity.of(64, 48, 500)
                .centres(5)
                .residents(50_000)
                .zoneSide(5)
                .seed(3)
                .build();
        assertThat(Arrays.hashCode(city.residents().perCell())).isEqualTo(-1978681093);
        assertThat(Arrays.hashCode(city.jobs().perCell())).isEqualTo(138325567);
        assertThat(city.zones().ids().hashCode()).isEqualTo(1076969022);
    }

    /** With five centres each quarter of the city has one of its own; with one, none has. */
    @Test
    void build_centres_areSeenInTheJobs() {
        int five = 0;
        int one = 0;
        for (long seed = 1; seed <= 10; seed++) {
            five += quartersWithCentre(city(5, seed));
            one += quartersWithCentre(city(1, seed));
        }
        assertThat(five).isBetween(37, 40);
        assertThat(one).isBetween(0, 3);
    }

    /** Quarters in which some zone, halfway between middle and edge, has more than 2.5 times the mean of jobs. */
    private static int quartersWithCentre(City city) {
        int side = 16;
        int[] jobs = city.jobs().perZone();
        double mean = IntStream.of(jobs).average().orElseThrow();
        boolean[] found = new boolean[4];
        for (int zone = 0; zone < jobs.length; zone++) {
            double x = (zone % side + 0.5) / side * 2 - 1;
            double y = (zone / side + 0.5) / side * 2 - 1;
            double ring = Math.sqrt(x * x + y * y);
            if (ring > 0.4 && ring < 0.65 && jobs[zone] > 2.5 * mean) {
                found[(x < 0 ? 1 : 0) + (y < 0 ? 2 : 0)] = true;
            }
        }
        return (found[0] ? 1 : 0) + (found[1] ? 1 : 0) + (found[2] ? 1 : 0) + (found[3] ? 1 : 0);
    }

    @Test
    void build_jobs_lieDenserThanHomes() {
        City city = city(5, 1);
        assertThat(topTenth(city.jobs().perZone()))
                .isGreaterThan(1.3 * topTenth(city.residents().perZone()));
    }

    private static double topTenth(int[] counts) {
        int[] sorted = IntStream.of(counts).sorted().toArray();
        return IntStream.of(sorted).skip(sorted.length * 9L / 10).sum()
                / (double) IntStream.of(sorted).sum();
    }

    @Test
    void personsPerResident_given_isTheCitys() {
        assertThat(PolycentricCity.of(16, 16, 250)
                        .personsPerResident(12.5)
                        .build()
                        .personsPerResident())
                .isEqualTo(12.5);
        PolycentricCity city = PolycentricCity.of(16, 16, 250).personsPerResident(0);
        assertThatIllegalArgumentException().isThrownBy(city::build).withMessageContaining("personsPerResident");
    }

    @Test
    void settings_belowOne_areRefused() {
        PolycentricCity city = PolycentricCity.of(16, 16, 250);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.centres(0))
                .withMessage("centres must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.residents(-5))
                .withMessage("residents must be at least 1: -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.zoneSide(0))
                .withMessage("zoneSide must be at least 1: 0");
    }

    private static City city(int centres, long seed) {
        return PolycentricCity.of(64, 64, 500)
                .centres(centres)
                .zoneSide(4)
                .residents(50_000)
                .seed(seed)
                .build();
    }
}

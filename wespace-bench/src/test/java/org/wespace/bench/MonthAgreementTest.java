package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;
import org.wespace.agents.resident.Residents;
import org.wespace.core.travel.StreetPattern;

class MonthAgreementTest {

    private static final int SIDE = 12;
    private static final int RESIDENTS = 2000;

    @Test
    void months_phaseByPhase_areTheSameLifeAsWhole() {
        try (Months whole = new Months(SIDE, RESIDENTS, StreetPattern.OCTILE, 1, Months.MONTH);
                Months parts = new Months(SIDE, RESIDENTS, StreetPattern.OCTILE, 2, "home moves")) {
            long begin = hash(whole);
            assertThat(hash(parts)).isEqualTo(begin);
            for (int month = 0; month < 11; month++) {
                whole.liveMonth();
                parts.liveMonth();
            }
            assertThat(hash(whole)).isNotEqualTo(begin);
            assertThat(hash(parts)).isEqualTo(hash(whole));
        }
    }

    @Test
    void parameters_ofBenchmark_nameEveryPhase() throws NoSuchFieldException {
        List<String> parts = new ArrayList<>(List.of(MonthBenchmark.City.class
                .getDeclaredField("phase")
                .getAnnotation(Param.class)
                .value()));
        assertThat(parts).startsWith(Months.MONTH, Months.LAST_OF_YEAR);
        try (Months months = new Months(SIDE, RESIDENTS, StreetPattern.GRID, 1, Months.MONTH)) {
            assertThat(parts.subList(2, parts.size())).isEqualTo(months.names());
        }
    }

    @Test
    void months_unknownPart_isRefusedWithTheNames() {
        assertThatThrownBy(() -> new Months(SIDE, RESIDENTS, StreetPattern.GRID, 1, "tea"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tea")
                .hasMessageContaining("home moves");
    }

    private static long hash(Months months) {
        Residents residents = months.city().residents();
        long sum = 0;
        for (int row = 0; row < residents.count(); row++) {
            sum += residents.wholeRowHash(row);
        }
        return sum;
    }
}

package org.wespace.agents.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.core.chance.Chance;

class PlaceWatchTest {

    private final Residents residents = HybridCity.residents(10);

    @Test
    void changed_firstLookThenSame_onceForEach() {
        PlaceWatch watch = new PlaceWatch(residents, true);
        for (int row = 0; row < residents.count(); row++) {
            assertThat(watch.changed(row)).isTrue();
            assertThat(watch.changed(row)).isFalse();
        }
    }

    @Test
    void changed_homeWorkOrDays_noticed() {
        PlaceWatch watch = new PlaceWatch(residents, true);
        PlaceWatch withoutDays = new PlaceWatch(residents, false);
        watch.changed(3);
        withoutDays.changed(3);
        residents.home()[3]++;
        assertThat(watch.changed(3)).isTrue();
        assertThat(withoutDays.changed(3)).isTrue();
        residents.work()[3]++;
        assertThat(watch.changed(3)).isTrue();
        assertThat(withoutDays.changed(3)).isTrue();
        residents.homeDays()[3]++;
        assertThat(watch.changed(3)).isTrue();
        assertThat(withoutDays.changed(3)).isFalse();
    }

    @Test
    void changed_exchangeOfHomeAndWork_noticed() {
        PlaceWatch watch = new PlaceWatch(residents, false);
        residents.home()[3] = 7;
        residents.work()[3] = 20;
        watch.changed(3);
        residents.home()[3] = 20;
        residents.work()[3] = 7;
        assertThat(watch.changed(3)).isTrue();
    }

    @Test
    void changed_rowsShuffled_nobodyNew() {
        PlaceWatch watch = new PlaceWatch(residents, true);
        for (int row = 0; row < residents.count(); row++) {
            watch.changed(row);
        }
        residents.shuffle(Chance.of(2).at(0, 0));
        for (int row = 0; row < residents.count(); row++) {
            assertThat(watch.changed(row)).isFalse();
        }
    }
}

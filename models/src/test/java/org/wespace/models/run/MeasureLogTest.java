package org.wespace.models.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

class MeasureLogTest {

    private enum Demo implements Measure {
        NP,
        MEAN_KM;

        @Override
        public MeasureEntry entry() {
            String id = name().toLowerCase(Locale.ROOT);
            return this == NP
                    ? new MeasureEntry(MeasureFamily.LANDSCAPE, id, "count", "What " + id + " is.", "a test")
                    : new MeasureEntry(MeasureFamily.COMMUTING, id, "km", "What " + id + " is.", "a test");
        }
    }

    @TempDir
    private Path folder;

    @Test
    void record_twoTicks_rowsByTickAndLastInSummary() throws IOException {
        MeasureLog log = new MeasureLog();
        log.record(
                1,
                List.of(Measured.of(Demo.NP, 3).with("class", "Mostly homes"), Measured.of(Demo.MEAN_KM, Double.NaN)));
        log.record(3, List.of(Measured.of(Demo.MEAN_KM, 5.25)));

        MeasuresFile.write(folder.resolve("measures.csv"), log);

        assertThat(Files.readAllLines(folder.resolve("measures.csv")))
                .containsExactly("tick,landscape.np.mostly_homes,commuting.mean_km", "1,3.0,", "3,,5.25");
        assertThat(log.summary())
                .containsExactly(
                        SummaryEntry.number("landscape.np.mostly_homes", 3, "count", "What np is."),
                        SummaryEntry.number("commuting.mean_km", 5.25, "km", "What mean_km is."));
    }

    @Test
    void record_tickThatDoesNotFollow_isRefused() {
        MeasureLog log = new MeasureLog();
        log.record(2, List.of());

        assertThatThrownBy(() -> log.record(2, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("larger than 2: 2");
    }

    @Test
    void record_sameKeyTwice_isRefused() {
        MeasureLog log = new MeasureLog();

        assertThatThrownBy(() -> log.record(1, List.of(Measured.of(Demo.NP, 1), Measured.of(Demo.NP, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("landscape.np");
    }
}

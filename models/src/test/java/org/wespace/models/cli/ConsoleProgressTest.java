package org.wespace.models.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private final StringWriter err = new StringWriter();
    private long now;

    @Test
    void at_terminal_redrawsOneLineAndWipesIt() {
        try (ConsoleProgress progress = progress(true)) {
            now = 200_000_000L;
            progress.at("reading zones", 0.25);
            now = 250_000_000L;
            progress.at("too soon", 0.26);
            now = 400_000_000L;
            progress.at("choosing", Double.NaN);
        }
        assertThat(err.toString())
                .isEqualTo("\r" + padded(" 25%    0.2 s  reading zones") + "\r" + padded("        0.4 s  choosing")
                        + "\r" + " ".repeat(78) + "\r");
    }

    @Test
    void at_noTerminal_plainLinesNowAndThen() {
        try (ConsoleProgress progress = progress(false)) {
            now = 1_000_000_000L;
            progress.at("reading zones", 0.1);
            now = 6_000_000_000L;
            progress.at("tick 3 of 20", 0.5);
        }
        assertThat(err.toString().lines()).containsExactly(" 50%    6.0 s  tick 3 of 20");
    }

    @Test
    void cancel_asked_isSeen() {
        try (ConsoleProgress progress = progress(true)) {
            assertThat(progress.cancelled()).isFalse();
            progress.cancel();
            assertThat(progress.cancelled()).isTrue();
        }
    }

    private ConsoleProgress progress(boolean terminal) {
        return new ConsoleProgress(new PrintWriter(err, true), terminal, () -> now);
    }

    private static String padded(String line) {
        return line + " ".repeat(78 - line.length());
    }
}

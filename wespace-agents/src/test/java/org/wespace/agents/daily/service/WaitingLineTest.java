package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingLineTest {

    /** C = a^c/c! c/(c-a) / (sum_(k<c) a^k/k! + a^c/c! c/(c-a)). */
    private static double textbook(int servers, double load) {
        double term = 1;
        double sum = 0;
        for (int k = 0; k < servers; k++) {
            sum += term;
            term *= load / (k + 1);
        }
        double last = term * servers / (servers - load);
        return last / (sum + last);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3", "1, 0.99", "2, 1.2", "5, 3.5", "20, 12", "60, 59.5", "8, 0"})
    void chanceOfWaiting_fewServers_equalsTheTextbookSum(int servers, double load) {
        assertThat(WaitingLine.chanceOfWaiting(servers, load)).isCloseTo(textbook(servers, load), within(1e-13));
    }

    @Test
    void chanceOfWaiting_thousandsOfServers_doesNotOverflow() {
        // Halfin and Whitt: with load c - b sqrt(c), the chance goes to 1 / (1 + b Phi(b) / phi(b)); b = 1.
        double limit = 1 / (1 + 0.8413447460685429 / 0.24197072451914337);
        assertThat(WaitingLine.chanceOfWaiting(1_000_000, 1_000_000 - 1000)).isCloseTo(limit, within(2e-3));
    }

    @Test
    void meanMinutes_oneServer_isThatOfTheSimpleLine() {
        assertThat(WaitingLine.meanMinutes(1, 0.75, 10, 1000)).isCloseTo(0.75 * 10 / 0.25, within(1e-12));
    }

    @Test
    void meanMinutes_asManyComeAsCanBeServed_isTheLongest() {
        assertThat(WaitingLine.meanMinutes(3, 3, 10, 180)).isEqualTo(180);
        assertThat(WaitingLine.meanMinutes(3, 2.9999, 10, 180)).isEqualTo(180);
        assertThat(WaitingLine.meanMinutes(3, 0, 10, 180)).isZero();
    }

    @Test
    void chanceOfWaiting_noServers_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WaitingLine.chanceOfWaiting(0, 0.5));
    }
}

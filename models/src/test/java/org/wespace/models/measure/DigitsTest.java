package org.wespace.models.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "30.0, 30",
        "123456789012, 123456789012",
        "1234567.891, 1234570",
        "0.1234567, 0.123457",
        "2.50000001, 2.5",
        "0.00012345678, 0.000123457",
        "0.0000123456, 1.23456e-05",
        "1e15, 1.00000e+15",
        "-0.5, -0.5",
        "NaN, -",
        "Infinity, infinite",
        "-Infinity, -infinite",
    })
    void of_number_hasSixDigits(double value, String text) {
        assertThat(Digits.of(value)).isEqualTo(text);
    }
}

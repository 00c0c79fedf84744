package org.wespace.agents.daily.service;

import org.wespace.agents.preset.Bounds;

/**
 * Errands to banks and to government.
 *
 * @param bankPerMonth errands of a resident to a bank in a month, 0 to {@link #MOST}: .3, assumption
 * @param governmentPerMonth the same to government: .2, assumption
 * @param bankOnline share of the errands to banks that is done online where there is digital access, in [0, 1]: .8,
 *     assumption
 * @param governmentOnline the same of those to government: .6, assumption
 * @param onlineMinutes minutes of an errand online, not negative: 10, assumption
 */
public record ErrandParameters(
        double bankPerMonth, double governmentPerMonth, double bankOnline, double governmentOnline, int onlineMinutes) {

    /** Most errands of a kind in a month. */
    public static final int MOST = 30;

    public ErrandParameters {
        requireNumber("bankPerMonth", bankPerMonth);
        requireNumber("governmentPerMonth", governmentPerMonth);
        Bounds.share("bankOnline", bankOnline);
        Bounds.share("governmentOnline", governmentOnline);
        if (onlineMinutes < 0) {
            throw new IllegalArgumentException("onlineMinutes must not be negative: " + onlineMinutes);
        }
    }

    private static void requireNumber(String name, double value) {
        if (!(value >= 0 && value <= MOST)) {
            throw new IllegalArgumentException(name + " must lie in 0 to " + MOST + ": " + value);
        }
    }

    /** The standard. */
    public static ErrandParameters standard() {
        return new ErrandParameters(0.3, 0.2, 0.8, 0.6, 10);
    }

    /** With other shares done online. */
    public ErrandParameters withOnline(double bank, double government) {
        return new ErrandParameters(bankPerMonth, governmentPerMonth, bank, government, onlineMinutes);
    }
}

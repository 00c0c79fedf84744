package org.wespace.agents.carbon.attribution;

import java.util.Locale;

/**
 * What a mechanism changes: the run with it less the run without it, below 0 where it cuts carbon.
 *
 * <p>A scan may be measured in a unit of its own, as long as less is less carbon: the exponent of carbon on residents
 * less 1, or grams per passenger kilometre.
 *
 * @param value on less off; finite
 * @param standardError of the value, at least 0; 0 if there is one run of each and no noise is known
 * @param unit unit of both, such as "g"
 */
public record Effect(double value, double standardError, String unit) {

    private static final String GRAMS = "g";
    private static final double NOISE = 2;

    /** Checks the numbers. */
    public Effect {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an effect must be finite: " + value);
        }
        if (!(standardError >= 0 && standardError < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a standard error must be finite and at least 0: " + standardError);
        }
    }

    /** An effect in grams. */
    public static Effect grams(double value, double standardError) {
        return new Effect(value, standardError, GRAMS);
    }

    /** -1 if it cuts carbon, 1 if it adds carbon, 0 if it is 0 or within two standard errors of it. */
    public int sign() {
        return Math.abs(value) <= NOISE * standardError ? 0 : (int) Math.signum(value);
    }

    /** The effect for people: tonnes for grams, else the number with its unit. */
    String text() {
        return GRAMS.equals(unit) ? AlignedText.tonnes(value) + " t" : number(value) + " " + unit;
    }

    /** The standard error for people; empty if there is none. */
    String errorText() {
        if (standardError == 0) {
            return "";
        }
        return GRAMS.equals(unit) ? AlignedText.tonnes(standardError) : number(standardError);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}

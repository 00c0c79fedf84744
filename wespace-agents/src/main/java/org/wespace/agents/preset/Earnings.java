package org.wespace.agents.preset;

/**
 * What residents earn; assumptions.
 *
 * @param currency code of the currency that all money of the preset is in, three letters: CNY, EUR, USD
 * @param meanMonthly mean income in a month, positive: 12,000 yuan in a Chinese megacity, 8,000 in a Chinese city of
 *     middle size, 3,000 euros, 5,000 dollars
 */
public record Earnings(String currency, double meanMonthly) {

    public Earnings {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency must be three capital letters: '" + currency + "'");
        }
        Bounds.positive("meanMonthly", meanMonthly);
    }

    static Earnings of(Preset preset) {
        return switch (preset) {
            case CN_MEGA -> new Earnings("CNY", 12_000);
            case CN_MID -> new Earnings("CNY", 8_000);
            case EU_COMPACT -> new Earnings("EUR", 3_000);
            case US_SPRAWL -> new Earnings("USD", 5_000);
        };
    }
}

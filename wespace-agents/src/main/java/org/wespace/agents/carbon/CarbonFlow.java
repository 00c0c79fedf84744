package org.wespace.agents.carbon;

/**
 * Carbon that others have an account of, to be booked as it is: digital load, parcels, spending, trips between cities.
 *
 * @param line the line to book it on
 * @param function what it is for
 * @param amount amounts of the month, by the residents behind them
 * @param measured what amounts are measured in
 * @param gramsPerUnit carbon of a unit of the amount, in grams, where it is neither grams nor watt-hours
 */
public record CarbonFlow(
        LedgerLine line, LedgerFunction function, Amount amount, Measured measured, double gramsPerUnit) {

    /** Amounts of the month. */
    @FunctionalInterface
    public interface Amount {
        /** The amount of the residents of a class who live in a unit. */
        long of(int incomeClass, int home);
    }

    /** What an amount is measured in. */
    public enum Measured {
        /** Grams of CO2e. */
        GRAMS,
        /** Watt-hours of current from the grid. */
        WATT_HOURS,
        /** Something else, of which {@link CarbonFlow#gramsPerUnit} tells the carbon. */
        UNITS
    }

    public CarbonFlow {
        if (!Double.isFinite(gramsPerUnit)) {
            throw new IllegalArgumentException("gramsPerUnit must be finite: " + gramsPerUnit);
        }
    }

    /** Carbon in grams. */
    public static CarbonFlow grams(LedgerLine line, LedgerFunction function, Amount grams) {
        return new CarbonFlow(line, function, grams, Measured.GRAMS, 1);
    }

    /** Current from the grid in watt-hours, whose carbon is that of the grid in the month. */
    public static CarbonFlow wattHours(LedgerLine line, LedgerFunction function, Amount wattHours) {
        return new CarbonFlow(line, function, wattHours, Measured.WATT_HOURS, 0);
    }

    /** Something else, such as metres of vans or cents, with its carbon. */
    public static CarbonFlow of(LedgerLine line, LedgerFunction function, Amount amount, double gramsPerUnit) {
        return new CarbonFlow(line, function, amount, Measured.UNITS, gramsPerUnit);
    }

    double gramsPerUnit(EnergySupply supply) {
        return switch (measured) {
            case GRAMS -> 1;
            case WATT_HOURS -> supply.grid();
            case UNITS -> gramsPerUnit;
        };
    }
}

package org.wespace.agents.work;

/**
 * How firms choose where to be.
 *
 * @param movesPerYear share of a sector's jobs that look for another unit within a year, in [0, 12]
 * @param choiceScale scale of the choice among units, in units of log profit, positive
 * @param sizeExponent exponent of the free places of a unit, in [0, 1]: 0 where a unit is one alternative whatever it
 *     offers, 1 where each place is one
 * @param labour weight phi_L of the log access of workers to a unit
 * @param customers weight phi_C of the log access of residents to a unit
 * @param draws what draws some sectors to some units
 */
public record FirmParameters(
        BySector movesPerYear,
        double choiceScale,
        double sizeExponent,
        BySector labour,
        BySector customers,
        Draws draws) {

    private static final double LARGEST_WEIGHT = 100;

    public FirmParameters {
        movesPerYear.require("movesPerYear", 0, 12);
        Limits.requirePositive("choiceScale", choiceScale);
        Limits.require("sizeExponent", sizeExponent, 0, 1);
        labour.require("labour", -LARGEST_WEIGHT, LARGEST_WEIGHT);
        customers.require("customers", -LARGEST_WEIGHT, LARGEST_WEIGHT);
    }

    /**
     * What draws some sectors to some units; weights in units of log productivity.
     *
     * @param customerDecayPerMinute decay with road minutes of the residents whom a place serves, positive
     * @param flattening weight of the log access of residents that services gain where functions are flat (OV-3)
     * @param anchor what innovation gains at an anchor, falling off like the spill-over (WK-9)
     * @param park what office sectors gain in a work park (WK-4)
     */
    public record Draws(double customerDecayPerMinute, double flattening, double anchor, double park) {

        public Draws {
            Limits.requirePositive("customerDecayPerMinute", customerDecayPerMinute);
            Limits.require("flattening", flattening, 0, LARGEST_WEIGHT);
            Limits.require("anchor", anchor, 0, LARGEST_WEIGHT);
            Limits.require("park", park, 0, LARGEST_WEIGHT);
        }

        /**
         * Decay .20 a minute, flattening .15, anchor .25, park .15.
         *
         * <p>Decay: .35 a kilometre, fitted to the shopping tours of ActivitySim prototype_mtc and steepened for a
         * dense city, at 35 km/h. The rest are assumptions.
         */
        public static Draws standard() {
            return new Draws(0.20, 0.15, 0.25, 0.15);
        }
    }

    /**
     * 1 to 3 % of jobs move a year, scale 6.69, free places as they are, local services near residents.
     *
     * <p>The scale is that of the residents' choice of Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015), put on
     * firms by assumption; rates and weights are assumptions.
     */
    public static FirmParameters standard() {
        return new FirmParameters(
                new BySector(0.03, 0.025, 0.01, 0.03, 0.02),
                6.69,
                1,
                new BySector(0.05, 0.05, 0.05, 0.02, 0.05),
                new BySector(0, 0, 0.05, 0.15, 0),
                Draws.standard());
    }

    /** The same with other shares of jobs that move a year. */
    public FirmParameters withMovesPerYear(BySector value) {
        return new FirmParameters(value, choiceScale, sizeExponent, labour, customers, draws);
    }
}

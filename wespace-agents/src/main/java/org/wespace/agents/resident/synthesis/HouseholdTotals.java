package org.wespace.agents.resident.synthesis;

import org.wespace.agents.resident.Trait;

/**
 * What the residents of a city live in and own.
 *
 * @param sizes residents by persons of their household, from one person on
 * @param digital whether they use digital services
 * @param cars whether they can take a car
 * @param bicycles whether they have a bicycle
 * @param tenures by index of the tenure form
 */
public record HouseholdTotals(Shares sizes, Shares digital, Shares cars, Shares bicycles, Shares tenures) {

    public HouseholdTotals {
        PopulationTotals.require("sizes", sizes, Trait.HOUSEHOLD, before(Trait.HOUSEHOLD));
        PopulationTotals.require("digital", digital, Trait.DIGITAL, before(Trait.DIGITAL));
        PopulationTotals.require("cars", cars, Trait.CAR, before(Trait.CAR));
        PopulationTotals.require("bicycles", bicycles, Trait.BICYCLE, before(Trait.BICYCLE));
        if (tenures.categories() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("there are too many tenure forms: " + tenures.categories());
        }
    }

    private static Trait[] before(Trait trait) {
        return java.util.Arrays.copyOf(Trait.values(), trait.ordinal());
    }

    /** With other shares of residents who use digital services. */
    public HouseholdTotals withDigital(Shares shares) {
        return new HouseholdTotals(sizes, shares, cars, bicycles, tenures);
    }

    /** With other shares of residents who can take a car. */
    public HouseholdTotals withCars(Shares shares) {
        return new HouseholdTotals(sizes, digital, shares, bicycles, tenures);
    }

    /** With other shares of residents who have a bicycle. */
    public HouseholdTotals withBicycles(Shares shares) {
        return new HouseholdTotals(sizes, digital, cars, shares, tenures);
    }

    /** With other tenure forms. */
    public HouseholdTotals withTenures(Shares shares) {
        return new HouseholdTotals(sizes, digital, cars, bicycles, shares);
    }

    /**
     * Residents by household size, from households by size: three times as many residents as households live by threes.
     *
     * @param households of one person, of two, ...
     */
    public static Shares sizesOfHouseholds(double... households) {
        double[] residents = households.clone();
        for (int i = 0; i < residents.length; i++) {
            residents[i] *= i + 1;
        }
        return Shares.all(residents);
    }
}

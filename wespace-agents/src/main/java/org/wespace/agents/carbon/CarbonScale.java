package org.wespace.agents.carbon;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.grid.Grid;

/**
 * What carbon is set against.
 *
 * @param personsPerResident real persons for whom each simulated resident stands, positive
 * @param residents simulated residents by unit; not copied
 * @param residentsOfClass simulated residents by income class
 * @param squareMetres floor of simulated residents, of all uses, not negative
 * @param centre unit from which distances are told, as the crow flies
 */
public record CarbonScale(
        double personsPerResident, int[] residents, long[] residentsOfClass, double squareMetres, int centre) {

    public CarbonScale {
        Bounds.positive("personsPerResident", personsPerResident);
        Bounds.notNegative("squareMetres", squareMetres);
        if (residentsOfClass.length != Traits.INCOME_CLASSES) {
            throw new IllegalArgumentException(
                    "there must be " + Traits.INCOME_CLASSES + " income classes: " + residentsOfClass.length);
        }
        residentsOfClass = residentsOfClass.clone();
    }

    /** Counts the residents who live in the city. O(residents). */
    public static CarbonScale of(
            Residents residents, Grid grid, double personsPerResident, double squareMetres, int centre) {
        int[] byUnit = new int[grid.unitCount()];
        long[] byClass = new long[Traits.INCOME_CLASSES];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.home()[row] != Residents.NONE) {
                byUnit[residents.home()[row]]++;
                byClass[Traits.incomeClass(residents.traits()[row])]++;
            }
        }
        return new CarbonScale(personsPerResident, byUnit, byClass, squareMetres, centre);
    }

    /** All simulated residents. */
    public long heads() {
        long sum = 0;
        for (long ofClass : residentsOfClass) {
            sum += ofClass;
        }
        return sum;
    }

    @Override
    public long[] residentsOfClass() {
        return residentsOfClass.clone();
    }
}

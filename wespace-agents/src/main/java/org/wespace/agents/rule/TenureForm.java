package org.wespace.agents.rule;

import org.wespace.agents.land.FloorUse;

/** A form of living: a standard home, co-living, or one of a modeler's own. */
public interface TenureForm extends Rule {

    /** The floor that homes of this form take. */
    FloorUse use();

    /**
     * Log utility of this form at a rent, as far as it depends on the unit: for a standard home by Cobb-Douglas
     * {@code -floorShare * ln rent}.
     *
     * @param rent money per square metre and month, positive
     */
    double logUtility(HomeSeeker who, double rent);

    /**
     * What this form is worth to a resident wherever it is, in units of log utility of the choice between forms.
     *
     * @param traits the resident, as {@link org.wespace.agents.resident.Traits} reads it
     */
    double constant(int traits);

    /**
     * Floor that one resident takes, their share of common rooms included, in square metres.
     *
     * @param income the resident's, money a month
     * @param floorShare share of income that goes into floor
     * @param rent money per square metre and month
     */
    double squareMetres(double income, double floorShare, double rent);

    /**
     * Persons who share a home of this form, for what is used in common.
     *
     * @param traits the resident
     */
    double sharing(int traits);
}

package org.wespace.agents.daily;

/**
 * By how much a resident makes more, or fewer, tours than others of their kind. Read in parallel: must not change
 * during a phase, nor depend on the order of rows.
 */
@FunctionalInterface
public interface TourRate {

    /** The same for everybody: 1. */
    TourRate ONE = row -> 1;

    /**
     * Factor of the tours of a resident, finite and not negative.
     *
     * @param row row of the resident
     */
    double factor(int row);

    /** Both factors. */
    default TourRate times(TourRate other) {
        return row -> factor(row) * other.factor(row);
    }
}

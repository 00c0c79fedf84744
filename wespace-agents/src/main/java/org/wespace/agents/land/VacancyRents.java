package org.wespace.agents.land;

/**
 * Rents out of equilibrium, by vacancy: steeply up where hardly anything is vacant, gently up or down around the
 * structural vacancy, and no fall where so much is vacant that lower rents would not help.
 *
 * <p>The change of a tick is linear in vacancy v in two pieces, with structural vacancy s: {@code gentle (s - v)} from
 * .9 s to 2 s, rising from there to lower vacancy by {@code steep}; from 2 s on it stays as at 2 s, and above
 * {@code noFallAbove} it is 0. So it rests at v = s, as the other rules do, and also wherever v is above
 * {@code noFallAbove}. Source: the pricing strategy of SILO (Moeckel, "Constraints in household relocation", 2017) in
 * its breaks at .9 and 2 times the structural vacancy; the slopes are assumptions.
 *
 * @param structuralVacancy s, in (0, 1)
 * @param noFallAbove vacancy above which rents do not change, at least s
 * @param gentle relative change for each unit of vacancy near s, positive
 * @param steep the same below .9 s, positive
 * @param mostChange largest relative change of a tick, in (0, 1)
 */
public record VacancyRents(double structuralVacancy, double noFallAbove, double gentle, double steep, double mostChange)
        implements RentRule {

    private static final double LOW = 0.9;
    private static final double HIGH = 2;

    public VacancyRents {
        RentParameters.requireVacancy(structuralVacancy);
        if (!(noFallAbove >= structuralVacancy)) {
            throw new IllegalArgumentException(
                    "noFallAbove must be at least the structural vacancy " + structuralVacancy + ": " + noFallAbove);
        }
        if (!(gentle > 0 && steep > 0 && mostChange > 0 && mostChange < 1)) {
            throw new IllegalArgumentException("gentle and steep must be positive, mostChange in (0, 1): " + gentle
                    + ", " + steep + ", " + mostChange);
        }
    }

    /** The slopes that are assumed: 1 and 4, at most 5 % in a tick. */
    public VacancyRents(double structuralVacancy, double noFallAbove) {
        this(structuralVacancy, noFallAbove, 1, 4, 0.05);
    }

    @Override
    public double next(double rent, double money, double squareMetres, double floor) {
        double vacancy = 1 - RentParameters.demandToSupply(rent, money, squareMetres, floor);
        if (vacancy > noFallAbove) {
            return rent;
        }
        double low = LOW * structuralVacancy;
        double within = Math.min(HIGH * structuralVacancy, Math.max(low, vacancy));
        double change = gentle * (structuralVacancy - within) + steep * Math.max(0, low - vacancy);
        return rent * (1 + Math.min(mostChange, change));
    }
}

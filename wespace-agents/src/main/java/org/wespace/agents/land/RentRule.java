package org.wespace.agents.land;

/**
 * How the rent of a unit's floor answers to the market: one step of a solver of demand = supply.
 *
 * <p>Demand at rent p is {@code money / p + squareMetres}: a sum that is spent on floor whatever it costs (standard
 * homes by Cobb-Douglas), and floor that is taken whatever it costs (rooms of co-living, desks). Supply is the floor
 * less the structural vacancy. All three rules here rest where the two are equal, {@code p = money / (supply -
 * squareMetres)}; they differ in the way there.
 */
@FunctionalInterface
public interface RentRule {

    /** Name of the rule, as messages show it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * The next rent; must be positive and finite unless there is no demand, when 0 is allowed.
     *
     * @param rent present rent, money per square metre and month, positive
     * @param money money a month that is spent on this floor at any rent, not negative
     * @param squareMetres floor that is taken at any rent, not negative
     * @param floor floor of the unit, vacant floor included, in square metres, positive
     */
    double next(double rent, double money, double squareMetres, double floor);
}

package org.wespace.agents.home;

import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.TenureForm;

/**
 * What sharing a home does to one resident's energy and money: the rules of DW-2, DW-3 and DW-6, for every account that
 * needs them.
 *
 * <p>Forms that take co-living floor are co-living. Safe from many threads, which only read.
 */
public final class SharedLiving {

    private final HomeMarket market;
    private final Residents residents;
    private final Rents rents;
    private final HomeClasses classes;
    private final CoLivingEffects effects;
    private final double exponent;
    private final double awareness;
    private final boolean[] shared;
    /** Factor by form and persons, where a whole number of at most {@link Traits#LARGEST_HOUSEHOLD} shares. */
    private final double[][] factors;

    /** The rules as they work in a run. */
    public SharedLiving(HomeMarket market, Rents rents, HomeTastes tastes, Switches switches, CoLivingEffects effects) {
        this.market = market;
        this.residents = market.residents();
        this.rents = rents;
        this.classes = new HomeClasses(market, tastes, switches);
        this.effects = effects;
        this.exponent = effects.energy().scaleExponent() * switches.strength(Mechanism.HOUSEHOLD_SCALE);
        this.awareness = effects.energy().awareness() * switches.strength(Mechanism.ENERGY_AWARENESS);
        int forms = market.forms().count();
        this.shared = new boolean[forms];
        this.factors = new double[forms][Traits.LARGEST_HOUSEHOLD + 1];
        for (int form = 0; form < forms; form++) {
            shared[form] = market.forms().get(form).use() == FloorUse.COLIVE;
            for (int persons = 1; persons < factors[form].length; persons++) {
                factors[form][persons] = factor(form, persons);
            }
        }
    }

    /** The homes and who lives in them. */
    public HomeMarket market() {
        return market;
    }

    /** The numbers behind the rules. */
    public CoLivingEffects effects() {
        return effects;
    }

    /** Whether a resident who lives in the city shares a home with strangers. */
    public boolean shared(int row) {
        return shared[residents.tenure()[row]];
    }

    /**
     * Energy of a resident's home a square metre over that of the mean household: {@code (persons /
     * reference)^-exponent}, in co-living times {@code 1 - awareness}.
     *
     * @param row row of a resident who lives in the city
     */
    public double energyFactor(int row) {
        int form = residents.tenure()[row];
        double persons = market.forms().get(form).sharing(residents.traits()[row]);
        int whole = (int) persons;
        return whole == persons && whole > 0 && whole < factors[form].length
                ? factors[form][whole]
                : factor(form, persons);
    }

    private double factor(int form, double persons) {
        double factor = 1;
        if (exponent > 0) {
            factor = StrictMath.pow(persons / effects.energy().referencePersons(), -exponent);
        }
        return shared[form] ? factor * (1 - awareness) : factor;
    }

    /**
     * What a standard home would cost a resident beyond what is paid, in money a month, or 0.
     *
     * @param row row of a resident who lives in the city
     */
    public double saved(int row) {
        TenureForm form = market.forms().get(residents.tenure()[row]);
        double rent = rents.rent(form.use(), residents.home()[row]);
        double squareMetres = residents.floor()[row] / (double) FloorStock.PER_SQUARE_METRE;
        double paid = form instanceof CoLiving rooms ? rooms.monthly(rent) : rent * squareMetres;
        return Math.max(0, classes.incomeOf(row) * classes.floorShareOf(row) - paid);
    }
}

package org.wespace.agents.city.equilibrium;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.RuleException;

/** Rents that move towards clearing: {@code p <- p (D / S)^f}, floor that follows rents, and passes between uses. */
final class FloorClearing {

    /** Bounds of D / S in one step: a far start must not throw rents out of range. */
    private static final double RATIO_BOUND = 100;
    /** Lowest rent of floor that nobody wants, over its reference. */
    private static final double LOWEST = 1e-9;
    /** Nearest to 0 and 1 that the share of homes in the floor of a unit comes, where floor passes between uses. */
    private static final double CORNER = 1e-6;
    /**
     * Damping of the passing of floor, over that of rents: at a damping of .5 an error of the two rents and the share
     * falls by a factor of at most .87 a step.
     */
    private static final double CONVERSION_DAMPING = 1;
    /** Bound of the log rents' difference that one step of passing reacts to. */
    private static final double CONVERSION_BOUND = 2;

    private final EquilibriumState state;
    private final ClassMasses masses;
    private final FloorMarket market;
    private final double homeStep;
    private final double officeStep;
    private final double[] demand;
    private double misallocated;
    private double floorSum;
    private double demandSum;

    FloorClearing(EquilibriumState state, ClassMasses masses) {
        this.state = state;
        this.masses = masses;
        this.market = state.parameters().floor();
        this.demand = new double[state.grid().unitCount()];
        double homeShare = 0;
        for (ResidentClass one : state.classes()) {
            homeShare = Math.max(homeShare, one.who().floorShare());
        }
        double scale = state.parameters().homes().masses().choiceScale();
        this.homeStep = step(market.homeElasticity(), scale * homeShare);
        double reaction = 0;
        for (Firm firm : state.parameters().firms().bySector()) {
            double own = firm.choice().scale() * firm.choice().floorShare();
            reaction = firm.moves() ? Math.max(reaction, own) : reaction;
        }
        this.officeStep = step(market.officeElasticity(), reaction);
    }

    /**
     * The damping asked for, or what is best where demand leaves a unit faster than that: its elasticity to the rent of
     * the unit lies between 1 + elasticity and that plus the reaction.
     */
    private double step(double elasticity, double reaction) {
        return Math.min(market.step(), 2 / (2 * (1 + elasticity) + reaction));
    }

    /**
     * Moves all rents once, and the floor that follows them.
     *
     * @return the largest relative excess demand of a unit before the move, or the share of floor that was in the wrong
     *     use if that is more
     */
    double step() {
        double worst = 0;
        floorSum = 0;
        demandSum = 0;
        misallocated = 0;
        List<HomeChoice.Form> forms = state.parameters().homes().forms();
        for (int f = 0; f < forms.size(); f++) {
            demandHomes(f);
            FloorUse use = forms.get(f).of().use();
            worst = Math.max(worst, clear(use, homeStep));
        }
        if (demandOffices()) {
            worst = Math.max(worst, clear(FloorUse.OFFICE, officeStep));
        }
        if (market.converts()) {
            worst = Math.max(worst, convert());
        }
        for (HomeChoice.Form form : forms) {
            follow(form.of().use(), market.homeElasticity());
        }
        follow(FloorUse.OFFICE, market.officeElasticity());
        return worst;
    }

    /** Share of floor that is wanted where there is none, or stands empty beyond structural vacancy. */
    double excessDemand() {
        return misallocated / (floorSum + demandSum);
    }

    private void demandHomes(int f) {
        TenureForm form = state.parameters().homes().forms().get(f).of();
        double[] rent = state.rent[form.use().ordinal()];
        Arrays.fill(demand, 0);
        for (int c = 0; c < state.residents.length; c++) {
            HomeSeeker who = state.classes().get(c).who();
            for (int unit = 0; unit < demand.length; unit++) {
                double count = state.residents[c][unit] * masses.formShare(c, f, unit);
                if (count > 0) {
                    demand[unit] += count * squareMetres(form, who, unit, rent[unit]);
                }
            }
        }
    }

    private static double squareMetres(TenureForm form, HomeSeeker who, int unit, double rent) {
        return RuleGuard.weight(
                form, RuleException.NONE, unit, 0, () -> form.squareMetres(who.income(), who.floorShare(), rent));
    }

    /** Office floor that jobs take at present rents; false if no job takes any. */
    private boolean demandOffices() {
        Arrays.fill(demand, 0);
        boolean any = false;
        double[] rent = state.rent[FloorUse.OFFICE.ordinal()];
        for (int c = 0; c < state.workers.length; c++) {
            ResidentClass of = state.classes().get(c);
            double spending = 0;
            for (Firm firm : state.parameters().firms().bySector()) {
                if (firm.sector() == of.sector()) {
                    spending = firm.spending() * firm.office(of.onSite()) * state.jobsPerWorker;
                }
            }
            any |= spending > 0;
            for (int unit = 0; unit < demand.length && spending > 0; unit++) {
                demand[unit] += spending * state.workers[c][unit] / rent[unit];
            }
        }
        return any;
    }

    private double clear(FloorUse use, double step) {
        double[] rent = state.rent[use.ordinal()];
        double[] reference = state.reference[use.ordinal()];
        double[] floor = state.floor[use.ordinal()];
        double worst = 0;
        for (int unit = 0; unit < rent.length; unit++) {
            double supply = floor[unit] * (1 - market.vacancy());
            misallocated += Math.abs(demand[unit] - supply);
            floorSum += supply;
            demandSum += demand[unit];
            if (supply > 0) {
                double ratio = demand[unit] / supply;
                if (ratio > 0 && rent[unit] > LOWEST * reference[unit]) {
                    worst = Math.max(worst, Math.abs(ratio - 1));
                }
                double bounded = Math.min(RATIO_BOUND, Math.max(1 / RATIO_BOUND, ratio));
                double moved = rent[unit] * StrictMath.pow(bounded, step);
                rent[unit] = Math.max(LOWEST * reference[unit], moved);
            }
        }
        return worst;
    }

    /** Passes floor between homes and offices towards the higher rent; returns the share that was in the wrong use. */
    private double convert() {
        double[] homes = state.base[FloorUse.HOME.ordinal()];
        double[] offices = state.base[FloorUse.OFFICE.ordinal()];
        double damping = CONVERSION_DAMPING * Math.min(homeStep, officeStep);
        double wrong = 0;
        double all = 0;
        for (int unit = 0; unit < homes.length; unit++) {
            double total = homes[unit] + offices[unit];
            if (total > 0) {
                double lead = StrictMath.log(
                        state.rent[FloorUse.HOME.ordinal()][unit] / state.rent[FloorUse.OFFICE.ordinal()][unit]);
                double beyond = lead - Math.max(-market.penalty(), Math.min(market.penalty(), lead));
                double share = Math.max(CORNER, Math.min(1 - CORNER, homes[unit] / total));
                double moved = damping * Math.max(-CONVERSION_BOUND, Math.min(CONVERSION_BOUND, beyond));
                double odds = share / (1 - share) * StrictMath.exp(moved);
                homes[unit] = total * Math.max(CORNER, Math.min(1 - CORNER, odds / (1 + odds)));
                offices[unit] = total - homes[unit];
                wrong += total * share * (1 - share) * Math.abs(beyond);
                all += total;
            }
        }
        return all > 0 ? wrong / all : 0;
    }

    private void follow(FloorUse use, double elasticity) {
        double[] rent = state.rent[use.ordinal()];
        double[] reference = state.reference[use.ordinal()];
        double[] base = state.base[use.ordinal()];
        double[] floor = state.floor[use.ordinal()];
        for (int unit = 0; unit < floor.length; unit++) {
            floor[unit] = elasticity == 0
                    ? base[unit]
                    : base[unit] * StrictMath.pow(rent[unit] / reference[unit], elasticity);
        }
    }
}

package org.wespace.agents.city.equilibrium;

import java.util.List;
import org.wespace.agents.home.HomeMasses;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.RuleException;

/** What draws each class to the homes of each unit, by form and over all forms, at the present rents. */
final class ClassMasses {

    private final EquilibriumState state;
    private final List<HomeChoice.Form> forms;
    private final double[] formWeight;
    /** By class, form and unit. */
    private final double[][][] byForm;
    /** By class and unit; the array of the form where there is one only. */
    private final double[][] all;

    private final Centred[] centred;
    private boolean filled;

    ClassMasses(EquilibriumState state) {
        this.state = state;
        HomeChoice homes = state.parameters().homes();
        int classes = state.classes().size();
        int units = state.grid().unitCount();
        this.forms = homes.forms();
        this.formWeight = forms.stream()
                .mapToDouble(form -> StrictMath.exp(form.constant()))
                .toArray();
        this.byForm = new double[classes][forms.size()][units];
        this.all = new double[classes][];
        this.centred = new Centred[classes];
        for (int c = 0; c < classes; c++) {
            all[c] = forms.size() == 1 ? byForm[c][0] : new double[units];
            centred[c] = new Centred(homes.masses());
        }
    }

    /** Computes the masses of all classes. */
    void fill() {
        for (int c = 0; c < all.length; c++) {
            HomeSeeker who = state.classes().get(c).who();
            if (!filled) {
                centred[c].centre(who, forms, state);
            }
            for (int f = 0; f < forms.size(); f++) {
                fill(c, f, who);
            }
            if (forms.size() > 1) {
                addForms(c);
            }
            centred[c].follow(all[c]);
        }
        filled = true;
    }

    private void fill(int c, int f, HomeSeeker who) {
        TenureForm form = forms.get(f).of();
        double[] floor = state.floor[form.use().ordinal()];
        double[] mass = byForm[c][f];
        centred[c].masses.fill(
                new HomeMasses.Offer(who, form), unit -> floor[unit], state, RuleException.NONE, mass, 0, mass.length);
        for (int unit = 0; unit < mass.length && formWeight[f] != 1; unit++) {
            mass[unit] *= formWeight[f];
        }
    }

    private void addForms(int c) {
        double[] sum = all[c];
        java.util.Arrays.fill(sum, 0);
        for (double[] form : byForm[c]) {
            for (int unit = 0; unit < sum.length; unit++) {
                sum[unit] += form[unit];
            }
        }
    }

    /** Live masses of a class over all forms. */
    double[] of(int c) {
        return all[c];
    }

    /** Share of a form among those of a class who live in a unit. */
    double formShare(int c, int form, int unit) {
        return all[c][unit] > 0 ? byForm[c][form][unit] / all[c][unit] : 0;
    }

    /** What has to be added to the logarithm of a mass of a class to have it uncentred. */
    double logLevel(int c) {
        return centred[c].usedLevel * state.parameters().homes().masses().choiceScale();
    }

    /**
     * A utility less a level that follows its maximum, so that the exponential of a large scale stays in range. Only
     * ratios of masses within a class count.
     */
    private static final class Centred implements HomeUtility {

        private final HomeUtility utility;
        private final HomeMasses masses;
        private double level;
        private double usedLevel;

        Centred(HomeMasses of) {
            this.utility = of.utility();
            this.masses = new HomeMasses(this, of.choiceScale(), of.sizeExponent());
        }

        @Override
        public String name() {
            return utility.name();
        }

        @Override
        public double logUtility(HomeSeeker who, TenureForm form, int unit, CityView city) {
            return utility.logUtility(who, form, unit, city) - level;
        }

        void centre(HomeSeeker who, List<HomeChoice.Form> forms, EquilibriumState city) {
            double highest = Double.NEGATIVE_INFINITY;
            for (HomeChoice.Form form : forms) {
                FloorUse use = form.of().use();
                for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                    if (city.floor(use, unit) > 0) {
                        highest = Math.max(highest, utility.logUtility(who, form.of(), unit, city));
                    }
                }
            }
            level = Double.isFinite(highest) ? highest : 0;
        }

        void follow(double[] mass) {
            usedLevel = level;
            double highest = 0;
            for (double one : mass) {
                highest = Math.max(highest, one);
            }
            if (highest > 0 && Double.isFinite(highest)) {
                level += StrictMath.log(highest) / masses.choiceScale();
            }
        }
    }
}

package org.wespace.agents.home;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.Rule;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.RuleException;

/** The standard utility of a home: the form's own at the unit's rent, the unit's amenity, and any number of terms. */
public final class StandardHomeUtility implements HomeUtility {

    private final HomeTerm[] terms;

    /** The form's utility, amenity and the given terms. */
    public StandardHomeUtility(List<? extends HomeTerm> terms) {
        this.terms = terms.toArray(HomeTerm[]::new);
    }

    /**
     * The utility of a standard city: services and green where they are worth anything, homophily by the strength of
     * DW-10.
     */
    public static StandardHomeUtility of(HomeTastes tastes, Switches switches) {
        List<HomeTerm> terms = new ArrayList<>();
        if (tastes.services() != 0) {
            terms.add(new ServiceTerm(tastes.services()));
        }
        if (tastes.green() != 0) {
            terms.add(new GreenTerm(tastes.green()));
        }
        if (switches.on(Mechanism.HOMOPHILY)) {
            terms.add(new GroupTerm(tastes.homophily() * switches.strength(Mechanism.HOMOPHILY)));
        }
        return new StandardHomeUtility(terms);
    }

    /** The same utility with one term more. */
    public StandardHomeUtility with(HomeTerm term) {
        List<HomeTerm> more = new ArrayList<>(List.of(terms));
        more.add(term);
        return new StandardHomeUtility(more);
    }

    @Override
    public String name() {
        return "standard home utility";
    }

    @Override
    public double logUtility(HomeSeeker who, TenureForm form, int unit, CityView city) {
        double sum = value(form, who, unit, city) + city.amenity(unit);
        for (HomeTerm term : terms) {
            sum += value(term, who, unit, city);
        }
        return sum;
    }

    private static double value(TenureForm form, HomeSeeker who, int unit, CityView city) {
        double value;
        try {
            value = form.logUtility(who, city.rent(form.use(), unit));
        } catch (RuntimeException e) {
            throw RuleGuard.failed(form, RuleException.NONE, unit, city.tick(), e);
        }
        return require(form, value, unit, city);
    }

    private static double value(HomeTerm term, HomeSeeker who, int unit, CityView city) {
        double value;
        try {
            value = term.value(who, unit, city);
        } catch (RuntimeException e) {
            throw RuleGuard.failed(term, RuleException.NONE, unit, city.tick(), e);
        }
        return require(term, value, unit, city);
    }

    /** What is wrong with a part is told with the name of the part. */
    private static double require(Rule part, double value, int unit, CityView city) {
        return value < Double.POSITIVE_INFINITY
                ? value
                : RuleGuard.logUtility(part, RuleException.NONE, unit, city.tick(), () -> value);
    }
}

package org.wespace.agents.home;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.TenureForm;

/** The standard utility of a home: the form's own at the unit's rent, the unit's amenity, and any number of terms. */
public final class StandardHomeUtility implements HomeUtility {

    private final List<HomeTerm> terms;

    /** The form's utility, amenity and the given terms. */
    public StandardHomeUtility(List<? extends HomeTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The same utility with one term more. */
    public StandardHomeUtility with(HomeTerm term) {
        List<HomeTerm> more = new ArrayList<>(terms);
        more.add(term);
        return new StandardHomeUtility(more);
    }

    @Override
    public String name() {
        return "standard home utility";
    }

    @Override
    public double logUtility(HomeSeeker who, TenureForm form, int unit, CityView city) {
        double sum = form.logUtility(who, city.rent(form.use(), unit)) + city.amenity(unit);
        for (HomeTerm term : terms) {
            sum += term.value(who, unit, city);
        }
        return sum;
    }
}

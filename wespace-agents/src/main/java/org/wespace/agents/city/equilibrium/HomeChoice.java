package org.wespace.agents.city.equilibrium;

import java.util.List;
import org.wespace.agents.home.HomeMasses;
import org.wespace.agents.home.StandardHome;
import org.wespace.agents.home.StandardHomeUtility;
import org.wespace.agents.rule.TenureForm;

/**
 * How residents choose homes.
 *
 * @param forms forms of home on offer, of different floor uses
 * @param masses what draws residents to homes
 * @param groupDecay decay of what counts as the neighbourhood in shares of groups, per kilometre, not negative
 */
public record HomeChoice(List<Form> forms, HomeMasses masses, double groupDecay) {

    public HomeChoice {
        forms = List.copyOf(forms);
        if (forms.isEmpty()
                || forms.stream().map(form -> form.of().use()).distinct().count() < forms.size()) {
            throw new IllegalArgumentException("there must be forms of home, each with a floor use of its own");
        }
        if (!(groupDecay >= 0) || Double.isInfinite(groupDecay)) {
            throw new IllegalArgumentException("groupDecay must be finite and >= 0: " + groupDecay);
        }
    }

    /**
     * Standard homes only, by rent and amenity.
     *
     * @param choiceScale scale eps of the choice; 6.69 in Ahlfeldt et al. (2015)
     * @param sizeExponent exponent of the floor of a unit in what draws residents, in [0, 1]
     */
    public static HomeChoice standard(double choiceScale, double sizeExponent) {
        HomeMasses masses = new HomeMasses(new StandardHomeUtility(List.of()), choiceScale, sizeExponent);
        return new HomeChoice(List.of(new Form(new StandardHome(), 0)), masses, 1);
    }

    /**
     * A form of home.
     *
     * @param of the form
     * @param constant what it is worth wherever it is, in units of the exponent of the choice: the form's weight is
     *     multiplied by {@code exp(constant)}
     */
    public record Form(TenureForm of, double constant) {}
}

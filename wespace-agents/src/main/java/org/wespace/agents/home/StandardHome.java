package org.wespace.agents.home;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.choice.Logarithm;

/**
 * A home of one's own: floor is bought by Cobb-Douglas, a fixed share of income at any rent.
 *
 * <p>Indirect utility {@code -h ln p}, floor {@code h y / p}. Source: Ahlfeldt, Redding, Sturm &amp; Wolf, "The
 * economics of density: evidence from the Berlin Wall" (Econometrica 2015), <a
 * href="https://doi.org/10.3982/ECTA10876">doi:10.3982/ECTA10876</a>.
 */
public final class StandardHome implements TenureForm {

    /** Name of this form. */
    public static final String NAME = "standard home";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FloorUse use() {
        return FloorUse.HOME;
    }

    @Override
    public double logUtility(HomeSeeker who, double rent) {
        return -who.floorShare() * Logarithm.log(rent);
    }

    @Override
    public double constant(int traits) {
        return 0;
    }

    @Override
    public double squareMetres(double income, double floorShare, double rent) {
        return floorShare * income / rent;
    }

    @Override
    public double sharing(int traits) {
        return Traits.household(traits);
    }
}

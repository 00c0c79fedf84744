package org.wespace.agents.home;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.TenureForm;

/**
 * A room of one's own in a flat whose other rooms are shared: floor is fixed, rent varies (DW-1).
 *
 * <p>With Cobb-Douglas tastes {@code ln U = (1 - h) ln(c / (1 - h)) + h ln(q / h)}, of which a standard home leaves
 * {@code ln y - h ln p}: here floor costs {@code r = p (own + shared / persons) (1 + fee)}, what is left is {@code c =
 * y - r}, and floor is worth {@code q = own + worth * shared}, for one may use all of the common rooms and pays for a
 * part of them. So, with ln y taken off as everywhere, {@code (1 - h) ln((1 - r / y) / (1 - h)) + h ln(q / (h y))};
 * minus infinity where r takes all of the income. Rent of co-living is that of {@link FloorUse#COLIVE}.
 */
public final class CoLiving implements TenureForm {

    /** Name of this form. */
    public static final String NAME = "co-living";

    private final CoLivingParameters parameters;

    /** Flats of a kind. */
    public CoLiving(CoLivingParameters parameters) {
        this.parameters = parameters;
    }

    /** The flats. */
    public CoLivingParameters parameters() {
        return parameters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FloorUse use() {
        return FloorUse.COLIVE;
    }

    @Override
    public double logUtility(HomeSeeker who, double rent) {
        double left = 1 - monthly(rent) / who.income();
        if (!(left > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double h = who.floorShare();
        double worth = parameters.privateSquareMetres() + parameters.commonWorth() * parameters.sharedSquareMetres();
        return (1 - h) * StrictMath.log(left / (1 - h)) + h * StrictMath.log(worth / (h * who.income()));
    }

    /** What one person pays a month at a rent. */
    public double monthly(double rent) {
        return rent * parameters.squareMetresPerHead() * (1 + parameters.fee());
    }

    @Override
    public double constant(int traits) {
        double sum = parameters.income() * Traits.incomeClass(traits);
        return Traits.household(traits) == 1 ? sum : sum + parameters.others();
    }

    @Override
    public double squareMetres(double income, double floorShare, double rent) {
        return parameters.squareMetresPerHead();
    }

    @Override
    public double sharing(int traits) {
        return parameters.persons();
    }
}

package org.wespace.agents.daily.leisure;

import it.unimi.dsi.fastutil.booleans.BooleanArrayList;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;

/**
 * Makes venues of the leisure floor of a city: unit by unit, sizes are drawn until the floor is used up.
 *
 * <p>Sizes follow a Pareto distribution; what is left of a unit's floor and too small for a venue goes to the last one,
 * and a unit with less than the smallest has one venue of what there is. The strength of {@link Mechanism#SMALL_SHOPS}
 * lowers the smallest size. Floor is that of simulated residents, a venue as large as a real one: where a resident
 * stands for many persons a venue stands for as many of its kind.
 */
public final class VenueMaker {

    private static final int SIZE = Decisions.id("leisure.venue size");
    private static final int STARS = Decisions.id("leisure.venue quality");
    private static final int CHAIN = Decisions.id("leisure.venue chain");

    private final VenueParameters parameters;
    private final double least;
    private final ChanceKey sizes;
    private final ChanceKey stars;
    private final ChanceKey chains;

    private final IntArrayList unit = new IntArrayList();
    private final DoubleArrayList size = new DoubleArrayList();
    private final DoubleArrayList quality = new DoubleArrayList();
    private final BooleanArrayList chain = new BooleanArrayList();

    private VenueMaker(VenueParameters parameters, Switches switches, Chance chance) {
        this.parameters = parameters;
        this.least = parameters.least(switches.strength(Mechanism.SMALL_SHOPS));
        this.sizes = chance.at(0, SIZE);
        this.stars = chance.at(0, STARS);
        this.chains = chance.at(0, CHAIN);
    }

    /**
     * The venues of a city; the same for the same seed.
     *
     * @throws IllegalArgumentException if there is no leisure floor at all
     */
    public static Venues of(FloorStock floor, VenueParameters parameters, Switches switches, Chance chance) {
        VenueMaker maker = new VenueMaker(parameters, switches, chance);
        for (int unit = 0; unit < floor.grid().unitCount(); unit++) {
            maker.fill(unit, floor.squareMetres(FloorUse.LEISURE, unit));
        }
        if (maker.unit.isEmpty()) {
            throw new IllegalArgumentException("a city without leisure floor has no venues");
        }
        return Venues.of(
                floor.grid(),
                maker.unit.toIntArray(),
                maker.size.toDoubleArray(),
                maker.quality.toDoubleArray(),
                maker.chain.toBooleanArray());
    }

    private void fill(int at, double floor) {
        double left = floor;
        for (int k = 0; left > 0; k++) {
            double drawn = least * StrictMath.pow(Draws.openUniform(sizes.bits(at, k)), -1 / parameters.tail());
            double taken = Math.min(drawn, parameters.mostSquareMetres());
            if (left - taken < least) {
                taken = left;
            }
            left -= taken;
            unit.add(at);
            size.add(taken);
            quality.add(parameters.meanStars() + parameters.starSpread() * Draws.normal(stars.bits(at, k)));
            chain.add(chains.uniform(at, k) < parameters.chainShare());
        }
    }
}

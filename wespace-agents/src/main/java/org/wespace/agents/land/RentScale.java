package org.wespace.agents.land;

import java.util.Arrays;

/**
 * The rent of each use that counts as normal: what makes rents of different uses comparable. Immutable.
 *
 * <p>An office may bring twice as much as a flat and cost twice as much to fit out; so what owners and builders compare
 * is rent over the reference of its use.
 */
public final class RentScale {

    private static final RentScale EQUAL = new RentScale(ones());

    private final double[] reference;

    private RentScale(double[] reference) {
        this.reference = reference;
    }

    /** A reference of 1 for every use: rents are compared as they are. */
    public static RentScale equal() {
        return EQUAL;
    }

    /**
     * The mean rent of each use over its floor, as of now. A use without floor has the reference of its kind (co-living
     * that of homes, co-working that of offices), or else the mean over all floor; without any floor, 1.
     */
    public static RentScale of(Rents rents, FloorStock floor) {
        double[] worth = new double[FloorUse.COUNT];
        double[] stock = new double[FloorUse.COUNT];
        double allWorth = 0;
        double allStock = 0;
        for (int use = 0; use < FloorUse.COUNT; use++) {
            FloorUse kind = FloorUse.of(use);
            for (int unit = 0; kind != FloorUse.VACANT && unit < floor.grid().unitCount(); unit++) {
                worth[use] += floor.squareMetres(kind, unit) * rents.rent(kind, unit);
                stock[use] += floor.squareMetres(kind, unit);
            }
            allWorth += worth[use];
            allStock += stock[use];
        }
        double mean = allStock > 0 ? allWorth / allStock : 1;
        double[] reference = new double[FloorUse.COUNT];
        for (int use = 0; use < FloorUse.COUNT; use++) {
            int like = stock[use] > 0 ? use : kindOf(FloorUse.of(use)).ordinal();
            reference[use] = stock[like] > 0 ? worth[like] / stock[like] : mean;
        }
        return new RentScale(reference);
    }

    private static FloorUse kindOf(FloorUse use) {
        return switch (use) {
            case COLIVE -> FloorUse.HOME;
            case COWORK -> FloorUse.OFFICE;
            default -> use;
        };
    }

    private static double[] ones() {
        double[] ones = new double[FloorUse.COUNT];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The reference rent of a use, money per square metre and month. */
    public double reference(FloorUse use) {
        return reference[use.ordinal()];
    }

    /** Rent over the reference of its use. */
    public double relative(Rents rents, FloorUse use, int unit) {
        return rents.rent(use, unit) / reference[use.ordinal()];
    }
}

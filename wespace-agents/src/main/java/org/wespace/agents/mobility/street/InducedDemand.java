package org.wespace.agents.mobility.street;

/**
 * How far vehicle-kilometres follow the capacity of roads, from two runs that differ in nothing else: mechanism TR-6
 * against TR-2.
 *
 * <p>Elasticity {@code ln(km2 / km1) / ln(C2 / C1)}: 0 where nobody drives more, 1 where traffic grows as roads do. The
 * long-run value in United States cities is 1.03 (G. Duranton, M. A. Turner 2011, The fundamental law of road
 * congestion, doi:10.1257/aer.101.6.2616). Compare runs of ten years or more in which homes, jobs and modes may follow
 * with runs in which they may not: the first should lie between .6 and 1.2, the second below .3.
 */
public final class InducedDemand {

    private InducedDemand() {}

    /**
     * Elasticity of vehicle-kilometres to capacity.
     *
     * @param kilometresBefore vehicle-kilometres of the run with less capacity, positive
     * @param kilometresAfter vehicle-kilometres of the run with more, positive
     * @param capacityRatio capacity of the second run over that of the first, positive and not 1
     */
    public static double elasticity(double kilometresBefore, double kilometresAfter, double capacityRatio) {
        requirePositive("kilometresBefore", kilometresBefore);
        requirePositive("kilometresAfter", kilometresAfter);
        requirePositive("capacityRatio", capacityRatio);
        if (capacityRatio == 1) {
            throw new IllegalArgumentException("capacityRatio must differ from 1: two runs with the same roads");
        }
        return StrictMath.log(kilometresAfter / kilometresBefore) / StrictMath.log(capacityRatio);
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
    }
}

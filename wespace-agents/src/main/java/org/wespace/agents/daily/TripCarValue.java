package org.wespace.agents.daily;

import java.util.function.Supplier;
import org.wespace.agents.mobility.CarValue;
import org.wespace.core.engine.ParallelLoop;

/**
 * What a car is worth on trips of one purpose: the logsum of all modes and places with a car less that without one, as
 * {@link PlaceField} has it. Rides, with their waits and fares, and transit make it small.
 */
public final class TripCarValue implements CarValue {

    private final PlaceField places;
    private final Supplier<double[]> masses;
    private double[] plain = {};
    private double[] digital = {};

    /**
     * The value on trips to places.
     *
     * @param places a choice of places whose slot nobody else uses while values are asked for, that is, during an
     *     update
     * @param masses weight of each unit as a place to go
     */
    public TripCarValue(PlaceField places, Supplier<double[]> masses) {
        this.places = places;
        this.masses = masses;
    }

    @Override
    public void update(ParallelLoop loop) {
        double[] mass = masses.get();
        places.update(mass, loop);
        if (plain.length != mass.length) {
            plain = new double[mass.length];
            digital = new double[mass.length];
        }
        loop.run(mass.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                plain[unit] = difference(unit, false);
                digital[unit] = difference(unit, true);
            }
        });
    }

    private double difference(int unit, boolean withServices) {
        double without = places.logsum(unit, Access.of(false, withServices));
        double with = places.logsum(unit, Access.of(true, withServices));
        return with == without ? 0 : Math.max(0, with - without); // also where neither leads anywhere
    }

    @Override
    public double gain(int unit, boolean withServices) {
        return withServices ? digital[unit] : plain[unit];
    }
}

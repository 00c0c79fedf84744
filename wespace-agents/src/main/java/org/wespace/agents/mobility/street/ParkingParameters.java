package org.wespace.agents.mobility.street;

import java.util.Set;
import org.wespace.agents.land.FloorUse;

/**
 * How many spaces cars need, and how much of them lies where it can be given back (E20).
 *
 * @param perCar spaces at home for each resident's car, not negative
 * @param perCommuter spaces at work for each resident who goes there by a car of their own, not negative
 * @param perHundredSquareMetres spaces at the start for each 100 m2 of floor that visitors come to, not negative; they
 *     go with the number of cars in the city
 * @param visited uses of floor that visitors come to
 * @param metresPerSpace ground of a space with its part of the aisle in m2, positive
 * @param offStreetShare share of parking ground that can be given back at most, in [0, 1]
 * @param kerbShare share of street ground that is kerb parking and can be given back at most, in [0, 1]
 */
public record ParkingParameters(
        double perCar,
        double perCommuter,
        double perHundredSquareMetres,
        Set<FloorUse> visited,
        double metresPerSpace,
        double offStreetShare,
        double kerbShare) {

    public ParkingParameters {
        visited = Set.copyOf(visited);
        require(perCar >= 0 && perCar < 100, "perCar", perCar);
        require(perCommuter >= 0 && perCommuter < 100, "perCommuter", perCommuter);
        require(
                perHundredSquareMetres >= 0 && perHundredSquareMetres < 100,
                "perHundredSquareMetres",
                perHundredSquareMetres);
        require(metresPerSpace > 0 && metresPerSpace < 1000, "metresPerSpace", metresPerSpace);
        require(offStreetShare >= 0 && offStreetShare <= 1, "offStreetShare", offStreetShare);
        require(kerbShare >= 0 && kerbShare <= 1, "kerbShare", kerbShare);
    }

    private static void require(boolean allowed, String name, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " is out of its range: " + value);
        }
    }

    /**
     * One space at home for each car, one at work for each who drives there, one for 100 m2 of shops, leisure, clinics,
     * hospitals and counters, 27 m2 a space (assumptions); .8 of parking off the street and .2 of the street between
     * kerbs can be given back (International Transport Forum 2015, Urban mobility system upgrade: up to 80 % and nearly
     * 20 % in Lisbon).
     */
    public static ParkingParameters standard() {
        return new ParkingParameters(
                1,
                1,
                1,
                Set.of(FloorUse.RETAIL, FloorUse.LEISURE, FloorUse.CLINIC, FloorUse.HOSPITAL, FloorUse.COUNTER),
                27,
                0.8,
                0.2);
    }

    /** The same with another share of the street that is kerb parking, such as .15 in China (assumption). */
    public ParkingParameters withKerbShare(double value) {
        return new ParkingParameters(
                perCar, perCommuter, perHundredSquareMetres, visited, metresPerSpace, offStreetShare, value);
    }
}

package org.wespace.agents.mobility.street;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;

/**
 * Spaces that the cars of the city need now: at the homes of those who have one, at the jobs of those who drive there,
 * and where visitors come; and one for each vehicle of a shared fleet.
 *
 * <p>Counted in thousandths of a space, of real cars. Not for several threads; O(residents + units).
 */
final class ParkingNeed {

    /** Counts in a space. */
    static final int PER_SPACE = 1000;

    private static final double HUNDRED = 100;

    private final Residents residents;
    private final Land land;
    private final ParkingParameters parameters;
    private final boolean[] driven;
    private final LongSupplier fleet;
    private final int[] cars;
    private final int[] commuters;
    private long carsAtStart = -1;

    ParkingNeed(
            Residents residents, List<TravelMode> modes, Land land, ParkingParameters parameters, LongSupplier fleet) {
        this.residents = residents;
        this.land = land;
        this.parameters = parameters;
        this.driven = new boolean[modes.size()];
        for (int m = 0; m < driven.length; m++) {
            driven[m] = modes.get(m).kind().needsCar();
        }
        this.fleet = fleet;
        this.cars = new int[land.grid().unitCount()];
        this.commuters = new int[cars.length];
    }

    /** Real vehicles of the shared fleet, each with a space of its own, in counts. */
    long fleet() {
        return PER_SPACE * fleet.getAsLong();
    }

    /** Writes the counts that private cars need in each unit; the first call says how many cars there were at first. */
    void count(long[] spaces) {
        long all = countCars();
        if (carsAtStart < 0) {
            carsAtStart = all;
        }
        double motorised = carsAtStart == 0 ? 0 : all / (double) carsAtStart;
        double persons = land.personsPerResident();
        for (int unit = 0; unit < spaces.length; unit++) {
            long floor = 0;
            for (FloorUse use : FloorUse.values()) {
                floor += parameters.visited().contains(use) ? land.floor().floor(use, unit) : 0;
            }
            double visitors =
                    parameters.perHundredSquareMetres() * motorised * floor / (HUNDRED * FloorStock.PER_SQUARE_METRE);
            double own = parameters.perCar() * cars[unit] + parameters.perCommuter() * commuters[unit];
            spaces[unit] = Math.round(PER_SPACE * persons * (own + visitors));
        }
    }

    private long countCars() {
        Arrays.fill(cars, 0);
        Arrays.fill(commuters, 0);
        long all = 0;
        for (int row = 0; row < residents.count(); row++) {
            int home = residents.home()[row];
            if (home == Residents.NONE || !Traits.car(residents.traits()[row])) {
                continue;
            }
            cars[home]++;
            all++;
            int mode = residents.mode()[row];
            int work = residents.work()[row];
            if (work != Residents.NONE && mode >= 0 && driven[mode]) {
                commuters[work]++;
            }
        }
        return all;
    }
}

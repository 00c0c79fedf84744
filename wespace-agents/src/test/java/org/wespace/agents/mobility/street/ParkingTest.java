package org.wespace.agents.mobility.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.SmallCities;
import org.wespace.agents.land.Cohorts;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.grid.Grid;

class ParkingTest {

    private static final List<TravelMode> MODES = SmallCities.walkAndCar(1000).modes();
    private static final double PERSONS = 10;
    private static final int PARKING = 60_000;
    private static final int STREETS = 200_000;

    /** A town, what became of it, and its hash. */
    private record Town(Residents residents, Land land, Parking parking, long hash) {

        int counts(Cover cover) {
            int sum = 0;
            for (int unit = 0; unit < land.grid().unitCount(); unit++) {
                sum += land.cover().counts(cover, unit);
            }
            return sum;
        }
    }

    private static Land land() {
        Grid grid = HybridCity.grid();
        LandCover cover = new LandCover(grid);
        FloorStock floor = new FloorStock(grid);
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            cover.turn(Cover.OPEN, Cover.PARKING, unit, PARKING);
            cover.turn(Cover.OPEN, Cover.ROAD, unit, STREETS);
            cover.turn(Cover.OPEN, Cover.BUILT, unit, 500_000);
            floor.endow(FloorUse.RETAIL, unit, 2_000);
        }
        return new Land(floor, cover, new Rents(grid), Cohorts.of(floor, 2020, 1), PERSONS);
    }

    private static Town lived(Switches switches, double shed, LongSupplier fleet, int months, boolean shuffled) {
        Residents residents = HybridCity.residents(300);
        for (int row = 0; row < residents.count(); row++) {
            residents.mode()[row] = (byte) (Traits.car(residents.traits()[row]) ? 1 : 0);
        }
        if (shuffled) {
            residents.shuffle(Chance.of(2).at(0, 3));
        }
        Land land = land();
        Parking parking = new Parking(residents, MODES, land, ParkingParameters.standard(), switches, fleet);
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(parking);
            simulation.phases().add(Phase.of("shed", tick -> shed(residents, shed, tick.index())));
            simulation.addHash("land", land::addTo);
            simulation.addHash("parking", parking::addTo);
            simulation.run(months);
            parking.checkBalance();
            land.cover().checkBalance();
            return new Town(residents, land, parking, land.cover().counts(Cover.GREEN, 0) + hash(land));
        }
    }

    private static long hash(Land land) {
        org.wespace.core.engine.StateHash hash = new org.wespace.core.engine.StateHash();
        land.addTo(hash);
        return hash.value();
    }

    /** Cars of the first residents go in the third month. */
    private static void shed(Residents residents, double share, long month) {
        if (month == 2) {
            for (int row = 0; row < residents.count(); row++) {
                if (residents.id()[row] % 100 < 100 * share) {
                    residents.traits()[row] = Traits.withCar(residents.traits()[row], false);
                    residents.mode()[row] = 0;
                }
            }
        }
    }

    private static Switches at(double green, double plots) {
        return Switches.none().with(Mechanism.RELEASED_STREETS, green).with(Mechanism.PARKING_REUSE, plots);
    }

    private static Town lived(Switches switches, double shed) {
        return lived(switches, shed, () -> 0, 12, false);
    }

    @Test
    void run_allCarsGo_givesBackWhatCanBe() {
        Town green = lived(at(1, 0), 1);
        int units = green.land.grid().unitCount();
        double perSpace = 27 / (SmallCities.UNIT_METRES * SmallCities.UNIT_METRES) * LandCover.WHOLE;
        Parking.Released released = green.parking.released();
        assertThat(released.freeSpaces()).isCloseTo(released.spacesAtStart(), within(1e-6));
        for (int unit = 0; unit < units; unit++) {
            int freed = STREETS - green.land.cover().counts(Cover.ROAD, unit);
            assertThat(freed).isLessThanOrEqualTo(STREETS / 5);
            assertThat(PARKING - green.land.cover().counts(Cover.PARKING, unit)).isLessThanOrEqualTo(PARKING * 4 / 5);
            assertThat(green.land.cover().counts(Cover.BUILT, unit)).isEqualTo(500_000);
        }
        assertThat(green.counts(Cover.GREEN))
                .isLessThanOrEqualTo((int) (released.spacesAtStart() * perSpace))
                .isPositive();
        double squareMetres = green.counts(Cover.GREEN) / (double) LandCover.WHOLE * 250_000;
        assertThat(released.squareMetres()).isCloseTo(squareMetres, within(1e-6));
    }

    /** Off the street first: no kerb goes while a part of the parking ground is enough. */
    @Test
    void run_fewCarsGo_freesTwentySevenMetresASpaceOffTheStreet() {
        Town few = lived(at(1, 0), 0.2);
        Parking.Released released = few.parking.released();
        assertThat(released.kerbsToGreen()).isZero();
        assertThat(released.parkingToGreen())
                .isCloseTo(
                        27 * released.freeSpaces(),
                        within(0.25 * few.land.grid().unitCount()));
        assertThat(released.freeSpaces()).isBetween(0.15 * released.spacesAtStart(), 0.25 * released.spacesAtStart());
    }

    @Test
    void run_shares_goToGreenAndPlotsAndTheRestStays() {
        int all = lived(at(1, 0), 0.2).counts(Cover.GREEN);
        Town part = lived(at(0.3, 0.5), 0.2);
        int units = part.land.grid().unitCount();
        assertThat(part.counts(Cover.GREEN)).isBetween((int) (0.3 * all) - units, (int) (0.3 * all) + units);
        assertThat(part.counts(Cover.BUILT) - 500_000 * units)
                .isBetween((int) (0.5 * all) - units, (int) (0.5 * all) + units);
        Town both = lived(at(1, 1), 0.2);
        assertThat(both.counts(Cover.GREEN)).isBetween(all / 2 - units, all / 2 + units);
        assertThat(both.counts(Cover.PARKING)).isEqualTo(lived(at(1, 0), 0.2).counts(Cover.PARKING));
    }

    @Test
    void run_strengthZero_isAsWithoutParking() {
        Town off = lived(Switches.none(), 1);
        assertThat(off.parking.isOn()).isFalse();
        assertThat(off.hash).isEqualTo(hash(land()));
        assertThat(lived(at(0.1, 0), 1).hash).isNotEqualTo(off.hash);
        assertThat(lived(at(0, 0.1), 1).hash).isNotEqualTo(off.hash);
    }

    @Test
    void run_noCarGoes_changesNothing() {
        assertThat(lived(at(1, 1), 0).hash).isEqualTo(hash(land()));
    }

    @Test
    void run_fleet_takesItsOwnSpaces() {
        Parking.Released none = lived(at(1, 0), 0.2).parking.released();
        long half = Math.round(none.freeSpaces() / 2);
        Parking.Released some =
                lived(at(1, 0), 0.2, () -> half, 12, false).parking.released();
        assertThat(some.freeSpaces()).isCloseTo(none.freeSpaces() - half, within(1e-6));
        assertThat(some.parkingToGreen()).isCloseTo(none.parkingToGreen() / 2, within(30.0));
        assertThat(lived(at(1, 0), 0.2, () -> 1_000_000, 12, false)
                        .parking
                        .released()
                        .squareMetres())
                .isZero();
    }

    @Test
    void run_nextYearWithTheSameCars_turnsNothingMore() {
        assertThat(lived(at(0.5, 0.2), 0.4, () -> 0, 36, false).hash)
                .isEqualTo(lived(at(0.5, 0.2), 0.4, () -> 0, 12, false).hash);
    }

    @Test
    void run_orderOfRows_makesNoDifference() {
        assertThat(lived(at(0.5, 0.2), 0.4, () -> 0, 12, true).hash).isEqualTo(lived(at(0.5, 0.2), 0.4).hash);
    }

    @Test
    void parameters_outOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParkingParameters.standard().withKerbShare(1.5))
                .withMessageContaining("kerbShare");
    }
}

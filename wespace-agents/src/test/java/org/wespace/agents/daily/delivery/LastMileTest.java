package org.wespace.agents.daily.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.shopping.ShopTown;
import org.wespace.agents.daily.shopping.ShoppingParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.grid.Direction;

class LastMileTest {

    private static final Switches ON = Switches.none().with(Mechanism.SAME_DAY_SHOPPING, Mechanism.MEAL_DELIVERY);
    private static final int UNITS = 96;

    private static ShopTown town(Switches switches, int perZone, double personsPerResident) {
        ShopTown town = new ShopTown(
                ShopTown.residents(perZone), switches, ShoppingParameters.standard(), 2, personsPerResident);
        town.run(2, 2);
        return town;
    }

    private static ShopTown town(Switches switches) {
        return town(switches, 300, 1);
    }

    private static DeliveryAccount account(ShopTown town, Switches switches) {
        return new DeliveryAccount(town.book.online(), town.lastMile, UNITS, DeliveryParameters.standard(), switches);
    }

    private static double vehicles(ShopTown town) {
        double sum = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            for (double value : town.lastMile.vehiclesPerHour()[d]) {
                sum += value * Direction.of(d).step();
            }
        }
        return sum;
    }

    @Test
    void run_manyOrders_allBroughtAndSomeTwice() {
        ShopTown town = town(ON);
        town.lastMile.checkBalance();
        long drops = 0;
        long failed = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            drops += town.lastMile.drops(Channel.PARCEL, unit);
            failed += town.lastMile.failed(Channel.PARCEL, unit);
        }
        assertThat(drops).isEqualTo(town.book.online().orders(Channel.PARCEL));
        assertThat(failed / (double) drops).isCloseTo(0.05, within(0.01));
    }

    @Test
    void checkBalance_orderBehindItsBack_refused() {
        ShopTown town = town(ON);
        town.book.online().order(Channel.SAME_DAY, 0, 7, 1);
        assertThatThrownBy(town.lastMile::checkBalance)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unit 7");
    }

    @Test
    void run_noOrders_nothingOnTheRoads() {
        ShopTown town = town(Switches.none());
        assertThat(vehicles(town)).isZero();
        assertThat(town.lastMile.vehicleMetres(Channel.PARCEL)).isZero();
        assertThat(account(town, ON).gramsPerOrder(Channel.PARCEL)).isNaN();
    }

    @Test
    void vehiclesPerHour_allLinks_metresOfAllVehicles() {
        ShopTown town = town(ON, 2000, 1);
        DeliveryParameters.Tours tours = DeliveryParameters.standard().tours();
        double metres = town.lastMile.vehicleMetres(Channel.PARCEL)
                        * tours.parcel().carUnits()
                + town.lastMile.vehicleMetres(Channel.SAME_DAY)
                        * tours.sameDay().carUnits()
                + town.lastMile.vehicleMetres(Channel.MEAL) * tours.meal().carUnits();
        double expected = metres / 500 / 26 * 0.10;
        assertThat(vehicles(town) / expected).isCloseTo(1, within(0.01));
    }

    @Test
    void undergroundFreight_anyStrength_thatShareLeavesTheLinksAndNoMore() {
        double all = vehicles(town(ON));
        ShopTown half = town(ON.with(Mechanism.UNDERGROUND_FREIGHT, 0.5));
        assertThat(vehicles(half)).isCloseTo(all / 2, within(1e-9 * all));
        assertThat(vehicles(town(ON.with(Mechanism.UNDERGROUND_FREIGHT)))).isZero();
        assertThat(half.lastMile.vehicleMetres(Channel.PARCEL))
                .isEqualTo(town(ON).lastMile.vehicleMetres(Channel.PARCEL));
    }

    @Test
    void run_morePersonsForEachResident_denserRoundsAndMoreVehicles() {
        ShopTown few = town(ON, 300, 1);
        ShopTown many = town(ON, 300, 25);
        assertThat(many.lastMile.vehicleMetres(Channel.PARCEL)).isLessThan(few.lastMile.vehicleMetres(Channel.PARCEL));
        assertThat(vehicles(many)).isGreaterThan(vehicles(few));
    }

    @Test
    void communityDepots_on_fewerMetresForAnOrderOfTheSameDay() {
        ShopTown central = town(ON);
        ShopTown community = town(ON.with(Mechanism.COMMUNITY_DEPOTS));
        assertThat(account(community, ON).gramsPerOrder(Channel.SAME_DAY))
                .isLessThan(account(central, ON).gramsPerOrder(Channel.SAME_DAY));
        assertThat(community.lastMile.vehicleMetres(Channel.SAME_DAY)
                        / (double) community.book.online().orders(Channel.SAME_DAY))
                .isLessThan(central.lastMile.vehicleMetres(Channel.SAME_DAY)
                        / (double) central.book.online().orders(Channel.SAME_DAY));
    }

    @Test
    void fullCycle_strengths_linearAndMoreThanOperation() {
        ShopTown town = town(ON);
        double none = account(town, Switches.none()).gramsPerOrder(Channel.PARCEL);
        double half = account(town, Switches.none().with(Mechanism.FULL_DELIVERY_CYCLE, 0.5))
                .gramsPerOrder(Channel.PARCEL);
        double full = account(town, Switches.none().with(Mechanism.FULL_DELIVERY_CYCLE))
                .gramsPerOrder(Channel.PARCEL);
        assertThat(full).isGreaterThan(none);
        assertThat(half).isCloseTo((none + full) / 2, within(0.2));
        assertThat(account(town, Switches.none()).grams(DeliveryLine.TERMINAL, Channel.PARCEL))
                .isZero();
    }

    @Test
    void robots_on_lessInOperationButMoreInTheTerminal() {
        ShopTown town = town(ON);
        Switches cycle = Switches.none().with(Mechanism.FULL_DELIVERY_CYCLE);
        DeliveryAccount vans = account(town, cycle);
        DeliveryAccount robots = account(town, cycle.with(Mechanism.DELIVERY_ROBOTS));
        assertThat(robots.grams(DeliveryLine.FUEL, Channel.PARCEL)).isZero();
        assertThat(robots.grams(DeliveryLine.ELECTRICITY, Channel.PARCEL))
                .isPositive()
                .isLessThan(vans.grams(DeliveryLine.FUEL, Channel.PARCEL));
        assertThat(robots.grams(DeliveryLine.TERMINAL, Channel.PARCEL))
                .isGreaterThan(vans.grams(DeliveryLine.TERMINAL, Channel.PARCEL));
        assertThat(robots.gramsPerOrder(Channel.MEAL)).isEqualTo(vans.gramsPerOrder(Channel.MEAL));
        DeliveryAccount operation = account(town, Switches.none());
        DeliveryAccount robotsInOperation = account(town, Switches.none().with(Mechanism.DELIVERY_ROBOTS));
        assertThat(robotsInOperation.gramsPerOrder(Channel.PARCEL)).isLessThan(operation.gramsPerOrder(Channel.PARCEL));
    }

    @Test
    void grams_china_packagingAndTransportBetweenCitiesByTheOrder() {
        ShopTown town = town(ON);
        DeliveryAccount account = account(town, ON);
        long parcels = town.book.online().orders(Channel.PARCEL);
        assertThat(account.grams(DeliveryLine.INTERCITY, Channel.PARCEL)).isEqualTo(270 * parcels);
        assertThat(account.grams(DeliveryLine.PACKAGING, Channel.PARCEL)).isEqualTo(260 * parcels);
        assertThat(account.grams(DeliveryLine.PACKAGING, Channel.MEAL))
                .isEqualTo(96 * town.book.online().orders(Channel.MEAL));
        assertThat(account.grams(DeliveryLine.INTERCITY, Channel.MEAL)).isZero();
    }
}

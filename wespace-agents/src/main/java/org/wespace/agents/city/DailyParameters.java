package org.wespace.agents.city;

import java.util.List;
import java.util.Optional;
import org.wespace.agents.carbon.CarbonFactors;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.daily.delivery.DeliveryParameters;
import org.wespace.agents.daily.delivery.DepotParameters;
import org.wespace.agents.daily.leisure.LeisureParameters;
import org.wespace.agents.daily.online.DigitalLoadParameters;
import org.wespace.agents.daily.plan.OtherTourParameters;
import org.wespace.agents.daily.service.ServiceFloorParameters;
import org.wespace.agents.daily.service.ServiceParameters;
import org.wespace.agents.daily.service.TripCosts;
import org.wespace.agents.daily.shock.Shock;
import org.wespace.agents.daily.shopping.RetailParameters;
import org.wespace.agents.daily.shopping.ShoppingParameters;
import org.wespace.agents.mobility.CarParameters;
import org.wespace.agents.mobility.RideServices;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.agents.mobility.street.ParkingParameters;
import org.wespace.agents.mobility.street.RoadHierarchy;
import org.wespace.agents.preset.Preset;

/**
 * Every number of daily life, by topic.
 *
 * @param travel ways that are not to work, fleets, cars and streets
 * @param leisure venues and what is known of them
 * @param goods shops, orders and their delivery
 * @param care health, school and errands
 * @param others tours for which time was saved
 * @param carbon factors of the ledger and of digital services
 */
public record DailyParameters(
        Travel travel, LeisureParameters leisure, Goods goods, Care care, OtherTourParameters others, Carbon carbon) {

    /**
     * Getting around.
     *
     * @param trips how ways that are not to work weigh
     * @param rides fares and waits of shared vehicles and bicycles
     * @param cars who keeps a car
     * @param parking spaces
     * @param lines lines of public transport; none where it runs along the streets only
     * @param grades streets of several grades; none where all streets are alike
     * @param otherTraffic vehicles of other purposes for each commuting vehicle in the busiest hour, besides those of
     *     residents' daily life, not negative
     */
    public record Travel(
            TripParameters trips,
            RideServices rides,
            CarParameters cars,
            ParkingParameters parking,
            List<TransitLine> lines,
            Optional<RoadHierarchy> grades,
            double otherTraffic) {

        public Travel {
            lines = List.copyOf(lines);
            if (!(otherTraffic >= 0) || Double.isInfinite(otherTraffic)) {
                throw new IllegalArgumentException("otherTraffic must be finite and not negative: " + otherTraffic);
            }
        }

        /** The same with lines of public transport. */
        public Travel withLines(List<TransitLine> value) {
            return new Travel(trips, rides, cars, parking, value, grades, otherTraffic);
        }

        /** The same with streets of several grades. */
        public Travel withGrades(RoadHierarchy value) {
            return new Travel(trips, rides, cars, parking, lines, Optional.of(value), otherTraffic);
        }

        /** The same with other fares and waits of shared vehicles. */
        public Travel withRides(RideServices value) {
            return new Travel(trips, value, cars, parking, lines, grades, otherTraffic);
        }
    }

    /**
     * Shops, orders and their delivery.
     *
     * @param shopping what residents buy and how
     * @param retail how shops follow
     * @param depots where orders come from
     * @param delivery how they are brought
     */
    public record Goods(
            ShoppingParameters shopping,
            RetailParameters retail,
            DepotParameters depots,
            DeliveryParameters delivery) {}

    /**
     * Health, school and errands.
     *
     * @param services needs and places
     * @param floor how the floor of services follows
     * @param costs what ways cost
     * @param valueOfTime money an hour, positive
     * @param shock months in which uses of floor are closed, if any
     */
    public record Care(
            ServiceParameters services,
            ServiceFloorParameters floor,
            TripCosts costs,
            double valueOfTime,
            Optional<Shock> shock) {

        /** The same with a shock. */
        public Care with(Shock value) {
            return new Care(services, floor, costs, valueOfTime, Optional.of(value));
        }
    }

    /**
     * Factors.
     *
     * @param factors of the ledger
     * @param digital of digital services
     * @param startYear calendar year of the first month
     */
    public record Carbon(CarbonFactors factors, DigitalLoadParameters digital, double startYear) {}

    /** {@link #of} a Chinese megacity. */
    public static DailyParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /**
     * The numbers of a preset. Of other traffic, which without daily life stands for all that is not commuting, .3 is
     * left for goods and visitors (assumption); runs start in 2022, of which factors of current and networks are told.
     */
    public static DailyParameters of(Preset preset) {
        return new DailyParameters(
                new Travel(
                        TripParameters.of(preset),
                        RideServices.of(preset),
                        CarParameters.standard(),
                        ParkingParameters.standard(),
                        List.of(),
                        Optional.empty(),
                        0.3),
                LeisureParameters.of(preset),
                new Goods(
                        ShoppingParameters.of(preset),
                        RetailParameters.standard(),
                        DepotParameters.standard(),
                        DeliveryParameters.of(preset)),
                new Care(
                        ServiceParameters.of(preset),
                        ServiceFloorParameters.standard(),
                        TripCosts.of(preset),
                        preset.travel().valueOfTime(),
                        Optional.empty()),
                OtherTourParameters.standard(),
                new Carbon(CarbonFactors.of(preset), DigitalLoadParameters.of(preset), 2022));
    }

    /** The same with other ways of getting around. */
    public DailyParameters with(Travel value) {
        return new DailyParameters(value, leisure, goods, care, others, carbon);
    }

    /** The same with other venues. */
    public DailyParameters with(LeisureParameters value) {
        return new DailyParameters(travel, value, goods, care, others, carbon);
    }

    /** The same with other shops. */
    public DailyParameters with(Goods value) {
        return new DailyParameters(travel, leisure, value, care, others, carbon);
    }

    /** The same with other services. */
    public DailyParameters with(Care value) {
        return new DailyParameters(travel, leisure, goods, value, others, carbon);
    }

    /** The same with other factors. */
    public DailyParameters with(Carbon value) {
        return new DailyParameters(travel, leisure, goods, care, others, value);
    }
}

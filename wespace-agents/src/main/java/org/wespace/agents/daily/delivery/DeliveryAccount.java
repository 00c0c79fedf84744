package org.wespace.agents.daily.delivery;

import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.OnlineBook;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Traits;

/**
 * Carbon of the tick's deliveries by line, channel, income class and home of those who ordered, in whole grams of
 * simulated residents; a read-out that changes nothing. Mechanisms RC-4 and RC-5.
 *
 * <p>A drop counts the metres of its vehicle with goods on board. The strength of RC-5 is the share in which the rest
 * of the cycle is counted too: ways back, drops that failed, and the making of vehicle and terminal. The strength of
 * RC-4 is the share of parcels that robots bring in place of vans, with more empty legs; couriers are not replaced.
 *
 * <p>Reads the tick's book and {@link LastMile}: use it before the next tick opens the book. O(1) a question.
 */
public final class DeliveryAccount {

    private final OnlineBook book;
    private final LastMile lastMile;
    private final DeliveryParameters parameters;
    private final int units;
    private final double robots;
    private final double cycle;

    /** The account of a city's deliveries. */
    public DeliveryAccount(
            OnlineBook book, LastMile lastMile, int units, DeliveryParameters parameters, Switches switches) {
        this.book = book;
        this.lastMile = lastMile;
        this.units = units;
        this.parameters = parameters;
        this.robots = switches.strength(Mechanism.DELIVERY_ROBOTS);
        this.cycle = switches.strength(Mechanism.FULL_DELIVERY_CYCLE);
    }

    private DeliveryVehicle usual(Channel channel) {
        return channel == Channel.PARCEL
                ? parameters.fleet().van()
                : parameters.fleet().courier();
    }

    private double robotShare(Channel channel) {
        return channel == Channel.PARCEL ? robots : 0;
    }

    /** Grams of a line for what a class ordered to a unit by a channel (same day, parcel or meal). */
    public long grams(DeliveryLine line, Channel channel, int incomeClass, int home) {
        double drops = drops(channel, incomeClass, home);
        double share = share(channel, incomeClass, home, drops);
        DeliveryParameters.ParcelCarbon carbon = parameters.carbon();
        double grams =
                switch (line) {
                    case FUEL -> fuel(channel, home) * share;
                    case ELECTRICITY -> wattHours(channel, home) * share * carbon.gridGramsPerWattHour();
                    case INTERCITY -> channel == Channel.PARCEL ? drops * carbon.intercity() : 0;
                    case PACKAGING -> book.orders(channel, incomeClass, home) * packaging(channel);
                    case TERMINAL -> cycle * drops * embodied(channel);
                };
        return Math.round(grams);
    }

    /** Electricity for what a class ordered to a unit by a channel, in watt-hours. */
    public long wattHours(Channel channel, int incomeClass, int home) {
        double drops = drops(channel, incomeClass, home);
        return Math.round(wattHours(channel, home) * share(channel, incomeClass, home, drops));
    }

    private double drops(Channel channel, int incomeClass, int home) {
        long orders = book.orders(channel, incomeClass, home);
        return channel == Channel.SAME_DAY ? orders - book.collected(incomeClass, home) : orders;
    }

    /** Share of a class in what is driven for a unit. */
    private double share(Channel channel, int incomeClass, int home, double drops) {
        if (channel == Channel.MEAL) {
            long metres = 0;
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                metres += book.mealMetres(c, home);
            }
            return metres > 0 ? book.mealMetres(incomeClass, home) / (double) metres : 0;
        }
        long all = lastMile.drops(channel, home);
        return all > 0 ? drops / all : 0;
    }

    private double kilometres(Channel channel, int home, double emptyLegs) {
        DeliveryRuns run = lastMile.runs(channel);
        double rest = emptyLegs * run.emptyMetres[home] + run.failedMetres[home];
        return (run.loadedMetres[home] + cycle * rest) / 1000;
    }

    private double fuel(Channel channel, int home) {
        double share = robotShare(channel);
        return (1 - share) * kilometres(channel, home, 1) * usual(channel).gramsPerKilometre()
                + share
                        * robotKilometres(channel, home)
                        * parameters.fleet().robot().gramsPerKilometre();
    }

    private double wattHours(Channel channel, int home) {
        double share = robotShare(channel);
        return (1 - share) * kilometres(channel, home, 1) * usual(channel).wattHoursPerKilometre()
                + share
                        * robotKilometres(channel, home)
                        * parameters.fleet().robot().wattHoursPerKilometre();
    }

    private double robotKilometres(Channel channel, int home) {
        return kilometres(channel, home, parameters.fleet().robotDetour());
    }

    private double embodied(Channel channel) {
        double share = robotShare(channel);
        return (1 - share) * usual(channel).embodiedGramsPerDrop()
                + share * parameters.fleet().robot().embodiedGramsPerDrop();
    }

    private double packaging(Channel channel) {
        return switch (channel) {
            case PARCEL -> parameters.carbon().parcelPackaging();
            case SAME_DAY -> parameters.carbon().sameDayPackaging();
            case MEAL -> parameters.carbon().mealPackaging();
            case STORE, NOTHING -> 0;
        };
    }

    /** Grams of a line for all orders of a channel. */
    public long grams(DeliveryLine line, Channel channel) {
        long sum = 0;
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            for (int unit = 0; unit < units; unit++) {
                sum += grams(line, channel, c, unit);
            }
        }
        return sum;
    }

    /** Grams of all lines for an order of a channel, on average; NaN without orders. */
    public double gramsPerOrder(Channel channel) {
        double sum = 0;
        for (DeliveryLine line : DeliveryLine.values()) {
            sum += grams(line, channel);
        }
        long orders = book.orders(channel);
        return orders == 0 ? Double.NaN : sum / orders;
    }
}

package org.wespace.agents.daily.delivery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.OnlineBook;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/**
 * Brings the month's orders home: metres of vehicles by the continuous approximation {@code 2 D / Q + k /
 * sqrt(density)} a stop, and what of them is on the links.
 *
 * <p>Parcels come from the nearest central depot, orders of the same day that are not collected from the nearest depot
 * of all. The density is that of the stops of one wave, in reality, over a block of units, and at least one stop a
 * block and wave. Meals come straight from the cook, some at once, and the courier goes back empty. Of drops a share
 * fails, rounded by a keyed draw, and is made again.
 *
 * <p>Drops and metres are those of simulated residents; {@link #vehiclesPerHour} are real vehicles. What RC-5 counts
 * and which vehicles RC-4 puts in place of vans is told by {@link DeliveryAccount}: the roads are the same. The
 * strength of TR-14 is the share of deliveries that leaves the links for tunnels.
 *
 * <p>One thread, O(units) a tick. Run after {@code ShoppingPhase}.
 */
public final class LastMile implements Phase {

    /** Name of this phase. */
    public static final String NAME = "delivery";

    private static final int FAIL = Decisions.id("delivery.fail");

    private final OnlineBook book;
    private final Depots depots;
    private final double personsPerResident;
    private final DeliveryParameters parameters;
    private final UnitBlocks blocks;
    private final double[] blockSquareKilometres;
    private final double[] blockStops;
    private final long[] failed;
    private final Map<Channel, DeliveryRuns> runs = new EnumMap<>(Channel.class);
    private final DeliveryTraffic traffic;

    /**
     * The deliveries of a city.
     *
     * @param book whose orders are brought; nothing is written into it
     * @param depots refreshed by the shopping phase
     * @param personsPerResident real persons for whom one simulated resident stands, positive
     */
    public LastMile(
            OnlineBook book,
            Depots depots,
            ModeNetwork network,
            double personsPerResident,
            DeliveryParameters parameters,
            Switches switches) {
        this.book = book;
        this.depots = depots;
        this.personsPerResident = personsPerResident;
        this.parameters = parameters;
        Grid grid = network.grid();
        int side = (int) Math.max(1, Math.round(1000 * parameters.blockKilometres() / grid.unitMetres()));
        this.blocks = new UnitBlocks(grid, side);
        double[] ones = new double[grid.unitCount()];
        Arrays.fill(ones, grid.unitSquareKilometres());
        this.blockSquareKilometres = blocks.sum(ones);
        this.blockStops = new double[blocks.count()];
        this.failed = new long[grid.unitCount()];
        for (Channel channel : new Channel[] {Channel.SAME_DAY, Channel.PARCEL, Channel.MEAL}) {
            runs.put(channel, new DeliveryRuns(grid.unitCount()));
        }
        double toHour = personsPerResident / parameters.daysPerMonth() * parameters.peakShare();
        this.traffic = new DeliveryTraffic(
                grid, network.pattern(), toHour * (1 - switches.strength(Mechanism.UNDERGROUND_FREIGHT)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        traffic.clear();
        ChanceKey key = tick.chance(FAIL);
        rounds(Channel.PARCEL, key);
        rounds(Channel.SAME_DAY, key);
        meals();
        traffic.close();
    }

    private DeliveryTour tour(Channel channel) {
        return switch (channel) {
            case PARCEL -> parameters.tours().parcel();
            case SAME_DAY -> parameters.tours().sameDay();
            default -> parameters.tours().meal();
        };
    }

    /** Orders that somebody has to bring. */
    private long toBring(Channel channel, int unit) {
        long orders = book.orders(channel, unit);
        if (channel == Channel.SAME_DAY) {
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                orders -= book.collected(c, unit);
            }
        }
        return orders;
    }

    private void rounds(Channel channel, ChanceKey key) {
        DeliveryRuns run = runs(channel);
        DeliveryTour tour = tour(channel);
        Arrays.fill(blockStops, 0);
        for (int unit = 0; unit < failed.length; unit++) {
            long drops = toBring(channel, unit);
            failed[unit] = (long) Math.floor(drops * tour.failShare() + key.uniform(unit, channel.ordinal()));
            run.again[unit] = failed[unit];
            run.atOnce[unit] = drops - failed[unit];
            blockStops[blocks.block(unit)] += drops + failed[unit];
        }
        for (int unit = 0; unit < failed.length; unit++) {
            long drops = run.drops(unit);
            double depot = channel == Channel.PARCEL ? depots.centralMetres(unit) : depots.nearestMetres(unit);
            double haul = drops > 0 ? depot / tour.stops() : 0;
            double local = drops > 0 ? localMetres(tour, blocks.block(unit)) : 0;
            run.loadedMetres[unit] = Math.round(drops * (haul + local));
            run.emptyMetres[unit] = Math.round(drops * haul);
            run.failedMetres[unit] = Math.round(failed[unit] * (2 * haul + local));
            if (drops > 0) {
                long stops = drops + failed[unit];
                traffic.local(unit, stops * local, tour.carUnits());
                int from = channel == Channel.PARCEL ? depots.central(unit) : depots.nearest(unit);
                traffic.haul(from, unit, stops / tour.stops(), tour.carUnits());
            }
        }
    }

    private double localMetres(DeliveryTour tour, int block) {
        double waves = parameters.daysPerMonth() * tour.wavesPerDay();
        double stops = Math.max(1, blockStops[block] * personsPerResident / waves);
        return DeliveryTour.localMetres(parameters.streetConstant(), stops / blockSquareKilometres[block]);
    }

    private void meals() {
        DeliveryRuns run = runs(Channel.MEAL);
        DeliveryTour tour = tour(Channel.MEAL);
        for (int unit = 0; unit < failed.length; unit++) {
            long metres = 0;
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                metres += book.mealMetres(c, unit);
            }
            run.atOnce[unit] = toBring(Channel.MEAL, unit);
            run.loadedMetres[unit] = Math.round(metres / tour.stops());
            run.emptyMetres[unit] = run.loadedMetres[unit];
            traffic.local(unit, run.metres(unit), tour.carUnits());
        }
    }

    DeliveryRuns runs(Channel channel) {
        DeliveryRuns run = runs.get(channel);
        if (run == null) {
            throw new IllegalArgumentException("nothing is delivered by channel " + channel.id());
        }
        return run;
    }

    /** Orders of a channel that were brought to a unit in the tick; collected ones left out. */
    public long drops(Channel channel, int unit) {
        return runs(channel).drops(unit);
    }

    /** Drops of a channel in a unit at which nobody opened, and which were made again. */
    public long failed(Channel channel, int unit) {
        return runs(channel).again[unit];
    }

    /** Metres of vehicles for the orders of a unit in the tick, ways back and failed drops included. */
    public long vehicleMetres(Channel channel, int unit) {
        return runs(channel).metres(unit);
    }

    /** Metres of vehicles for all orders of a channel in the tick. */
    public long vehicleMetres(Channel channel) {
        long sum = 0;
        for (int unit = 0; unit < failed.length; unit++) {
            sum += vehicleMetres(channel, unit);
        }
        return sum;
    }

    /**
     * Delivery vehicles on the links in the busiest hour, in cars, in reality: [direction][unit]; live, renewed each
     * tick.
     */
    public double[][] vehiclesPerHour() {
        return traffic.vehiclesPerHour();
    }

    /**
     * Makes sure that every order of the book was collected, or brought at once, or brought again.
     *
     * @throws IllegalStateException naming channel and unit, if not
     */
    public void checkBalance() {
        for (Map.Entry<Channel, DeliveryRuns> entry : runs.entrySet()) {
            DeliveryRuns run = entry.getValue();
            for (int unit = 0; unit < failed.length; unit++) {
                long orders = toBring(entry.getKey(), unit);
                if (run.drops(unit) != orders || run.atOnce[unit] < 0 || run.again[unit] < 0) {
                    throw new IllegalStateException("of " + orders + " orders by channel "
                            + entry.getKey().id() + " to unit " + unit + ", " + run.atOnce[unit]
                            + " were brought at once and " + run.again[unit] + " again");
                }
            }
        }
    }
}

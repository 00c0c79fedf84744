package org.wespace.agents.daily.shopping;

import org.wespace.agents.daily.VisitBook;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.land.Land;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * Shop and depot floor follows what is sold: mechanisms RC-2, RC-8 and RC-10, by the rule of {@link HarrisWilson},
 * {@code dS_j = e (R_j / k_j - S_j)}, every month.
 *
 * <p>The revenue R is that of the book, smoothed over months. The cost k of a unit's floor is set in the first month so
 * that the city starts at rest as if nothing were ordered online: the revenue per m2 there, drawn towards the city's
 * mean, and raised by the share of trade that the shops of the start have lost to depots. From then on floor that does
 * not earn its cost falls vacant, and shops that earn more take over vacant floor of their unit. Depots grow, from
 * vacant floor of the units that supply orders, towards their share of floor for the same sales.
 *
 * <p>In a unit without shops one opens now and then where those around it earn their cost and enough floor stands
 * vacant; below the least size a shop that does not pay closes altogether.
 *
 * <p>Strengths: RC-2 scales how far floor follows revenue, 0 leaving it as it is; RC-8 how much smaller shops are;
 * RC-10 how much of the staff is saved and how much smaller shops may be. New shops open if any of the three works.
 * With all three at 0 nothing is read or changed.
 *
 * <p>Division of labour with {@link org.wespace.agents.land.Conversion}: that phase moves free floor between uses once
 * a year by what they would pay in rent; this one moves shop and depot floor to and from {@link FloorUse#VACANT} by
 * what is sold, and only shop and depot floor that {@link FreeFloor} says nobody takes, so that neither takes away what
 * the other has found to be in use. All floor is booked by {@link FloorStock#convert}.
 */
public final class RetailDynamics implements Phase {

    /** Name of this phase. */
    public static final String NAME = "retail";

    private static final int ROUND = Decisions.id("retail.round");
    private static final int OPEN = Decisions.id("retail.open");
    private static final double MONTHS = 12;

    private final Land land;
    private final VisitBook book;
    private final RetailParameters parameters;
    private final FreeFloor free;
    private final double follow;
    private final boolean entering;
    private final double staffSaved;
    private final double sizes;
    /** Revenue of shops and of depots by unit, cents a month, smoothed. */
    private final double[] shopRevenue;

    private final double[] depotRevenue;
    /** What a count of floor must bring, cents a month; 0 before the first month. */
    private final double[] cost;
    /** Counts of depot floor that orders have brought about. */
    private final long[] depotFloor;

    private double meanCost;
    private boolean started;
    private ChanceKey round = Chance.of(0).at(0, ROUND);

    /**
     * The dynamics of a city's shops.
     *
     * @param book takings of the tick, read after {@link ShoppingPhase}
     * @param free floor that nobody occupies
     */
    public RetailDynamics(Land land, VisitBook book, RetailParameters parameters, Switches switches, FreeFloor free) {
        this.land = land;
        this.book = book;
        this.parameters = parameters;
        this.free = free;
        this.follow = switches.strength(Mechanism.RETAIL_SHRINKAGE);
        double small = switches.strength(Mechanism.SMALL_SHOPS);
        double unmanned = switches.strength(Mechanism.UNMANNED_SHOPS);
        this.entering = follow + small + unmanned > 0;
        this.staffSaved = unmanned * parameters.staffShare();
        this.sizes = (1 - small * (1 - parameters.entry().smallShops()))
                * (1 - unmanned * (1 - parameters.entry().unmannedShops()));
        int units = land.grid().unitCount();
        this.shopRevenue = new double[units];
        this.depotRevenue = new double[units];
        this.cost = new double[units];
        this.depotFloor = new long[units];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if (!entering) {
            return;
        }
        observe();
        if (!started) {
            started = calibrate();
            return;
        }
        round = tick.chance(ROUND);
        ChanceKey open = tick.chance(OPEN);
        for (int unit = 0; unit < cost.length; unit++) {
            if (land.floor().floor(FloorUse.RETAIL, unit) > 0) {
                follow(unit);
            } else if (land.floor().floor(FloorUse.VACANT, unit) > 0 && open.happens(unit, entryRate())) {
                enter(unit);
            }
            supply(unit);
        }
    }

    private double entryRate() {
        return parameters.entry().rate();
    }

    private void observe() {
        double fresh = started ? parameters.memory() : 1;
        for (int unit = 0; unit < cost.length; unit++) {
            shopRevenue[unit] += fresh * (book.cents(FloorUse.RETAIL, unit) - shopRevenue[unit]);
            depotRevenue[unit] += fresh * (book.cents(FloorUse.DEPOT, unit) - depotRevenue[unit]);
        }
    }

    /** Sets what floor costs; false, to be tried again next month, where nothing is sold yet or there are no shops. */
    private boolean calibrate() {
        double sold = book.cents(FloorUse.RETAIL);
        double ordered = book.cents(FloorUse.DEPOT);
        double floor = land.floor().total(FloorUse.RETAIL);
        if (!(sold > 0 && floor > 0)) {
            return false;
        }
        double lost = (sold + ordered) / sold;
        meanCost = lost * sold / floor;
        double prior = FloorStock.PER_SQUARE_METRE * parameters.priorSquareMetres();
        for (int unit = 0; unit < cost.length; unit++) {
            double here = land.floor().floor(FloorUse.RETAIL, unit) + prior;
            cost[unit] = here > 0 ? (lost * shopRevenue[unit] + prior * meanCost) / here : meanCost;
        }
        return true;
    }

    private double cost(int unit) {
        return cost[unit] * (1 - staffSaved);
    }

    /** Counts of floor that the revenue of a unit pays for, at present costs. */
    public double paidFor(int unit) {
        return started && cost[unit] > 0
                ? shopRevenue[unit] / cost(unit)
                : land.floor().floor(FloorUse.RETAIL, unit);
    }

    private void follow(int unit) {
        long here = land.floor().floor(FloorUse.RETAIL, unit);
        double change = follow * parameters.speed() / MONTHS * (paidFor(unit) - here);
        if (change >= 0) {
            grow(FloorUse.RETAIL, unit, whole(change, unit, 0));
            return;
        }
        long loose = FreeFloor.require(free, land.floor(), FloorUse.RETAIL, unit);
        long leave = Math.min(whole(-change, unit, 0), loose);
        if (follow > 0 && here - leave < least() && loose == here) {
            leave = here;
        }
        land.floor().convert(FloorUse.RETAIL, FloorUse.VACANT, unit, leave);
    }

    private long whole(double counts, int unit, int number) {
        return (long) Math.floor(counts + round.uniform(unit, number));
    }

    private long grow(FloorUse use, int unit, long counts) {
        long taken = Math.min(counts, land.floor().floor(FloorUse.VACANT, unit));
        if (taken > 0) {
            land.floor().convert(FloorUse.VACANT, use, unit, taken);
        }
        return taken;
    }

    /** Least counts of a viable shop. */
    private long least() {
        return Math.max(
                1, FloorStock.counts(parameters.entry().leastSquareMetres() * sizes / land.personsPerResident()));
    }

    /** A shop opens where the shops around earn what floor costs. */
    private void enter(int unit) {
        Grid grid = land.grid();
        double revenue = 0;
        double needed = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            int next = grid.neighbour(unit, Direction.of(d));
            if (next != Grid.NONE) {
                revenue += shopRevenue[next];
                needed += land.floor().floor(FloorUse.RETAIL, next) * cost(next);
            }
        }
        long least = least();
        boolean pays = needed > 0 && revenue >= parameters.entry().margin() * needed;
        if (pays && land.floor().floor(FloorUse.VACANT, unit) >= least) {
            cost[unit] = meanCost;
            // What it will earn is learnt from the book; until then it is taken to earn its cost.
            shopRevenue[unit] = cost(unit) * grow(FloorUse.RETAIL, unit, least);
        }
    }

    private void supply(int unit) {
        double wanted = parameters.depotIntensity() * depotRevenue[unit] / meanCost;
        double change = follow * parameters.speed() / MONTHS * (wanted - depotFloor[unit]);
        if (change > 0) {
            depotFloor[unit] += grow(FloorUse.DEPOT, unit, whole(change, unit, 1));
        } else if (change < 0 && depotFloor[unit] > 0) {
            long loose = FreeFloor.require(free, land.floor(), FloorUse.DEPOT, unit);
            long leave = Math.min(Math.min(whole(-change, unit, 1), depotFloor[unit]), loose);
            land.floor().convert(FloorUse.DEPOT, FloorUse.VACANT, unit, leave);
            depotFloor[unit] -= leave;
        }
    }

    /** Counts of depot floor in a unit that orders have brought about. */
    public long depotFloor(int unit) {
        return depotFloor[unit];
    }

    /** Shops in a unit, in reality: its floor over the size of a shop, at least 1 where there is any floor. */
    public long shops(int unit) {
        double squareMetres = land.floor().squareMetres(FloorUse.RETAIL, unit) * land.personsPerResident();
        return squareMetres > 0
                ? Math.max(1, Math.round(squareMetres / (parameters.entry().meanSquareMetres() * sizes)))
                : 0;
    }

    /** Adds what the coming months depend on to a hash. */
    public void addTo(StateHash hash) {
        hash.add(shopRevenue).add(depotRevenue).add(cost).add(depotFloor).add(meanCost);
        hash.add(started ? 1 : 0);
    }
}

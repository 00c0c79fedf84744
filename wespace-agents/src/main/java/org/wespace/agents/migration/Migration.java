package org.wespace.agents.migration;

import java.util.function.DoubleSupplier;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.RowLottery;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * The open city: residents come while life in the city is better than outside, and leave while it is worse.
 *
 * <p>A month changes their number by {@code N g (U - U_out) / 12}, U being the mean utility of the city; the fraction
 * of a resident is there or not by keyed draw, which is right on average. Who leaves is drawn among all in the city,
 * who comes among all rows outside ({@code home} is {@link Residents#NONE}), each with the same chance; the
 * {@link CityGate} lets them through. Newcomers who find no home stay outside. Where no more rows are outside, no more
 * come: {@link #turnedAway} counts both.
 *
 * <p>Contract: no row is made or lost; those inside are those of the start, and who came, less who left, which
 * {@link #checkBalance} makes sure of. With {@link Mechanism#MIGRATION} at strength 0 the city is closed: the phase
 * draws nothing and calls nobody. O(residents) a month, by one thread; memory grows with the number who move.
 */
public final class Migration implements Phase {

    /** Name of the phase. */
    public static final String NAME = "migration";

    private static final int FRACTION = Decisions.id("migration.fraction");
    private static final int LEAVE = Decisions.id("migration.leave");
    private static final int ARRIVE = Decisions.id("migration.arrive");

    private final Residents residents;
    private final MigrationParameters parameters;
    private final double strength;
    private final DoubleSupplier utility;
    private final CityGate gate;
    private final RowLottery lottery = new RowLottery();
    private final int insideAtFirst;
    private double outside;
    private long arrived;
    private long left;
    private long turnedAway;

    /**
     * Migration of a city.
     *
     * @param utility mean utility of the residents now, finite, or NaN where it cannot be told: then nobody comes or
     *     goes; asked once a tick
     */
    public Migration(
            Residents residents,
            MigrationParameters parameters,
            Switches switches,
            DoubleSupplier utility,
            CityGate gate) {
        this.residents = residents;
        this.parameters = parameters;
        this.strength = switches.strength(Mechanism.MIGRATION);
        this.utility = utility;
        this.gate = gate;
        this.insideAtFirst = inside();
        this.outside = parameters.outsideUtility();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if (strength == 0) {
            return;
        }
        double now = utility.getAsDouble();
        if (Double.isNaN(now)) {
            return;
        }
        if (Double.isInfinite(now)) {
            throw new IllegalStateException("mean utility of the city must be finite: " + now);
        }
        if (Double.isNaN(outside)) {
            outside = now;
        }
        int inside = inside();
        double growth = inside * parameters.monthlyGrowth(now, outside, strength);
        int change = whole(Math.abs(growth), tick.chance(FRACTION));
        if (growth < 0) {
            leave(Math.min(change, inside), inside, tick);
        } else if (change > 0) {
            arrive(change, residents.count() - inside, tick);
        }
    }

    private static int whole(double amount, ChanceKey key) {
        double floor = Math.floor(amount);
        return (int) floor + (key.happens(0, amount - floor) ? 1 : 0);
    }

    private void leave(int count, int inside, Tick tick) {
        int[] home = residents.home();
        int[] rows = lottery.pick(residents, row -> home[row] != Residents.NONE, inside, count, tick.chance(LEAVE));
        for (int n = 0; n < count; n++) {
            gate.leave(rows[n]);
            if (home[rows[n]] != Residents.NONE || residents.work()[rows[n]] != Residents.NONE) {
                throw new IllegalStateException("resident " + residents.id()[rows[n]]
                        + " was let out of the city but still has home " + home[rows[n]] + " and work "
                        + residents.work()[rows[n]]);
            }
        }
        left += count;
    }

    private void arrive(int wanted, int waiting, Tick tick) {
        int[] home = residents.home();
        int count = Math.min(wanted, waiting);
        int found = 0;
        if (count > 0) {
            int[] rows =
                    lottery.pick(residents, row -> home[row] == Residents.NONE, waiting, count, tick.chance(ARRIVE));
            int reported = gate.arrive(rows, count, tick);
            for (int n = 0; n < count; n++) {
                found += home[rows[n]] != Residents.NONE ? 1 : 0;
            }
            if (found != reported) {
                throw new IllegalStateException(
                        reported + " newcomers are said to have found a home, but " + found + " have one");
            }
        }
        arrived += found;
        turnedAway += wanted - found;
    }

    private int inside() {
        int count = 0;
        for (int home : residents.home()) {
            count += home != Residents.NONE ? 1 : 0;
        }
        return count;
    }

    /** Residents who came, since the start. */
    public long arrived() {
        return arrived;
    }

    /** Residents who left, since the start. */
    public long left() {
        return left;
    }

    /** Residents who would have come but found no home, or who are more than there are rows outside. */
    public long turnedAway() {
        return turnedAway;
    }

    /** Utility outside; NaN before the first tick where it is to be that of the city. */
    public double outsideUtility() {
        return outside;
    }

    /**
     * Makes sure that those inside are those of the start, and who came, less who left.
     *
     * @throws IllegalStateException if somebody was lost or came from nowhere
     */
    public void checkBalance() {
        int inside = inside();
        if (inside != insideAtFirst + arrived - left) {
            throw new IllegalStateException(inside + " residents live in the city, but " + insideAtFirst
                    + " did at first, " + arrived + " came and " + left + " left");
        }
    }

    /** Adds who came and left to a hash. */
    public void addTo(StateHash hash) {
        hash.add(outside).add(arrived).add(left).add(turnedAway);
    }
}

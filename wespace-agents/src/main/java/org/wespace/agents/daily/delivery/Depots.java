package org.wespace.agents.daily.delivery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.travel.StreetPattern;

/**
 * The depots from which goods are brought home: central ones, where most depot floor stands, and community depots among
 * the homes: mechanism RC-12.
 *
 * <p>Central depots are the units with the most depot floor, some kilometres apart; in a city without any, the unit
 * with the most floor. The strength of RC-12 is the share of blocks, drawn once for the whole run, that have a
 * community depot, in the unit of the block where most residents live; empty blocks have none. At 0 all goods come from
 * central depots. Parcels come from the nearest central depot, orders of the same day from the nearest of all.
 *
 * <p>Looked at anew every twelve ticks. O(residents + units log units) then.
 */
public final class Depots {

    private static final int COMMUNITY = Decisions.id("delivery.community-depot");
    private static final int TICKS = 12;

    private final Residents residents;
    private final Land land;
    private final DepotParameters parameters;
    private final double strength;
    private final UnitBlocks blocks;
    private final NearestSite central;
    private final NearestSite nearest;
    private final int[] living;
    private long due = Long.MIN_VALUE;

    /** The depots of a city; {@link #refresh} them before use. */
    public Depots(
            Residents residents, Land land, StreetPattern pattern, DepotParameters parameters, Switches switches) {
        this.residents = residents;
        this.land = land;
        this.parameters = parameters;
        this.strength = switches.strength(Mechanism.COMMUNITY_DEPOTS);
        Grid grid = land.grid();
        int side = (int) Math.max(1, Math.round(1000 * parameters.communityKilometres() / grid.unitMetres()));
        this.blocks = new UnitBlocks(grid, side);
        this.central = new NearestSite(grid, pattern);
        this.nearest = new NearestSite(grid, pattern);
        this.living = new int[grid.unitCount()];
    }

    /** Looks for the depots if they are due; by one thread. */
    public void refresh(Tick tick) {
        if (due <= tick.index()) {
            due = (tick.index() / TICKS + 1) * TICKS;
            update(tick.chance());
        }
    }

    /** Looks for the depots now. */
    public void update(Chance chance) {
        Arrays.fill(living, 0);
        long people = 0;
        for (int home : residents.home()) {
            if (home != Residents.NONE) {
                living[home]++;
                people++;
            }
        }
        boolean[] sites = new boolean[living.length];
        addCentral(sites, people * land.personsPerResident());
        central.update(sites);
        if (strength > 0) {
            addCommunity(sites, chance.at(0, COMMUNITY));
        }
        nearest.update(sites);
    }

    private void addCentral(boolean[] sites, double persons) {
        long wanted = Math.max(1, Math.round(persons / parameters.personsPerCentral()));
        boolean some = land.floor().total(FloorUse.DEPOT) > 0;
        int[] byFloor = IntStream.range(0, sites.length)
                .filter(unit -> floor(some, unit) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer unit) -> -floor(some, unit)))
                .mapToInt(Integer::intValue)
                .toArray();
        if (byFloor.length == 0) {
            throw new IllegalStateException("a city without any floor has no place for a depot");
        }
        int[] chosen = new int[(int) Math.min(wanted, byFloor.length)];
        int count = 0;
        for (int unit : byFloor) {
            if (count < chosen.length && farFrom(chosen, count, unit)) {
                chosen[count++] = unit;
                sites[unit] = true;
            }
        }
    }

    private long floor(boolean depots, int unit) {
        return depots ? land.floor().floor(FloorUse.DEPOT, unit) : land.floor().total(unit);
    }

    private boolean farFrom(int[] chosen, int count, int unit) {
        Grid grid = land.grid();
        double least = 1000 * parameters.centralKilometres() / grid.unitMetres();
        for (int k = 0; k < count; k++) {
            double dx = grid.x(unit) - grid.x(chosen[k]);
            double dy = grid.y(unit) - grid.y(chosen[k]);
            if (dx * dx + dy * dy < least * least) {
                return false;
            }
        }
        return true;
    }

    private void addCommunity(boolean[] sites, ChanceKey key) {
        int[] best = new int[blocks.count()];
        Arrays.fill(best, NearestSite.NONE);
        for (int unit = 0; unit < living.length; unit++) {
            int block = blocks.block(unit);
            if (living[unit] > 0 && (best[block] == NearestSite.NONE || living[unit] > living[best[block]])) {
                best[block] = unit;
            }
        }
        for (int block = 0; block < best.length; block++) {
            if (best[block] != NearestSite.NONE && key.happens(block, strength)) {
                sites[best[block]] = true;
            }
        }
    }

    /** The central depot nearest to a unit. */
    public int central(int unit) {
        return central.site(unit);
    }

    /** Metres of the route to the nearest central depot. */
    public double centralMetres(int unit) {
        return central.metres(unit);
    }

    /** The depot nearest to a unit, central or of the community. */
    public int nearest(int unit) {
        return nearest.site(unit);
    }

    /** Metres of the route to the nearest depot. */
    public double nearestMetres(int unit) {
        return nearest.metres(unit);
    }

    /** Units with a depot, in order. */
    public int[] sites() {
        return nearest.sites();
    }

    /** Adds to a hash what the depots are and when they are due again. */
    public void addTo(StateHash hash) {
        hash.add(due);
        for (int unit = 0; unit < living.length; unit++) {
            hash.add((long) nearest.site(unit) << 32 | central.site(unit) & 0xFFFFFFFFL);
        }
    }
}

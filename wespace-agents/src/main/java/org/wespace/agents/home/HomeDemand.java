package org.wespace.agents.home;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.FloorDemand;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Tick;

/**
 * What residents would spend on floor where they live, and those who bid for a home there first and lost: the demand
 * that rents of homes answer to (E5).
 *
 * <p>In hundredths of money and tenths of square metres, so that order does not matter. What somebody asks for is
 * {@code money / rent + fixed}; the two are read off the form's floor at the present rent and at double that rent,
 * which is exact for Cobb-Douglas and for fixed floor. One pass over the residents a tick serves all uses.
 */
public final class HomeDemand {

    private static final double CENTS = 100;

    private final HomeMarket market;
    private final Residents residents;
    private final HomeClasses classes;
    private final Rents rents;
    private final HomeExcess excess;
    private final FloorUse[] useOf;
    /** Hundredths of money, then counts of floor, of each use and unit: one array for each worker. */
    private long[][] tally = {};

    private final int units;
    private @Nullable Tick refreshed;

    /** Demand of the residents of a market. */
    public HomeDemand(HomeMarket market, HomeTastes tastes, Switches switches, Rents rents, HomeExcess excess) {
        this.market = market;
        this.residents = market.residents();
        this.classes = new HomeClasses(market, tastes, switches);
        this.rents = rents;
        this.excess = excess;
        this.useOf = market.forms().uses();
        this.units = rents.grid().unitCount();
    }

    /** Bytes of the sums. */
    public static long bytes(long units, int forms, int threads) {
        return 16 * units * forms * threads;
    }

    /** Demand for the floor of a use. */
    public FloorDemand of(FloorUse use) {
        return new FloorDemand() {
            @Override
            public void refresh(Tick tick) {
                HomeDemand.this.refresh(tick);
            }

            @Override
            public double money(int unit) {
                return sum(use, unit, 0) / CENTS;
            }

            @Override
            public double squareMetres(int unit) {
                return sum(use, unit, 1) / (double) FloorStock.PER_SQUARE_METRE;
            }
        };
    }

    private void refresh(Tick tick) {
        if (refreshed == tick) {
            return;
        }
        refreshed = tick;
        ParallelLoop loop = tick.loop();
        if (tally.length != loop.threads()) {
            tally = new long[loop.threads()][2 * useOf.length * units];
        }
        for (long[] mine : tally) {
            java.util.Arrays.fill(mine, 0);
        }
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                if (residents.home()[row] != Residents.NONE) {
                    add(tally[worker], row, tick.index());
                }
            }
        });
        for (int worker = 1; worker < tally.length; worker++) {
            for (int at = 0; at < tally[0].length; at++) {
                tally[0][at] += tally[worker][at];
            }
        }
    }

    private void add(long[] mine, int row, long tick) {
        int unit = residents.home()[row];
        int tenure = residents.tenure()[row];
        TenureForm form = market.forms().get(tenure);
        double income = classes.incomeOf(row);
        double share = classes.floorShareOf(row);
        double rent = rents.rent(form.use(), unit);
        long id = residents.id()[row];
        double once = Dwellings.squareMetres(form, income, share, rent, id, unit, tick);
        double twice = Dwellings.squareMetres(form, income, share, 2 * rent, id, unit, tick);
        int at = 2 * (tenure * units + unit);
        mine[at] += Math.round(CENTS * Dwellings.money(once, twice, rent));
        mine[at + 1] += FloorStock.counts(Dwellings.fixed(once, twice));
    }

    private double sum(FloorUse use, int unit, int what) {
        long sum = what == 0 ? excess.moneyCents(use, unit) : excess.fixed(use, unit);
        for (int form = 0; form < useOf.length && tally.length > 0; form++) {
            if (useOf[form] == use) {
                sum += tally[0][2 * (form * units + unit) + what];
            }
        }
        return sum;
    }
}

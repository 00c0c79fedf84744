package org.wespace.agents.work;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;

/**
 * Firms move, job by job: a share of the jobs of every sector draws a unit among all that have floor free for one.
 *
 * <p>A filled job takes its worker along, who keeps it; a vacant one goes alone. The chance of a unit is proportional
 * to its free places and to the exponential of log profit times the choice scale. Where more jobs come than there is
 * floor a lottery decides; who loses stays, as does who draws the unit where it is. Floor that is left becomes free for
 * the next tick. A job that moves in needs its whole place, though its worker may often be at home.
 *
 * <p>Jobs in a gateway stay there: they lie outside the city.
 *
 * <p>Begins by counting presence and making the {@link SiteFields} anew. Writes the columns work and workCell, and the
 * {@link Jobs}. Source: E8; the logit of places after McFadden, "Modelling the choice of residential location" (1978).
 */
public final class FirmMoves implements Phase {

    /** Name of this phase. */
    public static final String NAME = "firm moves";

    private static final int MOVE = Decisions.id("firm.move");
    private static final int PLACE = Decisions.id("firm.place");
    private static final int LOTTERY = Decisions.id("firm.lottery");
    private static final int VACANT_MOVE = Decisions.id("firm.vacant.move");
    private static final int VACANT_PLACE = Decisions.id("firm.vacant.place");
    private static final int VACANT_LOTTERY = Decisions.id("firm.vacant.lottery");

    private static final int MONTHS = 12;

    private final LabourMarket market;
    private final OfficeDemand demand;
    private final SiteFields fields;
    private final SiteChoice choice;
    private final double[] share = new double[Sector.COUNT];
    private final PlaceLottery lottery;
    private final RowCollector collector = new RowCollector();
    private final Movers movers;
    private final int[] firstCell;
    private int moved;

    /**
     * The phase of a city.
     *
     * @param fields what the standard rule reads; made anew before the rule is asked
     * @param attraction log profit of a unit: a {@link StandardSite} or a rule of one's own
     * @param city what the rule reads, live
     */
    public FirmMoves(
            LabourMarket market,
            OfficeDemand demand,
            SiteFields fields,
            FirmAttraction attraction,
            CityView city,
            FirmParameters parameters) {
        this.market = market;
        this.demand = demand;
        this.fields = fields;
        this.choice = new SiteChoice(attraction, city, parameters, market.units());
        for (int s = 0; s < Sector.COUNT; s++) {
            share[s] = parameters.movesPerYear().of(Sector.of(s)) / MONTHS;
        }
        this.lottery = new PlaceLottery(Math.multiplyExact(FloorUse.COUNT, market.units()));
        this.movers = new Movers(demand, market.units());
        this.firstCell = market.firstCells();
    }

    /** Bytes of this phase and what belongs to it, where no more than a twentieth of all jobs move in one tick. */
    public static long bytes(long jobs, long units, int modes, int threads, boolean octile) {
        long sums = octile ? 80 : 48;
        return units * (8L * FloorUse.COUNT + (modes + 2) * sums + 140 + 20L * threads) + 3 * jobs;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Jobs that looked for another unit in the last tick. */
    public int looking() {
        return movers.count();
    }

    /** Jobs that moved in the last tick. */
    public int moved() {
        return moved;
    }

    @Override
    public void run(Tick tick) {
        ParallelLoop loop = tick.loop();
        demand.update(loop);
        fields.update(loop);
        movers.clear();
        collectFilled(tick);
        collectVacant(tick);
        for (int s = 0; s < Sector.COUNT; s++) {
            draw(Sector.of(s), loop);
        }
        countFreeFloor(loop);
        int bidding = movers.bid();
        lottery.resolve(movers, movers.bidders(), bidding, loop);
        book();
    }

    private void collectFilled(Tick tick) {
        Residents residents = market.residents();
        int[] id = residents.id();
        int[] home = residents.home();
        int[] work = residents.work();
        int[] traits = residents.traits();
        Jobs jobs = market.jobs();
        ChanceKey move = tick.chance(MOVE);
        collector.collect(
                residents.count(),
                tick.loop(),
                row -> work[row] != Residents.NONE
                        && home[row] != Residents.NONE
                        && !jobs.isGateway(work[row])
                        && move.uniform(id[row]) < share[Traits.sector(traits[row])]);
        ChanceKey place = tick.chance(PLACE);
        ChanceKey numbers = tick.chance(LOTTERY);
        for (int n = 0; n < collector.count(); n++) {
            int row = collector.rows()[n];
            Sector sector = Sector.of(Traits.sector(traits[row]));
            movers.add(row, sector, work[row], place.bits(id[row]), numbers.bits(id[row]));
        }
    }

    private void collectVacant(Tick tick) {
        ChanceKey move = tick.chance(VACANT_MOVE);
        ChanceKey place = tick.chance(VACANT_PLACE);
        ChanceKey numbers = tick.chance(VACANT_LOTTERY);
        int units = market.units();
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            for (int unit = 0; unit < units; unit++) {
                long where = (long) s * units + unit;
                int vacant = market.jobs().isGateway(unit) ? 0 : market.jobs().vacant(sector, unit);
                for (int k = 0; k < vacant; k++) {
                    if (move.uniform(where, k) < share[s]) {
                        movers.add(Residents.NONE, sector, unit, place.bits(where, k), numbers.bits(where, k));
                    }
                }
            }
        }
    }

    private void draw(Sector sector, ParallelLoop loop) {
        boolean any = false;
        for (int n = 0; n < movers.count() && !any; n++) {
            any = movers.sector(n) == sector;
        }
        FloorUse use = demand.use(sector);
        int need = demand.needOfOne(sector);
        if (any && choice.open(sector, unit -> Math.max(0, demand.free(use, unit)) / need, loop)) {
            loop.run(movers.count(), ParallelLoop.CHUNK, (chunk, from, to) -> movers.draw(choice, sector, from, to));
        }
    }

    private void countFreeFloor(ParallelLoop loop) {
        int[] free = lottery.free();
        int units = market.units();
        for (int s = 0; s < Sector.COUNT; s++) {
            FloorUse use = demand.use(Sector.of(s));
            loop.run(units, ParallelLoop.CHUNK, (chunk, from, to) -> {
                for (int unit = from; unit < to; unit++) {
                    long counts = Math.max(0, demand.free(use, unit));
                    free[use.ordinal() * units + unit] = (int) Math.min(Integer.MAX_VALUE, counts);
                }
            });
        }
    }

    /** Enters the moves into columns and books; one thread. */
    private void book() {
        Residents residents = market.residents();
        Jobs jobs = market.jobs();
        moved = 0;
        for (int n = 0; n < movers.count(); n++) {
            if (!movers.won(n)) {
                continue;
            }
            int row = movers.row(n);
            int to = movers.to(n);
            if (row == Residents.NONE) {
                jobs.relocateVacant(movers.sector(n), movers.from(n), to);
            } else {
                jobs.relocateFilled(movers.sector(n), movers.from(n), to);
                residents.work()[row] = to;
                residents.workCell()[row] = firstCell[to];
            }
            moved++;
        }
    }
}

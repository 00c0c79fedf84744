package org.wespace.agents.work;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.travel.StreetPattern;

/**
 * Residents look for jobs: a share of those who have one, and all who have none.
 *
 * <p>Each draws a unit and a mode together, by the exact logit over all vacancies of their sector: a vacancy weighs
 * what {@link JobAttraction} says, discounted along the way from home by every mode that is open to the resident and as
 * often as they go there. Where more come than there are vacancies a lottery decides; the losers try the next of the
 * units that they drew, which makes it the exact logit over what is left, and after the last one keep what they had.
 * The job that somebody leaves is vacant from the next tick on. Then the prices of jobs follow.
 *
 * <p>Writes the columns work, workCell and mode, and the {@link Jobs}. Jobs so far from a home that their weight is
 * below the range of a double are out of its reach.
 *
 * <p>Source: E9; job choice as in Ahlfeldt, Redding, Sturm &amp; Wolf, "The economics of density" (Econometrica 2015).
 */
public final class JobMoves implements Phase {

    /** Name of this phase. */
    public static final String NAME = "job moves";

    private static final int SEEK = Decisions.id("work.seek");
    private static final int PLACE = Decisions.id("work.seek.place");
    private static final int LOTTERY = Decisions.id("work.seek.lottery");
    private static final int SETTLE_PLACE = Decisions.id("work.settle.place");
    private static final int SETTLE_LOTTERY = Decisions.id("work.settle.lottery");

    private static final int MONTHS = 12;

    /** Passes after which somebody stays without a job at the start; each leaves a fraction of those before it. */
    private static final int MOST_PASSES = 64;

    private final LabourMarket market;
    private final JobPrices prices;
    private final JobMarketParameters parameters;
    private final JobDraws draws;
    private final PlaceLottery lottery;
    private final RowCollector collector = new RowCollector();
    private final Seekers seekers;
    private final int[] firstCell;
    private int seeking;
    private int moved;
    private int jobless;

    /**
     * The phase of a city.
     *
     * @param prices prices that follow the vacancies after each tick
     * @param attraction weight of a vacancy: the prices, or a rule of one's own
     * @param city what the rule reads, live
     */
    public JobMoves(
            LabourMarket market,
            JobPrices prices,
            JobAttraction attraction,
            CityView city,
            JobMarketParameters parameters) {
        this.market = market;
        this.prices = prices;
        this.parameters = parameters;
        this.draws = new JobDraws(market, new JobMasses(attraction, city));
        this.lottery = newLottery();
        this.seekers = newSeekers();
        this.firstCell = market.firstCells();
    }

    private Seekers newSeekers() {
        return new Seekers(market.residents(), market.units(), Chance.of(0).at(0, LOTTERY));
    }

    private PlaceLottery newLottery() {
        return new PlaceLottery(Math.multiplyExact(Sector.COUNT, market.units()));
    }

    /** Bytes of this phase where no more than a tenth of all residents look for a job in one tick. */
    public static long bytes(long residents, long units, int modes, StreetPattern pattern) {
        return CommuteFields.bytes(units, modes, pattern) + units * (16L * Sector.COUNT + 12) + 4 * residents;
    }

    /** Bytes that {@link #settle} needs besides, and gives back. */
    public static long settleBytes(long residents, long units) {
        return 8L * Sector.COUNT * units + 30 * residents;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Residents who looked for a job in the last tick. */
    public int seeking() {
        return seeking;
    }

    /** Residents who took a job in the last tick. */
    public int moved() {
        return moved;
    }

    /** Residents of the city whom the last tick, or the settling, left without a job. */
    public int jobless() {
        return jobless;
    }

    @Override
    public void run(Tick tick) {
        ChanceKey seek = tick.chance(SEEK);
        Residents residents = market.residents();
        double share = parameters.changesPerYear() / MONTHS;
        int[] id = residents.id();
        int[] home = residents.home();
        int[] work = residents.work();
        collector.collect(
                residents.count(),
                tick.loop(),
                row -> home[row] != Residents.NONE && (work[row] == Residents.NONE || seek.uniform(id[row]) < share));
        seeking = collector.count();
        seekers.take(collector.rows(), collector.count(), parameters.rounds(), tick.chance(LOTTERY));
        moved = search(seekers, lottery, tick.chance(PLACE), tick.loop());
        prices.update(market.jobs(), tick.loop());
    }

    /**
     * Gives everybody a job who has none, as far as there are any: the start of a run. Residents draw from the
     * vacancies that are left, again and again; prices stay as they are.
     *
     * @return residents of the city who are left without a job
     */
    public int settle(ParallelLoop loop, Chance chance) {
        Residents residents = market.residents();
        int[] home = residents.home();
        int[] work = residents.work();
        Seekers all = newSeekers();
        PlaceLottery once = newLottery();
        RowCollector without = new RowCollector();
        int placed = 1;
        for (int pass = 0; placed > 0 && pass < MOST_PASSES; pass++) {
            without.collect(residents.count(), loop, row -> home[row] != Residents.NONE && work[row] == Residents.NONE);
            all.take(without.rows(), without.count(), 1, chance.at(pass, SETTLE_LOTTERY));
            placed = search(all, once, chance.at(pass, SETTLE_PLACE), loop);
        }
        return jobless;
    }

    /** Lets seekers draw, bid and take; gives how many found a job. */
    private int search(Seekers who, PlaceLottery lottery, ChanceKey key, ParallelLoop loop) {
        countVacancies(lottery.free());
        draws.draw(who, key, loop);
        int left = who.count();
        int[] bidders = who.bidders();
        for (int round = 0; round < who.rounds() && left > 0; round++) {
            who.bidIn(round);
            int bidding = withoutThoseWhoReachNothing(who, bidders, left, round);
            left = lottery.resolve(who, bidders, bidding, loop);
        }
        return book(who);
    }

    private void countVacancies(int[] free) {
        int units = market.units();
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            for (int unit = 0; unit < units; unit++) {
                free[s * units + unit] = market.jobs().vacant(sector, unit);
            }
        }
    }

    private static int withoutThoseWhoReachNothing(Seekers who, int[] bidders, int count, int round) {
        int kept = 0;
        for (int n = 0; n < count; n++) {
            if (who.place(who.attempt(bidders[n], round)) != Residents.NONE) {
                bidders[kept++] = bidders[n];
            }
        }
        return kept;
    }

    /** Enters what was won into columns and books; one thread. */
    private int book(Seekers who) {
        Residents residents = market.residents();
        Jobs jobs = market.jobs();
        int found = 0;
        jobless = 0;
        for (int n = 0; n < who.count(); n++) {
            int row = who.row(n);
            int before = residents.work()[row];
            if (who.won(n)) {
                Sector sector = Sector.of(Traits.sector(residents.traits()[row]));
                int attempt = who.attempt(n, who.wonIn(n));
                int unit = who.place(attempt);
                jobs.fill(sector, unit);
                if (before != Residents.NONE) {
                    jobs.leave(sector, before);
                }
                residents.work()[row] = unit;
                residents.workCell()[row] = firstCell[unit];
                residents.mode()[row] = (byte) who.mode(attempt);
                found++;
            } else if (before == Residents.NONE) {
                jobless++;
            }
        }
        return found;
    }
}

package org.wespace.agents.home;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.travel.StreetPattern;

/**
 * Some residents look around for another home; of those some move, over all vacant homes of the city (E4).
 *
 * <p>A nested logit: staying or moving; the tenure form; unit and mode together, exactly, over every unit with a vacant
 * home of the form, as seen from the place of work. Those without a job choose without a way to go. Classes and what
 * WK-6 and WK-7 do in them: telework counts for the way to work in the share of teleworkers that WK-7 gives, and asks
 * for floor as far as WK-6 works.
 *
 * <p>The cost of moving is found in the first tick, such that the share that moves in the mean is that of the
 * parameters, and kept. Each mover draws some homes from the vacancies of the tick's start and bids for one after the
 * other, round by round; in each unit the keyed lottery decides, and who wins nothing stays. Where less is free than is
 * asked for, smaller homes are taken, down to a share. A home that is left is free from the next tick on. Results
 * depend neither on threads nor on the order of residents.
 */
public final class HomeMoves implements Phase {

    /** Name of this phase. */
    public static final String NAME = "home moves";

    private static final int LOOK = Decisions.id("home.look");
    private static final int MOVE = Decisions.id("home.move");
    private static final int PLACE = Decisions.id("home.place");
    private static final int LOTTERY = Decisions.id("home.lottery");
    private static final int MONTHS = 12;
    private static final double CENTS = 100;

    private final HomeMarket market;
    private final Residents residents;
    private final Homes homes;
    private final HomeParameters parameters;
    private final CityView city;
    private final HomeClasses classes;
    private final HomeFields fields;
    private final Lookers lookers;
    private final HomeBids bids;
    private final HomeLottery lottery;
    private final Dwellings dwellings;
    private final HomeExcess excess;
    private final FloorUse[] useOf;
    private final int[] losers;
    private final int[] firstCell;
    private final InclusiveValues values = new InclusiveValues();
    private HomeSearch[] searches = {};
    private double cost = Double.NaN;
    private int movers;
    private int wanted;

    /**
     * Moves of a city's residents; {@link HomeSettlement} opens the books.
     *
     * @param utility what a home is worth; for the standard one see {@link StandardHomeUtility#of}
     * @param city the city as it stands when the tick begins
     */
    public HomeMoves(
            HomeMarket market, HomeUtility utility, HomeParameters parameters, Switches switches, CityView city) {
        this.market = market;
        this.residents = market.residents();
        this.homes = market.homes();
        this.parameters = parameters;
        this.city = city;
        this.classes = new HomeClasses(market, parameters.tastes(), switches);
        this.fields = new HomeFields(market, utility, parameters);
        this.lookers = new Lookers(residents, classes);
        this.bids = new HomeBids(parameters.moves().tries());
        this.dwellings = new Dwellings(parameters.moves());
        this.lottery = new HomeLottery(market, dwellings);
        this.useOf = market.forms().uses();
        int units = homes.grid().unitCount();
        this.excess = new HomeExcess(units, useOf);
        this.losers = new int[bids.tries];
        this.firstCell = new int[units];
        for (int unit = 0; unit < units; unit++) {
            int[] cells = market.cells().cellsOf(unit);
            firstCell[unit] = cells.length > 0 ? cells[0] : Residents.NONE;
        }
    }

    /** Bytes of the fields, masses and lists of a city; kernels left out, which other phases share. */
    public static long bytes(
            long residents, long units, int forms, int modes, StreetPattern pattern, MoveParameters moves) {
        long looking = (long) (residents * moves.lookShare() * 1.25) + 16;
        return HomeFields.bytes(units, forms, modes, pattern)
                + units * (8 + 24L * forms)
                + looking * (23 + 6L * moves.tries())
                + residents * 10; // lists of the first tick, when all residents look
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        ParallelLoop loop = tick.loop();
        if (searches.length != loop.threads()) {
            searches = new HomeSearch[loop.threads()];
            java.util.Arrays.setAll(searches, w -> new HomeSearch(market, fields, parameters.moves()));
        }
        ChanceKey sees = HomeClasses.seeing(tick.chance());
        fields.look();
        boolean first = Double.isNaN(cost);
        if (first || tick.index() % MONTHS == 0) {
            classes.refresh(loop, sees);
        }
        if (first) {
            cost = findCost(tick, sees);
        }
        lookers.select(loop, parameters.moves().lookShare(), tick.chance(LOOK), sees);
        bids.clear(lookers.count());
        search(tick);
        resolve(tick);
        moveIn(loop);
    }

    private double findCost(Tick tick, ChanceKey sees) {
        Lookers all = new Lookers(residents, classes);
        all.select(tick.loop(), 1, tick.chance(LOOK), sees);
        MoveCost found = new MoveCost(tick.loop());
        TenureForms.Openness open = market.forms().openness(tick.chance());
        for (int of = 0; of < HomeClasses.COUNT; of++) {
            int begin = all.begin(of);
            int count = all.begin(of + 1) - begin;
            if (count > 0) {
                fields.prepare(of, classes.seeker(of), all.smallestId(of), city, tick.loop());
                tick.loop().run(count, ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
                    for (int n = begin + from; n < begin + to; n++) {
                        found.note(worker, searches[worker].gain(all.rows()[n], open, tick.index()));
                    }
                });
            }
        }
        return found.solve(1 / parameters.moves().lookFactor());
    }

    private void search(Tick tick) {
        for (HomeSearch search : searches) {
            search.clear();
        }
        HomeSearch.Keys keys = new HomeSearch.Keys(
                tick.chance(MOVE), tick.chance(PLACE), market.forms().openness(tick.chance()), tick.index(), cost);
        for (int of = 0; of < HomeClasses.COUNT; of++) {
            int begin = lookers.begin(of);
            int count = lookers.begin(of + 1) - begin;
            if (count > 0) {
                fields.prepare(of, classes.seeker(of), lookers.smallestId(of), city, tick.loop());
                int group = of;
                tick.loop()
                        .run(
                                count,
                                ParallelLoop.CHUNK,
                                (worker, chunk, from, to) -> searches[worker].search(
                                        group, lookers.rows(), begin + from, begin + to, keys, bids));
            }
        }
        values.take(searches);
    }

    private void resolve(Tick tick) {
        java.util.Arrays.fill(losers, 0);
        excess.clear();
        wanted = bids.listMovers(lookers.count());
        int left = wanted;
        ChanceKey key = tick.chance(LOTTERY);
        for (int round = 0; round < bids.tries && left > 0; round++) {
            int now = round;
            tick.loop().run(left, ParallelLoop.CHUNK, (chunk, from, to) -> {
                for (int j = from; j < to; j++) {
                    ask(bids.bidders[j], now, tick.index());
                }
            });
            left = lottery.resolve(bids, left, round, lookers.rows(), key, tick.loop());
            losers[round] = left;
            for (int j = 0; round == 0 && j < left; j++) {
                noteExcess(bids.bidders[j], tick.index());
            }
        }
        movers = wanted - left;
    }

    private void ask(int n, int round, long tick) {
        int row = lookers.rows()[n];
        int at = n * bids.tries + round;
        TenureForm form = market.forms().get(bids.form[at]);
        int unit = bids.place[at];
        double share = classes.floorShareOf(row);
        double rent = city.rent(form.use(), unit);
        bids.asked[n] = dwellings.asked(
                form, classes.incomeOf(row), share, rent, residents.id()[row], unit, tick);
    }

    private void noteExcess(int n, long tick) {
        int row = lookers.rows()[n];
        TenureForm form = market.forms().get(bids.form[n * bids.tries]);
        int unit = bids.place[n * bids.tries];
        double income = classes.incomeOf(row);
        double share = classes.floorShareOf(row);
        double rent = city.rent(form.use(), unit);
        long id = residents.id()[row];
        double once = Dwellings.squareMetres(form, income, share, rent, id, unit, tick);
        double twice = Dwellings.squareMetres(form, income, share, 2 * rent, id, unit, tick);
        excess.add(
                form.use(),
                unit,
                bids.asked[n],
                Math.round(CENTS * Dwellings.money(once, twice, rent)),
                org.wespace.agents.land.FloorStock.counts(Dwellings.fixed(once, twice)));
    }

    /** Those who won leave their old homes, which are free from the next tick on. */
    private void moveIn(ParallelLoop loop) {
        int[] rows = lookers.rows();
        for (int n = 0; n < lookers.count(); n++) {
            if (bids.won[n] >= 0) {
                int row = rows[n];
                homes.leave(
                        useOf[residents.tenure()[row]],
                        residents.home()[row],
                        residents.floor()[row]);
            }
        }
        loop.run(lookers.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int n = from; n < to; n++) {
                if (bids.won[n] >= 0) {
                    moveIn(rows[n], n, n * bids.tries + bids.won[n]);
                }
            }
        });
    }

    private void moveIn(int row, int n, int at) {
        residents.home()[row] = bids.place[at];
        residents.homeCell()[row] = firstCell[bids.place[at]];
        residents.tenure()[row] = bids.form[at];
        residents.floor()[row] = (short) bids.asked[n];
        if (residents.work()[row] != Residents.NONE) {
            residents.mode()[row] = bids.mode[at];
        }
    }

    /** Lookers of the last tick, for tests. */
    Lookers looking() {
        return lookers;
    }

    /** Bids of the last tick, for tests. */
    HomeBids bids() {
        return bids;
    }

    /** Residents who looked around in the last tick. */
    public int lookers() {
        return lookers.count();
    }

    /** Of them, those who wanted to move. */
    public int wanted() {
        return wanted;
    }

    /** Of them, those who moved. */
    public int movers() {
        return movers;
    }

    /** Those whose bid of a round lost in the last tick. */
    public int losers(int round) {
        return losers[round];
    }

    /** What first bids asked for in vain in the last tick. */
    public HomeExcess excess() {
        return excess;
    }

    /** Cost of moving, in units of the choice to move; NaN before the first tick. */
    public double cost() {
        return cost;
    }

    /**
     * Mean value of the homes on offer to those who looked around in the last tick, in units of log utility; NaN if
     * nobody did.
     *
     * <p>The inclusive value of the choice of form, unit and mode over the choice scale; what migration compares with
     * life elsewhere (E4b).
     */
    public double inclusiveValue() {
        return inclusiveValue(-1);
    }

    /** As {@link #inclusiveValue()}, for one group; -1 for all. */
    public double inclusiveValue(int group) {
        return values.mean(group) / parameters.tastes().choiceScale();
    }

    /** Adds what is kept from tick to tick: the cost of moving and the incomes of classes. */
    public void addTo(StateHash hash) {
        hash.add(cost).add(classes.monthly());
    }
}

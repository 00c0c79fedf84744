package org.wespace.agents.city;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.home.HomeMarket;
import org.wespace.agents.home.HomeMoves;
import org.wespace.agents.home.Homes;
import org.wespace.agents.land.Building;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandAccount;
import org.wespace.agents.land.Rents;
import org.wespace.agents.migration.Migration;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.CommuteTraffic;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.work.FirmMoves;
import org.wespace.agents.work.HomeDayPlaces;
import org.wespace.agents.work.HybridDays;
import org.wespace.agents.work.JobMoves;
import org.wespace.agents.work.Jobs;
import org.wespace.agents.work.OfficeDemand;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.engine.RunResult;
import org.wespace.core.engine.Simulation;
import org.wespace.core.grid.Grid;

/**
 * A city whose residents move house, change job and work at home, whose firms and floor follow, and whose rents clear;
 * a tick is a month.
 *
 * <p>Made by {@link Scenario#on}. Same plan, scenario and seed: same state hash at any number of threads and in any
 * order of residents in memory. After each tick residents, dwellings, jobs, floor and ground are counted against the
 * books; a run stops where they do not balance.
 */
public final class LivingCity implements AutoCloseable {

    /** What a city is put together from. */
    record Parts(
            CityPlan plan,
            Scenario scenario,
            Simulation simulation,
            CityBooks books,
            ModeNetwork network,
            CommuteKernels kernels,
            CitySnapshot view) {}

    /** The phases whose figures are read. */
    record Lives(
            HomeMarket market,
            HomeMoves homes,
            JobMoves jobs,
            FirmMoves firms,
            HybridDays days,
            CommuteTraffic traffic,
            Building building,
            LandAccount account,
            Migration migration) {}

    private final Parts parts;
    private final Lives lives;
    private final @Nullable DailyLife daily;

    LivingCity(Parts parts, Lives lives, @Nullable DailyLife daily) {
        this.parts = parts;
        this.lives = lives;
        this.daily = daily;
    }

    /** What a run of a plan by a scenario needs, before anything is allocated. */
    public static MemoryPlan memory(CityPlan plan, Scenario scenario) {
        return CityMemory.of(plan, scenario);
    }

    /** Lives so many months. */
    public RunResult run(long months) {
        return simulation().run(months);
    }

    /** The engine: add phases, observers and progress before the first tick. */
    public Simulation simulation() {
        return parts.simulation();
    }

    /** The plan that the city started from; it does not change. */
    public CityPlan plan() {
        return parts.plan();
    }

    /** The scenario that the city lives by. */
    public Scenario scenario() {
        return parts.scenario();
    }

    /** The grid of units. */
    public Grid grid() {
        return plan().grid();
    }

    /** The residents. */
    public Residents residents() {
        return parts.books().residents();
    }

    /** Which home floor is lived in. */
    public Homes homes() {
        return parts.books().homes();
    }

    /** Jobs, filled and vacant. */
    public Jobs jobs() {
        return parts.books().jobs();
    }

    /** Floor, ground and age of buildings. */
    public Land land() {
        return parts.books().land();
    }

    /** Rents, live: a phase of one's own may set them. */
    public Rents rents() {
        return land().rents();
    }

    /** Links of every mode, and traffic. */
    public ModeNetwork network() {
        return parts.network();
    }

    /** The city as it stood when the last tick began: what rules read. */
    public CityView view() {
        return parts.view();
    }

    /** Floor that firms need and what they spend on it. */
    public OfficeDemand firmFloor() {
        return parts.books().firms();
    }

    /** Where home days are spent. */
    public HomeDayPlaces coworking() {
        return parts.books().coworking();
    }

    /** The market for homes. */
    public HomeMarket homeMarket() {
        return lives.market();
    }

    /** Who moved home in the last tick. */
    public HomeMoves homeMoves() {
        return lives.homes();
    }

    /** Who changed job in the last tick. */
    public JobMoves jobMoves() {
        return lives.jobs();
    }

    /** Which jobs moved in the last tick. */
    public FirmMoves firmMoves() {
        return lives.firms();
    }

    /** How often residents work at home. */
    public HybridDays hybridDays() {
        return lives.days();
    }

    /** Traffic of the last tick. */
    public CommuteTraffic traffic() {
        return lives.traffic();
    }

    /** What became of the land. */
    public LandAccount landAccount() {
        return lives.account();
    }

    /** Daily life, where the scenario has it. */
    public Optional<DailyLife> daily() {
        return Optional.ofNullable(daily);
    }

    CityBooks books() {
        return parts.books();
    }

    Lives lives() {
        return lives;
    }

    @Override
    public void close() {
        simulation().close();
    }
}

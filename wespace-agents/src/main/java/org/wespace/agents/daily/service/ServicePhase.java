package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Residents have their needs of the month served: health care, school, banks and government.
 *
 * <p>Health care (E14): a need of severity u is met online where that will do and there is access, else in a clinic
 * where that will do and it is not passed by, else in a hospital. Places draw by their free slots and by how short the
 * waiting was, in the joint choice of mode and place of {@link org.wespace.agents.daily.PlaceField}. Slots are given
 * out unit by unit by lottery; losers try again, then go to the next tier, and after the last their need stays unmet.
 * Pupils go to school as many days as they are not taught online; errands are done online or at a counter. Waiting at
 * clinics, hospitals and counters follows the visits of the months before ({@link WaitingLine}).
 *
 * <p>With PF-1 (ONLINE_SERVICES) off nothing is online: it scales all shares online, PF-3 those of health, PF-5 of
 * government, PF-6 of school; PF-2 scales the severity up to which clinics will do, 0 leaving hospitals only; PF-7 the
 * weight of small learning places. What is closed in an emergency is in part done online too.
 *
 * <p>Books tours of purpose HEALTH, EDUCATION and ERRAND, visits and minutes online. Its own state is the waiting. The
 * fields of its slot of the {@link TripKernels} are taken over. O(residents + units) by all threads.
 */
public final class ServicePhase implements Phase {

    /** Name of this phase. */
    public static final String NAME = "services";

    private static final int USES = 3;

    private final ServiceBooks books;
    private final ServiceTally tally = new ServiceTally();
    private final HealthCare health;
    private final Schools schools;
    private final Errands errands;
    private final double longestWait;
    private Clerk[] clerks = {};

    /**
     * Services of a city.
     *
     * @param kernels ways; brought up to date by others
     * @param book the book of the tick, opened by others
     * @param divide account of what services cost whom
     * @param costs money for ways
     */
    public ServicePhase(
            Residents residents,
            FloorStock floor,
            TripKernels kernels,
            DailyBook book,
            DivideAccount divide,
            TripCosts costs,
            ServiceSettings settings) {
        this.books = new ServiceBooks(residents, floor, kernels.network(), book, tally, divide, costs);
        this.health = new HealthCare(books, kernels, settings);
        this.schools = new Schools(books, kernels, settings);
        this.errands = new Errands(books, kernels, settings);
        this.longestWait = settings.parameters().waits().longest();
    }

    /**
     * Bytes of this phase, the {@link DivideAccount} and the fields of the kernels left out, with so many needs of
     * health in a month.
     */
    public static long bytes(long units, long needs) {
        return USES * WaitingPlaces.bytes(units)
                + Schools.bytes(units)
                + Seekers.bytes(2 * needs)
                + SlotLottery.bytes(units, needs);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if (clerks.length != tick.loop().threads()) {
            clerks = new Clerk[tick.loop().threads()];
            Arrays.setAll(clerks, worker -> new Clerk(books, worker, longestWait));
        }
        tally.clear();
        books.divide().open(books.residents(), tick.loop());
        health.run(tick, clerks);
        schools.run(tick, clerks);
        errands.run(tick, clerks);
    }

    /** How the needs of the last tick were met. */
    public ServiceTally tally() {
        return tally;
    }

    /** What the services of the last tick cost whom. */
    public DivideAccount divide() {
        return books.divide();
    }

    /**
     * Minutes that residents expect to wait.
     *
     * @param use clinics, hospitals or counters
     */
    public double wait(FloorUse use, int unit) {
        return switch (use) {
            case CLINIC, HOSPITAL -> health.wait(use, unit);
            case COUNTER -> errands.wait(unit);
            default -> throw new IllegalArgumentException("nobody waits at " + use.id());
        };
    }

    /** Makes sure that every need of the last tick was met, or counted as unmet, and that visits agree. */
    public void checkBalance() {
        tally.checkBalance(books.daily().visits());
    }

    /** Adds the waiting to a hash. */
    public void addTo(StateHash hash) {
        health.addTo(hash);
        errands.addTo(hash);
    }
}

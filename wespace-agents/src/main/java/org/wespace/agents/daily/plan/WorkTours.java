package org.wespace.agents.daily.plan;

import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;

/**
 * Writes the way to work of the month into the book: as often as residents are on site. It chooses nothing, and puts
 * nothing on the links, which {@code CommuteTraffic} does.
 */
public final class WorkTours implements Phase {

    /** Name of this phase. */
    public static final String NAME = "way to work";

    /** Weeks of a month, on the mean of a year. */
    public static final double WEEKS_PER_MONTH = TripBook.DAYS_PER_MONTH / 7;

    private static final double MILLISECONDS = 60_000;

    private final Residents residents;
    private final ModeNetwork network;
    private final DailyBook book;

    /** The ways to work of all residents. */
    public WorkTours(Residents residents, ModeNetwork network, DailyBook book) {
        this.residents = residents;
        this.network = network;
        this.book = book;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        tick.loop().run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                add(worker, row);
            }
        });
    }

    private void add(int worker, int row) {
        int home = residents.home()[row];
        int work = residents.work()[row];
        int mode = residents.mode()[row];
        int onSite = CommuteKernels.WEEK - residents.homeDays()[row];
        if (home == Residents.NONE || work == Residents.NONE || mode < 0 || onSite == 0) {
            return;
        }
        double times = onSite * WEEKS_PER_MONTH;
        long metres = Math.round(2 * times * network.impedance(mode).metres(home, work));
        double minutes = network.measuredMinutes(mode, home, work);
        book.trips()
                .addMetres(
                        worker, Purpose.WORK, mode, Traits.incomeClass(residents.traits()[row]), home, metres);
        book.trips()
                .addTime(worker, Purpose.WORK, mode, Math.round(times), Math.round(2 * times * MILLISECONDS * minutes));
    }
}

package org.wespace.agents.daily;

import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;

/** What everybody did in the tick besides living and working; emptied when the next tick opens. */
public final class DailyBook {

    private final TripBook trips;
    private final VisitBook visits;
    private final OnlineBook online;
    private final Residents residents;
    private final ModeNetwork network;
    private TourListener listener = TourListener.NONE;

    /**
     * An empty book.
     *
     * @param workers number of workers of the engine's loop
     */
    public DailyBook(Residents residents, ModeNetwork network, int workers) {
        this.residents = residents;
        this.network = network;
        this.trips = new TripBook(network, workers);
        this.visits = new VisitBook(network.grid(), workers);
        this.online = new OnlineBook(network.grid(), workers);
    }

    /** Tours, metres and minutes on the way. */
    public TripBook trips() {
        return trips;
    }

    /** Visits and money spent. */
    public VisitBook visits() {
        return visits;
    }

    /** Minutes online and orders. */
    public OnlineBook online() {
        return online;
    }

    /** Lets somebody hear of what single residents do. */
    public void tell(TourListener to) {
        listener = to;
    }

    /**
     * Books tours of one resident from home to a place and back, and tells the listener. Safe from many threads.
     *
     * @param worker index of the worker
     * @param row the resident
     * @param howMany tours in the month
     */
    public void tour(int worker, Purpose purpose, int mode, int row, int place, int howMany) {
        int home = residents.home()[row];
        trips.add(worker, purpose, mode, residents.traits()[row], home, place, howMany);
        if (listener.hears(row)) {
            listener.tour(row, purpose, place, network.measuredMinutes(mode, home, place), howMany);
        }
    }

    /** Books minutes of one resident online, and tells the listener. Safe from many threads. */
    public void online(Purpose purpose, int row, long minutes) {
        online.spend(
                purpose, Traits.incomeClass(residents.traits()[row]), residents.home()[row], minutes);
        if (listener.hears(row)) {
            listener.online(row, purpose, minutes);
        }
    }

    /** As {@link #online(Purpose, int, long)}, each thread with its own worker index, and faster. */
    public void online(int worker, Purpose purpose, int row, long minutes) {
        online.spend(
                worker,
                purpose,
                Traits.incomeClass(residents.traits()[row]),
                residents.home()[row],
                minutes);
        if (listener.hears(row)) {
            listener.online(row, purpose, minutes);
        }
    }

    /** Empties the book, before the first tour of a tick. */
    public void open() {
        trips.clear();
        visits.clear();
        online.clear();
    }
}

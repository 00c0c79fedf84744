package org.wespace.agents.daily;

import org.wespace.agents.mobility.ModeNetwork;

/** What everybody did in the tick besides living and working; emptied when the next tick opens. */
public final class DailyBook {

    private final TripBook trips;
    private final VisitBook visits;
    private final OnlineBook online;

    /**
     * An empty book.
     *
     * @param workers number of workers of the engine's loop
     */
    public DailyBook(ModeNetwork network, int workers) {
        this.trips = new TripBook(network, workers);
        this.visits = new VisitBook(network.grid());
        this.online = new OnlineBook(network.grid());
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

    /** Empties the book, before the first tour of a tick. */
    public void open() {
        trips.clear();
        visits.clear();
        online.clear();
    }
}

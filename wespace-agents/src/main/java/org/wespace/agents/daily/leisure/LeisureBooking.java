package org.wespace.agents.daily.leisure;

import java.util.concurrent.atomic.LongAdder;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;

/** Books where residents went, what they spent there, and how they liked it. */
final class LeisureBooking {

    private static final int RATES = 0;
    private static final int STARS = 1;
    private static final int NUMBERS = 2;

    private final Residents residents;
    private final DailyBook book;
    private final ModeNetwork network;
    private final LeisureScene scene;
    private final int cents;
    private final LongAdder tours = new LongAdder();
    private final LongAdder metres = new LongAdder();
    private final LongAdder tastes = new LongAdder();

    LeisureBooking(Residents residents, DailyBook book, ModeNetwork network, LeisureScene scene, int cents) {
        this.residents = residents;
        this.book = book;
        this.network = network;
        this.scene = scene;
        this.cents = cents;
    }

    void open(int workers) {
        tours.reset();
        metres.reset();
        tastes.reset();
        scene.reputation().open(workers);
    }

    /** Books all of a chooser; safe from many threads, each with its own worker index. */
    void book(VenueChooser chooser, ChanceKey rating, int worker) {
        long allTours = 0;
        long allMetres = 0;
        long allTastes = 0;
        for (int k = 0; k < chooser.size(); k++) {
            int row = chooser.row(k);
            int home = residents.home()[row];
            int venue = chooser.venue(k);
            int unit = scene.venues().unit(venue);
            int howMany = chooser.tours(k);
            int mode = chooser.mode(k);
            book.tour(worker, Purpose.LEISURE, mode, row, unit, howMany);
            book.visits().add(worker, FloorUse.LEISURE, unit, howMany);
            book.visits().spend(worker, FloorUse.LEISURE, unit, (long) cents * howMany);
            scene.reputation().visit(worker, venue, howMany);
            rate(residents.id()[row], chooser.occasion(k), venue, howMany, rating);
            allTours += howMany;
            allMetres += howMany * Math.round(network.impedance(mode).metres(home, unit));
            allTastes += (long) howMany * chooser.taste(k);
        }
        tours.add(allTours);
        metres.add(allMetres);
        tastes.add(allTastes);
    }

    private void rate(int id, int occasion, int venue, int howMany, ChanceKey key) {
        RatingParameters ratings = scene.reputation().parameters();
        if (key.uniform(id, NUMBERS * occasion + RATES) < ratings.raters() * howMany) {
            double felt = ratings.spread() * Draws.normal(key.bits(id, NUMBERS * occasion + STARS));
            scene.reputation().rate(venue, scene.venues().quality(venue) + felt);
        }
    }

    long tours() {
        return tours.sum();
    }

    double kilometres() {
        return metres.sum() / 1000.0 / tours.sum();
    }

    double meanTaste() {
        return Tastes.LEVEL * tastes.sum() / tours.sum();
    }
}

package org.wespace.agents.daily.service;

import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.travel.StreetImpedance;

/** Books what one worker finds out, in all books that it belongs to. */
final class Clerk {

    private static final double MILLISECONDS = 60_000;
    private static final double CENTS = 100;
    private static final double METRES = 1000;

    private final ServiceBooks books;
    private final int worker;
    private final long longestWait;
    private final long[] part = ServiceTally.part();

    Clerk(ServiceBooks books, int worker, double longestWaitMinutes) {
        this.books = books;
        this.worker = worker;
        this.longestWait = Math.round(MILLISECONDS * longestWaitMinutes);
    }

    void need(Service service, int howMany) {
        ServiceTally.need(part, service, howMany);
    }

    /** Needs met online, at so many minutes each. */
    void online(Service service, int row, int howMany, int minutesEach) {
        if (howMany > 0) {
            ServiceTally.meet(part, service, Outcome.ONLINE, howMany);
            books.daily().online(worker, service.purpose(), row, (long) howMany * minutesEach);
        }
    }

    void unmet(Service service, int row, int howMany) {
        if (howMany > 0) {
            Residents residents = books.residents();
            ServiceTally.meet(part, service, Outcome.UNMET, howMany);
            books.divide().add(residents.traits()[row], residents.home()[row], howMany * longestWait, 0);
        }
    }

    /** Needs met at a place, each by a tour of its own and after so many minutes of waiting. */
    void visit(Service service, Outcome outcome, int row, int mode, int place, int howMany, double waitMinutes) {
        DailyBook daily = books.daily();
        int home = books.residents().home()[row];
        int traits = books.residents().traits()[row];
        ServiceTally.meet(part, service, outcome, howMany);
        daily.tour(worker, service.purpose(), mode, row, place, howMany);
        daily.visits().add(worker, floor(outcome), place, howMany);
        ModeNetwork network = books.network();
        StreetImpedance routes = network.impedance(mode);
        double minutes = network.fixedMinutes(mode) + routes.minutes(home, place);
        double money = books.costs()
                .of(network.parameters().modes().get(mode).kind(), routes.metres(home, place) / METRES, minutes);
        books.divide()
                .add(
                        traits,
                        home,
                        howMany * Math.round(MILLISECONDS * (2 * minutes + waitMinutes)),
                        howMany * Math.round(CENTS * 2 * money));
    }

    private static FloorUse floor(Outcome outcome) {
        return switch (outcome) {
            case CLINIC -> FloorUse.CLINIC;
            case HOSPITAL -> FloorUse.HOSPITAL;
            case SCHOOL -> FloorUse.SCHOOL;
            case LEARN -> FloorUse.LEARN;
            case COUNTER -> FloorUse.COUNTER;
            case ONLINE, UNMET -> throw new IllegalArgumentException("no floor for " + outcome);
        };
    }

    /** Hands the counts in, at the end of a chunk. */
    void handIn() {
        books.tally().take(part);
    }
}

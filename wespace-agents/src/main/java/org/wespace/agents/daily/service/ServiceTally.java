package org.wespace.agents.daily.service;

import java.util.concurrent.atomic.AtomicLongArray;
import org.wespace.agents.daily.VisitBook;
import org.wespace.agents.land.FloorUse;

/**
 * How the needs of a tick were met: whole numbers by {@link Service} and {@link Outcome}.
 *
 * <p>Each worker counts into an array of its own, so that reading is for after the phase.
 */
public final class ServiceTally {

    private static final int OUTCOMES = Outcome.COUNT;
    /** Needs of a service stand behind its outcomes. */
    private static final int WIDTH = OUTCOMES + 1;

    private final AtomicLongArray sums = new AtomicLongArray(Service.COUNT * WIDTH);

    ServiceTally() {}

    /** Scratch of one chunk, to be added when it is done. */
    static long[] part() {
        return new long[Service.COUNT * WIDTH];
    }

    static void need(long[] part, Service service, long howMany) {
        part[service.ordinal() * WIDTH + OUTCOMES] += howMany;
    }

    static void meet(long[] part, Service service, Outcome outcome, long howMany) {
        part[service.ordinal() * WIDTH + outcome.ordinal()] += howMany;
    }

    /** Adds what a worker counted and empties it. */
    void take(long[] part) {
        for (int i = 0; i < part.length; i++) {
            if (part[i] != 0) {
                sums.getAndAdd(i, part[i]);
                part[i] = 0;
            }
        }
    }

    void clear() {
        for (int i = 0; i < sums.length(); i++) {
            sums.set(i, 0);
        }
    }

    /** Needs of the tick. */
    public long needs(Service service) {
        return sums.get(service.ordinal() * WIDTH + OUTCOMES);
    }

    /** Needs of the tick that came to this. */
    public long count(Service service, Outcome outcome) {
        return sums.get(service.ordinal() * WIDTH + outcome.ordinal());
    }

    /** Needs of all kinds that came to this. */
    public long count(Outcome outcome) {
        long sum = 0;
        for (int s = 0; s < Service.COUNT; s++) {
            sum += count(Service.of(s), outcome);
        }
        return sum;
    }

    /** Share of the needs of a service that were met, in [0, 1]; NaN if there were none. */
    public double met(Service service) {
        return 1 - count(service, Outcome.UNMET) / (double) needs(service);
    }

    /** Share of the needs of a service that came to this, in [0, 1]; NaN if there were none. */
    public double share(Service service, Outcome outcome) {
        return count(service, outcome) / (double) needs(service);
    }

    /**
     * Makes sure that no need was lost: those of each service are the sum of its outcomes, and those who came are as
     * many as the visits that were booked.
     *
     * @param visits the visits of the tick; those to clinics, hospitals, schools, learning places and counters must be
     *     of this phase alone
     */
    public void checkBalance(VisitBook visits) {
        for (int s = 0; s < Service.COUNT; s++) {
            Service service = Service.of(s);
            long sum = 0;
            for (int o = 0; o < OUTCOMES; o++) {
                sum += count(service, Outcome.of(o));
            }
            if (sum != needs(service)) {
                throw new IllegalStateException("needs of " + service.id() + " were " + needs(service)
                        + ", but what came of them sums to " + sum);
            }
        }
        check(visits, FloorUse.CLINIC, Outcome.CLINIC);
        check(visits, FloorUse.HOSPITAL, Outcome.HOSPITAL);
        check(visits, FloorUse.SCHOOL, Outcome.SCHOOL);
        check(visits, FloorUse.LEARN, Outcome.LEARN);
        check(visits, FloorUse.COUNTER, Outcome.COUNTER);
    }

    private void check(VisitBook visits, FloorUse use, Outcome outcome) {
        if (visits.visits(use) != count(outcome)) {
            throw new IllegalStateException("visits to " + use.id() + " are " + visits.visits(use) + ", but "
                    + count(outcome) + " needs were met there");
        }
    }
}

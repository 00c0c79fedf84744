package org.wespace.agents.daily.shock;

import java.util.Arrays;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * While offices are closed, whoever's work can be done at home does it there on every day: what telework (WK-2) keeps
 * up in a shock (E29, PF-9).
 *
 * <p>Two phases of every tick. {@link #begin()}, first of all, gives everybody back the days at home that are their
 * own: who looks for a home or a job, and firms that ask for floor, know that the shock will pass. This phase, after
 * residents have chosen their days, puts 5 in their place: modes, traffic and daily life of the month see that. After a
 * shock everybody has exactly the days of their own.
 *
 * <p>It works for the residents to whom {@link Mechanism#TELEWORK} is open, the same whom it lets choose their days, so
 * for nobody at its strength 0. Of them the closed share of offices stays at home, drawn by key once for the run, so
 * that whoever is back stays back while offices open. With offices open nothing changes. Memory: 1 byte a resident.
 * Results do not depend on threads or the order of rows.
 */
public final class WorkAtHome implements Phase {

    /** Name of the phase. */
    public static final String NAME = "shock";

    /** Name of the phase that gives back what was changed. */
    public static final String BEGIN = "before the shock";

    private static final int STAY = Decisions.id("shock.stay-at-home");
    /** The decision by which residents choose their days: so the option is open to the same ones here. */
    private static final int OPEN = Decisions.id("telework.open");

    private static final byte WEEK = 5;
    /** No days are kept: those in the column are the resident's own. */
    private static final byte OWN = -1;

    private final Residents residents;
    private final Closure closure;
    private final double telework;
    /** Days of their own of those who stay at home; index: id. */
    private final byte[] kept;

    private boolean changed;
    private long atHome;

    /**
     * What residents do while offices are closed.
     *
     * @param closure what is closed, as far as the switches let it: {@link Shock#at}
     */
    public WorkAtHome(Residents residents, Closure closure, Switches switches) {
        this.residents = residents;
        this.closure = closure;
        this.telework = switches.strength(Mechanism.TELEWORK);
        this.kept = new byte[residents.count()];
        Arrays.fill(kept, OWN);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The phase that gives everybody their own days back; it goes before all that reads them. */
    public Phase begin() {
        return Phase.of(BEGIN, tick -> giveBack(tick.loop()));
    }

    private void giveBack(ParallelLoop loop) {
        if (!changed) {
            return;
        }
        changed = false;
        byte[] days = residents.homeDays();
        int[] id = residents.id();
        loop.run(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                if (kept[id[row]] != OWN) {
                    days[row] = kept[id[row]];
                    kept[id[row]] = OWN;
                }
            }
        });
    }

    @Override
    public void run(Tick tick) {
        double closed = 1 - closure.open(FloorUse.OFFICE, tick.index());
        atHome = 0;
        if (!(closed > 0) || telework == 0) {
            return;
        }
        changed = true;
        ChanceKey stay = tick.chance().at(0, STAY);
        ChanceKey able = tick.chance().at(0, OPEN);
        atHome = tick.loop()
                .sum(
                        residents.count(),
                        ParallelLoop.CHUNK,
                        (chunk, from, to) -> sendHome(able, stay, closed, from, to));
    }

    private long sendHome(ChanceKey able, ChanceKey stay, double closed, int from, int to) {
        long sent = 0;
        for (int row = from; row < to; row++) {
            int id = residents.id()[row];
            if (residents.home()[row] != Residents.NONE
                    && residents.work()[row] != Residents.NONE
                    && Traits.teleworkable(residents.traits()[row])
                    && able.happens(id, telework)
                    && stay.happens(id, closed)) {
                kept[id] = residents.homeDays()[row];
                residents.homeDays()[row] = WEEK;
                sent++;
            }
        }
        return sent;
    }

    /** Residents whom the shock kept at home in the last tick. */
    public long atHome() {
        return atHome;
    }

    /** Adds the days that are kept to a hash. */
    public void addTo(StateHash hash) {
        hash.add(changed ? 1 : 0);
        if (changed) {
            hash.add(kept);
        }
    }
}

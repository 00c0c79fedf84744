package org.wespace.agents.digital;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Grid;

/**
 * Residents begin to use digital services: Bass diffusion by unit and income class.
 *
 * <p>Of an income class a share m, its ceiling, will ever use them. Its users are a share F of those, which follows
 * {@code F' = (p + q K) (1 - F)}; K is how much of it a resident meets. With the strength s of
 * {@link Mechanism#DIFFUSION}
 *
 * <ul>
 *   <li>s = 0, uniform: everybody meets the whole class, K = F of the city, and the class follows a {@link BassCurve}
 *       exactly, in every unit alike;
 *   <li>s = 1, diffusing: a resident meets those around: K is F of the class around the unit, from a decay field, times
 *       the contacts to be had there, the field of all residents over its mean. Dense places come first, use spreads
 *       from where it is, and units drift apart before they meet again. K stays for a step what it is when it begins;
 *   <li>between, the rates at which residents begin are mixed: {@code (1 - s) uniform + s local}.
 * </ul>
 *
 * <p>Each resident who is not a user becomes one by keyed draw, with the chance that makes the expected share follow
 * the curve; nobody stops. The state is the digital bit of the residents, nothing else. Residents outside the city are
 * passed over. Every {@code everyTicks} ticks, at the end of the period: O(residents) by all threads, and with s &gt; 0
 * five fields.
 *
 * <p>{@link Mechanism#DIGITAL_DIVIDE} sets whether ceilings are by class or equal. To have no diffusion at all, leave
 * the phase out.
 */
public final class Diffusion implements Phase {

    /** Name of the phase. */
    public static final String NAME = "diffusion";

    private static final int ADOPT = Decisions.id("digital.adopt");
    private static final double MONTHS = 12;

    private final Residents residents;
    private final DiffusionParameters parameters;
    private final Switches switches;
    private final Contacts contacts;
    private final Tally tally;
    /** Chance of one who is not a user: [class], or [class * units + unit] where units differ. */
    private final double[] chances;

    private final int units;

    /** Diffusion among residents. */
    public Diffusion(Residents residents, Grid grid, DiffusionParameters parameters, Switches switches) {
        this.residents = residents;
        this.parameters = parameters;
        this.switches = switches;
        this.units = switches.on(Mechanism.DIFFUSION) ? grid.unitCount() : 0;
        this.contacts = new Contacts(grid, parameters.decayPerKilometre());
        this.tally = new Tally(residents, grid.unitCount());
        this.chances = new double[Traits.INCOME_CLASSES * Math.max(1, units)];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if ((tick.index() + 1) % parameters.everyTicks() != 0) {
            return;
        }
        tally.count(tick.loop());
        if (units > 0) {
            contacts.look(tally.residentsByUnit(), tick.loop());
        }
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            setChances(k, tick.loop());
        }
        ChanceKey key = tick.chance(ADOPT);
        tick.loop().run(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> adopt(from, to, key));
    }

    private void adopt(int from, int to, ChanceKey key) {
        int[] home = residents.home();
        int[] traits = residents.traits();
        int[] id = residents.id();
        for (int row = from; row < to; row++) {
            int word = traits[row];
            if (home[row] != Residents.NONE && !Traits.digital(word)) {
                int k = Traits.incomeClass(word);
                double chance = units == 0 ? chances[k] : chances[k * units + home[row]];
                if (key.happens(id[row], chance)) {
                    traits[row] = Traits.withDigital(word, true);
                }
            }
        }
    }

    private void setChances(int k, ParallelLoop loop) {
        double ceiling = parameters.ceiling(k, switches);
        double years = parameters.everyTicks() / MONTHS;
        if (tally.residents(k) == 0 || ceiling == 0) {
            java.util.Arrays.fill(chances, k * Math.max(1, units), (k + 1) * Math.max(1, units), 0);
            return;
        }
        double share = Math.min(1, tally.users(k) / (double) tally.residents(k) / ceiling);
        double uniform = parameters.curve().hazard(share, years);
        if (units == 0) {
            chances[k] = chance(share, ceiling, uniform * years);
            return;
        }
        double strength = switches.strength(Mechanism.DIFFUSION);
        double[] met = contacts.met(tally.residentsByUnit(k), tally.usersByUnit(k), loop);
        for (int unit = 0; unit < units; unit++) {
            int people = tally.residentsByUnit(k)[unit];
            if (people > 0) {
                double own = Math.min(1, tally.usersByUnit(k)[unit] / (double) people / ceiling);
                double local =
                        parameters.curve().innovation() + parameters.curve().imitation() * (met[unit] / ceiling);
                double rate = (1 - strength) * uniform + strength * local;
                chances[k * units + unit] = chance(own, ceiling, rate * years);
            }
        }
    }

    /**
     * Chance that one who is no user becomes one: those who never will are among them.
     *
     * @param share users among those who ever will
     * @param rate over the whole step
     */
    private static double chance(double share, double ceiling, double rate) {
        double waiting = ceiling * (1 - share);
        return waiting / (1 - ceiling * share) * -StrictMath.expm1(-rate);
    }
}

package org.wespace.agents.mobility;

import java.util.Collection;
import org.wespace.agents.resident.PlaceWatch;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.Logit;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.travel.StreetImpedance;

/**
 * Residents choose the mode in which they go to work, given home and job.
 *
 * <p>Who has another home, job or number of days at home than before chooses anew, and so does everybody in the first
 * tick; of the others a share looks again every month, drawn by key: the rest keeps to its habit. The choice is the
 * logit of {@link CommuteKernels} at a given place: utility {@code onSite (constant - decay (fixed + minutes))}, plus a
 * taste of the resident for each mode, Gumbel distributed, which lasts for the whole run. So a choice changes only when
 * something about the modes, or the resident, does. Modes that need a car or a bicycle are closed to who has none.
 *
 * <p>Reads route minutes as they stand: after a change of the roads call {@link ModeNetwork#updateRoads()}. Results do
 * not depend on threads or on the order of rows.
 *
 * <p>Source: McFadden, "Conditional logit analysis of qualitative choice behavior" (1974); habit and lasting tastes are
 * assumptions.
 */
public final class ModeChoice implements Phase {

    /** Name of this phase. */
    public static final String NAME = "modes";

    private static final int TASTE = Decisions.id("modes.taste");
    private static final int REVIEW = Decisions.id("modes.review");

    private final Residents residents;
    private final ModeNetwork network;
    private final double review;
    private final PlaceWatch watch;
    private final boolean[] needsCar;
    private final boolean[] needsBicycle;
    /** Utility of a mode before any minute on the links, by days at home and mode; made anew every tick. */
    private final double[][] basis;

    private boolean started;
    private long deciders;

    /**
     * The choice of all residents.
     *
     * @throws IllegalArgumentException if a mode index is out of range, or every mode needs a vehicle of one's own
     */
    public ModeChoice(Residents residents, ModeNetwork network, ModeChoiceParameters parameters) {
        int modes = network.parameters().modes().size();
        this.residents = residents;
        this.network = network;
        this.review = parameters.review();
        this.watch = new PlaceWatch(residents, true);
        this.needsCar = marked("carModes", parameters.carModes(), modes);
        this.needsBicycle = marked("bicycleModes", parameters.bicycleModes(), modes);
        this.basis = new double[CommuteKernels.WEEK + 1][modes];
        boolean open = false;
        for (int m = 0; m < modes; m++) {
            open |= !needsCar[m] && !needsBicycle[m];
        }
        if (!open) {
            throw new IllegalArgumentException("at least one mode must need neither car nor bicycle: carModes "
                    + parameters.carModes() + ", bicycleModes " + parameters.bicycleModes() + " of " + modes
                    + " modes");
        }
    }

    private static boolean[] marked(String name, Collection<Integer> indices, int modes) {
        boolean[] marked = new boolean[modes];
        for (int index : indices) {
            if (index < 0 || index >= modes) {
                throw new IllegalArgumentException(name + " must lie in 0.." + (modes - 1) + ": " + index);
            }
            marked[index] = true;
        }
        return marked;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Residents who chose in the last tick, whether or not they changed. */
    public long deciders() {
        return deciders;
    }

    @Override
    public void run(Tick tick) {
        if (!started) {
            network.updateImpedances();
            started = true;
        }
        for (int days = 0; days < basis.length; days++) {
            for (int m = 0; m < basis[days].length; m++) {
                TravelMode mode = network.parameters().modes().get(m);
                double utility = mode.constant() - mode.decayPerMinute() * network.fixedMinutes(m);
                basis[days][m] = CommuteKernels.onSite(days) * utility;
            }
        }
        ChanceKey taste = tick.chance().at(0, TASTE);
        ChanceKey again = tick.chance(REVIEW);
        deciders = tick.loop().sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            int chosen = 0;
            for (int row = from; row < to; row++) {
                chosen += decide(row, taste, again) ? 1 : 0;
            }
            return chosen;
        });
    }

    private boolean decide(int row, ChanceKey taste, ChanceKey again) {
        if (residents.work()[row] == Residents.NONE || residents.home()[row] == Residents.NONE) {
            return false;
        }
        int id = residents.id()[row];
        if (!watch.changed(row) && !again.happens(id, review)) {
            return false;
        }
        residents.mode()[row] = (byte) best(row, taste);
        return true;
    }

    private boolean closed(int mode, int traits) {
        return needsCar[mode] && !Traits.car(traits) || needsBicycle[mode] && !Traits.bicycle(traits);
    }

    /** The mode of greatest utility, taste included. */
    private int best(int row, ChanceKey taste) {
        int id = residents.id()[row];
        int home = residents.home()[row];
        int work = residents.work()[row];
        int traits = residents.traits()[row];
        int days = residents.homeDays()[row];
        double onSite = CommuteKernels.onSite(days);
        int best = Residents.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < needsCar.length; m++) {
            if (closed(m, traits)) {
                continue;
            }
            StreetImpedance routes = network.impedance(m);
            double decay = onSite * network.parameters().modes().get(m).decayPerMinute();
            double minutes = decay > 0 ? decay * routes.minutes(home, work) : 0;
            double gumbel = -Logarithm.log(-Logarithm.log(Draws.openUniform(taste.bits(id, m))));
            double utility = basis[days][m] - minutes + gumbel;
            if (best == Residents.NONE || utility > most) {
                best = m;
                most = utility;
            }
        }
        return best;
    }

    /**
     * Chances of the modes for one resident, as the logit gives them before tastes are drawn; 0 for modes that are
     * closed to them. For tests and expectations.
     *
     * @param chance receives one value for each mode
     */
    public void chances(int row, double[] chance) {
        double onSite = CommuteKernels.onSite(residents.homeDays()[row]);
        int traits = residents.traits()[row];
        double[] utility = new double[needsCar.length];
        for (int m = 0; m < utility.length; m++) {
            TravelMode mode = network.parameters().modes().get(m);
            double minutes = network.fixedMinutes(m)
                    + network.impedance(m)
                            .minutes(residents.home()[row], residents.work()[row]);
            utility[m] = closed(m, traits)
                    ? Double.NEGATIVE_INFINITY
                    : onSite * (mode.constant() - mode.decayPerMinute() * minutes);
        }
        Logit.probabilities(utility, chance);
    }
}

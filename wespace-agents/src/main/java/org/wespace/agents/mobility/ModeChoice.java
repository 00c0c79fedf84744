package org.wespace.agents.mobility;

import java.util.Collection;
import java.util.stream.IntStream;
import org.wespace.agents.resident.PlaceWatch;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.Logit;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;

/**
 * Residents choose the mode in which they go to work, given home and job.
 *
 * <p>Who has another home, job or number of days at home than before chooses anew, and so does everybody in the first
 * tick; of the others a share looks again every month, drawn by key: the rest keeps to its habit. The choice is the
 * logit of {@link CommuteKernels} at a given place: utility {@code onSite (constant - decay (fixed + minutes))}, plus a
 * taste of the resident for each mode, Gumbel distributed, which lasts for the whole run. So a choice changes only when
 * something about the modes, or the resident, does. Modes that need a car, a bicycle or digital services are closed to
 * who has none; who has lost what the present mode needs chooses anew.
 *
 * <p>With a {@link ModeChoiceParameters#nestScale()} below 1 the choice is a nested logit: of dissimilarity s in every
 * {@link ModeKind.Nest}, with s times the utilities above, so that modes of a nest are weighed against one another as
 * without nests. It is drawn in sequence: in each nest the mode of greatest utility, taste included; then the nest of
 * greatest {@code s ln sum exp(utility)} plus a lasting taste for the nest.
 *
 * <p>Modes with ways of their own ({@link ModeNetwork#setRoutes}) take those where they are quicker. Reads route
 * minutes as they stand: after a change of the roads call {@link ModeNetwork#updateRoads()}. Results do not depend on
 * threads or on the order of rows.
 *
 * <p>Source: McFadden, "Conditional logit analysis of qualitative choice behavior" (1974); habit and lasting tastes are
 * assumptions.
 */
public final class ModeChoice implements Phase {

    /** Name of this phase. */
    public static final String NAME = "modes";

    private static final int TASTE = Decisions.id("modes.taste");
    private static final int REVIEW = Decisions.id("modes.review");

    private static final ModeKind.Nest[] NESTS = ModeKind.Nest.values();
    /** Number of the first draw of tastes for nests; those for modes come before. */
    private static final int NEST_TASTES = 128;

    private static final int WITH_CAR = 1;
    private static final int DIGITAL = 2;

    private final Residents residents;
    private final ModeNetwork network;
    private final double review;
    private final double nestScale;
    /** Indices of the modes of each nest. */
    private final int[][] nests;
    /** Logarithm of the factor by which a mode is open: [with car, digital][mode]. */
    private final double[][] openness = new double[(WITH_CAR | DIGITAL) + 1][];

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
        this.nestScale = parameters.nestScale();
        this.nests = new int[NESTS.length][];
        for (ModeKind.Nest nest : NESTS) {
            nests[nest.ordinal()] = IntStream.range(0, modes)
                    .filter(m -> kind(m).nest() == nest)
                    .toArray();
        }
        for (int who = 0; who < openness.length; who++) {
            openness[who] = openness(parameters.rides(), (who & WITH_CAR) != 0, (who & DIGITAL) != 0);
        }
        this.watch = new PlaceWatch(residents, true);
        this.needsCar = marked("carModes", parameters.carModes(), modes);
        this.needsBicycle = marked("bicycleModes", parameters.bicycleModes(), modes);
        this.basis = new double[CommuteKernels.WEEK + 1][modes];
        boolean open = false;
        for (int m = 0; m < modes; m++) {
            open |= !needsCar[m] && !needsBicycle[m] && openness[0][m] > Double.NEGATIVE_INFINITY;
        }
        if (!open) {
            throw new IllegalArgumentException("at least one mode must need neither car nor bicycle: carModes "
                    + parameters.carModes() + ", bicycleModes " + parameters.bicycleModes() + " of " + modes
                    + " modes");
        }
    }

    private ModeKind kind(int mode) {
        return network.parameters().modes().get(mode).kind();
    }

    /** Whether a car of one's own is needed is for the parameters to say, not for the kind. */
    private double[] openness(RideAccess rides, boolean car, boolean digital) {
        double[] open = new double[network.parameters().modes().size()];
        for (int m = 0; m < open.length; m++) {
            ModeKind kind = kind(m);
            open[m] = kind.needsCar() ? 0 : StrictMath.log(rides.factor(kind, car, digital));
        }
        return open;
    }

    private double[] openness(int traits) {
        return openness[(Traits.car(traits) ? WITH_CAR : 0) | (Traits.digital(traits) ? DIGITAL : 0)];
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
        int present = residents.mode()[row];
        boolean lost = present != Residents.NONE && closed(present, residents.traits()[row]);
        if (!watch.changed(row) && !lost && !again.happens(id, review)) {
            return false;
        }
        residents.mode()[row] = (byte) (nestScale == 1 ? best(row, taste) : bestOfNests(row, taste));
        return true;
    }

    private boolean closed(int mode, int traits) {
        return needsCar[mode] && !Traits.car(traits)
                || needsBicycle[mode] && !Traits.bicycle(traits)
                || openness(traits)[mode] == Double.NEGATIVE_INFINITY;
    }

    /** The mode of greatest utility, taste included. */
    private int best(int row, ChanceKey taste) {
        int id = residents.id()[row];
        int traits = residents.traits()[row];
        int best = Residents.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < needsCar.length; m++) {
            if (closed(m, traits)) {
                continue;
            }
            double utility = utility(row, m, traits) + gumbel(taste, id, m);
            if (best == Residents.NONE || utility > most) {
                best = m;
                most = utility;
            }
        }
        return best;
    }

    /** The mode of greatest utility, taste included, in the nest of greatest value, taste included. */
    private int bestOfNests(int row, ChanceKey taste) {
        int id = residents.id()[row];
        int traits = residents.traits()[row];
        int best = Residents.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < nests.length; n++) {
            int inNest = Residents.NONE;
            double mostInNest = Double.NEGATIVE_INFINITY;
            double largest = Double.NEGATIVE_INFINITY;
            double sum = 0; // of exponentials, over that of the largest
            for (int m : nests[n]) {
                if (closed(m, traits)) {
                    continue;
                }
                double utility = utility(row, m, traits);
                sum = utility > largest
                        ? sum * Exponential.exp(largest - utility) + 1
                        : sum + Exponential.exp(utility - largest);
                largest = Math.max(largest, utility);
                double withTaste = utility + gumbel(taste, id, m);
                if (inNest == Residents.NONE || withTaste > mostInNest) {
                    inNest = m;
                    mostInNest = withTaste;
                }
            }
            if (inNest == Residents.NONE) {
                continue;
            }
            double value = nestScale * (largest + Logarithm.log(sum)) + gumbel(taste, id, NEST_TASTES + n);
            if (best == Residents.NONE || value > most) {
                best = inNest;
                most = value;
            }
        }
        return best;
    }

    private static double gumbel(ChanceKey taste, int id, int draw) {
        return -Logarithm.log(-Logarithm.log(Draws.openUniform(taste.bits(id, draw))));
    }

    /** Utility of a mode without tastes; it must be open. */
    private double utility(int row, int mode, int traits) {
        int home = residents.home()[row];
        int work = residents.work()[row];
        int days = residents.homeDays()[row];
        double decay = CommuteKernels.onSite(days)
                * network.parameters().modes().get(mode).decayPerMinute();
        double minutes = 0;
        if (decay > 0) {
            minutes = network.hasRoutes(mode)
                    ? decay * (network.minutes(mode, home, work) - network.fixedMinutes(mode))
                    : decay * network.impedance(mode).minutes(home, work);
        }
        return basis[days][mode] - minutes + openness(traits)[mode];
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
            double minutes = network.minutes(m, residents.home()[row], residents.work()[row]);
            utility[m] = closed(m, traits)
                    ? Double.NEGATIVE_INFINITY
                    : onSite * (mode.constant() - mode.decayPerMinute() * minutes) + openness(traits)[m];
        }
        if (nestScale == 1) {
            Logit.probabilities(utility, chance);
            return;
        }
        double[] value = new double[nests.length];
        for (int n = 0; n < nests.length; n++) {
            double sum = 0;
            for (int m : nests[n]) {
                sum += StrictMath.exp(utility[m]);
            }
            value[n] = sum > 0 ? nestScale * StrictMath.log(sum) : Double.NEGATIVE_INFINITY;
            for (int m : nests[n]) {
                chance[m] = sum > 0 ? StrictMath.exp(utility[m]) / sum : 0;
            }
        }
        Logit.probabilities(value, value);
        for (int n = 0; n < nests.length; n++) {
            for (int m : nests[n]) {
                chance[m] *= value[n];
            }
        }
    }
}

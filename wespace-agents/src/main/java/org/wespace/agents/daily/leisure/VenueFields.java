package org.wespace.agents.daily.leisure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.engine.ParallelLoop;

/**
 * The choice of mode and venue over the whole city, for those who search online and those who do not: exact.
 *
 * <p>Somebody who searches online weighs a venue by its rating, at a distance of t minutes by a mode with decay b:
 * {@code w_online exp(-b t)}. Somebody who does not knows the quality of a venue with a chance of {@code exp(-x t)},
 * where x is such that it falls to 1/e over the kilometres of visibility at the free speed of the mode (in congestion
 * what is far in minutes is a little less known than its kilometres say); else they expect the same of every venue. The
 * weight is what that gives on the mean: {@code exp(-b t) (M0 + exp(-x t) (M1 - M0))}. Where {@code M1 > M0} that is a
 * mixture of two decays; where not, venues are drawn at {@code M0 exp(-b t)} and kept with a chance of {@code 1 -
 * exp(-x t) (1 - M1 / M0)}. Either way every draw is exact over all venues, and so are the totals of the modes: the
 * fields of both decays, less the field of the deficit.
 *
 * <p>Modes stand in nests above the venues, as in {@link org.wespace.agents.daily.PlaceField}. Private tastes have the
 * same mean everywhere and are left out of the totals.
 */
public final class VenueFields {

    /** A seeker who goes by what they have seen. */
    public static final int OFFLINE = 0;

    /** A seeker who asks a platform. */
    public static final int ONLINE = 1;

    static final int SEEKERS = 2;

    private final ModeNetwork network;
    private final TripKernels kernels;
    private final int[] nestOf;
    /** Factor of the weight of each mode: [access][mode]. */
    private final double[][] factor;

    private final StreetKernel[] visible;
    /** Fields that draws start from: [term][mode]. */
    private final DecayField[][] fields;

    private final StreetSums[] deficit;
    private final double[] fading;
    private final double[] weight;
    private final double scale;

    /** Fields over the ways of a city, nothing in them yet. */
    VenueFields(TripKernels kernels, double visibilityKilometres) {
        int modes = kernels.modes().size();
        this.network = kernels.network();
        this.kernels = kernels;
        this.scale = kernels.parameters().nestScale();
        this.nestOf = new int[modes];
        this.factor = new double[Access.COUNT][modes];
        this.visible = new StreetKernel[modes];
        this.fields = new DecayField[VenueWeights.TERMS][modes];
        this.deficit = new StreetSums[modes];
        this.fading = new double[modes];
        this.weight = new double[modes];
        for (int m = 0; m < modes; m++) {
            StreetKernel plain = kernels.kernel(Purpose.LEISURE, m);
            ModeKind kind = kernels.modes().get(m).kind();
            nestOf[m] = kind.nest().ordinal();
            for (int access = 0; access < Access.COUNT; access++) {
                factor[access][m] = Access.factor(kind, access, kernels.rides());
            }
            fading[m] = kernels.modes().get(m).kilometresPerHour() / (60 * visibilityKilometres);
            visible[m] = StreetKernel.outward(network.links(m), plain.decayPerMinute() + fading[m]);
            fields[VenueWeights.BASE][m] = plain.field();
            fields[VenueWeights.EXCESS][m] = visible[m].field();
            fields[VenueWeights.ONLINE][m] = plain.field();
            deficit[m] = visible[m].sums();
        }
    }

    /** Bytes of the fields of so many modes, the kernels of {@link TripKernels} left out. */
    static long bytes(ModeNetwork network) {
        long units = network.grid().unitCount();
        long field = StreetKernel.fieldBytes(units, network.pattern());
        long modes = network.parameters().modes().size();
        return modes * (StreetKernel.bytes(units, network.pattern()) + (1 + VenueWeights.TERMS) * field);
    }

    /** Looks at the venues, and at the roads, anew. */
    void update(VenueWeights weights, ParallelLoop loop) {
        int modes = nestOf.length;
        List<StreetKernel> congested = new ArrayList<>();
        for (int m = 0; m < modes; m++) {
            weight[m] = Exponential.exp(kernels.basis(Purpose.LEISURE, m));
            if (kernels.modes().get(m).congested()) {
                congested.add(visible[m]);
            }
        }
        loop.run(congested.size(), 1, (chunk, from, to) -> congested.get(from).update());
        loop.run((VenueWeights.TERMS + 1) * modes, 1, (chunk, from, to) -> {
            int term = from / modes;
            if (term < VenueWeights.TERMS) {
                fields[term][from % modes].update(weights.mass(term));
            } else {
                deficit[from % modes].update(weights.deficit());
            }
        });
    }

    int modes() {
        return nestOf.length;
    }

    DecayField field(int term, int mode) {
        return fields[term][mode];
    }

    /** Chance that a venue is known without a platform, by a mode's way to it. */
    double known(int mode, int from, int to) {
        return Exponential.exp(-fading[mode] * network.impedance(mode).minutes(from, to));
    }

    private double total(int from, int seeker, int mode) {
        if (seeker == ONLINE) {
            return fields[VenueWeights.ONLINE][mode].accessibility(from);
        }
        double known = fields[VenueWeights.EXCESS][mode].accessibility(from) - deficit[mode].accessibility(from);
        return Math.max(0, fields[VenueWeights.BASE][mode].accessibility(from) + known);
    }

    /** Weight of all venues by each mode, as a seeker of a kind sees them from a unit. */
    void totals(int from, int seeker, double[] target) {
        for (int m = 0; m < target.length; m++) {
            target[m] = total(from, seeker, m);
        }
    }

    /**
     * Chances of the modes.
     *
     * @param totals of the seeker's home and kind, from {@link #totals}
     * @param target receives the chance of each mode; all 0 if no venue can be reached
     * @param nest scratch, one for each nest
     * @return natural logarithm of the sum over nests; -infinity if no venue can be reached
     */
    double shares(double[] totals, int access, double[] target, double[] nest) {
        Arrays.fill(nest, 0);
        for (int m = 0; m < target.length; m++) {
            double open = factor[access][m];
            target[m] = open > 0 ? open * weight[m] * totals[m] : 0;
            nest[nestOf[m]] += target[m];
        }
        double total = 0;
        for (int n = 0; n < nest.length; n++) {
            double power = nest[n] > 0 ? Exponential.exp(scale * Logarithm.log(nest[n])) : 0;
            total += power;
            nest[n] = nest[n] > 0 ? power / nest[n] : 0;
        }
        for (int m = 0; m < target.length; m++) {
            target[m] = total > 0 ? target[m] * nest[nestOf[m]] / total : 0;
        }
        return total > 0 ? Logarithm.log(total) : Double.NEGATIVE_INFINITY;
    }
}

package org.wespace.agents.daily.leisure;

import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.core.chance.Chance;

/**
 * The choice of venues written plainly, venue by venue, as a reference for {@link LeisurePhase}: O(venues) for each
 * mode and chooser.
 *
 * <p>In a plain logit with Gumbel tastes alone the taste for the chosen venue has the mean {@code gamma - ln P} with
 * Euler's gamma and P the chance of that venue. Here taste has a part that lasts, which {@link #taste} gives explicitly
 * for each resident and venue, and a Gumbel part of the occasion.
 */
public final class PlainVenueChoice {

    private final TripKernels kernels;
    private final Venues venues;
    private final Reputation reputation;
    private final SearchParameters search;
    private final Tastes tastes;

    /** The choice among venues as their reputation stands. */
    public PlainVenueChoice(
            TripKernels kernels, Venues venues, Reputation reputation, SearchParameters search, Chance chance) {
        this.kernels = kernels;
        this.venues = venues;
        this.reputation = reputation;
        this.search = search;
        this.tastes = new Tastes(chance);
    }

    /** What a resident thinks of a venue, in standard deviations. */
    public double taste(int resident, int venue) {
        return Tastes.LEVEL * tastes.level(resident, venue);
    }

    /**
     * Weight of a venue by a mode before tastes: {@code exp(U)} without the utility of the mode itself.
     *
     * @param online whether the seeker searches online
     * @param recommendation weight of popularity, for one who does; of no scale, for weights are compared
     */
    public double weight(int from, int mode, int venue, boolean online, double recommendation) {
        double minutes = kernels.network().impedance(mode).minutes(from, venues.unit(venue));
        double decay = kernels.kernel(Purpose.LEISURE, mode).decayPerMinute();
        double near = venues.size(venue) * StrictMath.exp(-decay * minutes);
        double perStar = venues.chain(venue) ? 0 : search.perStar();
        if (online) {
            double above = reputation.shown(venue) - reputation.meanStars();
            return near * StrictMath.exp(perStar * above + recommendation * reputation.logPopularity(venue));
        }
        double kilometres = minutes * kernels.modes().get(mode).kilometresPerHour() / 60;
        double known = StrictMath.exp(-kilometres / search.visibilityKilometres());
        return near
                * ((1 - known) * StrictMath.exp(perStar * search.unknownStars())
                        + known * StrictMath.exp(perStar * (venues.quality(venue) - reputation.meanStars())));
    }

    /**
     * Chances of all venues for a resident who goes by a mode.
     *
     * @param tasteWeight what a standard deviation of taste counts
     */
    public double[] chances(
            int resident, int from, int mode, boolean online, double recommendation, double tasteWeight) {
        double[] chance = new double[venues.count()];
        double sum = 0;
        for (int v = 0; v < chance.length; v++) {
            chance[v] =
                    weight(from, mode, v, online, recommendation) * StrictMath.exp(tasteWeight * taste(resident, v));
            sum += chance[v];
        }
        for (int v = 0; v < chance.length; v++) {
            chance[v] /= sum;
        }
        return chance;
    }

    /**
     * Chances of the modes, which count the mean over tastes and, for one who searches online, recommendations scaled
     * to the sum of all venues without them.
     *
     * @param access of the seeker, as {@link Access} has it
     * @param recommendation weight of popularity
     */
    public double[] modes(int from, int access, boolean online, double recommendation) {
        int modes = kernels.modes().size();
        double[] share = new double[modes];
        double[] nest = new double[ModeKind.Nest.values().length];
        for (int m = 0; m < modes; m++) {
            double open = Access.factor(kernels.modes().get(m).kind(), access, kernels.rides());
            if (open > 0) {
                for (int v = 0; v < venues.count(); v++) {
                    share[m] += weight(from, m, v, online, recommendation);
                }
                share[m] *= open * StrictMath.exp(kernels.basis(Purpose.LEISURE, m));
                nest[nestOf(m)] += share[m];
            }
        }
        double total = 0;
        for (int m = 0; m < modes; m++) {
            // The factor of recommendations is the same for all modes and nests: it leaves the shares as they are.
            double sum = nest[nestOf(m)];
            share[m] *= sum > 0 ? StrictMath.pow(sum, kernels.parameters().nestScale() - 1) : 0;
            total += share[m];
        }
        for (int m = 0; m < modes; m++) {
            share[m] /= total;
        }
        return share;
    }

    private int nestOf(int mode) {
        return kernels.modes().get(mode).kind().nest().ordinal();
    }
}

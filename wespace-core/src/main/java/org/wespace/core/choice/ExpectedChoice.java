package org.wespace.core.choice;

import java.util.List;
import org.wespace.core.grid.Grid;

/**
 * The mean-field form of a joint choice of way and place: probabilities instead of draws, over all units, in O(units).
 *
 * <p>{@code A_i = sum_k weight_k origin_ik sum_j S_j destination_jk exp(-b_k t_ijk)} over all terms k; the chance of
 * term k and place j is its share of {@code A_i}. Expected arrivals and link volumes come from the same sums run
 * backwards. One thread at a time.
 */
public final class ExpectedChoice {

    private final List<ChoiceTerm> terms;
    private final Grid grid;
    private final StreetSums[] outward;
    private final StreetSums[] inward;
    private final double[] mass;
    private final double[] total;
    private final double[] scratch;

    /** A choice among the given terms, all on one grid; all masses 0 until {@link #update}. */
    public ExpectedChoice(List<ChoiceTerm> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a choice needs at least one term");
        }
        this.terms = List.copyOf(terms);
        this.grid = terms.get(0).outward().grid();
        for (ChoiceTerm term : terms) {
            if (!term.outward().grid().equals(grid)) {
                throw new IllegalArgumentException(term.name() + ": all terms must lie on the same grid");
            }
        }
        this.outward = terms.stream().map(term -> term.outward().sums()).toArray(StreetSums[]::new);
        this.inward = terms.stream().map(term -> term.inward().sums()).toArray(StreetSums[]::new);
        this.mass = new double[grid.unitCount()];
        this.total = new double[grid.unitCount()];
        this.scratch = new double[grid.unitCount()];
    }

    /** The terms of the choice. */
    public List<ChoiceTerm> terms() {
        return terms;
    }

    /**
     * Computes the sums for new masses and the kernels' present weights.
     *
     * @param newMass mass of each unit, finite and not negative
     */
    public void update(double[] newMass) {
        System.arraycopy(Masses.require(grid, newMass), 0, mass, 0, mass.length);
        java.util.Arrays.fill(total, 0);
        for (int k = 0; k < outward.length; k++) {
            ChoiceTerm term = terms.get(k);
            double[] destination = term.destination();
            for (int unit = 0; unit < mass.length; unit++) {
                scratch[unit] = mass[unit] * destination[unit];
            }
            outward[k].update(scratch);
            double[] origin = term.origin();
            for (int unit = 0; unit < mass.length; unit++) {
                total[unit] += term.weight() * origin[unit] * outward[k].accessibility(unit);
            }
        }
    }

    /** Sum over all terms and places, as seen from a unit. */
    public double total(int unit) {
        return total[unit];
    }

    /** Chance that somebody at the unit takes the term; NaN where nothing can be chosen. */
    public double share(int term, int unit) {
        ChoiceTerm t = terms.get(term);
        return t.weight() * t.origin()[unit] * outward[term].accessibility(unit) / total[unit];
    }

    /**
     * Sends trips from their origins and adds up where they arrive.
     *
     * @param trips trips that leave each unit, not negative
     * @param arrivals receives the expected arrivals: [term][unit]
     * @throws NoReachableMassException if trips leave a unit from which nothing can be chosen, or only what is so far
     *     that the sum over all terms is below the smallest double
     */
    public void arrivals(double[] trips, double[][] arrivals) {
        for (int k = 0; k < inward.length; k++) {
            look(k, trips);
            double[] destination = terms.get(k).destination();
            for (int unit = 0; unit < mass.length; unit++) {
                arrivals[k][unit] = mass[unit] * destination[unit] * inward[k].accessibility(unit);
            }
        }
    }

    /**
     * Adds the expected trips of one term to the links, for the trips last sent with {@link #arrivals}.
     *
     * @param factor what each trip counts
     */
    public void addVolumes(int term, LinkVolumes volumes, double factor) {
        volumes.add(outward[term], inward[term], factor);
    }

    private void look(int term, double[] trips) {
        ChoiceTerm t = terms.get(term);
        for (int unit = 0; unit < trips.length; unit++) {
            if (trips[unit] > 0 && !(total[unit] > 0)) {
                throw new NoReachableMassException(grid, unit);
            }
            scratch[unit] = trips[unit] > 0 ? trips[unit] * t.weight() * t.origin()[unit] / total[unit] : 0;
        }
        inward[term].update(scratch);
    }
}

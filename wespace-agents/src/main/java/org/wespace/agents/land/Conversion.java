package org.wespace.agents.land;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;

/**
 * Floor changes its use: once a year, owners of free floor compare what other uses would bring.
 *
 * <p>Of the floor of use l in unit i that is free, {@code chi P(k)} turns into use k, with {@code P(k) ~ exp(lam (r_ik
 * - r_il - cc_lk - z_lk))} over the uses that are open to it and l itself, which has the weight 1. r is the log of rent
 * over the {@link RentScale} of the use, cc the cost of the works, chi the flexibility, lam the response, z the zoning
 * penalty times what is left of zoning; a pair that zoning forbids altogether has no weight. As cc goes to 0 and lam to
 * infinity, rents become equal between the uses of a unit.
 *
 * <p>Where a use brings less than the least rent, being left empty is one of the choices, at the least rent; vacant
 * floor goes back to uses that bring at least that, of those that the unit has, or of all under mixed zoning or in a
 * unit with no other floor. A use of which too much stands free in a unit takes no more.
 *
 * <p>With every mechanism off that would open a change of use, nothing is converted. Whole counts, booked by
 * {@link FloorStock#convert}; units do not depend on each other, nor on order. O(units x uses^2) a year.
 */
public final class Conversion implements Phase {

    /** Name of the phase. */
    public static final String NAME = "conversion";

    private final Land land;
    private final ConversionParameters parameters;
    private final FreeFloor free;
    private final Zoning zoning;
    private final OfferedRents rents;
    private final List<FloorUse> uses;
    private final double leastRent;

    /* One entry for each use that takes part, then one for vacant floor. */
    private final long[] stock;
    private final long[] freeHere;
    private final double[] log;
    private final double[] weight;
    private final long[] parts;
    private final long[][] moves;

    /**
     * Conversion of a city's floor.
     *
     * @param scale what rents of each use are compared with
     * @param parameters those of conversion, and the gradient of rents into units that lack a use
     * @param free floor that nobody occupies
     */
    public Conversion(Land land, RentScale scale, LandParameters parameters, Switches switches, FreeFloor free) {
        this.land = land;
        this.parameters = parameters.conversion();
        this.free = free;
        this.zoning = new Zoning(switches, this.parameters);
        this.rents = new OfferedRents(land, scale, parameters.edge().rentGradient(), this.parameters.uses());
        this.uses = new ArrayList<>(this.parameters.uses());
        uses.add(FloorUse.VACANT);
        this.leastRent = StrictMath.log(this.parameters.minimumRent());
        int count = uses.size();
        this.stock = new long[count];
        this.freeHere = new long[count];
        this.log = new double[count];
        this.weight = new double[count];
        this.parts = new long[count];
        this.moves = new long[count][count];
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if (zoning.any() && parameters.flexibility() > 0 && Year.ends(tick)) {
            rents.update();
            for (int unit = 0; unit < land.grid().unitCount(); unit++) {
                convert(unit);
            }
        }
    }

    private void convert(int unit) {
        if (!read(unit)) {
            return;
        }
        // All moves are decided on what stood there before any of them.
        for (int from = 0; from < uses.size(); from++) {
            Arrays.fill(moves[from], 0);
            if (freeHere[from] > 0) {
                decide(from);
            }
        }
        for (int from = 0; from < uses.size(); from++) {
            for (int to = 0; to < uses.size(); to++) {
                if (moves[from][to] > 0) {
                    land.floor().convert(uses.get(from), uses.get(to), unit, moves[from][to]);
                }
            }
        }
    }

    /** Reads a unit; false where no floor is free. */
    private boolean read(int unit) {
        int vacant = uses.size() - 1;
        long sum = 0;
        for (int use = 0; use < vacant; use++) {
            stock[use] = land.floor().floor(uses.get(use), unit);
            freeHere[use] = stock[use] == 0 ? 0 : FreeFloor.require(free, land.floor(), uses.get(use), unit);
            log[use] = rents.log(uses.get(use), unit);
            sum += freeHere[use];
        }
        stock[vacant] = land.floor().floor(FloorUse.VACANT, unit);
        freeHere[vacant] = stock[vacant];
        log[vacant] = leastRent;
        return sum + stock[vacant] > 0;
    }

    private void decide(int from) {
        double sum = 0;
        double most = 0;
        for (int to = 0; to < weight.length; to++) {
            weight[to] = to != from && permitted(from, to) ? gain(from, to) : Double.NEGATIVE_INFINITY;
            most = Math.max(most, weight[to]);
        }
        for (int to = 0; to < weight.length; to++) {
            weight[to] = weight[to] == Double.NEGATIVE_INFINITY ? 0 : StrictMath.exp(weight[to] - most);
            sum += weight[to];
        }
        if (sum > 0) {
            double leaving = sum / (sum + StrictMath.exp(-most));
            long total = Math.min(freeHere[from], Math.round(parameters.flexibility() * leaving * freeHere[from]));
            WholeParts.split(total, weight, parts);
            System.arraycopy(parts, 0, moves[from], 0, parts.length);
        }
    }

    private double gain(int from, int to) {
        FloorUse old = uses.get(from);
        FloorUse fresh = uses.get(to);
        double penalty = parameters.zoningPenalty() * (1 - zoning.of(old, fresh));
        double cost = fresh == FloorUse.VACANT ? 0 : parameters.costs().of(old, fresh);
        return parameters.response() * (log[to] - log[from] - cost - penalty);
    }

    private boolean permitted(int from, int to) {
        int vacant = uses.size() - 1;
        if (zoning.of(uses.get(from), uses.get(to)) == 0) {
            return false;
        }
        if (to == vacant) {
            return log[from] < leastRent;
        }
        if (freeHere[to] > parameters.fullVacancy() * stock[to]) {
            return false;
        }
        return from != vacant || log[to] >= leastRent && (stock[to] > 0 || zoning.anywhere() || onlyVacant());
    }

    private boolean onlyVacant() {
        for (int use = 0; use < uses.size() - 1; use++) {
            if (stock[use] > 0) {
                return false;
            }
        }
        return true;
    }
}

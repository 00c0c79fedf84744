package org.wespace.agents.city.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.wespace.agents.land.FloorUse;
import org.wespace.core.choice.NoReachableMassException;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.travel.LinkMinutes;

/**
 * Where the jobs of every class are: {@code workers_cj = N_c W_j L_cj^labour / sum}.
 *
 * <p>Where jobs move, W follows from productivity and office rents. Where they are fixed, W is the shadow wage at which
 * arrivals equal jobs, found by proportional fitting beside the other unknowns.
 */
final class JobPlaces {

    /** At this speed a minute is a kilometre. */
    private static final double KILOMETRE_A_MINUTE = 60;

    private final EquilibriumState state;
    private final List<Firm> firms;
    private final List<List<Integer>> members = new ArrayList<>();
    /** Workers that each unit has room for by the plan: [firm][unit]. */
    private final double[][] planned;

    private final boolean[][] admits;
    private final double[][] logWeight;
    private final double[] weight;
    private final double[] before;
    private final double[] presence;
    private final double[] logPresence;
    private final StreetSums spillOver;
    private boolean placed;

    JobPlaces(EquilibriumState state) {
        this.state = state;
        this.firms = state.parameters().firms().bySector();
        int units = state.grid().unitCount();
        this.planned = new double[firms.size()][units];
        this.admits = new boolean[firms.size()][units];
        this.logWeight = new double[firms.size()][units];
        this.weight = new double[units];
        this.before = new double[units];
        this.presence = new double[units];
        this.logPresence = new double[units];
        LinkMinutes kilometres =
                LinkMinutes.uniform(state.grid(), state.parameters().pattern(), KILOMETRE_A_MINUTE);
        this.spillOver = StreetKernel.outward(
                        kilometres, state.parameters().firms().spillOverDecay())
                .sums();
        for (int g = 0; g < firms.size(); g++) {
            members.add(members(g));
            start(g);
        }
        updatePresence();
    }

    private List<Integer> members(int g) {
        List<Integer> list = new ArrayList<>();
        for (int c = 0; c < state.classes().size(); c++) {
            if (Objects.equals(state.classes().get(c).sector(), firms.get(g).sector())) {
                list.add(c);
            }
        }
        return list;
    }

    /** Jobs as in the plan, the same mixture of classes in every unit. */
    private void start(int g) {
        Firm firm = firms.get(g);
        double jobs = 0;
        for (int unit = 0; unit < planned[g].length; unit++) {
            planned[g][unit] = state.plannedJobs(firm, unit) / state.jobsPerWorker;
            jobs += planned[g][unit];
            admits[g][unit] = planned[g][unit] > 0 || firm.moves() && mayHaveOffices(unit);
            logWeight[g][unit] = planned[g][unit] > 0 ? StrictMath.log(planned[g][unit]) : 0;
        }
        for (int c : members.get(g)) {
            double share = jobs > 0 ? state.count(c) / jobs : 0;
            for (int unit = 0; unit < planned[g].length; unit++) {
                state.workers[c][unit] = share * planned[g][unit];
            }
        }
    }

    private boolean mayHaveOffices(int unit) {
        return state.base[FloorUse.OFFICE.ordinal()][unit] > 0
                || state.parameters().floor().converts() && state.base[FloorUse.HOME.ordinal()][unit] > 0;
    }

    /**
     * Places all jobs at the present rents and labour access.
     *
     * @param access labour access by class and unit
     * @return share of workers who were out of place before
     */
    double step(double[][] access) {
        double misplaced = 0;
        for (int g = 0; g < firms.size(); g++) {
            if (firms.get(g).moves()) {
                draw(g);
            }
            misplaced += place(g, access);
        }
        placed = true;
        updatePresence();
        return misplaced / 2 / state.population;
    }

    /** Weights of a firm that moves, from productivity and rents. */
    private void draw(int g) {
        Firm.Choice choice = firms.get(g).choice();
        double step = placed ? state.parameters().floor().step() : 1;
        double[] rent = state.rent[FloorUse.OFFICE.ordinal()];
        for (int unit = 0; unit < weight.length; unit++) {
            if (admits[g][unit]) {
                double logProductivity = state.productivity[g][unit] + choice.spillOver() * logPresence[unit];
                double worth = choice.scale() * (logProductivity - choice.floorShare() * StrictMath.log(rent[unit]));
                logWeight[g][unit] += step * (worth - logWeight[g][unit]);
            }
        }
    }

    private double place(int g, double[][] access) {
        Firm firm = firms.get(g);
        exponentiate(g);
        Arrays.fill(before, 0);
        double[] now = new double[weight.length];
        for (int c : members.get(g)) {
            double[] workers = state.workers[c];
            add(workers, before);
            double sum = 0;
            for (int unit = 0; unit < weight.length; unit++) {
                workers[unit] = weight[unit] > 0
                        ? weight[unit] * power(access[c][unit], firm.choice().labour())
                        : 0;
                sum += workers[unit];
            }
            scale(workers, sum > 0 ? state.count(c) / sum : 0);
            add(workers, now);
        }
        return firm.moves() ? distance(before, now) : fit(g, now);
    }

    /** Meets the planned jobs of every unit, and remembers the shadow wages that do so. */
    private double fit(int g, double[] arrivals) {
        double misplaced = distance(planned[g], arrivals);
        for (int unit = 0; unit < arrivals.length; unit++) {
            if (planned[g][unit] > 0) {
                if (!(arrivals[unit] > 0)) {
                    throw new NoReachableMassException(state.grid(), unit);
                }
                double factor = planned[g][unit] / arrivals[unit];
                logWeight[g][unit] += StrictMath.log(factor);
                for (int c : members.get(g)) {
                    state.workers[c][unit] *= factor;
                }
            }
        }
        return misplaced;
    }

    private void exponentiate(int g) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < weight.length; unit++) {
            highest = admits[g][unit] ? Math.max(highest, logWeight[g][unit]) : highest;
        }
        for (int unit = 0; unit < weight.length; unit++) {
            weight[unit] = admits[g][unit] ? StrictMath.exp(logWeight[g][unit] - highest) : 0;
        }
    }

    private static double power(double access, double exponent) {
        if (exponent == 1) {
            return access;
        }
        return exponent == 0 ? 1 : StrictMath.pow(access, exponent);
    }

    private void updatePresence() {
        if (firms.stream().allMatch(firm -> firm.choice().spillOver() == 0)) {
            return;
        }
        Arrays.fill(presence, 0);
        for (int c = 0; c < state.workers.length; c++) {
            double onSite = state.classes().get(c).onSite();
            for (int unit = 0; unit < presence.length; unit++) {
                presence[unit] += onSite * state.jobsPerWorker * state.workers[c][unit];
            }
        }
        spillOver.update(presence);
        for (int unit = 0; unit < presence.length; unit++) {
            logPresence[unit] = StrictMath.log(Math.max(spillOver.accessibility(unit), Double.MIN_NORMAL));
        }
    }

    /** Whether a firm may have jobs in a unit. */
    boolean admits(int g, int unit) {
        return admits[g][unit];
    }

    /** Log productivity that makes the present weights of a firm those of moving jobs, up to a constant. */
    double impliedProductivity(int g, int unit) {
        Firm.Choice choice = firms.get(g).choice();
        double rent = state.rent[FloorUse.OFFICE.ordinal()][unit];
        return logWeight[g][unit] / choice.scale()
                + choice.floorShare() * StrictMath.log(rent)
                - choice.spillOver() * logPresence[unit];
    }

    /** Classes that work for a firm. */
    List<Integer> membersOf(int g) {
        return members.get(g);
    }

    /** Weight of a unit for the jobs of a firm, as last placed; the highest is 1. */
    double weight(int g, int unit) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < weight.length; other++) {
            highest = admits[g][other] ? Math.max(highest, logWeight[g][other]) : highest;
        }
        return admits[g][unit] ? StrictMath.exp(logWeight[g][unit] - highest) : 0;
    }

    private static void add(double[] values, double[] sums) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += values[unit];
        }
    }

    private static void scale(double[] values, double factor) {
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] *= factor;
        }
    }

    private static double distance(double[] left, double[] right) {
        double sum = 0;
        for (int unit = 0; unit < left.length; unit++) {
            sum += Math.abs(left[unit] - right[unit]);
        }
        return sum;
    }
}

package org.wespace.agents.work;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetImpedance;

/**
 * What working at home does to travel, as the residents live at the moment.
 *
 * <p>A teleworker is somebody with at least one day a week at home. Kilometres run along the links. Sums are of whole
 * metres and milliseconds, so that neither threads nor the order of residents matter. A read-out: nothing is changed.
 * Means of nobody are NaN.
 */
public final class TeleworkAccount {

    private static final double MILLISECONDS = 60_000;
    private static final int LEVELS = CommuteKernels.WEEK + 1;

    private final List<TravelMode> modes;
    private final TimeRebound rebound;
    private final double reboundStrength;
    private final CommuteCost cost;
    private final double costStrength;
    private final double personsPerResident;
    /** Workers, metres and milliseconds of their ways to work, one way: [mode * LEVELS + days]. */
    private final long[] workers;

    private final long[] metres;
    private final long[] milliseconds;
    private final long teleworkable;

    private TeleworkAccount(
            ModeNetwork network, TeleworkParameters parameters, Switches switches, double persons, Sums of) {
        this.modes = network.parameters().modes();
        this.rebound = parameters.rebound();
        this.reboundStrength = switches.strength(Mechanism.TIME_REBOUND);
        this.cost = parameters.cost();
        this.costStrength = switches.strength(Mechanism.TELEWORK_COST);
        this.personsPerResident = persons;
        this.workers = of.workers;
        this.metres = of.metres;
        this.milliseconds = of.milliseconds;
        this.teleworkable = of.teleworkable;
    }

    /**
     * The account as the residents live now. O(residents).
     *
     * @param network links and minutes; route minutes are read as they stand, see {@link ModeNetwork#updateRoads()}
     * @param parameters rebound and costs
     * @param switches strengths of {@link Mechanism#TIME_REBOUND} and {@link Mechanism#TELEWORK_COST}
     * @param personsPerResident real persons for whom each resident stands
     */
    public static TeleworkAccount of(
            Residents residents,
            ModeNetwork network,
            TeleworkParameters parameters,
            Switches switches,
            double personsPerResident,
            ParallelLoop loop) {
        Sums[] byWorker = new Sums[loop.threads()];
        Arrays.setAll(byWorker, worker -> new Sums(network.parameters().modes().size()));
        loop.run(
                residents.count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> byWorker[worker].add(residents, network, from, to));
        for (int worker = 1; worker < byWorker.length; worker++) {
            byWorker[0].add(byWorker[worker]);
        }
        return new TeleworkAccount(network, parameters, switches, personsPerResident, byWorker[0]);
    }

    /** What one worker of a loop has added up, by mode and days. */
    private static final class Sums {
        private final long[] workers;
        private final long[] metres;
        private final long[] milliseconds;
        private long teleworkable;

        Sums(int modes) {
            workers = new long[modes * LEVELS];
            metres = new long[modes * LEVELS];
            milliseconds = new long[modes * LEVELS];
        }

        void add(Residents residents, ModeNetwork network, int from, int to) {
            for (int row = from; row < to; row++) {
                int home = residents.home()[row];
                int work = residents.work()[row];
                int mode = residents.mode()[row];
                if (home == Residents.NONE || work == Residents.NONE || mode == Residents.NONE) {
                    continue;
                }
                teleworkable += Traits.teleworkable(residents.traits()[row]) ? 1 : 0;
                StreetImpedance routes = network.impedance(mode);
                double minutes = network.fixedMinutes(mode) + routes.minutes(home, work);
                int k = mode * LEVELS + residents.homeDays()[row];
                workers[k]++;
                metres[k] += Math.round(routes.metres(home, work));
                milliseconds[k] += Math.round(minutes * MILLISECONDS);
            }
        }

        void add(Sums other) {
            teleworkable += other.teleworkable;
            for (int k = 0; k < workers.length; k++) {
                workers[k] += other.workers[k];
                metres[k] += other.metres[k];
                milliseconds[k] += other.milliseconds[k];
            }
        }
    }

    private long sum(long[] values, int fromDays, int toDays) {
        long sum = 0;
        for (int m = 0; m < modes.size(); m++) {
            for (int days = fromDays; days <= toDays; days++) {
                sum += values[m * LEVELS + days];
            }
        }
        return sum;
    }

    /** Residents who live in the city, have a job and a way to get there. */
    public long workers() {
        return sum(workers, 0, CommuteKernels.WEEK);
    }

    /** Those of them whose work can be done at home. */
    public long teleworkable() {
        return teleworkable;
    }

    /** Workers with so many days at home. */
    public long workers(int homeDays) {
        return sum(workers, homeDays, homeDays);
    }

    /** Workers with a day at home or more. */
    public long teleworkers() {
        return sum(workers, 1, CommuteKernels.WEEK);
    }

    /** Mean days at home of all workers. */
    public double meanHomeDays() {
        return homeDays() / (double) workers();
    }

    /** Mean days at home of those whose work can be done at home. */
    public double meanHomeDaysOfTeleworkable() {
        return homeDays() / (double) teleworkable;
    }

    private long homeDays() {
        long days = 0;
        for (int n = 1; n < LEVELS; n++) {
            days += n * workers(n);
        }
        return days;
    }

    /** Mean way to work of those with so many days at home, kilometres one way. */
    public double kilometres(int homeDays) {
        return kilometres(homeDays, homeDays);
    }

    private double kilometres(int fromDays, int toDays) {
        return sum(metres, fromDays, toDays) / 1000.0 / sum(workers, fromDays, toDays);
    }

    /** Mean way to work of teleworkers, kilometres one way. */
    public double teleworkerKilometres() {
        return kilometres(1, CommuteKernels.WEEK);
    }

    /** Mean way to work of all others, kilometres one way. */
    public double otherKilometres() {
        return kilometres(0);
    }

    /** Mean way to work of teleworkers over that of all others. */
    public double distanceRatio() {
        return teleworkerKilometres() / otherKilometres();
    }

    /** Mean minutes to work of those with so many days at home, one way. */
    public double minutes(int homeDays) {
        return sum(milliseconds, homeDays, homeDays) / MILLISECONDS / workers(homeDays);
    }

    /** Mean minutes of the trips to work that are made. */
    public double minutesPerTrip() {
        return onSite(milliseconds) / MILLISECONDS / onSite(workers);
    }

    /** Mean minutes to work and back of all workers and working days, those at home counting 0. */
    public double minutesPerWorkerDay() {
        return 2 * onSite(milliseconds) / MILLISECONDS / (CommuteKernels.WEEK * (double) workers());
    }

    /** Mean kilometres to work and back of all workers and working days, those at home counting 0. */
    public double kilometresPerWorkerDay() {
        return 2 * onSite(metres) / 1000.0 / (CommuteKernels.WEEK * (double) workers());
    }

    /** A sum over all workers, each as often as they go to work in a week. */
    private long onSite(long[] values) {
        long sum = 0;
        for (int days = 0; days < LEVELS; days++) {
            sum += (CommuteKernels.WEEK - days) * sum(values, days, days);
        }
        return sum;
    }

    /** Mean kilometres to work and back in a week of those with so many days at home. */
    public double weeklyKilometres(int homeDays) {
        return 2 * (CommuteKernels.WEEK - homeDays) * kilometres(homeDays);
    }

    /** Mean kilometres a week of further trips for which days at home leave time; 0 while the mechanism is off. */
    public double reboundKilometres(int homeDays) {
        if (reboundStrength == 0 || homeDays == 0) {
            return 0;
        }
        return homeDays * reboundStrength * rebound.kilometres(minutes(homeDays));
    }

    /** Mean kilometres a week to work and back and of further trips, of those with so many days at home. */
    public double netWeeklyKilometres(int homeDays) {
        return weeklyKilometres(homeDays) + reboundKilometres(homeDays);
    }

    /** Kilometres a week of further trips of the whole city, in real persons; 0 while the mechanism is off. */
    public double reboundKilometres() {
        double sum = 0;
        for (int days = 1; days < LEVELS; days++) {
            sum += workers(days) == 0 ? 0 : workers(days) * reboundKilometres(days);
        }
        return sum * personsPerResident;
    }

    /**
     * Vehicle-kilometres a week that the city's teleworkers do not drive on their days at home, against going to work
     * every day from where they live; in real vehicles; 0 while {@link Mechanism#TELEWORK_COST} is off.
     */
    public double savedVehicleKilometres() {
        if (costStrength == 0) {
            return 0;
        }
        double sum = 0;
        for (int m = 0; m < modes.size(); m++) {
            long spared = 0;
            for (int days = 1; days < LEVELS; days++) {
                spared += 2 * days * metres[m * LEVELS + days];
            }
            sum += spared / 1000.0 * modes.get(m).vehiclesPerTraveller();
        }
        return sum * personsPerResident * costStrength;
    }

    /** Money a week for the fuel of {@link #savedVehicleKilometres}. */
    public double savedFuel() {
        return savedVehicleKilometres() * cost.fuel();
    }

    /** Money a week for the roads of {@link #savedVehicleKilometres}. */
    public double savedRoadUpkeep() {
        return savedVehicleKilometres() * cost.road();
    }
}

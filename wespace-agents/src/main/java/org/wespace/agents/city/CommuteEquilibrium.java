package org.wespace.agents.city;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.choice.Balancing;
import org.wespace.core.choice.ExpectedChoice;
import org.wespace.core.choice.LinkVolumes;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.travel.StreetPattern;

/**
 * The commuters of a city as probabilities: the mean-field twin of {@link Commuting}.
 *
 * <p>Finds the shadow prices at which every unit receives as many workers as it has jobs, and at the same time the road
 * minutes that the expected traffic makes. It starts a run near its equilibrium, gives the flows that the residents'
 * own scatter around, and is what a calibration evaluates. O(units) for each step and mode; no residents, no draws.
 */
public final class CommuteEquilibrium {

    private final City city;
    private final ModeNetwork network;
    private final ExpectedChoice choice;
    private final double[] trips;
    private final Balancing balancing;
    private final LinkVolumes volumes;
    private int steps;

    /** An equilibrium to be found, from empty roads. */
    public CommuteEquilibrium(City city, CommuteParameters parameters, StreetPattern pattern) {
        this.city = city;
        this.network = new ModeNetwork(city.grid(), pattern, parameters);
        this.choice = new ExpectedChoice(network.terms());
        this.trips = city.residentsByUnit();
        this.balancing = new Balancing(choice, trips, city.jobsByUnit());
        this.volumes = new LinkVolumes(city.grid(), pattern);
    }

    /**
     * One step of both fixed points: choices at the present prices and minutes, then new prices and new minutes.
     *
     * @return the larger of the balancing error and the congestion gap before the step
     */
    public double step() {
        for (int m = 0; m < choice.terms().size(); m++) {
            if (steps > 0 && modes().get(m).congested()) {
                choice.terms().get(m).update();
            }
        }
        double error = balancing.step();
        volumes.clear();
        double peak = network.parameters().roads().peakVehicles() * city.personsPerResident();
        for (int m = 0; m < choice.terms().size(); m++) {
            double vehicles = modes().get(m).vehiclesPerTraveller();
            if (vehicles > 0) {
                choice.addVolumes(m, volumes, vehicles * peak);
            }
        }
        double gap = network.congestion().settle(volumes::volume);
        steps++;
        return Math.max(error, gap);
    }

    /**
     * Steps until the error and the gap are at most the tolerance.
     *
     * @return whether it was reached within the given steps
     */
    public boolean solve(double tolerance, int maxSteps) {
        for (int n = 0; n < maxSteps; n++) {
            if (step() <= tolerance) {
                return true;
            }
        }
        return false;
    }

    private List<TravelMode> modes() {
        return network.parameters().modes();
    }

    /** The city. */
    public City city() {
        return city;
    }

    /** Links and traffic, as the last step left them. */
    public ModeNetwork network() {
        return network;
    }

    /** Share of workers whom the last step sent where there was no job for them. */
    public double balancingError() {
        return balancing.error();
    }

    /** Steps taken. */
    public int steps() {
        return steps;
    }

    /**
     * Weight of each job that makes arrivals meet jobs: the exponential of its shadow price; 0 in units without jobs.
     */
    public double[] jobPrices() {
        double[] mass = balancing.mass();
        int[] jobs = city.jobs().perUnit();
        for (int unit = 0; unit < mass.length; unit++) {
            mass[unit] = jobs[unit] > 0 ? mass[unit] / jobs[unit] : 0;
        }
        return mass;
    }

    /** The masses that draw commuters to each unit, as the last step corrected them. */
    double[] masses() {
        return balancing.mass();
    }

    /** Share of all commuters by mode, as the last step sent them. */
    public double[] modeShares() {
        double[] share = new double[modes().size()];
        double all = 0;
        for (int unit = 0; unit < trips.length; unit++) {
            for (int m = 0; m < share.length && trips[unit] > 0; m++) {
                share[m] += trips[unit] * choice.share(m, unit);
            }
            all += trips[unit];
        }
        for (int m = 0; m < share.length; m++) {
            share[m] /= all;
        }
        return share;
    }

    /** Natural logarithm of the sum over all jobs and modes, as seen from each unit: the accessibility of jobs. */
    public double[] logsums() {
        double[] values = new double[trips.length];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = StrictMath.log(choice.total(unit));
        }
        return values;
    }

    /**
     * Expected flows between zones at the present prices and minutes, one table for each mode.
     *
     * <p>One backward pass per zone and mode: O(zones x modes x units).
     */
    public Flows[] flows() {
        choice.update(balancing.mass());
        int zones = city.zones().count();
        double[][] table = new double[modes().size()][zones * zones];
        double[] fromZone = new double[trips.length];
        double[][] arrivals = new double[modes().size()][trips.length];
        for (int zone = 0; zone < zones; zone++) {
            Arrays.fill(fromZone, 0);
            int end = zone + 1 < zones
                    ? city.cells().firstCell(zone + 1)
                    : city.cells().cellCount();
            for (int cell = city.cells().firstCell(zone); cell < end; cell++) {
                fromZone[city.cells().unitOf(cell)] += city.residents().count(cell);
            }
            choice.arrivals(fromZone, arrivals);
            for (int m = 0; m < table.length; m++) {
                double[] byZone = city.cells().byZone(city.cells().divide(arrivals[m], city.jobs()));
                System.arraycopy(byZone, 0, table[m], zone * zones, zones);
            }
        }
        return Arrays.stream(table).map(values -> Flows.of(zones, values)).toArray(Flows[]::new);
    }
}

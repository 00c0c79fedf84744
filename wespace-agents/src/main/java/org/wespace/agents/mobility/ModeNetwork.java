package org.wespace.agents.mobility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wespace.core.choice.ChoiceTerm;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/**
 * The links of every mode on one grid, and the traffic that slows some of them down.
 *
 * <p>Modes without congestion have links of their own, fixed; congested modes share the roads at their own free speeds.
 *
 * <p>What residents see of the roads when they choose homes, places and modes is {@link #links} and {@link #impedance};
 * what the roads really take is {@link Congestion#links()} and {@link #measured}. The two are one and the same where
 * demand is elastic, which is the rule. Where it is not (mechanism TR-6 below strength 1), the minutes of the first
 * traffic stay before everybody's eyes, mixed with those of the present by the strength.
 */
public final class ModeNetwork {

    private final CommuteParameters parameters;
    private final Grid grid;
    private final StreetPattern pattern;
    private final Congestion congestion;
    private final List<LinkMinutes> links;
    private final List<StreetImpedance> impedances;
    /** As {@link #impedances} and {@link #measured(int)}, for those who ask for every trip. */
    private final StreetImpedance[] byMode;

    private final StreetImpedance[] measuredByMode;
    /** Minutes of every trip by a mode that do not depend on its length, at present. */
    private final double[] fixedMinutes;
    /** Ways from door to door of modes that have their own. */
    private final @Nullable RouteMinutes[] routes;
    /** What residents see of the roads, where that is not what the roads take. */
    private final @Nullable SeenRoads seen;
    /** What the roads take. */
    private final StreetImpedance roads;

    private final double[] vehicleFactors;

    /**
     * Links of the given modes; residents see the roads as they are.
     *
     * @throws IllegalArgumentException if two congested modes have different speeds: they share one road
     */
    public ModeNetwork(Grid grid, StreetPattern pattern, CommuteParameters parameters) {
        this(grid, pattern, parameters, 1);
    }

    /**
     * Links of the given modes.
     *
     * @param elasticity strength of {@code INDUCED_DEMAND}, in [0, 1]: share of what has changed on the roads since
     *     their first traffic that residents see; 1 is the other constructor, bit for bit
     * @throws IllegalArgumentException if two congested modes have different speeds: they share one road
     */
    public ModeNetwork(Grid grid, StreetPattern pattern, CommuteParameters parameters, double elasticity) {
        this.parameters = parameters;
        this.grid = grid;
        this.pattern = pattern;
        double[] speeds = parameters.modes().stream()
                .filter(TravelMode::congested)
                .mapToDouble(TravelMode::kilometresPerHour)
                .distinct()
                .toArray();
        if (speeds.length > 1) {
            throw new IllegalArgumentException(
                    "congested modes share one road and need one free speed, in km/h: " + Arrays.toString(speeds));
        }
        double roadSpeed = speeds.length == 1 ? speeds[0] : 1;
        this.congestion = new Congestion(
                LinkMinutes.uniform(grid, pattern, roadSpeed),
                parameters.roads().delay(),
                parameters.roads().linkCapacity(grid));
        this.fixedMinutes = parameters.modes().stream()
                .mapToDouble(TravelMode::fixedMinutes)
                .toArray();
        this.routes = new RouteMinutes[parameters.modes().size()];
        this.vehicleFactors = new double[parameters.modes().size()];
        Arrays.fill(vehicleFactors, 1);
        this.links = new ArrayList<>();
        this.impedances = new ArrayList<>();
        this.roads = new StreetImpedance(congestion.links());
        this.seen = elasticity == 1 ? null : new SeenRoads(congestion, elasticity);
        StreetImpedance seenRoads = seen == null ? roads : new StreetImpedance(seen.links());
        for (TravelMode mode : parameters.modes()) {
            StreetImpedance own = mode.congested()
                    ? seenRoads
                    : new StreetImpedance(LinkMinutes.uniform(grid, pattern, mode.kilometresPerHour()));
            links.add(own.links());
            impedances.add(own);
        }
        this.byMode = impedances.toArray(StreetImpedance[]::new);
        this.measuredByMode = new StreetImpedance[byMode.length];
        Arrays.setAll(measuredByMode, m -> parameters.modes().get(m).congested() ? roads : byMode[m]);
    }

    /** How residents weigh the modes. */
    public CommuteParameters parameters() {
        return parameters;
    }

    /** The grid of the links. */
    public Grid grid() {
        return grid;
    }

    /** The street pattern of all modes. */
    public StreetPattern pattern() {
        return pattern;
    }

    /** Traffic on the roads. */
    public Congestion congestion() {
        return congestion;
    }

    /** Links of a mode, live, as residents see them. */
    public LinkMinutes links(int mode) {
        return links.get(mode);
    }

    /**
     * Route minutes and metres of a mode, as residents see them; follows the roads after {@link #updateImpedances()}.
     */
    public StreetImpedance impedance(int mode) {
        return byMode[mode];
    }

    /** Route minutes and metres of a mode as they really are: for accounts, not for choices. */
    public StreetImpedance measured(int mode) {
        return measuredByMode[mode];
    }

    /**
     * Lets a mode take other ways than along its links, where those are quicker from door to door: transit by lines and
     * stations. Choices of places by decay kernels ({@link CommuteKernels}) keep to the links.
     */
    public void setRoutes(int mode, RouteMinutes ways) {
        routes[mode] = ways;
    }

    /** Whether {@link #setRoutes} has given a mode ways of its own. */
    public boolean hasRoutes(int mode) {
        return routes[mode] != null;
    }

    /**
     * Minutes from door to door by a mode as residents see them: fixed minutes and those along the links, or those of
     * the mode's own ways where they take less.
     */
    public double minutes(int mode, int from, int to) {
        return quicker(mode, fixedMinutes[mode] + byMode[mode].minutes(from, to), from, to);
    }

    /** As {@link #minutes}, on the roads as they really are. */
    public double measuredMinutes(int mode, int from, int to) {
        return quicker(mode, fixedMinutes[mode] + measured(mode).minutes(from, to), from, to);
    }

    private double quicker(int mode, double alongLinks, int from, int to) {
        RouteMinutes own = routes[mode];
        return own == null ? alongLinks : Math.min(alongLinks, own.minutes(from, to));
    }

    /**
     * Minutes of every trip by a mode that do not depend on its length, at present: those of its
     * {@link TravelMode#fixedMinutes() parameters}, unless {@link #setFixedMinutes} has changed them.
     */
    public double fixedMinutes(int mode) {
        return fixedMinutes[mode];
    }

    /**
     * Changes the fixed minutes of a mode, such as those of transit when it comes more often.
     *
     * @param minutes finite, not negative
     */
    public void setFixedMinutes(int mode, double minutes) {
        if (!(minutes >= 0) || Double.isInfinite(minutes)) {
            throw new IllegalArgumentException("fixed minutes of mode "
                    + parameters.modes().get(mode).name() + " must be finite and not negative: " + minutes);
        }
        fixedMinutes[mode] = minutes;
    }

    /**
     * Vehicles that a traveller by a mode adds to the links, at present: those of its parameters, times what
     * {@link #setVehicleFactor} says.
     */
    public double vehiclesPerTraveller(int mode) {
        return parameters.modes().get(mode).vehiclesPerTraveller() * vehicleFactors[mode];
    }

    /**
     * Changes the vehicles of a mode, such as those of a fleet whose vehicles run empty for some of the way.
     *
     * @param factor vehicle-kilometres over those with a traveller in the vehicle; finite, not negative, 1 at first
     */
    public void setVehicleFactor(int mode, double factor) {
        if (!(factor >= 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("vehicle factor of mode "
                    + parameters.modes().get(mode).name() + " must be finite and not negative: " + factor);
        }
        vehicleFactors[mode] = factor;
    }

    /** Takes the present minutes of the roads over into the route minutes. */
    public void updateImpedances() {
        if (seen != null) {
            seen.update();
            roads.update();
        }
        impedances.stream().distinct().forEach(StreetImpedance::update);
    }

    /** As {@link #updateImpedances()}, for the congested modes alone: the others keep theirs from day to day. */
    public void updateRoads() {
        if (seen != null) {
            seen.update();
            roads.update();
        }
        for (int m = 0; m < impedances.size(); m++) {
            if (parameters.modes().get(m).congested()) {
                impedances.get(m).update();
                return; // congested modes share one road
            }
        }
    }

    /** The modes as alternatives of a joint choice of mode and place. */
    public List<ChoiceTerm> terms() {
        double[] ones = new double[grid.unitCount()];
        Arrays.fill(ones, 1);
        List<ChoiceTerm> terms = new ArrayList<>();
        for (int m = 0; m < parameters.modes().size(); m++) {
            TravelMode mode = parameters.modes().get(m);
            terms.add(new ChoiceTerm(
                    mode.name(),
                    StreetKernel.outward(links.get(m), mode.decayPerMinute()),
                    StreetKernel.inward(links.get(m), mode.decayPerMinute()),
                    mode.weight(),
                    ones,
                    ones));
        }
        return terms;
    }
}

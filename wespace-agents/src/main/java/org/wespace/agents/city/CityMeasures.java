package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.access.AccessMeasure;
import org.wespace.core.measure.access.AccessResult;
import org.wespace.core.measure.access.GridAccess;
import org.wespace.core.measure.commuting.CommutingMeasure;
import org.wespace.core.measure.commuting.CommutingSuite;
import org.wespace.core.measure.commuting.ExcessCommuting;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.measure.inequality.InequalitySuite;

/**
 * What is measured of a city while its residents commute: its land, its homes and jobs once, and every day how far they
 * travel and what they reach.
 *
 * <p>{@link #now()} gives the measures as they stand; call it after each tick. It draws nothing that the run draws and
 * changes nothing. Keys tell what a value is of: "field" (residents or jobs), "class" of land (homes, jobs, open),
 * "mode".
 */
public final class CityMeasures {

    /** Decay of access to jobs per minute on the roads, as in {@link AccessMeasure#GRAVITY_EXP}. */
    private static final double ACCESS_DECAY = 0.1;

    private final Commuting run;
    private final Optional<Flows> observed;
    private final List<Measured> land;
    private final double[] kilometres;
    private final double[] residents;
    private final double[] jobs;
    private @Nullable Flows flowsOfLimits;
    private @Nullable ExcessCommuting limits;

    private CityMeasures(Commuting run, Optional<Flows> observed) {
        City city = run.city();
        this.run = run;
        this.observed = observed;
        this.kilometres = city.zones().distancesKilometres();
        this.residents = city.residentsByUnit();
        this.jobs = city.jobsByUnit();
        this.land = CityLand.measure(city);
    }

    /**
     * Measures of a run.
     *
     * @param observed counted trips between the city's zones that the residents' are compared with, where there are any
     */
    public static CityMeasures of(Commuting run, Optional<Flows> observed) {
        return new CityMeasures(run, observed);
    }

    /** All measures as they stand now. */
    public List<Measured> now() {
        List<Measured> all = new ArrayList<>(land);
        addCommuting(all);
        addAccess(all);
        return all;
    }

    private void addCommuting(List<Measured> all) {
        Flows[] byMode = run.flows();
        double persons = run.city().personsPerResident();
        Flows flows = Flows.together(List.of(byMode), persons);
        CommutingSuite suite = CommutingSuite.of(flows, kilometres).withoutLimits();
        List<TravelMode> modes = run.network().parameters().modes();
        for (int m = 0; m < byMode.length; m++) {
            suite.mode(modes.get(m).name(), Flows.together(List.of(byMode[m]), persons));
        }
        observed.ifPresent(suite::against);
        all.addAll(suite.measure());
        addTimes(all, modes);
        addExcess(all, flows);
    }

    /** Times by the residents' own routes: between zones there are none. */
    private void addTimes(List<Measured> all, List<TravelMode> modes) {
        CommuteSummary summary = run.summary();
        all.add(Measured.of(CommutingMeasure.MEAN_TIME, summary.meanMinutes()));
        all.add(Measured.of(CommutingMeasure.MEAN_DISTANCE, summary.meanKilometres())
                .with("of", "route"));
        for (int m = 0; m < modes.size(); m++) {
            all.add(Measured.of(CommutingMeasure.MEAN_DISTANCE, summary.modeKilometres()[m])
                    .with("of", "route")
                    .with("mode", modes.get(m).name()));
        }
    }

    /** The limits do not change as long as homes and filled jobs stay where they are. */
    private void addExcess(List<Measured> all, Flows flows) {
        if (limits == null || flowsOfLimits == null || !sameMargins(flows, flowsOfLimits)) {
            limits = ExcessCommuting.of(flows, kilometres);
            flowsOfLimits = flows;
        }
        all.addAll(CommutingSuite.excess(limits.withObserved(flows, kilometres)));
    }

    private static boolean sameMargins(Flows a, Flows b) {
        for (int zone = 0; zone < a.zones(); zone++) {
            if (a.leaving(zone) != b.leaving(zone) || a.arriving(zone) != b.arriving(zone)) {
                return false;
            }
        }
        return true;
    }

    private void addAccess(List<Measured> all) {
        AccessResult access = GridAccess.over(run.network().congestion().links(), ACCESS_DECAY)
                .gravity(jobs);
        all.add(Measured.of(AccessMeasure.GRAVITY_EXP, access.mean(residents)).with("statistic", "mean"));
        all.add(Measured.of(AccessMeasure.GRAVITY_EXP, access.median(residents)).with("statistic", "median"));
        all.addAll(InequalitySuite.access(access.values(), residents, null));
    }
}

package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.access.AccessMeasure;
import org.wespace.core.measure.access.AccessResult;
import org.wespace.core.measure.access.GridAccess;
import org.wespace.core.measure.commuting.BlockCommutes;
import org.wespace.core.measure.commuting.CommutingMeasure;
import org.wespace.core.measure.commuting.CommutingSuite;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.measure.inequality.InequalitySuite;
import org.wespace.core.travel.StreetPattern;

/**
 * What is measured of a city while its residents commute: its land, its homes and jobs once, and every day how far they
 * travel and what they reach.
 *
 * <p>{@link #of(Commuting)} gives the measures as they stand; call it after each tick. It draws nothing that the run
 * draws and changes nothing. Keys tell what a value is of: "field" (residents or jobs), "class" of land (homes, jobs,
 * open), "mode".
 */
public final class CityMeasures {

    /** Decay of access to jobs per minute on the roads, as in {@link AccessMeasure#GRAVITY_EXP}. */
    private static final double ACCESS_DECAY = 0.1;

    /**
     * Blocks that excess commuting is taken of: it depends on their size, and the literature on cities takes zones of
     * half a kilometre to a few.
     */
    private static final double BLOCK_METRES = 1000;

    /** Their limits take at most a second. */
    private static final int MOST_BLOCKS = 4096;

    private final City city;
    private final Optional<Flows> observed;
    private final FutureTask<List<Measured>> land;
    private final double[] kilometres;
    private final double[] residents;
    private final double[] jobs;
    private final BlockCommutes blocks;

    private CityMeasures(City city, StreetPattern pattern, Optional<Flows> observed) {
        this.city = city;
        this.observed = observed;
        this.kilometres = city.zones().distancesKilometres();
        this.residents = city.residentsByUnit();
        this.jobs = city.jobsByUnit();
        int side = BlockCommutes.sideFor(city.grid(), BLOCK_METRES, MOST_BLOCKS);
        this.blocks = new BlockCommutes(city.grid(), pattern, side);
        this.land = new FutureTask<>(() -> {
            blocks.prepare(city.residents().perUnit(), city.jobs().perUnit());
            return CityLand.measure(city.cells().covered(), residents, jobs);
        });
    }

    /**
     * Measures of a city to be run. What does not depend on the run is taken at once, in a thread of its own: finding
     * the equilibrium that a run starts from leaves a core for it.
     *
     * @param pattern shape of the run's routes
     * @param observed counted trips between the city's zones that the residents' are compared with, where there are any
     */
    public static CityMeasures of(City city, StreetPattern pattern, Optional<Flows> observed) {
        CityMeasures measures = new CityMeasures(city, pattern, observed);
        Thread thread = new Thread(measures.land, "city-measures");
        thread.setDaemon(true);
        thread.start();
        return measures;
    }

    /**
     * All measures as they stand now.
     *
     * @param run a run of the same city
     */
    public List<Measured> of(Commuting run) {
        if (run.city() != city) {
            throw new IllegalArgumentException("the run must be one of the city that is measured");
        }
        List<Measured> all = new ArrayList<>(land());
        addCommuting(all, run);
        addAccess(all, run);
        return all;
    }

    private List<Measured> land() {
        try {
            return land.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the land was measured");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the land could not be measured: " + e.getCause(), e.getCause());
        }
    }

    private void addCommuting(List<Measured> all, Commuting run) {
        Flows[] byMode = run.flows();
        Flows flows = Flows.together(List.of(byMode), city.personsPerResident());
        CommutingSuite suite =
                CommutingSuite.of(flows, kilometres).withoutLimits().withoutNoise();
        observed.ifPresent(suite::against);
        all.addAll(suite.measure());
        CommuteTimes times = CommuteTimes.of(run.simulation().loop(), run.residents(), run.network());
        all.add(Measured.of(CommutingMeasure.MEAN_TIME, times.meanMinutes()));
        List<TravelMode> modes = run.network().parameters().modes();
        for (int m = 0; m < byMode.length; m++) {
            String mode = modes.get(m).name();
            double share = byMode[m].total() * city.personsPerResident() / flows.total();
            all.add(Measured.of(CommutingMeasure.MODE_SHARE, share).with("mode", mode));
            all.add(Measured.of(CommutingMeasure.MEAN_DISTANCE, byMode[m].mean(kilometres))
                    .with("mode", mode));
            all.add(Measured.of(CommutingMeasure.MEAN_TIME, times.meanMinutes(m))
                    .with("mode", mode));
        }
        addExcess(all, run.residents());
    }

    private void addExcess(List<Measured> all, Residents row) {
        blocks.clear();
        for (int resident = 0; resident < row.count(); resident++) {
            if (row.work()[resident] != Residents.NONE) {
                blocks.add(row.home()[resident], row.work()[resident]);
            }
        }
        for (Measured one : CommutingSuite.excess(blocks.excess())) {
            all.add(one.with("block", Math.round(blocks.blockMetres()) + " m"));
        }
    }

    private void addAccess(List<Measured> all, Commuting run) {
        AccessResult access = GridAccess.over(run.network().congestion().links(), ACCESS_DECAY)
                .gravity(jobs);
        all.add(Measured.of(AccessMeasure.GRAVITY_EXP, access.mean(residents)).with("statistic", "mean"));
        all.addAll(InequalitySuite.access(access.values(), residents, null));
    }
}

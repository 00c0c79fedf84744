package org.wespace.models.commute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wespace.agents.city.City;
import org.wespace.agents.city.CityMeasures;
import org.wespace.agents.city.CommuteEquilibrium;
import org.wespace.agents.city.CommuteSummary;
import org.wespace.agents.city.Commuting;
import org.wespace.agents.city.RoadDelay;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.RunResult;
import org.wespace.core.grid.Direction;
import org.wespace.core.measure.commuting.FlowScores;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.measure.commuting.NoDistance;
import org.wespace.core.measure.commuting.NoiseLimit;
import org.wespace.models.run.MeasureLog;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RunSettings;

/** One run of a commuting model on a city, and all that it found. */
final class CommuteStudy {

    private static final int DEFAULT_TICKS = 30;
    private static final int NOISE_SAMPLES = 5;

    private CommuteStudy() {}

    /**
     * What a run found.
     *
     * @param city the city
     * @param parameters parameters of the run
     * @param observed counted flows, where there are any
     * @param expected expected flows by mode, scaled to the residents
     * @param modelled residents' own flows by mode
     * @param summary the commute in figures
     * @param result how the run ended
     * @param tolerance congestion gap at which the days count as settled
     * @param gaps congestion gap of each tick
     * @param measures what was measured of the city after each tick
     * @param vehicles vehicles in the busiest hour: [direction][unit]
     * @param delay minutes on congested over minutes on empty roads, as driven
     * @param logsums accessibility of jobs by unit, in the logarithm
     * @param noiseLimit common part of commuters that a perfect model would reach with as many residents
     * @param rounds rounds of the job lottery on the last day
     * @param plannedBytes memory that the run was to need, told before it was taken
     */
    record Findings(
            City city,
            CommuteParameters parameters,
            Optional<ObservedFlows> observed,
            List<Flows> expected,
            List<Flows> modelled,
            CommuteSummary summary,
            RunResult result,
            double tolerance,
            List<Double> gaps,
            MeasureLog measures,
            double[][] vehicles,
            double delay,
            double[] logsums,
            NoiseLimit noiseLimit,
            int rounds,
            long plannedBytes) {

        /** All residents' flows, in real persons. */
        Flows allModelled() {
            return Flows.together(modelled, city.personsPerResident());
        }

        double[] kilometres() {
            return city.zones().distancesKilometres();
        }

        double commonPart() {
            return observed.map(o -> FlowScores.commonPart(allModelled(), o.all()))
                    .orElse(Double.NaN);
        }

        double commonPartExpected() {
            return observed.map(
                            o -> FlowScores.commonPart(Flows.together(expected, city.personsPerResident()), o.all()))
                    .orElse(Double.NaN);
        }

        double commonPartNoDistance() {
            return observed.map(o -> FlowScores.commonPart(NoDistance.of(o.all()), o.all()))
                    .orElse(Double.NaN);
        }

        double commonPartOfDistances() {
            return observed.map(o -> FlowScores.commonPartOfDistances(allModelled(), o.all(), kilometres()))
                    .orElse(Double.NaN);
        }
    }

    /**
     * Runs the model.
     *
     * @param observed counted flows in real persons, where there are any
     * @param gap congestion gap at which the days count as settled
     */
    static Findings run(
            City city,
            CommuteParameters parameters,
            Optional<ObservedFlows> observed,
            double gap,
            RunSettings settings,
            Progress progress) {
        Commuting.Builder builder = Commuting.of(city)
                .parameters(parameters)
                .pattern(settings.pattern())
                .seed(settings.seed())
                .threads(settings.threads());
        settings.shuffleSeed().ifPresent(builder::shuffled);
        int ticks = settings.ticks().orElse(DEFAULT_TICKS);
        long bytes = builder.memory().totalBytes();
        progress.at("finding the equilibrium, in about " + (bytes >> 20) + " MiB of memory", 0.2);
        progress.stopIfCancelled();
        CityMeasures measures = CityMeasures.of(city, settings.pattern(), observed.map(ObservedFlows::all));
        try (Commuting commuting = builder.build()) {
            CommuteEquilibrium equilibrium = commuting.equilibrium();
            progress.at("expected flows", 0.4);
            List<Flows> expected = List.of(equilibrium.flows());
            double[] logsums = equilibrium.logsums();
            List<Double> gaps = new ArrayList<>();
            commuting.simulation().onProgress((tick, phase, done, total) -> {
                progress.at("day " + (tick + 1) + ", " + phase, 0.5 + 0.4 * Math.min(1, (tick + 0.5) / ticks));
                progress.stopIfCancelled();
            });
            MeasureLog log = new MeasureLog();
            commuting.simulation().addObserver(report -> {
                gaps.add(commuting.network().congestion().gap());
                log.record(report.tick(), log.timed(() -> measures.of(commuting)));
            });
            RunResult result = commuting.run(gap, ticks);
            progress.at("measuring", 0.95);
            return new Findings(
                    city,
                    parameters,
                    observed,
                    expected,
                    List.of(commuting.flows()),
                    commuting.summary(),
                    result,
                    gap,
                    gaps,
                    log,
                    vehicles(commuting),
                    RoadDelay.of(commuting.network().congestion()),
                    logsums,
                    NoiseLimit.of(Flows.together(expected, 1), NOISE_SAMPLES, Chance.of(settings.seed())),
                    commuting.choice().rounds(),
                    bytes);
        }
    }

    private static double[][] vehicles(Commuting commuting) {
        double[][] vehicles =
                new double[Direction.COUNT][commuting.city().grid().unitCount()];
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < vehicles[d].length; unit++) {
                vehicles[d][unit] = commuting.network().congestion().volume(Direction.of(d), unit);
            }
        }
        return vehicles;
    }
}

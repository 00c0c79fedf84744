package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.core.engine.RunResult;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.access.AccessMeasure;
import org.wespace.core.measure.commuting.BlockCommutes;
import org.wespace.core.measure.commuting.CommutingMeasure;
import org.wespace.core.measure.commuting.ExcessCommuting;
import org.wespace.core.measure.commuting.FlowScores;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.measure.commuting.TripLengths;
import org.wespace.core.measure.form.FormMeasure;
import org.wespace.core.measure.inequality.InequalityMeasure;
import org.wespace.core.measure.landscape.LandscapeMeasure;
import org.wespace.core.travel.StreetPattern;

class CityMeasuresTest {

    private final City city = SmallCities.balanced(12, 3, 4000, 1);

    private Commuting.Builder run() {
        return Commuting.of(city).parameters(SmallCities.walkAndCar(800)).seed(5);
    }

    @Test
    void of_everyTick_valuesAreThoseOfTheMeasuresThemselves() {
        try (Commuting run = run().build()) {
            run.run(0, 1);
            Flows observed = Flows.together(List.of(run.flows()), 1);
            CityMeasures measures = CityMeasures.of(city, StreetPattern.OCTILE, Optional.of(observed));
            run.run(0, 2);

            List<Measured> found = measures.of(run);

            Flows flows = Flows.together(List.of(run.flows()), 1);
            TripLengths lengths = TripLengths.of(flows, city.zones().distancesKilometres());
            CommuteSummary summary = run.summary();
            assertThat(value(found, CommutingMeasure.MEAN_DISTANCE, Map.of())).isEqualTo(lengths.meanKilometres());
            assertThat(value(found, CommutingMeasure.MEAN_TIME, Map.of())).isEqualTo(summary.meanMinutes());
            assertThat(value(found, CommutingMeasure.MODE_SHARE, Map.of("mode", "car")))
                    .isEqualTo(summary.modeShare()[1], within(1e-12));
            assertThat(value(found, CommutingMeasure.CPC, Map.of())).isEqualTo(FlowScores.commonPart(observed, flows));
            assertThat(value(found, FormMeasure.TOTAL, Map.of("field", "jobs")))
                    .isEqualTo(city.jobs().total());
            double open = value(found, LandscapeMeasure.CA, Map.of("class", "open"), 0);
            double homes = value(found, LandscapeMeasure.CA, Map.of("class", "homes"), 0);
            double jobs = value(found, LandscapeMeasure.CA, Map.of("class", "jobs"), 0);
            assertThat(open + homes + jobs).isEqualTo(value(found, LandscapeMeasure.TA, Map.of()), within(1e-9));
            assertThat(value(found, AccessMeasure.GRAVITY_EXP, Map.of("statistic", "mean")))
                    .isPositive();
            assertThat(value(found, InequalityMeasure.ACCESS_GINI, Map.of())).isBetween(0.0, 1.0);
        }
    }

    @Test
    void of_unitsOfHalfAKilometre_excessIsThatOfBlocksOfTwoByTwo() {
        try (Commuting run = run().build()) {
            run.run(0, 1);
            BlockCommutes blocks = new BlockCommutes(city.grid(), StreetPattern.OCTILE, 2);
            for (int row = 0; row < run.residents().count(); row++) {
                blocks.add(run.residents().home()[row], run.residents().work()[row]);
            }
            ExcessCommuting excess = blocks.excess();

            List<Measured> found = CityMeasures.of(city, StreetPattern.OCTILE, Optional.empty())
                    .of(run);

            Map<String, Object> block = Map.of("block", "1000 m");
            assertThat(blocks.blockMetres()).isEqualTo(1000);
            assertThat(value(found, CommutingMeasure.MEAN_OBSERVED_COMMUTE, block))
                    .isEqualTo(excess.observed());
            assertThat(value(found, CommutingMeasure.MEAN_MINIMUM_COMMUTE, block))
                    .isEqualTo(excess.least());
            assertThat(value(found, CommutingMeasure.EXCESS_COMMUTING_PERCENT, block))
                    .isEqualTo(excess.excessPercent())
                    .isBetween(0.0, 100.0);
        }
    }

    @Test
    void of_measuredEveryTick_doesNotChangeTheRunAndCoversTheFamilies() {
        try (Commuting plain = run().build();
                Commuting measured = run().build()) {
            CityMeasures measures = CityMeasures.of(city, StreetPattern.OCTILE, Optional.empty());
            List<List<Measured>> ticks = new ArrayList<>();
            measured.simulation().addObserver(report -> ticks.add(measures.of(measured)));

            RunResult expected = plain.run(0, 3);

            assertThat(measured.run(0, 3)).isEqualTo(expected);
            assertThat(ticks).hasSize(3);
            Set<MeasureFamily> families = ticks.get(2).stream()
                    .map(one -> one.measure().family())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeasureFamily.class)));
            assertThat(families)
                    .isEqualTo(EnumSet.complementOf(EnumSet.of(MeasureFamily.ACTIVITY, MeasureFamily.CITY)));
        }
    }

    @Test
    void of_runOfAnotherCity_isRefused() {
        City other = SmallCities.balanced(12, 3, 4000, 2);
        CityMeasures measures = CityMeasures.of(other, StreetPattern.OCTILE, Optional.empty());
        try (Commuting run = run().build()) {
            assertThatThrownBy(() -> measures.of(run))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("of the city that is measured");
        }
    }

    private static double value(List<Measured> found, Measure measure, Map<String, Object> of) {
        List<Measured> one = found.stream()
                .filter(m -> m.measure() == measure && m.of().equals(of))
                .toList();
        assertThat(one).as(measure + " " + of).hasSize(1);
        return one.get(0).value();
    }

    private static double value(List<Measured> found, Measure measure, Map<String, Object> of, double ifAbsent) {
        double[] values = found.stream()
                .filter(m -> m.measure() == measure && m.of().equals(of))
                .mapToDouble(Measured::value)
                .toArray();
        return values.length == 0 ? ifAbsent : Arrays.stream(values).sum();
    }
}

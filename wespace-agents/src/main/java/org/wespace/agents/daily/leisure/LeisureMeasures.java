package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import org.wespace.core.measure.activity.VenueChoices;

/**
 * What emerges from the choice of venues in a tick: who wins, how unequal and alike choices are, and where they lead.
 *
 * @param centralityCorrelation correlation of log visits with centrality, over venues with visits
 * @param qualityCorrelation correlation of log visits with quality, over venues with visits
 * @param gini Gini coefficient of visits
 * @param effectiveVenues {@code exp(H)} of the shares in visits
 * @param sameChoice chance that two visits are to one venue
 * @param topTen share of the ten most visited venues in all visits
 * @param meanTaste mean taste of visitors for where they went, in standard deviations
 * @param outOfTheWay share of visits to the half of the venues with the lowest centrality
 * @param kilometres mean way to a venue
 */
public record LeisureMeasures(
        double centralityCorrelation,
        double qualityCorrelation,
        double gini,
        double effectiveVenues,
        double sameChoice,
        double topTen,
        double meanTaste,
        double outOfTheWay,
        double kilometres) {

    private static final int TOP = 10;

    /**
     * Measures of a phase's last tick.
     *
     * @param centrality of each unit, higher for what is central; finite
     */
    public static LeisureMeasures of(LeisurePhase phase, double[] centrality) {
        return of(
                phase.scene().venues(),
                phase.scene().reputation().visits(),
                centrality,
                phase.meanTaste(),
                phase.kilometres());
    }

    /**
     * Measures of visits that were counted over one tick or several.
     *
     * @param visits by venue
     * @param centrality of each unit, higher for what is central; finite
     */
    public static LeisureMeasures of(
            Venues venues, long[] visits, double[] centrality, double meanTaste, double kilometres) {
        VenueChoices choices = VenueChoices.of(visits);
        double[] central = venues.at(centrality);
        return new LeisureMeasures(
                choices.salesCentrality(central),
                choices.salesCentrality(venues.qualities()),
                choices.salesGini(),
                choices.effectiveVenues(),
                choices.sameChoiceProbability(),
                topTen(visits) / choices.choices(),
                meanTaste,
                outOfTheWay(visits, central) / choices.choices(),
                kilometres);
    }

    private static double topTen(long[] visits) {
        long[] sorted = visits.clone();
        Arrays.sort(sorted);
        long sum = 0;
        for (int v = Math.max(0, sorted.length - TOP); v < sorted.length; v++) {
            sum += sorted[v];
        }
        return sum;
    }

    private static double outOfTheWay(long[] visits, double[] central) {
        double[] sorted = central.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        long sum = 0;
        for (int v = 0; v < visits.length; v++) {
            sum += central[v] < middle ? visits[v] : 0;
        }
        return sum;
    }
}

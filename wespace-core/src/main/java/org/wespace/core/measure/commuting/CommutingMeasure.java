package org.wespace.core.measure.commuting;

import java.util.Locale;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of trips between home and work. Units of cost are those of the costs that were given. */
public enum CommutingMeasure implements Measure {
    /** Trips. */
    TRIPS("trips", "Number of trips, those within a zone included.", "count"),
    /** Mean length. */
    MEAN_DISTANCE("km", "Mean distance of a trip to work, one way.", "mean"),
    /** Median length. */
    MEDIAN_DISTANCE("km", "Shortest distance that at least half of the trips do not exceed.", "median"),
    /** Mean time. */
    MEAN_TIME("min", "Mean time of a trip to work, one way.", "mean"),
    /** Median time. */
    MEDIAN_TIME("min", "Shortest time that at least half of the trips do not exceed.", "median"),
    /** Share of short trips. */
    SHARE_WITHIN_DISTANCE(
            "1", "Share of the trips that are no longer than the cut-off in km, 0 to 1.", Sources.MONITOR),
    /** Share of trips that take long. */
    SHARE_FROM_TIME("1", "Share of the trips that take the cut-off in minutes or longer, 0 to 1.", Sources.MONITOR),
    /** Share of trips by band of distance. */
    BAND_SHARE("1", "Share of the trips with a distance in a band, lower bound included, 0 to 1.", "share"),
    /** Share of trips by mode. */
    MODE_SHARE("1", "Share of the trips that are made by a mode, 0 to 1.", "share"),
    /** Distance by worker and day. */
    DISTANCE_PER_WORKER_DAY("km", "Distance there and back by worker and workday, days at home as 0.", "mean"),
    /** Distance by worker and week. */
    DISTANCE_PER_WORKER_WEEK("km", "Distance there and back by worker in a week.", "mean"),
    /** Time by worker and day. */
    TIME_PER_WORKER_DAY("min", "Time there and back by worker and workday, days at home as 0.", "mean"),
    /** Time by worker and week. */
    TIME_PER_WORKER_WEEK("min", "Time there and back by worker in a week.", "mean"),
    /** Least total. */
    TOTAL_MINIMUM_COST("cost", "Least total cost if jobs were exchanged: a transportation problem.", Sources.WHITE),
    /** Largest total. */
    TOTAL_MAXIMUM_COST("cost", "Largest total cost if jobs were exchanged.", Sources.HORNER),
    /** Least mean. */
    MEAN_MINIMUM_COMMUTE("cost", "Least mean cost of a trip if jobs were exchanged.", Sources.WHITE),
    /** Largest mean. */
    MEAN_MAXIMUM_COMMUTE("cost", "Largest mean cost of a trip if jobs were exchanged.", Sources.HORNER),
    /** Random mean. */
    MEAN_RANDOM_COMMUTE("cost", "Mean cost of a trip with flows O_i D_j / N, i = j included.", Sources.MURPHY),
    /** Observed mean. */
    MEAN_OBSERVED_COMMUTE("cost", "Mean cost of a trip as it is.", "mean"),
    /** Excess commuting. */
    EXCESS_COMMUTING_PERCENT("percent", "100 (observed - least) / observed, 0 to 100.", Sources.HAMILTON),
    /** Capacity used. */
    COMMUTING_POTENTIAL_USED_PERCENT(
            "percent", "100 (observed - least) / (largest - least), 0 to 100.", Sources.HORNER),
    /** Normalised commuting economy. */
    NORMALISED_COMMUTING_ECONOMY_PERCENT(
            "percent", "100 (random - observed) / (random - least), at most 100.", Sources.MURPHY),
    /** Commuting economy. */
    COMMUTING_ECONOMY_PERCENT("percent", "100 (random - observed) / random, at most 100.", Sources.MURPHY),
    /** Share of trips within zones. */
    INTRAZONAL_SHARE("1", "Share of the trips that stay within their zone, 0 to 1.", "share"),
    /** Residents who work where they live. */
    SELF_CONTAINMENT_RESIDENTS("1", "Internal trips over employed residents, 0 to 1.", Sources.CERVERO),
    /** Jobs held by those who live there. */
    SELF_CONTAINMENT_JOBS("1", "Internal trips over local jobs, 0 to 1.", Sources.CERVERO),
    /** Trips across the border. */
    CROSS_COMMUTING("1", "1 - 2 internal / (residents + jobs), 0 to 1.", Sources.CERVERO),
    /** Jobs by resident. */
    JOB_RATIO("1", "Local jobs over employed residents, from 0.", Sources.CERVERO),
    /** Common part of commuters. */
    CPC("1", "Common part of commuters: 2 sum min(a, b) / (sum a + sum b), 0 to 1.", Sources.LENORMAND_2012),
    /** Common part of commuters of the flows without distance. */
    CPC_NO_DISTANCE(
            "1", "CPC of the other table and flows O_i D_j / N of its own margins, 0 to 1.", Sources.LENORMAND_2012),
    /** Common part of commuters of a perfect model. */
    CPC_NOISE_LIMIT(
            "1", "Mean CPC of this table and samples of as many trips from it, 0 to 1.", Sources.LENORMAND_2012),
    /** Spread of the limit. */
    CPC_NOISE_DEVIATION("1", "Standard deviation of the CPC of one such sample.", Sources.LENORMAND_2012),
    /** Common part of distances. */
    CPC_DISTANCE("1", "Common part of the trips by band of 2 km, 0 to 1.", Sources.LENORMAND_2016),
    /** Common part of links. */
    CPL("1", "Common part of links: pairs of zones with trips in both tables, 0 to 1.", Sources.LENORMAND_2016),
    /** Correlation. */
    CORRELATION("1", "Pearson's correlation of the trips of all pairs of zones, -1 to 1.", "K. Pearson (1895)"),
    /** Root mean square error. */
    RMSE("trips", "sqrt(sum (a - b)^2 / zones^2).", "root mean square"),
    /** Standardised error. */
    SRMSE("1", "RMSE over the mean trips of a pair of zones of the other table.", "Knudsen and Fotheringham (1986)"),
    /** Error by trip. */
    NRMSE_SQRT_PER_TRIP("1", "sqrt(sum (a - b)^2 / sum a), a of the other table.", Sources.LENORMAND_2016),
    /** Divergence. */
    KL_DIVERGENCE(
            "nat",
            "Kullback-Leibler divergence of this table's shares from the other's.",
            "doi:10.1214/aoms/1177729694");

    private final MeasureEntry entry;

    CommutingMeasure(String unit, String definition, String source) {
        this.entry =
                new MeasureEntry(MeasureFamily.COMMUTING, name().toLowerCase(Locale.ROOT), unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }

    /** Sources that several measures share. */
    private static final class Sources {
        static final String MONITOR = "Commuting monitor of Chinese cities, CAUPD and Baidu (2023)";
        static final String HAMILTON = "B. W. Hamilton (1982), doi:10.1086/261107";
        static final String WHITE = "M. J. White (1988), Journal of Political Economy 96(5)";
        static final String HORNER = "M. W. Horner (2002), doi:10.1068/a34126";
        static final String MURPHY = "E. Murphy, J. E. Killen (2011), Commuting economy, Urban Studies 48(6)";
        static final String CERVERO = "R. Cervero (1996), doi:10.1080/01944369608975714";
        static final String LENORMAND_2012 = "M. Lenormand et al. (2012), doi:10.1371/journal.pone.0045985";
        static final String LENORMAND_2016 = "M. Lenormand et al. (2016), doi:10.1016/j.jtrangeo.2015.12.008";

        private Sources() {}
    }
}

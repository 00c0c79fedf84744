package org.wespace.core.measure.inequality;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * The measures of inequality by name. Keys that tell values of one measure apart: "epsilon" of Atkinson's index.
 *
 * <p>In the definitions n values x add up to S and have mean m; L is the Lorenz curve.
 */
public enum InequalityMeasure implements Measure {
    /** {@link Inequality#gini}. */
    GINI("gini", "1", "sum_ij |x_i - x_j| / (2 n^2 m), 0 to 1 - 1/n", Source.DORFMAN),
    /** {@link Inequality#giniCorrected}. */
    GINI_CORRECTED(
            "gini_corrected", "1", "gini n / (n - 1), 0 to 1", "G. Deltas (2003), doi:10.1162/rest.2003.85.1.226"),
    /** {@link Inequality#theilT()}. */
    THEIL_T("theil_t", "nat", "sum (x/S) ln(x/m), 0 to ln n", Source.SHORROCKS),
    /** {@link Inequality#theilT(int[])}. */
    THEIL_T_BETWEEN("theil_t_between", "nat", "sum_g (S_g/S) ln(m_g/m) of groups, 0 to theil_t", Source.SHORROCKS),
    /** {@link Inequality#theilT(int[])}. */
    THEIL_T_WITHIN("theil_t_within", "nat", "sum_g (S_g/S) T_g of groups, 0 to theil_t", Source.SHORROCKS),
    /** {@link Inequality#meanLogDeviation()}. */
    MEAN_LOG_DEVIATION("mean_log_deviation", "nat", "sum ln(m/x) / n, 0 or more, infinite with a 0", Source.SHORROCKS),
    /** {@link Inequality#meanLogDeviation(int[])}. */
    MEAN_LOG_DEVIATION_BETWEEN(
            "mean_log_deviation_between", "nat", "sum_g (n_g/n) ln(m/m_g) of groups, 0 or more", Source.SHORROCKS),
    /** {@link Inequality#meanLogDeviation(int[])}. */
    MEAN_LOG_DEVIATION_WITHIN(
            "mean_log_deviation_within", "nat", "sum_g (n_g/n) L_g of groups, 0 or more", Source.SHORROCKS),
    /** {@link Inequality#hoover}. */
    HOOVER("hoover", "1", "sum |x - m| / (2 S), 0 to 1 - 1/n", "E. M. Hoover (1936), doi:10.2307/1927875"),
    /** {@link Inequality#atkinson}. */
    ATKINSON(
            "atkinson",
            "1",
            "1 - (sum (x/m)^(1 - e) / n)^(1/(1 - e)) with e = epsilon, 0 to 1",
            "A. B. Atkinson (1970), doi:10.1016/0022-0531(70)90039-6"),
    /** {@link Inequality#variationCoefficient}. */
    VARIATION(
            "cv_population",
            "1",
            "standard deviation (by n) / mean, 0 to sqrt(n - 1)",
            "P. D. Allison (1978), doi:10.2307/2094626"),
    /** {@link Inequality#herfindahl}. */
    HERFINDAHL(
            "herfindahl",
            "1",
            "sum (x/S)^2, 1/n to 1",
            "A. O. Hirschman (1964), The paternity of an index, American Economic Review 54(5)"),
    /** {@link Inequality#wolfson}. */
    WOLFSON(
            "wolfson_polarisation",
            "1",
            "(2 (1/2 - L(1/2)) - gini) mean / median, 0 or more",
            "M. C. Wolfson (1994), When inequalities diverge, American Economic Review 84(2)"),
    /** {@link Inequality#quantileRatio}. */
    P90_P10(
            "p90_p10",
            "1",
            "ninth decile / first decile, 1 or more",
            "R. J. Hyndman, Y. Fan (1996), type 2, doi:10.1080/00031305.1996.10473566"),
    /** {@link Inequality#palma}. */
    PALMA(
            "palma_ratio",
            "1",
            "(1 - L(0.9)) / L(0.4), 1/4 or more",
            "A. Cobham, L. Schloegl, A. Sumner (2016), doi:10.1111/1758-5899.12320"),
    /** {@link Inequality#quintileRatio}. */
    S80_S20("s80_s20", "1", "(1 - L(0.8)) / L(0.2), 1 or more", "Eurostat, income quintile share ratio"),
    /** {@link Inequality#gini} with weights. */
    GINI_WEIGHTED(
            "gini_population_weighted", "1", "as gini, each value counted for the persons it is of", Source.DORFMAN),
    /** {@link Inequality#theilT()} with weights. */
    THEIL_T_WEIGHTED(
            "theil_t_population_weighted",
            "nat",
            "as theil_t, each value counted for the persons it is of",
            Source.SHORROCKS),
    /** {@link Inequality#theilT(int[])} with weights. */
    THEIL_T_BETWEEN_WEIGHTED(
            "theil_t_between_population_weighted",
            "nat",
            "as theil_t_between, each value counted for the persons it is of",
            Source.SHORROCKS),
    /** {@link Inequality#theilT(int[])} with weights. */
    THEIL_T_WITHIN_WEIGHTED(
            "theil_t_within_population_weighted",
            "nat",
            "as theil_t_within, each value counted for the persons it is of",
            Source.SHORROCKS),
    /** {@link Inequality#meanLogDeviation()} with weights. */
    MEAN_LOG_DEVIATION_WEIGHTED(
            "mean_log_deviation_population_weighted",
            "nat",
            "as mean_log_deviation, each value counted for the persons it is of",
            Source.SHORROCKS),
    /** {@link Inequality#meanLogDeviation(int[])} with weights. */
    MEAN_LOG_DEVIATION_BETWEEN_WEIGHTED(
            "mean_log_deviation_between_population_weighted",
            "nat",
            "as mean_log_deviation_between, each value counted for the persons it is of",
            Source.SHORROCKS),
    /** {@link Inequality#meanLogDeviation(int[])} with weights. */
    MEAN_LOG_DEVIATION_WITHIN_WEIGHTED(
            "mean_log_deviation_within_population_weighted",
            "nat",
            "as mean_log_deviation_within, each value counted for the persons it is of",
            Source.SHORROCKS),
    /** {@link Inequality#hoover} with weights. */
    HOOVER_WEIGHTED(
            "hoover_population_weighted",
            "1",
            "as hoover, each value counted for the persons it is of",
            "E. M. Hoover (1936), doi:10.2307/1927875"),
    /** {@link Inequality#atkinson} with weights. */
    ATKINSON_WEIGHTED(
            "atkinson_population_weighted",
            "1",
            "as atkinson, each value counted for the persons it is of",
            "A. B. Atkinson (1970), doi:10.1016/0022-0531(70)90039-6"),
    /** {@link Inequality#variationCoefficient} with weights. */
    VARIATION_WEIGHTED(
            "cv_population_weighted",
            "1",
            "as cv_population, each value counted for the persons it is of",
            "P. D. Allison (1978), doi:10.2307/2094626"),
    /** {@link Inequality#wolfson} with weights. */
    WOLFSON_WEIGHTED(
            "wolfson_polarisation_population_weighted",
            "1",
            "as wolfson_polarisation, each value counted for the persons it is of",
            "M. C. Wolfson (1994), When inequalities diverge, American Economic Review 84(2)"),
    /** {@link Inequality#quantileRatio} with weights. */
    P90_P10_WEIGHTED(
            "p90_p10_population_weighted",
            "1",
            "as p90_p10, each value counted for the persons it is of",
            "R. J. Hyndman, Y. Fan (1996), type 2, doi:10.1080/00031305.1996.10473566"),
    /** {@link Inequality#palma} with weights. */
    PALMA_WEIGHTED(
            "palma_ratio_population_weighted",
            "1",
            "as palma_ratio, each value counted for the persons it is of",
            "A. Cobham, L. Schloegl, A. Sumner (2016), doi:10.1111/1758-5899.12320"),
    /** {@link Inequality#quintileRatio} with weights. */
    S80_S20_WEIGHTED(
            "s80_s20_population_weighted",
            "1",
            "as s80_s20, each value counted for the persons it is of",
            "Eurostat, income quintile share ratio"),
    /** {@link AccessInequality#gini}. */
    ACCESS_GINI(
            "access_gini",
            "1",
            "gini of access by unit over residents, 0 to 1",
            "A. Delbosc, G. Currie (2011), doi:10.1016/j.jtrangeo.2011.02.008"),
    /** {@link AccessInequality#concentrationIndex(double[], double[], double[])}. */
    ACCESS_CONCENTRATION(
            "access_concentration_index",
            "1",
            "2 cov(access, rank by income) / mean over residents, -1 (pro-poor) to 1 (pro-rich)",
            "N. C. Kakwani, A. Wagstaff, E. van Doorslaer (1997), doi:10.1016/S0304-4076(96)01807-6"),
    /** {@link AccessInequality#palma}. */
    ACCESS_PALMA(
            "access_palma_ratio",
            "1",
            "mean access of the richest tenth / of the poorest four tenths by income, 0 or more",
            "R accessibility, palma_ratio"),
    /** {@link GroupGap#gap}. */
    DIVIDE_GAP("divide_gap", "cost", "mean cost (time and money) of the others less that of the group", Source.GAP),
    /** {@link GroupGap#ratio}. */
    DIVIDE_GAP_RATIO("divide_gap_ratio", "1", "mean cost of the others / that of the group", Source.GAP),
    /** {@link GroupGap#unitGap}. */
    DIVIDE_GAP_OF_UNITS(
            "divide_gap_within_units",
            "cost",
            "mean over units of the gap in a unit, weighted by residents",
            Source.GAP),
    /** {@link GroupGap#unitVariance}. */
    DIVIDE_GAP_VARIANCE(
            "divide_gap_between_unit_variance",
            "cost squared",
            "variance over units of the gap in a unit, weighted by residents",
            Source.GAP);

    /** What several measures come from. */
    private static final class Source {
        static final String DORFMAN = "R. Dorfman (1979), doi:10.2307/1924845";
        static final String SHORROCKS =
                "H. Theil (1967), Economics and Information Theory; A. F. Shorrocks (1980), doi:10.2307/1913126";
        static final String GAP = "WeSpace: difference of group means and its variance over units";
    }

    private final MeasureEntry entry;

    InequalityMeasure(String id, String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.INEQUALITY, id, unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}

package org.wespace.core.measure.form;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "rank_size". */
public final class RankSizeOracleTest extends OracleFamilyTest {

    public RankSizeOracleTest() {
        super("rank_size");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        RankSize ranks = RankSize.of(input.numbers("sizes"));
        return expected -> new double[] {value(ranks, expected)};
    }

    private static double value(RankSize ranks, Expected expected) {
        return switch (expected.metric()) {
            case "zipf_q" -> ranks.zipfQ();
            case "zipf_intercept" -> ranks.zipfIntercept();
            case "zipf_r2" -> ranks.zipfR2();
            case "pareto_b_rank" -> ranks.paretoB();
            case "pareto_b_rank_r2" -> ranks.paretoR2();
            case "pareto_b_gabaix" -> ranks.paretoBGabaix();
            case "powerlaw_mle_alpha" -> ranks.tail(expected.number("xmin")).alpha();
            case "powerlaw_ks_distance" -> ranks.tail(expected.number("xmin")).ksDistance();
            case "powerlaw_mle_alpha_discrete" ->
                ranks.tail(expected.number("xmin")).discreteAlpha();
            default -> throw new IllegalArgumentException("unknown metric: " + expected.metric());
        };
    }
}

package org.wespace.core.measure.commuting;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "excess_commuting". */
public final class ExcessCommutingOracleTest extends OracleFamilyTest {

    public ExcessCommutingOracleTest() {
        super("excess_commuting");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        double[] cost = input.numbers("cost");
        if (input.input().has("job_capacity")) {
            CommuteBound least = ZoneLimits.leastWithin(input.numbers("workers"), input.numbers("job_capacity"), cost);
            return expected -> new double[] {total(expected, "total_minimum_cost", least)};
        }
        Flows flows = Flows.of(input.input().required("zones").intValue(), input.numbers("observed"));
        CommuteBound least = ZoneLimits.least(flows, cost);
        CommuteBound largest = ZoneLimits.largest(flows, cost);
        ExcessCommuting excess = ExcessCommuting.of(flows, cost);
        return expected -> new double[] {
            switch (expected.metric()) {
                case "total_minimum_cost" -> least.total();
                case "total_maximum_cost" -> largest.total();
                case "mean_minimum_commute" -> excess.least();
                case "mean_maximum_commute" -> excess.largest();
                case "mean_random_commute" -> excess.random();
                case "mean_observed_commute" -> excess.observed();
                case "excess_commuting_percent" -> excess.excessPercent();
                case "commuting_potential_used_percent" -> excess.potentialUsedPercent();
                case "normalised_commuting_economy_percent" -> excess.normalisedEconomyPercent();
                case "commuting_economy_percent" -> excess.economyPercent();
                default -> throw new IllegalArgumentException("unknown metric: " + expected.metric());
            }
        };
    }

    private static double total(Expected expected, String metric, CommuteBound bound) {
        if (!expected.metric().equals(metric)) {
            throw new IllegalArgumentException("unknown metric: " + expected.metric());
        }
        return bound.total();
    }
}

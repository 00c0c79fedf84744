package org.wespace.core.measure.inequality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "inequality". */
public final class InequalityOracleTest extends OracleFamilyTest {

    public InequalityOracleTest() {
        super("inequality");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        double[] values = input.numbers("values");
        double[] weights = input.input().has("population_weights") ? input.numbers("population_weights") : null;
        int[] partition = input.input().has("partition") ? input.integers("partition") : null;
        Map<String, Double> ours = new LinkedHashMap<>();
        for (Measured one : InequalitySuite.of(values, weights, partition)) {
            String key = one.measure().id() + " " + one.of();
            if (ours.put(key, one.value()) != null) {
                throw new IllegalStateException(input.name() + " has two values of " + key);
            }
        }
        return expected -> {
            Map<String, Object> of = expected.has("epsilon") ? Map.of("epsilon", expected.number("epsilon")) : Map.of();
            Double value = ours.get(expected.metric() + " " + of);
            if (value == null) {
                throw new NoSuchElementException("not measured: " + expected);
            }
            return new double[] {value};
        };
    }
}

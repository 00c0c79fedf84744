package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "sprawl". */
public final class SprawlOracleTest extends OracleFamilyTest {

    public SprawlOracleTest() {
        super("sprawl");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        int width = input.input().required("cols").intValue();
        int height = input.input().required("rows").intValue();
        double unitMetres = input.input().required("cellsize_m").doubleValue();
        double people = input.input().required("inhabitants_plus_jobs").doubleValue();
        double builtUp = input.input().required("built_up_value").doubleValue();
        assertThat(input.input().required("horizon_m").doubleValue()).isEqualTo(UrbanSprawl.DEFAULT_HORIZON_METRES);
        double[] built = Arrays.stream(input.numbers("values"))
                .map(value -> value == builtUp ? 1 : 0)
                .toArray();
        List<Measured> all = ShapeSuite.ofSprawl(width, height, unitMetres, built, people);
        return expected -> expected.metric().equals("si_per_cell")
                ? UrbanSprawl.of(width, height, unitMetres, built, people).perUnit()
                : new double[] {
                    all.stream()
                            .filter(one -> one.measure().id().equals(expected.metric()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("unknown metric: " + expected.metric()))
                            .value()
                };
    }
}

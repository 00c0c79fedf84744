package org.wespace.core.measure.autocorrelation;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "autocorrelation". */
public final class AutocorrelationOracleTest extends OracleFamilyTest {

    public AutocorrelationOracleTest() {
        super("autocorrelation");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        throw new UnsupportedOperationException();
    }
}

package org.wespace.core.measure.segregation;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "segregation". */
public final class SegregationOracleTest extends OracleFamilyTest {

    public SegregationOracleTest() {
        super("segregation");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        throw new UnsupportedOperationException();
    }
}

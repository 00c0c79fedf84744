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
        throw new UnsupportedOperationException();
    }
}

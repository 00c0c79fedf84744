package org.wespace.core.measure.inequality;

import java.util.function.Function;
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
        throw new UnsupportedOperationException();
    }
}

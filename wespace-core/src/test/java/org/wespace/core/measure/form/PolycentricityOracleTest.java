package org.wespace.core.measure.form;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "polycentricity". */
public final class PolycentricityOracleTest extends OracleFamilyTest {

    public PolycentricityOracleTest() {
        super("polycentricity");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        throw new UnsupportedOperationException();
    }
}

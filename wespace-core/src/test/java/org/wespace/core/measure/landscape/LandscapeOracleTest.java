package org.wespace.core.measure.landscape;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "landscape". */
public final class LandscapeOracleTest extends OracleFamilyTest {

    public LandscapeOracleTest() {
        super("landscape");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        throw new UnsupportedOperationException();
    }
}

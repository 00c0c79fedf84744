package org.wespace.core.choice.trips;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "mobility". */
public final class TripLawOracleTest extends OracleFamilyTest {

    public TripLawOracleTest() {
        super("mobility");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        throw new UnsupportedOperationException();
    }
}

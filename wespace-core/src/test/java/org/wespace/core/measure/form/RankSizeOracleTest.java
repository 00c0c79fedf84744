package org.wespace.core.measure.form;

import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "rank_size". */
public final class RankSizeOracleTest extends OracleFamilyTest {

    public RankSizeOracleTest() {
        super("rank_size");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        throw new UnsupportedOperationException();
    }
}

package org.wespace.agents.carbon;

import java.util.Arrays;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FloorWatch;

/**
 * Floor that was built and converted since the ledger last asked, by function and unit. Hand it to
 * {@link FloorStock#watch}. Floor that falls vacant is not converted. One thread at a time; memory: 8 bytes for each
 * unit and each function in which something was built, or converted.
 */
public final class FloorFlows implements FloorWatch {

    private final int units;
    private final long[][] built = new long[LedgerFunction.COUNT][];
    private final long[][] converted = new long[LedgerFunction.COUNT][];

    /** Nothing built yet. */
    public FloorFlows(int units) {
        this.units = units;
    }

    @Override
    public void built(FloorUse use, int unit, long counts) {
        add(built, use, unit, counts);
    }

    @Override
    public void converted(FloorUse from, FloorUse to, int unit, long counts) {
        if (to != FloorUse.VACANT) {
            add(converted, to, unit, counts);
        }
    }

    private void add(long[][] to, FloorUse use, int unit, long counts) {
        int function = LedgerFunction.of(use).ordinal();
        if (to[function] == null) {
            to[function] = new long[units];
        }
        to[function][unit] += counts;
    }

    /** New floor of a function, in counts of {@link FloorStock}. */
    public long built(LedgerFunction function, int unit) {
        return built[function.ordinal()] == null ? 0 : built[function.ordinal()][unit];
    }

    /** Floor converted to a function, in counts of {@link FloorStock}. */
    public long converted(LedgerFunction function, int unit) {
        return converted[function.ordinal()] == null ? 0 : converted[function.ordinal()][unit];
    }

    boolean any(LedgerFunction function) {
        return built[function.ordinal()] != null || converted[function.ordinal()] != null;
    }

    /** Forgets what was built, after it has been booked. */
    void clear() {
        Arrays.fill(built, null);
        Arrays.fill(converted, null);
    }
}

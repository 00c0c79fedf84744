package org.wespace.agents.home;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.FloorUse;

/** What those would have taken who bid for a home first and did not get it, by use and unit: demand beyond supply. */
public final class HomeExcess {

    private final int units;
    private final long[] @Nullable [] floor = new long[FloorUse.COUNT][];
    private final long[] @Nullable [] cents = new long[FloorUse.COUNT][];
    private final long[] @Nullable [] fixed = new long[FloorUse.COUNT][];

    HomeExcess(int units, FloorUse[] uses) {
        this.units = units;
        for (FloorUse use : uses) {
            floor[use.ordinal()] = new long[units];
            cents[use.ordinal()] = new long[units];
            fixed[use.ordinal()] = new long[units];
        }
    }

    void clear() {
        for (long[] @Nullable [] table : java.util.List.of(floor, cents, fixed)) {
            for (long[] byUnit : table) {
                if (byUnit != null) {
                    java.util.Arrays.fill(byUnit, 0);
                }
            }
        }
    }

    /** Somebody lost. */
    void add(FloorUse use, int unit, long counts, long moneyCents, long fixedCounts) {
        at(floor, use)[unit] += counts;
        at(cents, use)[unit] += moneyCents;
        at(fixed, use)[unit] += fixedCounts;
    }

    /** Floor asked for in vain, in counts of {@link org.wespace.agents.land.FloorStock}; 0 for other uses. */
    public long floor(FloorUse use, int unit) {
        return value(floor, use, unit);
    }

    /** Floor asked for in vain in the whole city, in counts. */
    public long floor(FloorUse use) {
        long sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += floor(use, unit);
        }
        return sum;
    }

    /** Money that would have been spent whatever the rent, in hundredths a month. */
    public long moneyCents(FloorUse use, int unit) {
        return value(cents, use, unit);
    }

    /** Floor that would have been taken whatever the rent, in counts. */
    public long fixed(FloorUse use, int unit) {
        return value(fixed, use, unit);
    }

    private static long value(long[] @Nullable [] table, FloorUse use, int unit) {
        long[] byUnit = table[use.ordinal()];
        return byUnit == null ? 0 : byUnit[unit];
    }

    private static long[] at(long[] @Nullable [] table, FloorUse use) {
        return java.util.Objects.requireNonNull(table[use.ordinal()]);
    }
}

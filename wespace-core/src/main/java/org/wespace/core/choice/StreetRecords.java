package org.wespace.core.choice;

import org.wespace.core.travel.StreetPattern;

/**
 * What draws compare at each unit: its sums side by side, so that a look costs one or two cache lines.
 *
 * <p>Written a row at a time as soon as the row's sums are known. There is one loop for each street pattern, with all
 * its arrays at once: 1.2 x on FieldBenchmark.field against a loop for each array.
 */
final class StreetRecords implements StreetSums.RowEnd {

    /** Of each unit: mass and far sums together, then with each near sum more, as ordered ints. */
    final int[] totals;
    /** Of each unit: mass, then each far sum. */
    final float[] corners;

    private final StreetSums sums;
    private final int width;
    private final boolean octile;

    StreetRecords(StreetSums sums) {
        int units = sums.kernel().grid().unitCount();
        LegPlan plan = sums.kernel().plan();
        this.sums = sums;
        this.width = sums.kernel().grid().width();
        this.octile = sums.kernel().links().pattern() == StreetPattern.OCTILE;
        this.totals = new int[units * (1 + plan.near().size())];
        this.corners = new float[units * (1 + plan.far().size())];
    }

    @Override
    public void row(int base) {
        if (octile) {
            packOctile(base);
        } else {
            packGrid(base);
        }
    }

    private void packOctile(int base) {
        double[] mass = sums.mass();
        double[] total = sums.accessibility();
        double[] far0 = sums.far(0);
        double[] far1 = sums.far(1);
        double[] far2 = sums.far(2);
        double[] far3 = sums.far(3);
        double[] near0 = sums.near(0);
        double[] near1 = sums.near(1);
        double[] near2 = sums.near(2);
        double[] near3 = sums.near(3);
        int place = 5 * base;
        for (int unit = base; unit < base + width; unit++, place += 5) {
            corners[place] = (float) mass[unit];
            corners[place + 1] = (float) far0[unit];
            corners[place + 2] = (float) far1[unit];
            corners[place + 3] = (float) far2[unit];
            corners[place + 4] = (float) far3[unit];
            double sum = mass[unit] + far0[unit] + far1[unit] + far2[unit] + far3[unit];
            totals[place] = LineTable.order((float) sum);
            sum += near0[unit];
            totals[place + 1] = LineTable.order((float) sum);
            sum += near1[unit];
            totals[place + 2] = LineTable.order((float) sum);
            sum += near2[unit];
            totals[place + 3] = LineTable.order((float) sum);
            sum += near3[unit];
            totals[place + 4] = LineTable.order((float) sum);
            total[unit] = sum;
        }
    }

    private void packGrid(int base) {
        double[] mass = sums.mass();
        double[] total = sums.accessibility();
        double[] far0 = sums.far(0);
        double[] far1 = sums.far(1);
        double[] near0 = sums.near(0);
        double[] near1 = sums.near(1);
        int place = 3 * base;
        for (int unit = base; unit < base + width; unit++, place += 3) {
            corners[place] = (float) mass[unit];
            corners[place + 1] = (float) far0[unit];
            corners[place + 2] = (float) far1[unit];
            double sum = mass[unit] + far0[unit] + far1[unit];
            totals[place] = LineTable.order((float) sum);
            sum += near0[unit];
            totals[place + 1] = LineTable.order((float) sum);
            sum += near1[unit];
            totals[place + 2] = LineTable.order((float) sum);
            total[unit] = sum;
        }
    }
}

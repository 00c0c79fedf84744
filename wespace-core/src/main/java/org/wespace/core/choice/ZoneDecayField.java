package org.wespace.core.choice;

import org.wespace.core.grid.Grid;
import org.wespace.core.travel.ZoneImpedance;

/**
 * A decay field over zone-to-zone minutes: first the zone, by binary search in the row of the origin's zone, then the
 * unit, by binary search in the zone.
 *
 * <p>Memory: 16 bytes for each pair of zones. An update costs O(zones squared + units); a draw O(log units).
 */
final class ZoneDecayField implements DecayField {

    private final ZoneImpedance impedance;
    private final Grid grid;
    private final DenseDecayField plain;
    private final double[][] discount;
    /** Running sum of discounted zone masses: [from][to]. */
    private final double[][] running;
    /** Units in order of their zone, and where each zone begins. */
    private final int[] units;

    private final int[] begin;
    /** Running sum of masses within the zone, by place in {@code units}. */
    private final double[] within;

    ZoneDecayField(ZoneImpedance impedance, double decayPerMinute) {
        this.impedance = impedance;
        this.grid = impedance.grid();
        this.plain = DenseDecayField.outward(impedance, decayPerMinute);
        int zones = impedance.zones();
        this.discount = new double[zones][zones];
        for (int from = 0; from < zones; from++) {
            for (int to = 0; to < zones; to++) {
                double minutes = impedance.zoneMinutes(from, to);
                discount[from][to] =
                        minutes == Double.POSITIVE_INFINITY ? 0 : Exponential.exp(-decayPerMinute * minutes);
            }
        }
        this.running = new double[zones][zones];
        this.begin = new int[zones + 1];
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (impedance.zone(unit) >= 0) {
                begin[impedance.zone(unit) + 1]++;
            }
        }
        for (int zone = 0; zone < zones; zone++) {
            begin[zone + 1] += begin[zone];
        }
        this.units = new int[begin[zones]];
        int[] next = begin.clone();
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (impedance.zone(unit) >= 0) {
                units[next[impedance.zone(unit)]++] = unit;
            }
        }
        this.within = new double[units.length];
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public void update(double[] mass) {
        plain.update(mass);
        int zones = impedance.zones();
        double[] zoneMass = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            double sum = 0;
            for (int place = begin[zone]; place < begin[zone + 1]; place++) {
                sum += mass[units[place]];
                within[place] = sum;
            }
            zoneMass[zone] = sum;
        }
        for (int from = 0; from < zones; from++) {
            double sum = 0;
            for (int to = 0; to < zones; to++) {
                sum += zoneMass[to] * discount[from][to];
                running[from][to] = sum;
            }
        }
    }

    @Override
    public double accessibility(int from) {
        int zone = impedance.zone(from);
        return zone < 0 ? 0 : running[zone][running.length - 1];
    }

    @Override
    public double logAccessibility(int from) {
        double sum = accessibility(from);
        return sum > Double.MIN_NORMAL ? StrictMath.log(sum) : plain.logAccessibility(from);
    }

    @Override
    public int draw(int from, long bits) {
        double total = accessibility(from);
        if (!(total > Double.MIN_NORMAL)) {
            return plain.draw(from, bits);
        }
        double[] row = running[impedance.zone(from)];
        int zone = firstAbove(row, 0, row.length, Uniforms.full(bits) * total);
        double inZone = within[begin[zone + 1] - 1];
        double target = Uniforms.full(Uniforms.next(bits)) * inZone;
        return units[firstAbove(within, begin[zone], begin[zone + 1], target)];
    }

    /** Index of the first entry above the target; entries rise, and the last is above. */
    private static int firstAbove(double[] rising, int from, int to, double target) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

package org.wespace.agents.home;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.engine.ParallelLoop;

/** How one worker lets a chunk of lookers decide whether to move, and where to bid; holds the scratch for it. */
final class HomeSearch {

    /** Units of the sums of inclusive values. */
    static final double MILLIONTHS = 1e6;

    private final Residents residents;
    private final HomeFields fields;
    private final double moveScale;
    private final int forms;
    private final int modes;
    /** Chances of the forms, running sums: [mover * forms + form]. */
    private final double[] upTo;
    /** Values of the forms to the looker at hand. */
    private final double[] values;

    private final int[] mover = new int[ParallelLoop.CHUNK];
    private final int[] member = new int[ParallelLoop.CHUNK];
    private final int[] origin = new int[ParallelLoop.CHUNK];
    private final long[] bits = new long[ParallelLoop.CHUNK];
    private final int[] place = new int[ParallelLoop.CHUNK];
    private double inclusive;

    /** Sum of the inclusive values of those who had one, in millionths, by class. */
    final long[] valueSum = new long[HomeClasses.COUNT];

    final long[] valueCount = new long[HomeClasses.COUNT];

    HomeSearch(HomeMarket market, HomeFields fields, MoveParameters moves) {
        this.residents = market.residents();
        this.fields = fields;
        this.moveScale = moves.moveScale();
        this.forms = market.forms().count();
        this.modes = market.kernels().modes();
        this.upTo = new double[ParallelLoop.CHUNK * forms];
        this.values = new double[forms];
    }

    void clear() {
        java.util.Arrays.fill(valueSum, 0);
        java.util.Arrays.fill(valueCount, 0);
    }

    /**
     * What somebody gains by moving, on the scale of the choice to move; plus infinity where they cannot stay, minus
     * infinity where there is nowhere to go.
     */
    double gain(int row, TenureForms.Openness open, long tick) {
        int id = residents.id()[row];
        int traits = residents.traits()[row];
        int from = origin(row);
        double largest = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < forms; f++) {
            values[f] = open.open(f, id) ? fields.formValue(f, from, traits, id, tick) : Double.NEGATIVE_INFINITY;
            largest = Math.max(largest, values[f]);
        }
        inclusive = largest;
        if (largest == Double.NEGATIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (int f = 0; f < forms; f++) {
            sum += Exponential.exp(values[f] - largest);
        }
        inclusive = largest + Logarithm.log(sum);
        int home = residents.home()[row];
        double stay = fields.stayValue(residents.tenure()[row], home, from, traits, id, tick);
        return stay == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : moveScale * (inclusive - stay);
    }

    private int origin(int row) {
        int work = residents.work()[row];
        return work == Residents.NONE ? residents.home()[row] : work;
    }

    /** Chance to move for a gain. */
    static double chance(double gain, double cost) {
        return 1 / (1 + Exponential.exp(cost - gain));
    }

    /** The draws of a tick. */
    record Keys(ChanceKey move, ChanceKey place, TenureForms.Openness open, long tick, double cost) {}

    /** Lets the lookers [from, to), all of one class, decide and draw. */
    void search(int of, int[] rows, int from, int to, Keys keys, HomeBids bids) {
        int movers = 0;
        for (int n = from; n < to; n++) {
            double gain = gain(rows[n], keys.open, keys.tick);
            if (gain == Double.NEGATIVE_INFINITY) {
                continue;
            }
            valueSum[of] += Math.round(inclusive * MILLIONTHS);
            valueCount[of]++;
            if (keys.move.uniform(residents.id()[rows[n]]) < chance(gain, keys.cost)) {
                double sum = 0;
                for (int f = 0; f < forms; f++) {
                    sum += Exponential.exp(values[f] - inclusive);
                    upTo[movers * forms + f] = sum;
                }
                mover[movers++] = n;
            }
        }
        for (int k = 0; k < bids.tries; k++) {
            drawForms(movers, k, rows, keys.place, bids);
            for (int f = 0; f < forms; f++) {
                for (int m = 0; m < modes; m++) {
                    drawPlaces(movers, k, f, m, rows, keys.place, bids);
                }
            }
        }
    }

    private void drawForms(int movers, int k, int[] rows, ChanceKey key, HomeBids bids) {
        for (int j = 0; j < movers; j++) {
            int row = rows[mover[j]];
            int id = residents.id()[row];
            int from = origin(row);
            boolean car = Traits.car(residents.traits()[row]);
            double aim = key.uniform(id, 3 * k) * upTo[j * forms + forms - 1];
            int form = 0;
            while (upTo[j * forms + form] <= aim) {
                form++;
            }
            double total = 0;
            for (int m = 0; m < modes; m++) {
                total += fields.total(form, m, from, car);
            }
            double left = key.uniform(id, 3 * k + 1) * total;
            int mode = 0;
            for (int m = 0; m < modes && left >= 0; m++) {
                double part = fields.total(form, m, from, car);
                mode = part > 0 ? m : mode;
                left -= part;
            }
            bids.form[mover[j] * bids.tries + k] = (byte) form;
            bids.mode[mover[j] * bids.tries + k] = (byte) mode;
        }
    }

    private void drawPlaces(int movers, int k, int form, int mode, int[] rows, ChanceKey key, HomeBids bids) {
        int count = 0;
        for (int j = 0; j < movers; j++) {
            int at = mover[j] * bids.tries + k;
            if (bids.form[at] == form && bids.mode[at] == mode) {
                member[count] = at;
                origin[count] = origin(rows[mover[j]]);
                bits[count++] = key.bits(residents.id()[rows[mover[j]]], 3 * k + 2);
            }
        }
        if (count > 0) {
            fields.draw(form, mode, origin, bits, place, count);
            for (int c = 0; c < count; c++) {
                bids.place[member[c]] = place[c];
            }
        }
    }
}

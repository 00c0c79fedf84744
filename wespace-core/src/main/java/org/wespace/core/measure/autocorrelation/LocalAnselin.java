package org.wespace.core.measure.autocorrelation;

import org.jspecify.annotations.Nullable;

/** Local Moran and local Geary of each unit; NaN where there is no value. */
final class LocalAnselin {

    private final Neighbours neighbours;
    private final double @Nullable [] scale;
    private final Sample sample;

    LocalAnselin(Neighbours neighbours, double @Nullable [] scale, Sample sample) {
        this.neighbours = neighbours;
        this.scale = scale;
        this.sample = sample;
    }

    /** Sum of raw weight times value over the neighbours of each unit. */
    static double[] lag(Neighbours neighbours, double[] v) {
        double[] lag = new double[v.length];
        double[] part = new double[neighbours.blockSize()];
        for (int from = 0; from < v.length; from += part.length) {
            int to = Math.min(v.length, from + part.length);
            neighbours.lag(v, from, to, part);
            System.arraycopy(part, 0, lag, from, to - from);
        }
        return lag;
    }

    /** Deviation times lag over the second moment, whose divisor is given. */
    double[] moran(double divisor) {
        double variance = sample.moment2() / divisor;
        double[] z = sample.deviations();
        double[] local = lag(neighbours, z);
        for (int unit = 0; unit < z.length; unit++) {
            local[unit] = scale(unit) * z[unit] * local[unit] / variance;
        }
        return withoutMissing(local);
    }

    /** 1 high among high, 2 low among high, 3 low among low, 4 high among low. */
    double[] quadrants() {
        double[] z = sample.deviations();
        double[] quadrant = lag(neighbours, z);
        for (int unit = 0; unit < z.length; unit++) {
            boolean amongHigh = quadrant[unit] > 0;
            boolean high = z[unit] > 0;
            quadrant[unit] = high ? (amongHigh ? 1 : 4) : (amongHigh ? 2 : 3);
        }
        return withoutMissing(quadrant);
    }

    /** Weighted squared differences over the second moment, whose divisor is given. */
    double[] geary(double divisor) {
        double variance = sample.moment2() / divisor;
        double[] z = sample.deviations();
        double[] local = new double[z.length];
        double[] part = new double[neighbours.blockSize()];
        for (int from = 0; from < z.length; from += part.length) {
            int to = Math.min(z.length, from + part.length);
            neighbours.squares(z, from, to, part);
            for (int unit = from; unit < to; unit++) {
                local[unit] = scale(unit) * part[unit - from] / variance;
            }
        }
        return withoutMissing(local);
    }

    private double scale(int unit) {
        return scale == null ? 1 : scale[unit];
    }

    private double[] withoutMissing(double[] local) {
        for (int unit = 0; unit < local.length; unit++) {
            if (!neighbours.contains(unit)) {
                local[unit] = Double.NaN;
            }
        }
        return local;
    }
}

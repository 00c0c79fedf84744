package org.wespace.core.measure.autocorrelation;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/** Neighbours among points in the plane. */
final class PointNeighbours {

    private final double[] x;
    private final double[] y;
    private final STRtree tree = new STRtree();

    PointNeighbours(double[] x, double[] y) {
        NeighbourList.requirePoints(x, y);
        this.x = x.clone();
        this.y = y.clone();
        for (int point = 0; point < x.length; point++) {
            tree.insert(new Envelope(x[point], x[point], y[point], y[point]), point);
        }
        tree.build();
    }

    NeighbourList nearest(int k) {
        if (k < 1 || k >= x.length) {
            throw new IllegalArgumentException("k must lie in 1.." + (x.length - 1) + ": " + k);
        }
        int[] start = new int[x.length + 1];
        IntArrayList neighbours = new IntArrayList();
        for (int point = 0; point < x.length; point++) {
            IntArrayList near = around(point, reach(point, k));
            double[] distance = new double[near.size()];
            int[] order = new int[near.size()];
            for (int i = 0; i < distance.length; i++) {
                distance[i] = distance(point, near.getInt(i));
                order[i] = i;
            }
            IntArrays.quickSort(order, (a, b) -> {
                int byDistance = Double.compare(distance[a], distance[b]);
                return byDistance != 0 ? byDistance : Integer.compare(near.getInt(a), near.getInt(b));
            });
            for (int i = 0; i < k; i++) {
                neighbours.add(near.getInt(order[i]));
            }
            start[point + 1] = neighbours.size();
        }
        return NeighbourList.ofRows(start, neighbours.toIntArray(), null);
    }

    /** Distance to the k-th nearest other point. */
    private double reach(int point, int k) {
        Envelope here = new Envelope(x[point], x[point], y[point], y[point]);
        // One more than k: the point itself, at distance 0, is among them.
        Object[] nearest = tree.nearestNeighbour(here, point, this::distance, k + 1);
        double reach = 0;
        for (Object other : nearest) {
            reach = Math.max(reach, distance(point, (Integer) other));
        }
        return reach;
    }

    private double distance(ItemBoundable one, ItemBoundable other) {
        return distance((Integer) one.getItem(), (Integer) other.getItem());
    }

    NeighbourList within(double distance, @Nullable DoubleUnaryOperator weightOfDistance) {
        if (!(distance >= 0) || distance == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("distance must be finite and not negative: " + distance);
        }
        int[] start = new int[x.length + 1];
        IntArrayList neighbours = new IntArrayList();
        DoubleArrayList weights = new DoubleArrayList();
        for (int point = 0; point < x.length; point++) {
            IntArrayList near = around(point, distance);
            near.sort(null);
            for (int i = 0; i < near.size(); i++) {
                neighbours.add(near.getInt(i));
                if (weightOfDistance != null) {
                    weights.add(weightOfDistance.applyAsDouble(distance(point, near.getInt(i))));
                }
            }
            start[point + 1] = neighbours.size();
        }
        return NeighbourList.ofRows(
                start, neighbours.toIntArray(), weightOfDistance == null ? null : weights.toDoubleArray());
    }

    /** The other points within a distance, in no order. */
    private IntArrayList around(int point, double reach) {
        Envelope square = new Envelope(x[point], x[point], y[point], y[point]);
        // Rounding of the corners must not lose a point that lies just at the distance.
        square.expandBy(reach * (1 + 1e-12) + Math.ulp(Math.abs(x[point])) + Math.ulp(Math.abs(y[point])));
        IntArrayList near = new IntArrayList();
        List<?> candidates = tree.query(square);
        for (Object candidate : candidates) {
            int other = (Integer) candidate;
            if (other != point && distance(point, other) <= reach) {
                near.add(other);
            }
        }
        return near;
    }

    private double distance(int one, int other) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        return Math.sqrt(dx * dx + dy * dy);
    }
}

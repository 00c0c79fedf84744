package org.wespace.core.measure.inequality;

/**
 * The share of all that the poorest have, over their share of the people: a line of straight pieces from (0, 0) to (1,
 * 1). Immutable.
 *
 * <p>Ranked by the value itself it is convex and lies below the diagonal; ranked by something else, such as access by
 * income, it is a concentration curve and may lie above.
 *
 * <p>Source: M. O. Lorenz (1905), Methods of measuring the concentration of wealth, doi:10.2307/2276207.
 */
public final class LorenzCurve {

    /** Share of the people up to each point; the first is 0, the last 1. */
    private final double[] people;
    /** Share of the whole that they have. */
    private final double[] shares;

    private LorenzCurve(double[] people, double[] shares) {
        this.people = people;
        this.shares = shares;
    }

    /** The curve of values and weights in the order in which people are ranked. */
    static LorenzCurve ofSorted(double[] values, double[] weights) {
        int count = values.length;
        double[] people = new double[count + 1];
        double[] shares = new double[count + 1];
        for (int i = 0; i < count; i++) {
            people[i + 1] = people[i] + weights[i];
            shares[i + 1] = shares[i] + weights[i] * values[i];
        }
        double population = people[count];
        double sum = shares[count];
        for (int i = 0; i <= count; i++) {
            people[i] /= population;
            shares[i] /= sum;
        }
        return new LorenzCurve(people, shares);
    }

    /** Number of points, both ends included. */
    public int points() {
        return people.length;
    }

    /** Share of the people at a point, rising from 0 to 1. */
    public double people(int point) {
        return people[point];
    }

    /** Share of the whole that they have; NaN where there is nothing to share. */
    public double share(int point) {
        return shares[point];
    }

    /**
     * What a share of the people, the poorest (or lowest in rank), has of the whole; straight between points.
     *
     * @param part share of the people, 0 to 1
     */
    public double shareOfPoorest(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("a share of the people must lie in 0..1: " + part);
        }
        int low = 0;
        int high = people.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (people[middle] <= part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double way = (part - people[low]) / (people[high] - people[low]);
        return shares[low] + way * (shares[high] - shares[low]);
    }

    /**
     * {@code 1 - 2 (area under the curve)}: the Gini index of a Lorenz curve, the concentration index of a
     * concentration curve.
     */
    public double concentration() {
        double area = 0;
        for (int i = 1; i < people.length; i++) {
            // The diagonal is taken off piece by piece, so that an even distribution gives 0.
            double below = people[i] - shares[i] + (people[i - 1] - shares[i - 1]);
            area += (people[i] - people[i - 1]) * below;
        }
        return area;
    }
}

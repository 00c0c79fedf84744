package org.wespace.agents.resident.synthesis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.resident.Trait;

/**
 * How the residents of a city divide over the categories of something: in the whole city or in each zone, and for each
 * category of another trait or for all alike.
 *
 * <p>Weights are shares or counts: only their proportions matter, and counts that sum to the residents they are for
 * come out as they are. A zone where nobody lives may have weights of 0 only. With totals, the weights say how
 * residents differ, the totals how many there are of each category: the weights are fitted to them
 * ({@link ProportionalFit}). Immutable.
 */
public final class Shares {

    private static final double TOLERANCE = 1e-9;

    private final int zones;
    private final @Nullable Trait given;
    /** [class][category], a class being a zone and a category of the given trait: zone * categories + category. */
    private final double[][] weights;
    /** [0][category] of the city, or [zone][category]; empty for none. */
    private final double[][] totals;

    private Shares(int zones, @Nullable Trait given, double[][] weights, double[][] totals) {
        this.zones = zones;
        this.given = given;
        this.weights = weights;
        this.totals = totals;
    }

    /**
     * The same everywhere and for all.
     *
     * @param weights one for each category
     */
    public static Shares all(double... weights) {
        return new Shares(0, null, copy("weights", new double[][] {weights}), new double[0][]);
    }

    /**
     * By category of a trait that is dealt before this one, the same everywhere.
     *
     * @param weights [category of the trait][category]
     */
    public static Shares given(Trait trait, double[]... weights) {
        requireLength("weights given " + trait, weights.length, trait.categories());
        return new Shares(0, trait, copy("weights given " + trait, weights), new double[0][]);
    }

    /**
     * By zone.
     *
     * @param weights [zone][category]
     */
    public static Shares byZone(double[]... weights) {
        return new Shares(weights.length, null, copy("weights by zone", weights), new double[0][]);
    }

    /**
     * By zone and category of a trait that is dealt before this one.
     *
     * @param weights [zone][category of the trait][category]
     */
    public static Shares byZoneGiven(Trait trait, double[][]... weights) {
        double[][] rows = new double[weights.length * trait.categories()][];
        for (int zone = 0; zone < weights.length; zone++) {
            requireLength("weights of zone " + zone + " given " + trait, weights[zone].length, trait.categories());
            System.arraycopy(weights[zone], 0, rows, zone * trait.categories(), trait.categories());
        }
        return new Shares(weights.length, trait, copy("weights by zone given " + trait, rows), new double[0][]);
    }

    /**
     * Of something that one has or has not, the same everywhere and for all.
     *
     * @param share of those who have it, in [0, 1]
     */
    public static Shares yes(double share) {
        return all(yesNo(share));
    }

    /**
     * Of something that one has or has not, by category of a trait that is dealt before this one.
     *
     * @param shares of those who have it, in [0, 1], one for each category of the trait
     */
    public static Shares yesGiven(Trait trait, double... shares) {
        return given(trait, rows(shares));
    }

    /**
     * Of something that one has or has not, by zone.
     *
     * @param shares of those who have it, in [0, 1], one for each zone
     */
    public static Shares yesByZone(double... shares) {
        return byZone(rows(shares));
    }

    /**
     * These shares fitted to totals of the whole city.
     *
     * @param weights one for each category
     */
    public Shares withTotals(double... weights) {
        return withZoneTotals(weights);
    }

    /**
     * These shares fitted to totals of each zone.
     *
     * @param weights [zone][category]; of one zone only they are those of the city
     */
    public Shares withZoneTotals(double[]... weights) {
        double[][] checked = copy("totals", weights);
        requireLength("categories of totals", checked[0].length, categories());
        if (checked.length > 1 && zones > 0) {
            requireLength("totals by zone", checked.length, zones);
        }
        return new Shares(zones, given, this.weights, checked);
    }

    /** Mean share of a category over all zones and categories of the trait it depends on, each counted alike. */
    public double plainMean(int category) {
        double sum = 0;
        for (double[] row : weights) {
            double all = 0;
            for (double weight : row) {
                all += weight;
            }
            sum += row[category] / all;
        }
        return sum / weights.length;
    }

    /** Number of categories. */
    public int categories() {
        return weights[0].length;
    }

    @Nullable
    Trait given() {
        return given;
    }

    /** Number of zones that are told apart by weights or totals; 0 for none. */
    int zones() {
        return Math.max(zones, totals.length > 1 ? totals.length : 0);
    }

    /** Number of categories of the given trait, 1 if there is none. */
    int givenCategories() {
        return given == null ? 1 : given.categories();
    }

    /** Weights of a class; zone 0 where zones are not told apart. */
    double[] weights(int zone, int givenCategory) {
        return weights[(zones == 0 ? 0 : zone) * givenCategories() + givenCategory];
    }

    /** Totals of the city, or of each zone; empty for none. */
    double[][] totals() {
        return totals;
    }

    /** The shares of one place whose residents are as those of all zones together. */
    Shares mean(int[] residentsByZone) {
        if (zones() == 0) {
            return this;
        }
        double[][] mean = new double[givenCategories()][categories()];
        double[][] total = new double[totals.length == 0 ? 0 : 1][categories()];
        for (int zone = 0; zone < residentsByZone.length; zone++) {
            for (int g = 0; g < mean.length; g++) {
                add(mean[g], weights(zone, g), residentsByZone[zone]);
            }
            if (totals.length > 0) {
                add(total[0], totals[totals.length == 1 ? 0 : zone], residentsByZone[zone]);
            }
        }
        return new Shares(0, given, mean, total);
    }

    /**
     * Of something that one has or has not: these shares times one factor, none above 1, so that together they are a
     * given share of all.
     *
     * @param name of what it is, for messages
     * @param classCounts residents of each class
     */
    Shares scaledTo(String name, int[] classCounts, double share) {
        double[] scaled = new double[classCounts.length];
        double people = 0;
        double having = 0;
        for (int c = 0; c < scaled.length; c++) {
            double[] row = weights(c / givenCategories(), c % givenCategories());
            scaled[c] = row[1] > 0 ? row[1] / (row[0] + row[1]) : 0;
            people += classCounts[c];
            having += classCounts[c] * scaled[c];
        }
        double asked = share * people;
        if (asked > having) {
            raise(name, scaled, classCounts, asked);
        } else {
            for (int c = 0; c < scaled.length; c++) {
                scaled[c] *= having > 0 ? asked / having : 0;
            }
        }
        return new Shares(zones, given, rows(scaled), new double[][] {yesNo(share)});
    }

    /** Raises shares by one factor, none above 1, until the residents who have it are as many as asked. */
    private static void raise(String name, double[] shares, int[] classCounts, double asked) {
        double largest;
        do {
            double fixed = 0;
            double free = 0;
            for (int c = 0; c < shares.length; c++) {
                fixed += shares[c] == 1 ? classCounts[c] : 0;
                free += shares[c] == 1 ? 0 : classCounts[c] * shares[c];
            }
            if (free == 0 && asked <= fixed * (1 + TOLERANCE)) {
                return;
            }
            if (free == 0) {
                throw new IllegalArgumentException(
                        name + " should be true of " + asked + " residents, but shares above 0 are those of " + fixed);
            }
            largest = 1;
            for (int c = 0; c < shares.length; c++) {
                if (shares[c] < 1) {
                    double raised = shares[c] * ((asked - fixed) / free);
                    largest = Math.max(largest, raised);
                    shares[c] = Math.min(1, raised);
                }
            }
        } while (largest > 1);
    }

    private static void add(double[] sums, double[] weights, double residents) {
        double sum = Arrays.stream(weights).sum();
        for (int k = 0; sum > 0 && k < sums.length; k++) {
            sums[k] += residents * weights[k] / sum;
        }
    }

    private static double[][] rows(double[] shares) {
        double[][] rows = new double[shares.length][];
        Arrays.setAll(rows, i -> yesNo(shares[i]));
        return rows;
    }

    private static double[] yesNo(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be in [0, 1]: " + share);
        }
        return new double[] {1 - share, share};
    }

    private static double[][] copy(String name, double[][] rows) {
        if (rows.length == 0 || rows[0].length == 0) {
            throw new IllegalArgumentException(name + " must have at least one row and one category");
        }
        double[][] copy = new double[rows.length][];
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            requireLength("row " + row + " of " + name, rows[row].length, rows[0].length);
            copy[row] = rows[row].clone();
            for (int k = 0; k < copy[row].length; k++) {
                if (!(copy[row][k] >= 0) || Double.isInfinite(copy[row][k])) {
                    throw new IllegalArgumentException("category " + k + " in row " + row + " of " + name
                            + " must be finite and not negative: " + copy[row][k]);
                }
                sum += copy[row][k];
            }
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException(name + " must not all be 0");
        }
        return copy;
    }

    private static void requireLength(String name, int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException(name + " must have " + expected + " values: " + length);
        }
    }
}

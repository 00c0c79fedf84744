package org.wespace.core.measure.landscape;

import org.wespace.core.measure.CompensatedSum;

/**
 * Measures of the whole landscape that do not depend on what counts as a patch: edges, adjacencies, diversity.
 * Immutable.
 *
 * <p>In the formulas m is the number of classes, P_i the share of a class in the cells with data, g_ik the number of
 * adjacencies of classes i and k seen from both sides (a side within a class counts twice). Source, where a measure
 * names no other: McGarigal, Cushman and Ene (2023), FRAGSTATS v4, and landscapemetrics 2.2 (doi:10.1111/ecog.04617).
 * Cost: O(classes^2) at most.
 */
public final class LandscapeScores {

    private final ClassRaster raster;
    private final Adjacency adjacency;
    private final int classes;
    private final long cells;

    LandscapeScores(ClassRaster raster, Adjacency adjacency) {
        this.raster = raster;
        this.adjacency = adjacency;
        this.classes = raster.classCount();
        this.cells = raster.cellsWithData();
    }

    /**
     * TE: length in m of all edges between classes, each counted once.
     *
     * @param countBoundary whether sides towards the outside count too; see {@link ClassScores#te}
     */
    public double te(boolean countBoundary) {
        return edges(countBoundary) * raster.cellMetres();
    }

    /** ED: {@link #te} per area, in m per ha. */
    public double ed(boolean countBoundary) {
        return te(countBoundary) / raster.hectares();
    }

    private long edges(boolean countBoundary) {
        return adjacency.unlike() + (countBoundary ? adjacency.outside() : 0);
    }

    /** LSI: all edges, the outside included, over the least perimeter that as many cells can have; 1 or more. */
    public double lsi() {
        return (double) edges(true) / CompactShape.sides(cells);
    }

    /** AI: the classes' {@link ClassScores#ai}, weighted by area, in percent; a class of one cell counts as 0. */
    public double ai() {
        CompensatedSum sum = new CompensatedSum();
        for (int one = 0; one < classes; one++) {
            if (raster.cells(one) > 1) {
                double share = (double) raster.cells(one) / cells;
                sum.add(share * new ClassScores(raster, adjacency, one).ai());
            }
        }
        return sum.value();
    }

    /**
     * PLADJ: sides towards the own class in percent of all sides of all cells, 0 to 100. Sides on the border of the
     * raster count, those towards cells without data do not, as in landscapemetrics 2.2; at class level both count. NaN
     * where no side is left.
     */
    public double pladj() {
        long like = 0;
        for (int one = 0; one < classes; one++) {
            like += adjacency.seen(one, one);
        }
        return 100.0 * like / (4 * cells - adjacency.noData());
    }

    /**
     * IJI: evenness of the edges over pairs of classes, -100 sum (e_ik / E) ln(e_ik / E) / ln(m (m - 1) / 2), in
     * percent; 0 to 100. NaN for fewer than 3 classes and where no two classes touch.
     */
    public double iji() {
        if (classes < 3 || adjacency.unlike() == 0) {
            return Double.NaN;
        }
        long[] edges = new long[classes * (classes - 1) / 2];
        for (int one = 0, pair = 0; one < classes; one++) {
            for (int other = 0; other < one; other++) {
                edges[pair++] = adjacency.between(one, other);
            }
        }
        return 100 * Entropy.nats(edges) / StrictMath.log(edges.length);
    }

    /**
     * CONTAG of shares of adjacencies, 100 (1 + sum q_ik ln q_ik / (2 ln m)) with q_ik = g_ik / sum g, in percent; 0
     * (all pairs alike) to 100. landscapemetrics and pylandstats give this one. NaN for one class and without
     * adjacencies (Li and Reynolds 1993, doi:10.1007/BF00125347).
     */
    public double contag() {
        long[] seen = adjacencies();
        return classes < 2 || total(seen) == 0
                ? Double.NaN
                : 100 * (1 - Entropy.nats(seen) / (2 * StrictMath.log(classes)));
    }

    /**
     * CONTAG as FRAGSTATS gives it: as {@link #contag}, with q_ik = P_i g_ik / sum_k g_ik, so that classes weigh by
     * area and not by the adjacencies they have.
     */
    public double contagFragstats() {
        if (classes < 2 || total(adjacencies()) == 0) {
            return Double.NaN;
        }
        CompensatedSum sum = new CompensatedSum();
        for (int one = 0; one < classes; one++) {
            double share = (double) raster.cells(one) / cells;
            long seen = adjacency.seen(one);
            for (int other = 0; other < classes; other++) {
                if (adjacency.seen(one, other) > 0) {
                    double q = share * adjacency.seen(one, other) / seen;
                    sum.add(q * StrictMath.log(q));
                }
            }
        }
        return 100 * (1 + sum.value() / (2 * StrictMath.log(classes)));
    }

    /** PR: number of classes. */
    public double pr() {
        return classes;
    }

    /** PRD: classes per 100 ha. */
    public double prd() {
        return 100 * classes / raster.hectares();
    }

    /**
     * SHDI: -sum P ln P in nats, 0 for one class, to ln m (Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x).
     * pylandstats takes shares of adjacencies for P.
     */
    public double shdi() {
        return Entropy.nats(areas());
    }

    /** SHEI: {@link #shdi} / ln m, 0 to 1; 0 for one class (GRASS leaves that undefined). */
    public double shei() {
        return classes == 1 ? 0 : shdi() / StrictMath.log(classes);
    }

    /** SIDI: probability that two cells differ in class, 1 - sum P^2; 0 to 1 (Simpson 1949, doi:10.1038/163688a0). */
    public double sidi() {
        return (double) (cells * cells - squares()) / (cells * cells);
    }

    /** SIEI: {@link #sidi} / (1 - 1 / m), 0 to 1; NaN for one class. */
    public double siei() {
        return classes == 1 ? Double.NaN : sidi() / (1 - 1.0 / classes);
    }

    /** MSIDI: -ln sum P^2, 0 to ln m (Pielou 1975, Ecological diversity). */
    public double msidi() {
        return StrictMath.log((double) (cells * cells) / squares());
    }

    /** MSIEI: {@link #msidi} / ln m, 0 to 1; NaN for one class. */
    public double msiei() {
        return classes == 1 ? Double.NaN : msidi() / StrictMath.log(classes);
    }

    /**
     * ENT: entropy in bits of the classes as they occur in adjacencies, -sum_i h_i log2 h_i with h_i = sum_k g_ik / sum
     * g; 0 for one class (Nowosad and Stepinski 2019, doi:10.1007/s10980-019-00830-x; pylandstats leaves that
     * undefined).
     */
    public double ent() {
        long[] seen = new long[classes];
        for (int one = 0; one < classes; one++) {
            seen[one] = adjacency.seen(one);
        }
        return Entropy.bits(seen);
    }

    /** JOINENT: entropy in bits of the pairs of classes in adjacencies, each order a pair of its own; 0 to 2 log2 m. */
    public double joinent() {
        return Entropy.bits(adjacencies());
    }

    /** CONDENT: {@link #joinent} - {@link #ent}: what is open of a cell's class once that of a neighbour is known. */
    public double condent() {
        return joinent() - ent();
    }

    /**
     * MUTINF: {@link #ent} - {@link #condent}: what a cell's class tells of that of a neighbour, in bits; 0 or more.
     */
    public double mutinf() {
        return ent() - condent();
    }

    /** RELMUTINF: {@link #mutinf} / {@link #ent}, 0 to 1; 1 for one class, which a neighbour tells fully. */
    public double relmutinf() {
        double entropy = ent();
        return entropy == 0 ? 1 : mutinf() / entropy;
    }

    private long[] areas() {
        long[] areas = new long[classes];
        for (int one = 0; one < classes; one++) {
            areas[one] = raster.cells(one);
        }
        return areas;
    }

    private long squares() {
        long squares = 0;
        for (long area : areas()) {
            squares += area * area;
        }
        return squares;
    }

    /** Adjacencies g_ik, row-major. */
    private long[] adjacencies() {
        long[] seen = new long[classes * classes];
        for (int one = 0; one < classes; one++) {
            for (int other = 0; other < classes; other++) {
                seen[one * classes + other] = adjacency.seen(one, other);
            }
        }
        return seen;
    }

    private static long total(long[] counts) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }
}

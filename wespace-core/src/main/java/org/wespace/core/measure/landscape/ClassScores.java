package org.wespace.core.measure.landscape;

/**
 * Measures of one class that do not depend on what counts as a patch: edges and adjacencies. Immutable.
 *
 * <p>In the formulas n is the number of cells of the class, g_ii the number of sides within the class, e all its sides
 * towards other classes and the outside. Source, where a measure names no other: McGarigal, Cushman and Ene (2023),
 * FRAGSTATS v4, and landscapemetrics 2.2 (doi:10.1111/ecog.04617). Cost: O(classes) each.
 */
public final class ClassScores {

    private final ClassRaster raster;
    private final Adjacency adjacency;
    private final int position;
    private final long cells;

    ClassScores(ClassRaster raster, Adjacency adjacency, int position) {
        this.raster = raster;
        this.adjacency = adjacency;
        this.position = position;
        this.cells = raster.cells(position);
    }

    /**
     * TE: length in m of the edges between the class and others.
     *
     * @param countBoundary whether sides towards the outside (beyond the raster, no data) count too; by default they do
     *     not in FRAGSTATS and its followers. GRASS r.li -b leaves out the border of the raster only
     */
    public double te(boolean countBoundary) {
        return edges(countBoundary) * raster.cellMetres();
    }

    /** ED: {@link #te} per area of the whole landscape, in m per ha. */
    public double ed(boolean countBoundary) {
        return te(countBoundary) / raster.hectares();
    }

    private long edges(boolean countBoundary) {
        return adjacency.unlike(position) + (countBoundary ? adjacency.outside(position) : 0);
    }

    /** LSI: e over the least perimeter that as many cells can have; 1 or more. The outside always counts. */
    public double lsi() {
        return (double) edges(true) / CompactShape.sides(cells);
    }

    /**
     * NLSI: (e - min e) / (max e - min e), 0 (one compact patch) to 1 (no two cells touch). Max e is 4 n up to half of
     * the landscape of A cells; beyond, up to half of A plus the border B (2 rows + 2 columns), 3 A - 2 n, and 3 more
     * where A is odd; beyond that e + 4 (A - n). So in landscapemetrics, exact for rectangles without gaps; FRAGSTATS
     * has another maximum beyond one half. NaN where max e = min e: one cell, or nothing but the class.
     */
    public double nlsi() {
        long least = CompactShape.sides(cells);
        long most = mostEdges();
        return most == least ? Double.NaN : (double) (edges(true) - least) / (most - least);
    }

    private long mostEdges() {
        long all = raster.cellsWithData();
        long border = 2L * raster.rows() + 2L * raster.columns();
        if (2 * cells <= all) {
            return 4 * cells;
        }
        if (2 * cells <= all + border) {
            return 3 * all - 2 * cells + (all % 2 == 0 ? 0 : 3);
        }
        return edges(true) + 4 * (all - cells);
    }

    /**
     * AI: g_ii in percent of the most that so many cells can have, 0 to 100; NaN for a class of one cell. SDMTools is
     * one too low in the maximum for square numbers and can exceed 100 (He, DeZonia and Mladenoff 2000,
     * doi:10.1023/A:1008102521322).
     */
    public double ai() {
        return 100.0 * adjacency.between(position, position) / CompactShape.shared(cells);
    }

    /**
     * CLUMPY as FRAGSTATS defines it: how far the share of like adjacencies G departs from the share P of the class in
     * the landscape, where it would be by chance: (G - P) / P for G below P below 0.5, else (G - P) / (1 - P); -1 (no
     * two cells touch) to 1 (one compact patch). G = 2 g_ii / (4 n - min e). NaN for one cell and where there is no
     * other class.
     */
    public double clumpyFragstats() {
        long possible = 4 * cells - CompactShape.sides(cells);
        double share = (double) cells / raster.cellsWithData();
        if (possible == 0 || share == 1) {
            return Double.NaN;
        }
        double like = (double) adjacency.seen(position, position) / possible;
        return like < share && share < 0.5 ? (like - share) / share : (like - share) / (1 - share);
    }

    /**
     * CLUMPY as landscapemetrics 2.2 gives it: {@link #clumpyFragstats}, but without the sign for a class of less than
     * half of the landscape that is less clumped than by chance. So 1 there stands for cells that never touch, and 0.1
     * may mean a little more or a little less than chance.
     */
    public double clumpy() {
        double signed = clumpyFragstats();
        return 2 * cells < raster.cellsWithData() ? Math.abs(signed) : signed;
    }

    /** PLADJ: sides towards the own class in percent of all sides, those towards the outside included; 0 to 100. */
    public double pladj() {
        return 100.0 * adjacency.seen(position, position) / (4 * cells);
    }

    /**
     * IJI: evenness of the edges with the other classes, -100 sum_k (e_ik / e_i) ln(e_ik / e_i) / ln(m - 1), in
     * percent; 0 (one neighbouring class) to 100 (all alike). NaN for fewer than 3 classes and for a class that touches
     * no other.
     */
    public double iji() {
        int classes = raster.classCount();
        if (classes < 3 || adjacency.unlike(position) == 0) {
            return Double.NaN;
        }
        long[] edges = new long[classes];
        for (int other = 0; other < classes; other++) {
            edges[other] = other == position ? 0 : adjacency.between(position, other);
        }
        return 100 * Entropy.nats(edges) / StrictMath.log(classes - 1);
    }
}

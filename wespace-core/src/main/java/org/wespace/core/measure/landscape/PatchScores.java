package org.wespace.core.measure.landscape;

import java.math.BigInteger;
import org.wespace.core.measure.CompensatedSum;

/**
 * Measures of the patches of one class, or of the whole landscape, under one neighbourhood. Immutable.
 *
 * <p>In the formulas a is the area of a patch, p its perimeter (all sides: towards other classes, holes and the
 * outside), A the area of the whole landscape, N the number of patches. Means are over patches, not weighted by area.
 *
 * <p>Source, where a measure names no other: McGarigal, Cushman and Ene (2023), FRAGSTATS v4; the reference
 * implementations are landscapemetrics (Hesselbarth et al. 2019, doi:10.1111/ecog.04617) and pylandstats (Bosch 2019,
 * doi:10.1371/journal.pone.0225734). Cost: O(1) each, all having been summed before.
 */
public final class PatchScores {

    /** With fewer patches a regression on them says nothing (FRAGSTATS). */
    private static final int LEAST_PATCHES = 10;

    private final ClassRaster raster;
    private final PatchGroups[] groups;
    private final double nearestSum;
    private final long patches;
    private final long cells;
    private final long squaredCells;
    private final long largest;

    /**
     * Scores of the patches in these groups.
     *
     * @param nearestSum sum of the distances to the nearest patch in cells
     */
    PatchScores(ClassRaster raster, PatchGroups[] groups, double nearestSum) {
        this.raster = raster;
        this.groups = groups;
        this.nearestSum = nearestSum;
        long number = 0;
        long area = 0;
        long squares = 0;
        long most = 0;
        for (PatchGroups some : groups) {
            for (int group = 0; group < some.size(); group++) {
                long one = some.cells(group);
                number += some.count(group);
                area += one * some.count(group);
                squares += one * one * some.count(group);
                most = Math.max(most, one);
            }
        }
        this.patches = number;
        this.cells = area;
        this.squaredCells = squares;
        this.largest = most;
    }

    /** A measure of one patch. */
    @FunctionalInterface
    private interface Term {
        double of(int cells, int sides);
    }

    private double sum(Term term) {
        CompensatedSum sum = new CompensatedSum();
        for (PatchGroups some : groups) {
            for (int group = 0; group < some.size(); group++) {
                sum.add(some.count(group) * term.of(some.cells(group), some.sides(group)));
            }
        }
        return sum.value();
    }

    private double mean(Term term) {
        return sum(term) / patches;
    }

    /** CA of a class, TA of the landscape: area in ha, cells without data left out. */
    public double hectares() {
        return cells * raster.cellHectares();
    }

    /** PLAND: share of the area with data in percent, 0 to 100. */
    public double pland() {
        return 100.0 * cells / raster.cellsWithData();
    }

    /** NP: number of patches, at least 1. */
    public double np() {
        return patches;
    }

    /** PD: patches per 100 ha of the whole landscape, N / A, above 0. */
    public double pd() {
        return 100 * patches / raster.hectares();
    }

    /** LPI: the largest patch in percent of the whole landscape, 100 max a / A. */
    public double lpi() {
        return 100.0 * largest / raster.cellsWithData();
    }

    /** AREA_MN: mean area of a patch in ha. */
    public double areaMn() {
        return hectares() / patches;
    }

    /**
     * AREA_SD of the population, divided by N, in ha; 0 for one patch. FRAGSTATS, pylandstats and GRASS give this one.
     */
    public double areaSdPop() {
        return Math.sqrt(squaredDeviations()) / patches * raster.cellHectares();
    }

    /** AREA_SD of a sample, divided by N - 1, in ha; NaN for one patch. landscapemetrics and SDMTools give this one. */
    public double areaSdSample() {
        return patches < 2
                ? Double.NaN
                : Math.sqrt(squaredDeviations() / patches / (patches - 1)) * raster.cellHectares();
    }

    /** AREA_CV: {@link #areaSdPop} in percent of the mean area. */
    public double areaCvPop() {
        return 100 * areaSdPop() / areaMn();
    }

    /** AREA_CV: {@link #areaSdSample} in percent of the mean area; NaN for one patch. */
    public double areaCvSample() {
        return 100 * areaSdSample() / areaMn();
    }

    /** N sum a^2 - (sum a)^2 in cells, exact until it is rounded. */
    private double squaredDeviations() {
        return BigInteger.valueOf(patches)
                .multiply(BigInteger.valueOf(squaredCells))
                .subtract(BigInteger.valueOf(cells).pow(2))
                .doubleValue();
    }

    /**
     * SHAPE_MN as FRAGSTATS, pylandstats and SDMTools give it: mean of p over the least perimeter that as many cells
     * can have (4 n, 4 n + 2 or 4 n + 4 sides); 1 or more.
     */
    public double shapeMnMinperim() {
        return mean(PatchShape::minperim);
    }

    /**
     * SHAPE_MN as landscapemetrics from 2.0 on gives it: mean of 0.25 p / sqrt(a); 1 or more. Larger than
     * {@link #shapeMnMinperim} where a patch is not a square number of cells.
     */
    public double shapeMnSquare() {
        return mean(PatchShape::square);
    }

    /**
     * FRAC_MN: mean of 2 ln(0.25 p) / ln(a), in m and m2; about 1 to 2 for cells of more than 1 m. A patch of 1 m2 has
     * 1, as in FRAGSTATS and landscapemetrics; pylandstats leaves it out, SDMTools breaks.
     */
    public double fracMn() {
        return mean((area, perimeter) -> PatchShape.frac(area, perimeter, raster.cellMetres()));
    }

    /** PARA_MN: mean of p / a, per m. FRAGSTATS and pylandstats print m per ha. */
    public double paraMn() {
        return mean((area, perimeter) -> PatchShape.para(area, perimeter, raster.cellMetres()));
    }

    /**
     * PAFRAC: 2 / slope of the regression of ln a on ln p over patches; about 1 (simple shapes) to 2. NaN for fewer
     * than 10 patches and where all have the same perimeter or area.
     */
    public double pafrac() {
        if (patches < LEAST_PATCHES) {
            return Double.NaN;
        }
        double area = mean((a, p) -> StrictMath.log(a));
        double perimeter = mean((a, p) -> StrictMath.log(p));
        double squares = sum((a, p) -> square(StrictMath.log(p) - perimeter));
        double products = sum((a, p) -> (StrictMath.log(p) - perimeter) * (StrictMath.log(a) - area));
        return alike() || products == 0 ? Double.NaN : 2 * squares / products;
    }

    /** Whether all patches have the same area, or all the same perimeter. */
    private boolean alike() {
        boolean areas = true;
        boolean perimeters = true;
        int area = 0;
        int perimeter = 0;
        for (PatchGroups some : groups) {
            for (int group = 0; group < some.size(); group++) {
                areas &= area == 0 || some.cells(group) == area;
                perimeters &= perimeter == 0 || some.sides(group) == perimeter;
                area = some.cells(group);
                perimeter = some.sides(group);
            }
        }
        return areas || perimeters;
    }

    private static double square(double value) {
        return value * value;
    }

    /**
     * ENN_MN: mean over patches of the distance in m to the nearest cell of another patch of the class, centre to
     * centre. NaN if a class has but one patch, at landscape level too (landscapemetrics; pylandstats there averages
     * what is defined). Cost: O(cells) for each class, when the patches are found.
     */
    public double ennMn() {
        return nearestSum / patches * raster.cellMetres();
    }

    /**
     * MESH: effective mesh size in ha, sum a^2 / A; up to A (Jaeger 2000, doi:10.1023/A:1008129329289). At class level
     * too A is the whole landscape.
     */
    public double mesh() {
        return (double) squaredCells / raster.cellsWithData() * raster.cellHectares();
    }

    /**
     * DIVISION: probability that two points of the landscape do not lie in the same patch, 1 - sum (a / A)^2; 0 to 1
     * (Jaeger 2000, doi:10.1023/A:1008129329289).
     */
    public double division() {
        long all = raster.cellsWithData();
        return (double) (all * all - squaredCells) / (all * all);
    }

    /** SPLIT: effective number of meshes, A^2 / sum a^2; 1 or more (Jaeger 2000, doi:10.1023/A:1008129329289). */
    public double split() {
        long all = raster.cellsWithData();
        return (double) (all * all) / squaredCells;
    }

    /**
     * COHESION: 100 (1 - sum p / sum p sqrt(a)) / (1 - 1 / sqrt(A)) in percent, p in sides, a and A in cells; 0 to 100.
     * NaN for a landscape of one cell. SDMTools takes inner edges for p (Schumaker 1996, doi:10.2307/2265590).
     */
    public double cohesion() {
        double weighted = sum((area, perimeter) -> perimeter * Math.sqrt(area));
        double excess = sum((area, perimeter) -> perimeter * (Math.sqrt(area) - 1));
        return 100 * (excess / weighted) / (1 - 1 / Math.sqrt(raster.cellsWithData()));
    }
}

package org.wespace.core.measure.landscape;

import org.wespace.core.measure.CompensatedSum;

/**
 * The patches of a raster under one neighbourhood: connected cells of one class. Patches are numbered from 0 in order
 * of their first cells, row by row from the north-west. Immutable.
 *
 * <p>Memory: 14 bytes a patch, beside the labels of the cells that {@link Landscape} holds.
 */
public final class Patches {

    private final ClassRaster raster;
    private final Neighbourhood neighbourhood;
    private final PatchLabels labels;
    /** Class of each patch, as its position. */
    private final short[] classes;
    /** Cells of each patch. */
    private final int[] cells;
    /** Sides of cells around each patch. */
    private final int[] sides;
    /** Squared cells to the nearest other patch of the class, or {@link NearestPatches#NOTHING}. */
    private final int[] nearest;

    private Patches(
            ClassRaster raster, Neighbourhood neighbourhood, PatchLabels labels, short[] classes, int[][] columns) {
        this.raster = raster;
        this.neighbourhood = neighbourhood;
        this.labels = labels;
        this.classes = classes;
        this.cells = columns[0];
        this.sides = columns[1];
        this.nearest = columns[2];
    }

    /** Patches of 4 neighbours, with those of 8 made from them. */
    static Patches[] of(ClassRaster raster) {
        PatchLabels labels = PatchLabels.of(raster);
        int four = labels.count(Neighbourhood.FOUR);
        int[] cells = new int[four];
        int[] sides = new int[four];
        short[] classes = new short[four];
        measure(raster, labels.four(), classes, cells, sides);
        short[] classesOfEight = labels.common(classes);
        int[] nearestOfEight = NearestPatches.ofEight(raster, labels, classesOfEight, NearestPatches.LAST_REACH);
        int[][] ofFour = {cells, sides, NearestPatches.ofFour(labels, nearestOfEight)};
        int[][] ofEight = {labels.addUp(cells), labels.addUp(sides), nearestOfEight};
        return new Patches[] {
            new Patches(raster, Neighbourhood.FOUR, labels, classes, ofFour),
            new Patches(raster, Neighbourhood.EIGHT, labels, classesOfEight, ofEight)
        };
    }

    private static void measure(ClassRaster raster, int[] labels, short[] classes, int[] cells, int[] sides) {
        short[] positions = raster.positions();
        int columns = raster.columns();
        int lastRow = raster.rows() - 1;
        for (int row = 0, cell = 0; row <= lastRow; row++) {
            for (int column = 0; column < columns; column++, cell++) {
                int patch = labels[cell];
                if (patch != PatchLabels.NONE) {
                    short here = positions[cell];
                    int unlike = 0;
                    unlike += column == 0 || positions[cell - 1] != here ? 1 : 0;
                    unlike += column == columns - 1 || positions[cell + 1] != here ? 1 : 0;
                    unlike += row == 0 || positions[cell - columns] != here ? 1 : 0;
                    unlike += row == lastRow || positions[cell + columns] != here ? 1 : 0;
                    classes[patch] = here;
                    cells[patch]++;
                    sides[patch] += unlike;
                }
            }
        }
    }

    /** Which cells counted as connected. */
    public Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** Number of patches. */
    public int count() {
        return cells.length;
    }

    /**
     * The patch that a cell belongs to, or -1 if it has no data.
     *
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public int patchAt(int row, int column) {
        return labels.patch(neighbourhood, raster.cell(row, column));
    }

    /** Class of a patch. */
    public int classOf(int patch) {
        return raster.value(classes[patch]);
    }

    /** Number of cells of a patch. */
    public int cells(int patch) {
        return cells[patch];
    }

    /** AREA: area of a patch in ha. */
    public double areaHectares(int patch) {
        return cells[patch] * raster.cellHectares();
    }

    /** PERIM: length of all sides of a patch in m: towards other classes, the outside and its own holes. */
    public double perimeterMetres(int patch) {
        return sides[patch] * raster.cellMetres();
    }

    /**
     * SHAPE as FRAGSTATS gives it: perimeter over the least perimeter that as many cells can have; 1 or more. See
     * {@link PatchScores#shapeMnMinperim}.
     */
    public double shapeMinperim(int patch) {
        return PatchShape.minperim(cells[patch], sides[patch]);
    }

    /** SHAPE as landscapemetrics gives it: 0.25 p / sqrt(a); 1 or more. See {@link PatchScores#shapeMnSquare}. */
    public double shapeSquare(int patch) {
        return PatchShape.square(cells[patch], sides[patch]);
    }

    /** FRAC: 2 ln(0.25 p) / ln(a), in m and m2; 1 where a is 1 m2. See {@link PatchScores#fracMn}. */
    public double frac(int patch) {
        return PatchShape.frac(cells[patch], sides[patch], raster.cellMetres());
    }

    /** PARA: perimeter over area, per m. */
    public double para(int patch) {
        return PatchShape.para(cells[patch], sides[patch], raster.cellMetres());
    }

    /**
     * ENN: distance in m from the nearest cell of another patch of the class, centre to centre; NaN where there is no
     * other patch of the class.
     */
    public double nearestMetres(int patch) {
        return nearest[patch] == NearestPatches.NOTHING ? Double.NaN : Math.sqrt(nearest[patch]) * raster.cellMetres();
    }

    ClassRaster raster() {
        return raster;
    }

    /** The patches of each class, in groups. */
    PatchGroups[] groups() {
        return PatchGroups.of(raster.classCount(), classes, cells, sides);
    }

    /**
     * Sum over the patches of each class of the distance to the nearest other one in cells; NaN where there is none.
     */
    double[] nearestSums() {
        CompensatedSum[] sums = new CompensatedSum[raster.classCount()];
        boolean[] alone = new boolean[sums.length];
        for (int one = 0; one < sums.length; one++) {
            sums[one] = new CompensatedSum();
        }
        for (int patch = 0; patch < nearest.length; patch++) {
            alone[classes[patch]] |= nearest[patch] == NearestPatches.NOTHING;
            sums[classes[patch]].add(Math.sqrt(nearest[patch]));
        }
        double[] values = new double[sums.length];
        for (int one = 0; one < sums.length; one++) {
            values[one] = alone[one] ? Double.NaN : sums[one].value();
        }
        return values;
    }
}

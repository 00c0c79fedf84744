package org.wespace.core.measure.landscape;

import org.wespace.core.measure.CompensatedSum;

/**
 * A raster of classes as a landscape: its patches, and the scores of the whole and of each class. Immutable.
 *
 * <pre>{@code
 * ClassRaster raster = ClassRaster.of(rows, columns, 250, classes, -9999);
 * Landscape landscape = Landscape.of(raster);
 * double patches = landscape.patchScores(Neighbourhood.EIGHT).np();
 * double urbanMesh = landscape.patchScores(Neighbourhood.EIGHT, URBAN).mesh();
 * double urbanEdge = landscape.classScores(URBAN).te(false);
 * double contagion = landscape.scores().contag();
 * }</pre>
 *
 * <p>Cost: O(cells) to find patches and count sides, O(cells) more for each class whose patches lie far apart; 4,096 x
 * 4,096 cells of 8 classes take some seconds on one core, of whatever kind (LandscapeBenchmark). Memory: 4 bytes a
 * cell, 18 bytes a patch of 4 neighbours and 14 bytes a patch of 8; while at work 2 bytes a cell more and up to 4. With
 * the raster's own 2 that is 8 bytes a cell where patches are large, and 30 where 8 classes lie at random and there are
 * three patches to four cells.
 */
public final class Landscape {

    private final ClassRaster raster;
    private final Adjacency adjacency;
    /** By neighbourhood. */
    private final Patches[] patches;
    /** By neighbourhood and class. */
    private final PatchGroups[][] groups;
    /** Sum of distances to the nearest patch, by neighbourhood and class. */
    private final double[][] nearest;

    private Landscape(ClassRaster raster, Patches[] patches) {
        this.raster = raster;
        this.adjacency = Adjacency.of(raster);
        this.patches = patches;
        this.groups = new PatchGroups[patches.length][];
        this.nearest = new double[patches.length][];
        for (int i = 0; i < patches.length; i++) {
            groups[i] = patches[i].groups();
            nearest[i] = patches[i].nearestSums();
        }
    }

    /** Finds the patches of a raster under both neighbourhoods, how far they lie apart, and what lies beside what. */
    public static Landscape of(ClassRaster raster) {
        return new Landscape(raster, Patches.of(raster));
    }

    /** The raster. */
    public ClassRaster raster() {
        return raster;
    }

    /** The patches under a neighbourhood. */
    public Patches patches(Neighbourhood neighbourhood) {
        return patches[neighbourhood.ordinal()];
    }

    /** Scores of all patches. */
    public PatchScores patchScores(Neighbourhood neighbourhood) {
        CompensatedSum sum = new CompensatedSum();
        for (double one : nearest[neighbourhood.ordinal()]) {
            sum.add(one);
        }
        return new PatchScores(raster, groups[neighbourhood.ordinal()], sum.value());
    }

    /**
     * Scores of the patches of a class.
     *
     * @throws IllegalArgumentException if the class does not occur
     */
    public PatchScores patchScores(Neighbourhood neighbourhood, int classValue) {
        int position = raster.position(classValue);
        PatchGroups[] ofClass = {groups[neighbourhood.ordinal()][position]};
        return new PatchScores(raster, ofClass, nearest[neighbourhood.ordinal()][position]);
    }

    /** Scores of the whole that do not depend on what counts as a patch. */
    public LandscapeScores scores() {
        return new LandscapeScores(raster, adjacency);
    }

    /**
     * Scores of a class that do not depend on what counts as a patch.
     *
     * @throws IllegalArgumentException if the class does not occur
     */
    public ClassScores classScores(int classValue) {
        return new ClassScores(raster, adjacency, raster.position(classValue));
    }
}

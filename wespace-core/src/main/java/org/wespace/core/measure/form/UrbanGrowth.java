package org.wespace.core.measure.form;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/**
 * What was built between two times: footprint, leapfrogging, and infill, edge growth and outlying growth. Immutable.
 *
 * <p>New units are those built after and not before. They form patches by eight neighbours, and a patch is judged by
 * its buffer, the units of one ring around it (those on the grid): with O of them built before and V of them not, the
 * landscape expansion index is {@code LEI = 100 O / (O + V)}: above 50 infill, above 0 to 50 edge growth, 0 outlying.
 * Areas are whole units. Memory while it is taken: 4 bytes per unit; cost O(units).
 *
 * <p>Source: X. Liu, X. Li, Y. Chen, Z. Tan, S. Li, B. Ai (2010), A new landscape index for quantifying urban expansion
 * using multi-temporal remotely sensed data, doi:10.1007/s10980-010-9454-5. They buffer polygons by 1 m; a buffer of
 * one unit with its corners is what a raster has of it.
 */
public final class UrbanGrowth {

    private final double unitHectares;
    private final int before;
    private final int after;
    private final int lost;
    private final ExpansionPatches patches;
    private final int leapfrogged;

    private UrbanGrowth(Grid grid, int before, int after, int lost, ExpansionPatches patches, int leapfrogged) {
        this.unitHectares = hectares(grid);
        this.before = before;
        this.after = after;
        this.lost = lost;
        this.patches = patches;
        this.leapfrogged = leapfrogged;
    }

    /** Growth from one mask of built units to another on the same grid. */
    public static UrbanGrowth of(UnitMask before, UnitMask after) {
        Grid grid = after.grid();
        if (!before.grid().equals(grid)) {
            throw new IllegalArgumentException(
                    "the masks before and after must lie on one grid: " + before.grid() + " and " + grid);
        }
        int lost = 0;
        int leapfrogged = 0;
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (before.contains(unit) && !after.contains(unit)) {
                lost++;
            }
            if (after.contains(unit) && !before.contains(unit) && !touches(before, unit)) {
                leapfrogged++;
            }
        }
        ExpansionPatches patches = ExpansionPatches.of(before, after);
        return new UrbanGrowth(grid, before.count(), after.count(), lost, patches, leapfrogged);
    }

    private static boolean touches(UnitMask mask, int unit) {
        for (int d = 0; d < Direction.COUNT; d++) {
            int next = mask.grid().neighbour(unit, Direction.of(d));
            if (next != Grid.NONE && mask.contains(next)) {
                return true;
            }
        }
        return false;
    }

    private static double hectares(Grid grid) {
        return grid.unitMetres() * grid.unitMetres() / 1e4;
    }

    /** Urban footprint: area of the built units in hectares. */
    public static double footprintHectares(UnitMask built) {
        return built.count() * hectares(built.grid());
    }

    /** Footprint before in hectares. */
    public double beforeHectares() {
        return before * unitHectares;
    }

    /** Footprint after in hectares. */
    public double afterHectares() {
        return after * unitHectares;
    }

    /** Area of new units in hectares. */
    public double newHectares() {
        return patches.units() * unitHectares;
    }

    /** Area of units that were built and are not any more, in hectares. */
    public double lostHectares() {
        return lost * unitHectares;
    }

    /**
     * Growth of the footprint per added resident in hectares; negative where the footprint shrinks. NaN where no
     * residents were added.
     *
     * @param addedResidents residents after less those before
     */
    public double hectaresPerAddedResident(double addedResidents) {
        return addedResidents > 0 ? (after - before) * unitHectares / addedResidents : Double.NaN;
    }

    /** Share of the new units that touch no unit built before, by eight neighbours; 0 to 1, NaN without new units. */
    public double leapfrogShare() {
        return (double) leapfrogged / patches.units();
    }

    /** Number of patches of new units. */
    public int patchCount() {
        return patches.count();
    }

    /** Landscape expansion index of a patch, 0 to 100; patches are ordered by their lowest unit. */
    public double expansionIndex(int patch) {
        return patches.index(patch);
    }

    /** Units of a patch. */
    public int patchUnits(int patch) {
        return patches.size(patch);
    }

    /** Share of the new area in patches with an index above 50; NaN without new units. */
    public double infillShare() {
        return patches.share(index -> index > 50);
    }

    /** Share of the new area in patches with an index above 0, up to 50; NaN without new units. */
    public double edgeShare() {
        return patches.share(index -> index > 0 && index <= 50);
    }

    /** Share of the new area in patches with an index of 0; NaN without new units. */
    public double outlyingShare() {
        return patches.share(index -> index == 0);
    }

    /** Mean expansion index of the patches (MEI), 0 to 100; NaN without new units. */
    public double meanExpansionIndex() {
        double sum = 0;
        for (int patch = 0; patch < patches.count(); patch++) {
            sum += patches.index(patch);
        }
        return sum / patches.count();
    }

    /** Mean expansion index of the patches weighted by area (AWMEI), 0 to 100; NaN without new units. */
    public double weightedExpansionIndex() {
        double sum = 0;
        for (int patch = 0; patch < patches.count(); patch++) {
            sum += patches.index(patch) * patches.size(patch);
        }
        return sum / patches.units();
    }
}

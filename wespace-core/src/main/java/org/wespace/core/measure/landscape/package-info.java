/**
 * Patches, edges and classes of a categorical raster: the landscape measures of the FRAGSTATS family.
 *
 * <p>Begin with a {@link org.wespace.core.measure.landscape.ClassRaster}. A
 * {@link org.wespace.core.measure.landscape.Landscape} of it finds the patches and counts the sides between cells, and
 * gives typed scores of the whole, of a class and of each patch;
 * {@link org.wespace.core.measure.landscape.LandscapeSuite} gives all values of all measures in one list. What there
 * is, {@link org.wespace.core.measure.landscape.LandscapeMeasure} lists.
 *
 * <p>Common to all: a patch is a connected set of cells of one class, by sides only or by sides and corners
 * ({@link org.wespace.core.measure.landscape.Neighbourhood}). Edges and adjacencies are sides of cells, never corners.
 * Cells without data are no area and no class; a side towards them is a side towards the outside of the raster. Areas
 * are in hectares, lengths in metres. A measure that is undefined is NaN.
 */
@NullMarked
package org.wespace.core.measure.landscape;

import org.jspecify.annotations.NullMarked;

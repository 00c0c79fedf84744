/**
 * Measures of a user's own data: a raster, a layer of zones, or flows between zones.
 *
 * <p>{@link org.wespace.models.measure.InputReader} turns a file into a
 * {@link org.wespace.models.measure.MeasureInput}; {@link org.wespace.models.measure.Measurements} takes the families
 * of measures that fit it, one {@link org.wespace.models.measure.FamilyMeasures} each;
 * {@link org.wespace.models.measure.MeasuredText}, {@link org.wespace.models.measure.MeasuredJson} and
 * {@link org.wespace.models.measure.MeasuredCsv} write what comes out. {@link org.wespace.models.measure.Catalogue}
 * lists all there is to measure.
 */
@NullMarked
package org.wespace.models.measure;

import org.jspecify.annotations.NullMarked;

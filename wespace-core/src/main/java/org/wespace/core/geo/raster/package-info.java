/**
 * Rasters of a user's own data: {@link org.wespace.core.geo.raster.RasterReader} reads an ESRI ASCII grid or a GeoTIFF
 * into a {@link org.wespace.core.geo.raster.Raster} with cells in metres, or refuses it in one
 * {@link org.wespace.core.geo.raster.RasterException} that names file, line, column and value.
 *
 * <p>The library that decodes TIFF stays behind this package.
 */
@NullMarked
package org.wespace.core.geo.raster;

import org.jspecify.annotations.NullMarked;

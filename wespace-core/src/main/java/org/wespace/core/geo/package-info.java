/**
 * A city from data: zones with counts, the units under them, and the way back.
 *
 * <p>{@link org.wespace.core.geo.ZoneReader} joins a GeoJSON file of polygons to a CSV file of attributes and refuses,
 * in one {@link org.wespace.core.geo.ZoneDataException}, whatever does not fit, before anything runs; a generated city
 * passes the same checks through {@link org.wespace.core.geo.Zones#of}. {@link org.wespace.core.geo.Gridding} lays a
 * grid under the {@link org.wespace.core.geo.Zones} and gives {@link org.wespace.core.geo.ZoneUnits}, which spread zone
 * totals over units without losing a person and sum units back to zones. {@link org.wespace.core.geo.OdTable} holds
 * observed flows between zones, {@link org.wespace.core.geo.GeoJson} writes units and zones for a map, and
 * {@link org.wespace.core.geo.Crs} names a coordinate reference system.
 *
 * <p>Polygons are JTS geometries. GeoTools and proj4j stay behind this package.
 *
 * <p>Projections use {@code Math.sin} and its kin, whose last bit may differ between machines. So projected coordinates
 * are rounded to whole centimetres, points to 10<sup>-7</sup> degrees, the grid starts at a whole multiple of the unit
 * size, and shares of area are rounded to 10<sup>-9</sup> before they steer a count. A coordinate that lies within a
 * nanometre of the middle between two centimetres is all that could still differ.
 */
@NullMarked
package org.wespace.core.geo;

import org.jspecify.annotations.NullMarked;

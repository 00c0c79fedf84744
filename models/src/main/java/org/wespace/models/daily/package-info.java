/**
 * Models of daily life in a city that lives: {@link org.wespace.models.daily.OmoRetailModel} lets residents order,
 * {@link org.wespace.models.daily.ServiceTiersModel} changes how services are laid out and closes them for a time,
 * {@link org.wespace.models.daily.DigitalDivideModel} follows who is online and what it spares them.
 */
@NullMarked
package org.wespace.models.daily;

import org.jspecify.annotations.NullMarked;

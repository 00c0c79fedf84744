/**
 * Likeness of neighbouring values: Moran's I, Geary's C, the general G, and their local forms, on a lattice of units or
 * over any list of neighbours.
 *
 * <p>{@link org.wespace.core.measure.autocorrelation.Autocorrelation} is the way in: values on a lattice (rook or queen
 * {@link org.wespace.core.measure.autocorrelation.Contiguity}, NaN where there is no value) or on the units of a
 * {@link org.wespace.core.measure.autocorrelation.NeighbourList}, and a
 * {@link org.wespace.core.measure.autocorrelation.Weighting}. Neighbours on a lattice are never stored, so a million
 * units take some tens of milliseconds. {@link org.wespace.core.measure.autocorrelation.AutocorrelationSuite} gives all
 * global measures at once; {@link org.wespace.core.measure.autocorrelation.AutocorrelationMeasure} lists what there is.
 *
 * <p>Global values and their moments are those of esda (PySAL) and of spdep (R) alike wherever these two agree; where
 * they differ, the docstring says which one is followed.
 */
@NullMarked
package org.wespace.core.measure.autocorrelation;

import org.jspecify.annotations.NullMarked;

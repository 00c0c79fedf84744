/**
 * What is measured on a city, in the definitions of the published literature: one package for each family of measures,
 * all of them pure functions of grids, tables and flows that need no model.
 *
 * <p>Every family lists what it measures in an enum of {@link org.wespace.core.measure.Measure}: name, unit,
 * definition, source. A value together with what it was taken of (class, neighbourhood, group, cut-off) is a
 * {@link org.wespace.core.measure.Measured}; reports and tables are lists of them. Names are those of the reference
 * software; where two programs give different numbers under one name, the name says which definition is meant.
 *
 * <p>A measure of nothing (no trips, one class, no variance) is NaN or the limit that its docstring states, never an
 * exception; input that makes no sense (a negative count, a NaN among the values) is refused.
 */
@NullMarked
package org.wespace.core.measure;

import org.jspecify.annotations.NullMarked;

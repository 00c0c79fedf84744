/**
 * Density, centres and sprawl: the form of a city, from grids, lists of sizes and flows.
 *
 * <p>Shape: {@link org.wespace.core.measure.form.BoxCounting} (box-counting dimension, three variants by name),
 * {@link org.wespace.core.measure.form.RankSize} (Zipf and Pareto exponents, power-law tails),
 * {@link org.wespace.core.measure.form.UrbanCentrality} (one centre or many, from a grid of jobs),
 * {@link org.wespace.core.measure.form.Polycentricity} (from sizes of centres, and from flows between them) and
 * {@link org.wespace.core.measure.form.UrbanSprawl} (weighted urban proliferation). They are listed in
 * {@link org.wespace.core.measure.form.ShapeMeasure}; {@link org.wespace.core.measure.form.ShapeSuite} gives them as
 * rows of a table.
 */
@NullMarked
package org.wespace.core.measure.form;

import org.jspecify.annotations.NullMarked;

/**
 * Density, centres, shape and sprawl: the form of a city, from values per unit or per zone, footprints and flows.
 *
 * <p>Density and centres start from {@link org.wespace.core.measure.form.Places}: the units of a grid, or the points
 * and areas of zones. {@link org.wespace.core.measure.form.FormSuite} takes all measures at once and is where to begin;
 * the classes behind it can be used alone: {@link org.wespace.core.measure.form.DensityGradient} and
 * {@link org.wespace.core.measure.form.RingProfile} for how density falls from the centre,
 * {@link org.wespace.core.measure.form.DensitySlope} for the same from small counts and along any distance,
 * {@link org.wespace.core.measure.form.Spread} and {@link org.wespace.core.measure.form.Dispersion} for how far all
 * lies out, {@link org.wespace.core.measure.form.DensityMeasures} and
 * {@link org.wespace.core.measure.form.DensityMoran} for how even and how clustered density is,
 * {@link org.wespace.core.measure.form.DensityElasticity} for what goes with density,
 * {@link org.wespace.core.measure.form.Galster} for eight dimensions of sprawl,
 * {@link org.wespace.core.measure.form.Centres} for centres, {@link org.wespace.core.measure.form.UrbanGrowth} and
 * {@link org.wespace.core.measure.form.OpenSpace} for built land, and
 * {@link org.wespace.core.measure.form.FunctionalMix} for mixture.
 *
 * <p>Shape: {@link org.wespace.core.measure.form.BoxCounting} (box-counting dimension, three variants by name),
 * {@link org.wespace.core.measure.form.RankSize} (Zipf and Pareto exponents, power-law tails),
 * {@link org.wespace.core.measure.form.UrbanCentrality} (one centre or many, from a grid of jobs),
 * {@link org.wespace.core.measure.form.Polycentricity} (from sizes of centres, and from flows between them) and
 * {@link org.wespace.core.measure.form.UrbanSprawl} (weighted urban proliferation);
 * {@link org.wespace.core.measure.form.ShapeSuite} gives them as rows of a table.
 *
 * <p>Densities are per square kilometre of land, distances from a centre in kilometres, coordinates in metres.
 * {@link org.wespace.core.measure.form.FormMeasure} and {@link org.wespace.core.measure.form.ShapeMeasure} list names,
 * units, definitions and sources.
 */
@NullMarked
package org.wespace.core.measure.form;

import org.jspecify.annotations.NullMarked;

/**
 * Presets: the numbers that differ between kinds of cities, each with its source.
 *
 * <p>{@link org.wespace.agents.preset.Preset} has four: a Chinese megacity, a Chinese city of middle size, a compact
 * European and a sprawling American city. Its accessors give records by topic; what a number means, its unit and where
 * it comes from stands at the component. A value that says "assumption" claims no source. Nothing here knows of
 * residents or units.
 */
@NullMarked
package org.wespace.agents.preset;

import org.jspecify.annotations.NullMarked;

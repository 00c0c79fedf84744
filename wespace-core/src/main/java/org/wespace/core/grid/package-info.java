/**
 * Where things are: the grid of square micro-units, its eight directions, masks and blocks of units.
 *
 * <p>A micro-unit (in code: <em>unit</em>) is addressed by one int index, row by row from the south-west corner. Values
 * per unit are plain arrays of that length; {@link org.wespace.core.grid.UnitField} gives such an array a name and a
 * unit of measure where it leaves the library.
 */
@NullMarked
package org.wespace.core.grid;

import org.jspecify.annotations.NullMarked;

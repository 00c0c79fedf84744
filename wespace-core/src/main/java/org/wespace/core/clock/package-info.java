/**
 * Elapsed time, for reports to people only.
 *
 * <p>A model never depends on the hour or on how long something took. This package holds the one class that may read
 * the clock; the build refuses every other reading.
 */
@NullMarked
package org.wespace.core.clock;

import org.jspecify.annotations.NullMarked;

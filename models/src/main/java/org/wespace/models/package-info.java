/** The list of bundled models. Each model has a package of its own beside this one; how they run is in {@code run}. */
@NullMarked
package org.wespace.models;

import org.jspecify.annotations.NullMarked;

/** The model of what search does to venues ({@link org.wespace.models.leisure.DeepAlleysModel}). */
@NullMarked
package org.wespace.models.leisure;

import org.jspecify.annotations.NullMarked;

/**
 * Models of who lives with whom: {@link org.wespace.models.social.SegregationModel} puts own-group preference on
 * Schelling's board and into a city that lives.
 */
@NullMarked
package org.wespace.models.social;

import org.jspecify.annotations.NullMarked;

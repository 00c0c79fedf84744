/** Homes: the market for them, who moves where, tenure forms and co-living. */
@NullMarked
package org.wespace.agents.home;

import org.jspecify.annotations.NullMarked;

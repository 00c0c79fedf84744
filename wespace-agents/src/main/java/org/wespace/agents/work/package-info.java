/** Jobs and how residents get them: everybody chooses in parallel, and crowded units are resolved by lottery. */
@NullMarked
package org.wespace.agents.work;

import org.jspecify.annotations.NullMarked;

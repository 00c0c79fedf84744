/** The population as columns: one row per resident, one array per attribute. */
@NullMarked
package org.wespace.agents.resident;

import org.jspecify.annotations.NullMarked;

/**
 * Migration: residents who come to an open city and leave it.
 *
 * <p>{@link org.wespace.agents.migration.Migration} is the phase; whoever keeps the books of homes and jobs gives it a
 * {@link org.wespace.agents.migration.CityGate}.
 */
@NullMarked
package org.wespace.agents.migration;

import org.jspecify.annotations.NullMarked;

/** Modes of travel: their speeds, how residents weigh them, and the streets that they share. */
@NullMarked
package org.wespace.agents.mobility;

import org.jspecify.annotations.NullMarked;

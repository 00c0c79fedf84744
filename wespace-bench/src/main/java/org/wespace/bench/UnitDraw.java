package org.wespace.bench;

/** Draws a unit for somebody who is at a unit. */
@FunctionalInterface
interface UnitDraw {

    /**
     * The unit drawn.
     *
     * @param from unit where the chooser is
     * @param bits 64 random bits
     */
    int draw(int from, long bits);
}

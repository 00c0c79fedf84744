package org.wespace.agents.land;

import org.wespace.core.engine.StateHash;

/**
 * The green edge: when a unit becomes edge of the city, part of its open land turns into green for good.
 *
 * <p>Edge is what is built up and has open land left, and what touches the built-up city.
 */
final class GreenEdge {

    private final LandCover cover;
    private final double kept;
    private final byte[] done;

    GreenEdge(LandCover cover, LandParameters.Green green, double strength) {
        this.cover = cover;
        this.kept = strength * green.keptShare();
        this.done = new byte[cover.grid().unitCount()];
    }

    void keep() {
        if (kept == 0) {
            return;
        }
        for (int unit = 0; unit < done.length; unit++) {
            int open = cover.counts(Cover.OPEN, unit);
            if (done[unit] == 0
                    && open > 0
                    && (LandCosts.isBuiltUp(cover, unit) || LandCosts.touchesBuiltUp(cover, unit))) {
                cover.turn(Cover.OPEN, Cover.GREEN, unit, (int) Math.floor(kept * open));
                done[unit] = 1;
            }
        }
    }

    void addTo(StateHash hash) {
        hash.add(done);
    }
}

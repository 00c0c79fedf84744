package org.wespace.agents.land;

/**
 * How much floor of a use in a unit nobody occupies: what may be converted, and what builders look at.
 *
 * <p>Contract: O(1), the same number until floor changes, from 0 to the stock. Floor of {@link FloorUse#VACANT} is free
 * by its nature and not asked for.
 */
@FunctionalInterface
public interface FreeFloor {

    /** Free floor in counts of {@link FloorStock}. */
    long free(FloorUse use, int unit);

    /**
     * Free floor, made sure of.
     *
     * @throws IllegalStateException if it is negative or more than there is
     */
    static long require(FreeFloor source, FloorStock stock, FloorUse use, int unit) {
        long free = source.free(use, unit);
        if (free < 0 || free > stock.floor(use, unit)) {
            throw new IllegalStateException("free floor of use " + use.id() + " in unit " + unit + " must lie in 0.."
                    + stock.floor(use, unit) + " tenths of a m2: " + free);
        }
        return free;
    }
}

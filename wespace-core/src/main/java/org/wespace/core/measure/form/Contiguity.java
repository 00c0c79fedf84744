package org.wespace.core.measure.form;

/** Which places touch. */
interface Contiguity {

    /** Number of slots for neighbours of a place. */
    int slots(int place);

    /** The neighbour in a slot, or -1 where the slot is empty. */
    int neighbour(int place, int slot);
}

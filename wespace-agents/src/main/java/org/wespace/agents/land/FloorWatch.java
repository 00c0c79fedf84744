package org.wespace.agents.land;

/** Sees where floor is built and converted, which the books of {@link FloorStock} tell for the whole city only. */
public interface FloorWatch {

    /** Floor was built, in counts of {@link FloorStock}. */
    void built(FloorUse use, int unit, long counts);

    /** Floor was turned from one use into another, in counts of {@link FloorStock}. */
    void converted(FloorUse from, FloorUse to, int unit, long counts);
}

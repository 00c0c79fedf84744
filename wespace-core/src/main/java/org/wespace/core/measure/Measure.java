package org.wespace.core.measure;

/** A measure by name. Implemented by one or two enums in each family's package, which list what the family measures. */
public interface Measure {

    /** All that there is to say about the measure. */
    MeasureEntry entry();

    /** The family that the measure belongs to. */
    default MeasureFamily family() {
        return entry().family();
    }

    /** Name in tables and files, with underscores ("shape_mn_square"); unique in its family. */
    default String id() {
        return entry().id();
    }

    /** Unit of the values: "ha", "m", "percent", "1" for a ratio or an index, "bit"; as peers name it. */
    default String unit() {
        return entry().unit();
    }

    /** One sentence: the formula in words or signs, and the range. */
    default String definition() {
        return entry().definition();
    }

    /** Publication with DOI, or the software whose definition it is. */
    default String source() {
        return entry().source();
    }
}

package org.wespace.core.measure;

/**
 * A measure by name: what it is called, its unit, its definition and who defined it. Implemented by one enum in each
 * family's package; these entries are what tables, pages and the command line show.
 */
public interface Measure {

    /** Name in tables and files: lower case with underscores ("shape_mn_square"); unique in its family. */
    String id();

    /** The family that the measure belongs to. */
    MeasureFamily family();

    /**
     * Unit of the values: "ha", "m", "percent", "1" for a ratio or an index, "bit"; as the vectors of peers name it.
     */
    String unit();

    /** One sentence: the formula in words or signs, and the range. */
    String definition();

    /** Publication with DOI, or the software whose definition it is. */
    String source();
}

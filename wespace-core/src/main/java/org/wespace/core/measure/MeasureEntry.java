package org.wespace.core.measure;

/**
 * What there is to say about a measure; what tables, pages and the command line show.
 *
 * @param family the family that the measure belongs to
 * @param id name in tables and files, with underscores ("shape_mn_square"); unique in its family
 * @param unit unit of the values: "ha", "m", "percent", "1" for a ratio or an index, "bit"; as peers name it
 * @param definition one sentence: the formula in words or signs, and the range
 * @param source publication with DOI, or the software whose definition it is
 */
public record MeasureEntry(MeasureFamily family, String id, String unit, String definition, String source) {}

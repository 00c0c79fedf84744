package org.wespace.models.report;

/** A part of a report's section. */
public sealed interface Block permits Prose, CityMap, Curve, Scatter, Bars, TableBlock {}

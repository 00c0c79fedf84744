package org.wespace.models.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wespace.models.measure.InputReader;
import org.wespace.models.measure.MeasureSettings;
import picocli.CommandLine.Option;

/** Options of {@code wespace measure} for zones. */
final class ZoneOptions {

    @Option(
            names = "--attributes",
            paramLabel = "CSV",
            description = "Numbers by zone, joined by id; else the properties of the polygons.")
    private @Nullable String attributes;

    @Option(
            names = "--id",
            paramLabel = "NAME",
            description = "Property and column of the ids (default: zone_id, id, or the number of the feature).")
    private @Nullable String id;

    @Option(
            names = "--crs",
            paramLabel = "CODE",
            description = "System of the coordinates, as EPSG:27700, or plain for metres that lie nowhere.")
    private @Nullable String crs;

    @Option(
            names = "--column",
            paramLabel = "NAMES",
            split = ",",
            description = "Columns to measure (default: every column of numbers).")
    private List<String> values = List.of();

    @Option(
            names = "--groups",
            paramLabel = "NAMES",
            split = ",",
            description = "Columns of residents by group, two or more, for segregation.")
    private List<String> groups = List.of();

    @Option(names = "--weights", paramLabel = "NAME", description = "Column of persons, to weight inequality with.")
    private @Nullable String weights;

    @Option(
            names = "--partition",
            paramLabel = "NAME",
            description = "Column that says which part a zone is in, to split inequality by.")
    private @Nullable String partition;

    @Option(names = "--residents", paramLabel = "NAME", description = "Column of residents, for the family form.")
    private @Nullable String residents;

    @Option(names = "--jobs", paramLabel = "NAME", description = "Column of jobs, for the family form.")
    private @Nullable String jobs;

    MeasureSettings.OfColumns columns() {
        return new MeasureSettings.OfColumns(values, groups, weights, partition, residents, jobs);
    }

    InputReader.OfZones reading() {
        return new InputReader.OfZones(
                id, attributes == null ? null : MeasureCommand.path("--attributes", attributes), crs);
    }
}

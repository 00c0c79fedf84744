package org.wespace.models.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wespace.core.geo.FlowTable;
import org.wespace.models.measure.InputReader;
import org.wespace.models.measure.MeasureSettings;
import org.wespace.models.run.RefusedException;
import picocli.CommandLine.Option;

/** Options of {@code wespace measure} for flows. */
final class FlowOptions {

    @Option(
            names = "--zones",
            paramLabel = "FILE",
            description = "Where the zones lie: points (.csv with x,y in metres or lon,lat) or polygons (.geojson).")
    private @Nullable String zones;

    @Option(names = "--origin", paramLabel = "NAME", description = "Column of the origin (default: origin).")
    private String origin = "origin";

    @Option(
            names = "--destination",
            paramLabel = "NAME",
            description = "Column of the destination (default: destination).")
    private String destination = "destination";

    @Option(
            names = "--count",
            paramLabel = "NAME",
            description = "Column of the flow (default: the first of count, all, trips, flow, commuters, total).")
    private @Nullable String count;

    @Option(names = "--mode", paramLabel = "NAME", description = "Column that names the mode of a row.")
    private @Nullable String mode;

    @Option(names = "--modes", paramLabel = "NAMES", split = ",", description = "Columns of the flow of one mode each.")
    private List<String> modes = List.of();

    @Option(names = "--compare", paramLabel = "CSV", description = "Other flows between the same zones.")
    private @Nullable String compare;

    @Option(
            names = "--no-limits",
            description = "Leave out the least and largest commute, which take long for some thousand zones.")
    private boolean withoutLimits;

    @Option(names = "--each-zone", description = "Measure every zone for itself, too.")
    private boolean eachZone;

    MeasureSettings.OfFlows settings() {
        return new MeasureSettings.OfFlows(!withoutLimits, eachZone);
    }

    InputReader.OfFlows reading() {
        try {
            FlowTable.Columns columns = new FlowTable.Columns(origin, destination, count, mode, modes);
            return new InputReader.OfFlows(path("--zones", zones), columns, path("--compare", compare));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Path path(String option, @Nullable String text) {
        return text == null ? null : MeasureCommand.path(option, text);
    }
}

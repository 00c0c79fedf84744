package org.wespace.models.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wespace.models.measure.InputReader;
import org.wespace.models.measure.MeasureSettings;
import org.wespace.models.run.RefusedException;
import picocli.CommandLine.Option;

/** Options of {@code wespace measure} for a raster. */
final class RasterOptions {

    @Option(
            names = "--neighbourhood",
            paramLabel = "4|8",
            split = ",",
            description = "Cells that make a patch touch by sides (4) or also by corners (8); both by default.")
    private List<Integer> neighbourhoods = List.of(4, 8);

    @Option(
            names = "--count-boundary",
            paramLabel = "both|yes|no",
            description = "Whether sides towards the border and nodata are edges; both by default.")
    private String countBoundary = "both";

    @Option(
            names = "--nodata",
            paramLabel = "V",
            description = "A value that stands for no data, beside the file's own.")
    private @Nullable Double nodata;

    @Option(names = "--cell-size", paramLabel = "METRES", description = "Side of a cell, whatever the file says.")
    private @Nullable Double cellMetres;

    @Option(names = "--band", paramLabel = "N", description = "Band of a GeoTIFF, from 1.")
    private @Nullable Integer band;

    @Option(
            names = "--built",
            paramLabel = "CLASSES",
            split = ",",
            description = "Classes that are built land, for the family form.")
    private List<Long> built = List.of();

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "Inhabitants and jobs together, for sprawl per head in the family form.")
    private @Nullable Double people;

    MeasureSettings.OfLandscape landscape() {
        Set<Boolean> boundary =
                switch (countBoundary) {
                    case "both" -> Set.of(false, true);
                    case "yes", "true" -> Set.of(true);
                    case "no", "false" -> Set.of(false);
                    default ->
                        throw new RefusedException("--count-boundary must be both, yes or no: '" + countBoundary + "'");
                };
        if (!Set.of(4, 8).containsAll(neighbourhoods)) {
            throw new RefusedException("--neighbourhood must be 4, 8 or 4,8: " + neighbourhoods);
        }
        return new MeasureSettings.OfLandscape(new TreeSet<>(neighbourhoods), boundary);
    }

    MeasureSettings.OfBuiltLand built() {
        return new MeasureSettings.OfBuiltLand(built, people);
    }

    InputReader.OfRaster reading() {
        return new InputReader.OfRaster(nodata, cellMetres, band);
    }
}

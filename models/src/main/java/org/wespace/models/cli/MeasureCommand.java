package org.wespace.models.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wespace.core.clock.Stopwatch;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.models.measure.InputReader;
import org.wespace.models.measure.MeasureInput;
import org.wespace.models.measure.MeasureSettings;
import org.wespace.models.measure.MeasuredCsv;
import org.wespace.models.measure.MeasuredJson;
import org.wespace.models.measure.MeasuredText;
import org.wespace.models.measure.Measurements;
import org.wespace.models.run.RefusedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wespace measure FILE}: measures of a user's own raster, zones or flows, on the screen. */
@Command(
        name = "measure",
        customSynopsis = {"wespace measure FILE [OPTIONS]", "wespace measure --definitions [--family=NAME,...]"},
        description = {
            "Measure a raster (ESRI ASCII grid, GeoTIFF), zones (GeoJSON) or flows (CSV) of your own.",
            "Which families are measured follows from the data: landscape for classes; autocorrelation, inequality and"
                    + " form for numbers on cells; autocorrelation and inequality for zones, segregation with --groups,"
                    + " form with --residents or --jobs; commuting for flows."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class MeasureCommand implements Callable<Integer> {

    private final Cli cli;
    private final Measurements measurements;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A raster (.asc, .asc.gz, .tif), zones (.geojson) or flows (.csv).")
    private @Nullable String file;

    @Option(
            names = "--family",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = FamilyNames.class,
            description = "Families to measure, with commas: ${COMPLETION-CANDIDATES}.")
    private List<MeasureFamily> families = List.of();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Format format = new Format();

    @Option(
            names = {"--definitions", "--list"},
            description = "Print names, units, definitions and sources of all measures, or of --family; no FILE.")
    private boolean definitions;

    @ArgGroup(exclusive = false, heading = "%nRasters%n")
    private RasterOptions raster = new RasterOptions();

    @ArgGroup(exclusive = false, heading = "%nZones%n")
    private ZoneOptions zones = new ZoneOptions();

    @ArgGroup(exclusive = false, heading = "%nFlows%n")
    private FlowOptions flows = new FlowOptions();

    @Option(names = "--verbose", description = "On failure, print where it happened.")
    private boolean verbose;

    MeasureCommand(Cli cli, Measurements measurements) {
        this.cli = cli;
        this.measurements = measurements;
    }

    /** The names of the families as they are typed. */
    private static final class FamilyNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(MeasureFamily.values()).map(MeasureFamily::id).iterator();
        }
    }

    /** How results are written; a table unless one of these is given. */
    private static final class Format {

        @Option(
                names = "--json",
                description = "Print an array of objects, one for each value, in full precision, and nothing else.")
        private boolean json;

        @Option(names = "--csv", description = "Print a row for each value, in full precision, and nothing else.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        if (definitions) {
            if (file != null) {
                throw new RefusedException("--definitions takes no file: leave out " + file);
            }
            print(definitions());
            return 0;
        }
        if (file == null) {
            throw new RefusedException(
                    "no file to measure; name a raster (.asc, .tif), zones (.geojson) or flows (.csv)"
                            + ", or ask for --definitions");
        }
        try (ConsoleProgress progress =
                new ConsoleProgress(cli.screen().err(), cli.screen().terminal(), Stopwatch.start()::nanos)) {
            MeasureSettings settings = settings();
            progress.at("reading " + file, 0);
            MeasureInput input = reader().read(path("FILE", file));
            List<Measured> values = measurements.of(input, settings, progress);
            progress.close();
            input.warnings().forEach(this::note);
            print(text(input, values));
            return 0;
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            throw new IOException(
                    "out of memory with a heap of " + megabytes + " MiB; allow more with WESPACE_HEAP=6g or -Xmx", e);
        }
    }

    private String definitions() {
        List<MeasureFamily> named = families.isEmpty() ? Arrays.asList(MeasureFamily.values()) : families;
        if (format.json) {
            return MeasuredJson.ofDefinitions(named);
        }
        return format.csv ? MeasuredCsv.ofDefinitions(named) : MeasuredText.ofDefinitions(named);
    }

    private String text(MeasureInput input, List<Measured> values) {
        if (format.json) {
            return MeasuredJson.of(values);
        }
        if (format.csv) {
            return MeasuredCsv.of(values);
        }
        return input.file() + ": " + input.describe() + "\n" + MeasuredText.of(values);
    }

    private void note(String warning) {
        cli.screen().err().println("wespace: note: " + warning);
    }

    private void print(String text) {
        PrintWriter out = cli.screen().out();
        out.print(text);
        out.flush();
    }

    private MeasureSettings settings() {
        try {
            return new MeasureSettings(
                    families.stream().collect(Collectors.toUnmodifiableSet()),
                    raster.landscape(),
                    zones.columns(),
                    raster.built(),
                    flows.settings());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    private InputReader reader() {
        return new InputReader(raster.reading(), zones.reading(), flows.reading());
    }

    static Path path(String option, String text) {
        try {
            if (text.isBlank()) {
                throw new RefusedException(option + " must name a file, not be empty");
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new RefusedException(option + " is no path: " + text, e);
        }
    }
}

package org.wespace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The one command: runs the suites and writes their tables. */
public final class Suite {

    private static final String USAGE = """
            usage: java -jar wespace-bench/target/benchmarks.jar COMMAND
              quick [FILE]       every suite at 256 x 256 units (landscapes at 4,096 x 4,096), about five minutes
              full [FILE]        every suite at three sizes (landscapes at two), about 50 minutes
              smoke [FILE]       every suite on a tiny city, to see that it runs
              table FILE [PAGE]  the tables of a run, printed, or put between the markers of a page
              jmh ARGUMENTS      plain JMH: -h lists its options, -lp the benchmarks and their parameters
            A run prints its tables and writes FILE (bench-quick.json, bench-full.json, bench-smoke.json).""";

    private Suite() {}

    /**
     * Runs a command and ends the JVM: exit code 0, 1 where a benchmark fails, 2 for a wrong command or file.
     *
     * @param arguments as the usage says
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    /** Runs a command and gives the exit code. */
    static int run(String[] arguments, PrintStream out) throws IOException {
        String command = arguments.length == 0 ? "" : arguments[0];
        try {
            switch (command) {
                case "quick", "full", "smoke" -> measure(command, arguments, out);
                case "table" -> table(arguments, out);
                case "jmh" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
                default -> throw new IllegalArgumentException(USAGE);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        } catch (RunnerException e) {
            out.println("a benchmark failed: " + e.getMessage());
            return 1;
        }
    }

    private static void measure(String command, String[] arguments, PrintStream out)
            throws RunnerException, IOException {
        require(arguments.length <= 2);
        Path file = Path.of(arguments.length == 2 ? arguments[1] : "bench-" + command + ".json")
                .toAbsolutePath();
        if (!Files.isWritable(file.getParent())) {
            throw new IllegalArgumentException("cannot write into folder " + file.getParent());
        }
        Map<String, String> machine = Machine.describe();
        Preset preset = Preset.valueOf(command.toUpperCase(Locale.ROOT));
        String json = Results.json(command, machine, runs(preset, VerboseMode.NORMAL));
        Results.write(file, json);
        out.println(new BenchTable(Results.parse(json)).markdown());
        out.println("written: " + file);
    }

    /** Runs a preset. */
    static List<RunResult> runs(Preset preset, VerboseMode verbose) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (ChainedOptionsBuilder options : preset.runs()) {
            results.addAll(new Runner(options.verbosity(verbose).build()).run());
        }
        return results;
    }

    private static void table(String[] arguments, PrintStream out) throws IOException {
        require(arguments.length == 2 || arguments.length == 3);
        String tables = new BenchTable(Results.read(existing(arguments[1]))).markdown();
        if (arguments.length == 2) {
            out.println(tables);
        } else {
            Path page = existing(arguments[2]).toAbsolutePath();
            Results.write(page, BenchTable.fill(Files.readString(page, StandardCharsets.UTF_8), tables));
            out.println("written: " + page);
        }
    }

    private static Path existing(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no such file: " + name);
        }
        return file;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException(USAGE);
        }
    }
}

package org.wespace.models.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.wespace.models.measure.Measurements;
import org.wespace.models.run.CancelledException;
import org.wespace.models.run.DataFolders;
import org.wespace.models.run.Failures;
import org.wespace.models.run.Model;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.UnitsWriter;
import org.wespace.models.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands over a list of models. Exit codes: 0 done, 1 failed while running, 2 refused (what was typed, or the
 * input), 130 cancelled.
 */
final class Cli {

    static final int FAILED = 1;
    static final int REFUSED = 2;
    static final int CANCELLED = 130;

    private final List<Model> models;
    private final DataFolders dataFolders;
    private final Optional<UnitsWriter> unitsWriter;
    private final Screen screen;

    /**
     * Where text goes.
     *
     * @param out results
     * @param err progress and errors
     * @param terminal whether progress may redraw its line
     */
    record Screen(PrintWriter out, PrintWriter err, boolean terminal) {}

    Cli(List<Model> models, DataFolders dataFolders, Optional<UnitsWriter> unitsWriter, Screen screen) {
        this.models = List.copyOf(models);
        this.dataFolders = dataFolders;
        this.unitsWriter = unitsWriter;
        this.screen = screen;
    }

    int execute(String... args) {
        CommandLine commands = new CommandLine(new Root())
                .addSubcommand(new ListCommand(this))
                .addSubcommand(new AboutCommand(this))
                .addSubcommand(new RunCommand(this))
                .addSubcommand(new CalibrateCommand(this))
                .addSubcommand(new MeasureCommand(this, Measurements.standard()))
                .addSubcommand(new MechanismsCommand(this))
                .addSubcommand(new VersionCommand(this))
                .addSubcommand(new CommandLine.HelpCommand());
        commands.setOut(screen.out())
                .setErr(screen.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, arguments) -> refuse(failure))
                .setExecutionExceptionHandler(this::report);
        return commands.execute(args);
    }

    List<Model> models() {
        return models;
    }

    DataFolders dataFolders() {
        return dataFolders;
    }

    Optional<UnitsWriter> unitsWriter() {
        return unitsWriter;
    }

    Screen screen() {
        return screen;
    }

    /** The model of that name; an unknown name is refused, with the nearest known ones. */
    Model requireModel(String name) {
        for (Model model : models) {
            if (model.name().equals(name)) {
                return model;
            }
        }
        List<String> near =
                Suggestions.near(name, models.stream().map(Model::name).toList());
        String hint = near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
        throw new RefusedException("unknown model '" + name + "'; " + hint + "'wespace list' shows all");
    }

    private int refuse(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String message = failure instanceof UnmatchedArgumentException unmatched
                ? describe(unmatched.getUnmatched().get(0), command)
                : Failures.describe(failure).lines().findFirst().orElse("wrong arguments");
        screen.err()
                .println("wespace: " + message.replaceFirst("^Error: ", "") + " (see '"
                        + command.getCommandSpec().qualifiedName() + " --help')");
        return REFUSED;
    }

    /** What is wrong with an argument that no command takes, and what may have been meant. */
    private static String describe(String argument, CommandLine command) {
        boolean option = argument.startsWith("-");
        boolean subcommand = !option && !command.getSubcommands().isEmpty();
        List<String> known = List.of();
        if (option) {
            known = command.getCommandSpec().options().stream()
                    .filter(candidate -> !candidate.hidden())
                    .map(OptionSpec::longestName)
                    .toList();
        } else if (subcommand) {
            known = List.copyOf(command.getSubcommands().keySet());
        }
        List<String> near = Suggestions.near(argument, known);
        return (option ? "unknown option '" : subcommand ? "unknown command '" : "unexpected argument '") + argument
                + "'" + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    private int report(Exception failure, CommandLine command, ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        screen.err().println("wespace: " + Failures.describe(failure));
        if (innermost.hasMatchedOption("--verbose")) {
            failure.printStackTrace(screen.err());
        }
        if (failure instanceof RefusedException) {
            return REFUSED;
        }
        return failure instanceof CancelledException ? CANCELLED : FAILED;
    }

    @Command(
            name = "wespace",
            description = "Agent-based city simulation: exact location choice over every micro-unit, with congestion.",
            mixinStandardHelpOptions = true,
            versionProvider = VersionText.class)
    private static final class Root implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(), "no command given; try list, run MODEL, about MODEL or measure FILE");
        }
    }

    static final class VersionText implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"wespace " + Version.text() + " (Java " + System.getProperty("java.version") + ")"};
        }
    }
}

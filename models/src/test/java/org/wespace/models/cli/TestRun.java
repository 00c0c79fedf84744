package org.wespace.models.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wespace.models.Models;
import org.wespace.models.run.DataFolders;
import org.wespace.models.run.UnitMaps;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One {@code wespace} command, as typed, but within this JVM.
 *
 * @param code exit code
 * @param out what it printed as its result
 * @param err progress and errors
 * @param folder its run folder
 */
public record TestRun(int code, String out, String err, Path folder) {

    /** One line of {@code flows.csv}. */
    public record FlowLine(String origin, String destination, String mode, long residents) {}

    /** Runs a bundled model with results in a folder. */
    public static TestRun of(Path folder, String model, String... options) {
        List<String> arguments = new ArrayList<>(List.of("run", model, "--out", folder.toString()));
        arguments.addAll(List.of(options));
        return typed(folder, arguments);
    }

    /** Any command, with a folder for results that it may write. */
    public static TestRun typed(Path folder, List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Cli cli = new Cli(
                Models.all(),
                new DataFolders(Optional.empty(), folder.resolve("nowhere")),
                Optional.of(UnitMaps::write),
                new Cli.Screen(new PrintWriter(out, true), new PrintWriter(err, true), false));
        int code = cli.execute(arguments.toArray(String[]::new));
        return new TestRun(code, out.toString(), err.toString(), folder);
    }

    /** {@code summary.json}. */
    public JsonNode summary() {
        return new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
    }

    /** A number of the summary. */
    public double number(String key) {
        JsonNode value = summary().path(key);
        if (!value.isNumber()) {
            throw new IllegalStateException("summary.json holds no number '" + key + "': " + value);
        }
        return value.asDouble();
    }

    /** A text of the summary. */
    public String text(String key) {
        return summary().path(key).asString();
    }

    /** The bytes of a file of the run folder. */
    public byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of {@code flows.csv} below its header; ids hold no commas here. */
    public List<FlowLine> flows() {
        return new String(bytes("flows.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(fields -> new FlowLine(fields[0], fields[1], fields[2], Long.parseLong(fields[3])))
                .toList();
    }

    /** Residents in all flows. */
    public long residentsInFlows() {
        return flows().stream().mapToLong(FlowLine::residents).sum();
    }
}

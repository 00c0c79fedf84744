package org.wespace.models.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wespace.models.run.DataFolders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One run of {@code wespace measure} through the command line, with what it printed. */
record MeasureRun(int code, String out, String err) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static MeasureRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("measure"));
        words.addAll(List.of(arguments));
        Cli cli = new Cli(
                List.of(),
                new DataFolders(Optional.empty(), Path.of("")),
                Optional.empty(),
                new Cli.Screen(new PrintWriter(out, true), new PrintWriter(err, true), false));
        int code = cli.execute(words.toArray(String[]::new));
        return new MeasureRun(code, out.toString(), err.toString());
    }

    /** Standard output, which must be JSON and nothing else. */
    JsonNode json() {
        return JSON.readTree(out);
    }

    static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }
}

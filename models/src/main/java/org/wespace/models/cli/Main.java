package org.wespace.models.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wespace.models.Models;
import org.wespace.models.run.DataFolders;

/** Entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Cli cli = new Cli(
                Models.all(),
                DataFolders.ofEnvironment(),
                Optional.empty(),
                new Cli.Screen(out, err, Terminal.present()));
        int code = cli.execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }
}

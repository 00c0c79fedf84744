package org.wespace.models.cli;

import picocli.CommandLine.Command;

/** {@code wespace version}. */
@Command(name = "version", description = "Print the version.", mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

    private final Cli cli;

    VersionCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        cli.screen().out().println(new Cli.VersionText().getVersion()[0]);
    }
}

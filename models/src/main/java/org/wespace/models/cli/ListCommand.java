package org.wespace.models.cli;

import org.wespace.models.run.Model;
import picocli.CommandLine.Command;

/** {@code wespace list}: the models, one line each. */
@Command(name = "list", description = "List the bundled models, one line each.", mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {

    private final Cli cli;

    ListCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void run() {
        int width = cli.models().stream()
                .mapToInt(model -> model.name().length())
                .max()
                .orElse(0);
        for (Model model : cli.models()) {
            String name = model.name();
            cli.screen().out().println(name + " ".repeat(width - name.length() + 2) + model.summary());
        }
        cli.screen().out().flush();
    }
}

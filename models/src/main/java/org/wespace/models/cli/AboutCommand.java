package org.wespace.models.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wespace.models.run.DataNeeds;
import org.wespace.models.run.Model;
import org.wespace.models.run.ScreenText;
import org.wespace.models.run.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wespace about MODEL}: the model's page, and the data that it needs. */
@Command(
        name = "about",
        description = "Print a model's page: its question, rules, sources and expected figures.",
        mixinStandardHelpOptions = true)
final class AboutCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(paramLabel = "MODEL", description = "Name of a bundled model; see 'wespace list'.")
    private String name = "";

    AboutCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() throws IOException {
        Model model = cli.requireModel(name);
        try (InputStream page = model.getClass().getResourceAsStream(model.page())) {
            if (page == null) {
                throw new IOException("the page of model '" + name + "' is missing: " + model.page());
            }
            cli.screen().out().println(new String(page.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        if (!model.settings().isEmpty()) {
            cli.screen().out().println("\nSettings (--set KEY=VALUE):");
            for (Setting setting : model.settings()) {
                cli.screen().out().println(line(setting));
            }
        }
        if (model.dataNeeds().isPresent()) {
            DataNeeds needs = model.dataNeeds().get();
            cli.screen().out().println("\nData: " + needs.name() + "\n" + needs.describe());
        }
        return 0;
    }

    private static String line(Setting setting) {
        return String.format(
                Locale.ROOT,
                "  %-28s %s%s, %s to %s: %s",
                setting.key(),
                ScreenText.plain(setting.standard()),
                setting.unit().isEmpty() ? "" : " " + setting.unit(),
                ScreenText.plain(setting.least()),
                ScreenText.plain(setting.most()),
                setting.definition());
    }
}

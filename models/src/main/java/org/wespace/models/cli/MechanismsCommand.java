package org.wespace.models.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.models.run.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wespace mechanisms [ID]}: the claims of the report as switches, one line each, or one of them in full. */
@Command(
        name = "mechanisms",
        description = {
            "List the mechanisms, or print one in full: what the report claims, the rule that stands for it, what its"
                    + " switch does, and where published science disagrees."
        },
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
final class MechanismsCommand implements Callable<Integer> {

    private final Cli cli;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "Id or name of a mechanism, such as WK-2 or telework; without it, all are listed.")
    private @Nullable String id;

    MechanismsCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        cli.screen().out().print(id == null ? MechanismText.list(Arrays.asList(Mechanism.values())) : entry(id));
        cli.screen().out().flush();
        return 0;
    }

    private static String entry(String id) {
        Mechanism mechanism;
        try {
            mechanism = Mechanism.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
        return MechanismText.entry(mechanism);
    }
}

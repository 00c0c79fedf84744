package org.wespace.models.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.run.DataFolders;
import org.wespace.models.run.DemoModel;

/** Ends a child JVM in the middle of a run, as Ctrl-C does, and looks at what it leaves. */
class InterruptionTest {

    @TempDir
    private Path temp;

    @Test
    void interrupted_modelListens_leavesNothing() throws Exception {
        assertThat(interrupt("listening")).isNotZero();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void interrupted_modelIsDeaf_leavesNothingAfterAWhile() throws Exception {
        assertThat(interrupt("deaf")).isNotZero();
        assertThat(temp).isEmptyDirectory();
    }

    private int interrupt(String model) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        model,
                        temp.resolve("runs").resolve("m").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("running");
            assertThat(Files.exists(temp.resolve("runs"))).isTrue();
            child.destroy();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        return child.exitValue();
    }

    /** The command line over a model that runs until it is stopped, or for ever. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            DemoModel.Behaviour listening = (settings, progress) -> {
                out.println("running");
                while (true) {
                    Thread.onSpinWait();
                    progress.stopIfCancelled();
                }
            };
            DemoModel.Behaviour deaf = (settings, progress) -> {
                out.println("running");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            };
            Cli cli = new Cli(
                    List.of(
                            new DemoModel("listening", Optional.empty(), listening),
                            new DemoModel("deaf", Optional.empty(), deaf)),
                    new DataFolders(Optional.empty(), Path.of("")),
                    Optional.empty(),
                    new Cli.Screen(out, out, false));
            System.exit(cli.execute("run", arguments[0], "--out", arguments[1]));
        }
    }
}

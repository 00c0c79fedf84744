package org.wespace.models.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wespace.models.run.RunFolder;

/**
 * What happens on Ctrl-C: the run is asked to stop; after some seconds, or when it has stopped, its unfinished files
 * are gone.
 */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(ConsoleProgress progress, RunFolder folder) {
        this.hook = new Thread(() -> interrupted(progress, folder), "interruption");
    }

    static Interruption watch(ConsoleProgress progress, RunFolder folder) {
        Interruption interruption = new Interruption(progress, folder);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void interrupted(ConsoleProgress progress, RunFolder folder) {
        progress.cancel();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is shutting down: the hook is at work already.
            return;
        }
    }
}

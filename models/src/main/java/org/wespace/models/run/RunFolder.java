package org.wespace.models.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results that is whole or absent. Files are written into a hidden folder beside or inside it and moved
 * into place together by {@link #commit()}; {@link #close()} without it removes every trace.
 *
 * <p>An earlier run's folder is written over; anything else but an empty folder is refused. Files of the user's own in
 * a run's folder stay. Safe to close from another thread.
 */
public final class RunFolder implements AutoCloseable {

    /** Where the earlier summary waits while files are replaced: marks the folder as a run's, but not a whole one. */
    private static final String REPLACED = SummaryFile.NAME + ".replaced";

    private final Path target;
    private final Path work;
    private final boolean fresh;
    private final Deque<Path> createdParents;
    private final List<String> names = new ArrayList<>();
    private boolean closed;

    private RunFolder(Path target, Path work, boolean fresh, Deque<Path> createdParents) {
        this.target = target;
        this.work = work;
        this.fresh = fresh;
        this.createdParents = createdParents;
    }

    /**
     * Opens a folder for a run's results, before the run, so that a folder that cannot be written is told at once.
     *
     * @throws RefusedException if the folder cannot be made or written, or holds something else than a run's results
     */
    public static RunFolder open(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Deque<Path> created = new ArrayDeque<>();
        try {
            boolean fresh = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (!fresh) {
                requireOurs(target);
            }
            Path place = fresh ? createParents(target, created) : target;
            Path work = Files.createTempDirectory(place, "." + nameOf(target) + "-unfinished-");
            // createTempDirectory gives a folder for its owner only; results get what a plain folder would have.
            Files.delete(work);
            Files.createDirectory(work);
            return new RunFolder(target, work, fresh, created);
        } catch (IOException | UncheckedIOException e) {
            deleteEmpty(created);
            throw new RefusedException("cannot write results into " + target + ": " + Failures.describe(e), e);
        }
    }

    private static String nameOf(Path target) {
        Path name = target.getFileName();
        return name == null ? "run" : name.toString();
    }

    private static void requireOurs(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            throw new RefusedException("cannot write results into " + target + ": it is a file");
        }
        if (Files.exists(target.resolve(REPLACED)) || SummaryFile.isSummary(target.resolve(SummaryFile.NAME))) {
            return;
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new RefusedException("will not write results into " + target
                        + ": it is neither empty nor the folder of an earlier run");
            }
        }
    }

    private static Path createParents(Path target, Deque<Path> created) throws IOException {
        Path parent = target.getParent();
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = parent; path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            created.push(path);
        }
        return parent == null ? target : parent;
    }

    static void requireFileName(String name) {
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("a run's file must have a plain name without a folder: " + name);
        }
    }

    /**
     * Writes one file of the run.
     *
     * @param name plain file name
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the name is not plain or was written already
     */
    public synchronized void write(String name, FileWriter writer) throws IOException {
        requireFileName(name);
        requireOpen();
        if (names.contains(name)) {
            throw new IllegalArgumentException("file twice in one run: " + name);
        }
        writer.write(work.resolve(name));
        names.add(name);
    }

    /** Names of the files written so far, in order. */
    public synchronized List<String> names() {
        return List.copyOf(names);
    }

    /** The folder, absolute. */
    public Path path() {
        return target;
    }

    /**
     * Moves all files into place and closes. The summary comes last, so a folder with a summary is whole.
     *
     * @throws IOException if a file cannot be moved
     */
    public synchronized void commit() throws IOException {
        requireOpen();
        if (fresh) {
            Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            replace();
        }
        createdParents.clear();
        closed = true;
    }

    private void replace() throws IOException {
        Path summary = target.resolve(SummaryFile.NAME);
        Path replaced = target.resolve(REPLACED);
        if (Files.exists(summary)) {
            Files.move(summary, replaced, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(replaced)) {
            for (String old : SummaryFile.filesOf(replaced)) {
                requireFileName(old);
                Files.deleteIfExists(target.resolve(old));
            }
        }
        for (String name : names) {
            if (!name.equals(SummaryFile.NAME)) {
                moveIn(name);
            }
        }
        if (names.contains(SummaryFile.NAME)) {
            moveIn(SummaryFile.NAME);
        }
        Files.deleteIfExists(replaced);
        Files.delete(work);
    }

    private void moveIn(String name) throws IOException {
        Files.move(
                work.resolve(name),
                target.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void requireOpen() {
        if (closed) {
            throw new CancelledException();
        }
    }

    /** Removes what is not committed. Harmless when called again. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (Stream<Path> content = Files.list(work)) {
            for (Path file : content.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(work);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the unfinished folder " + work, e);
        }
        deleteEmpty(createdParents);
    }

    private static void deleteEmpty(Deque<Path> folders) {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return; // somebody else uses it by now
            }
        }
    }
}

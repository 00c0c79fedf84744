package org.wespace.models.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    private static final String SUMMARY =
            "{\"version\": \"0\", \"model\": \"m\", \"files\": [\"a.txt\", \"summary.json\"]}";

    @TempDir
    private Path temp;

    @Test
    void commit_newFolder_holdsExactlyTheFiles() throws IOException {
        Path target = temp.resolve("runs").resolve("m");
        try (RunFolder folder = RunFolder.open(target)) {
            folder.write("a.txt", file -> Files.writeString(file, "a"));
            folder.write("summary.json", file -> Files.writeString(file, SUMMARY));
            assertThat(target).doesNotExist();
            folder.commit();
        }
        assertThat(names(target)).containsExactly("a.txt", "summary.json");
        assertThat(names(temp.resolve("runs"))).containsExactly("m");
    }

    @Test
    void close_writerFails_nothingIsLeft() throws IOException {
        Path target = temp.resolve("runs").resolve("deep").resolve("m");
        assertThatThrownBy(() -> {
                    try (RunFolder folder = RunFolder.open(target)) {
                        folder.write("a.txt", file -> Files.writeString(file, "a"));
                        folder.write("b.txt", file -> {
                            Files.writeString(file, "half");
                            throw new IOException("disk full");
                        });
                    }
                })
                .hasMessage("disk full");
        assertThat(names(temp)).isEmpty();
    }

    @Test
    void close_writerFailsOverEarlierRun_earlierRunStaysWhole() throws IOException {
        Path target = earlierRun();
        try (RunFolder folder = RunFolder.open(target)) {
            folder.write("a.txt", file -> Files.writeString(file, "new"));
        }
        assertThat(names(target)).containsExactly("a.txt", "notes.txt", "summary.json");
        assertThat(target.resolve("a.txt")).hasContent("old");
    }

    @Test
    void commit_overEarlierRun_replacesItsFilesAndKeepsTheUsers() throws IOException {
        Path target = earlierRun();
        try (RunFolder folder = RunFolder.open(target)) {
            folder.write("b.txt", file -> Files.writeString(file, "new"));
            folder.write("summary.json", file -> Files.writeString(file, SUMMARY));
            folder.commit();
        }
        assertThat(names(target)).containsExactly("b.txt", "notes.txt", "summary.json");
    }

    @Test
    void open_replacementWasInterrupted_isStillARunFolder() throws IOException {
        Path target = earlierRun();
        Files.move(target.resolve("summary.json"), target.resolve("summary.json.replaced"));
        try (RunFolder folder = RunFolder.open(target)) {
            folder.write("summary.json", file -> Files.writeString(file, SUMMARY));
            folder.commit();
        }
        assertThat(names(target)).containsExactly("notes.txt", "summary.json");
    }

    @Test
    void open_emptyFolder_isTaken() throws IOException {
        Path target = Files.createDirectory(temp.resolve("empty"));
        try (RunFolder folder = RunFolder.open(target)) {
            folder.write("summary.json", file -> Files.writeString(file, SUMMARY));
            folder.commit();
        }
        assertThat(names(target)).containsExactly("summary.json");
    }

    @Test
    void open_foreignFolder_isRefused() throws IOException {
        Files.writeString(temp.resolve("thesis.tex"), "years of work");
        assertThatThrownBy(() -> RunFolder.open(temp))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("neither empty nor the folder of an earlier run");
        assertThat(names(temp)).containsExactly("thesis.tex");
    }

    @Test
    void open_foreignSummary_isRefused() throws IOException {
        Files.writeString(temp.resolve("summary.json"), "{\"mine\": 1}");
        assertThatThrownBy(() -> RunFolder.open(temp)).isInstanceOf(RefusedException.class);
    }

    @Test
    void open_fileInTheWay_isRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> RunFolder.open(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("it is a file");
        assertThatThrownBy(() -> RunFolder.open(file.resolve("under")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot write results into");
    }

    @Test
    void write_nameWithFolder_throws() throws IOException {
        try (RunFolder folder = RunFolder.open(temp.resolve("m"))) {
            assertThatThrownBy(() -> folder.write("../x", file -> {})).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void write_afterClose_isCancelled() throws IOException {
        RunFolder folder = RunFolder.open(temp.resolve("m"));
        folder.close();
        assertThatThrownBy(() -> folder.write("a.txt", file -> {})).isInstanceOf(CancelledException.class);
        assertThatThrownBy(folder::commit).isInstanceOf(CancelledException.class);
    }

    private Path earlierRun() throws IOException {
        Path target = Files.createDirectory(temp.resolve("earlier"));
        Files.writeString(target.resolve("a.txt"), "old");
        Files.writeString(target.resolve("notes.txt"), "the user's");
        Files.writeString(target.resolve("summary.json"), SUMMARY);
        return target;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

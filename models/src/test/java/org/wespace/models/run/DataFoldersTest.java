package org.wespace.models.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFoldersTest {

    private static final DataNeeds NEEDS = new DataNeeds(
            "town",
            List.of(new DataNeeds.DataFile("zones.geojson", "polygons with the property id")),
            "the census office, https://example.org/census",
            "Open Licence 1",
            "Contains census data.");

    @TempDir
    private Path temp;

    @Test
    void resolve_given_isTakenBeforeAllOthers() throws IOException {
        Path given = dataAt("given");
        Path environment = dataAt("home/town").getParent();
        assertThat(folders(environment).resolve(NEEDS, Optional.of(given))).isEqualTo(given);
    }

    @Test
    void resolve_environment_isTakenBeforeShared() throws IOException {
        Path environment = dataAt("home/town");
        dataAt("shared/data/town");
        assertThat(folders(environment.getParent()).resolve(NEEDS, Optional.empty()))
                .isEqualTo(environment);
    }

    @Test
    void resolve_environmentLacksTheName_fallsBackToShared() throws IOException {
        Path shared = dataAt("shared/data/town");
        assertThat(folders(temp.resolve("nowhere")).resolve(NEEDS, Optional.empty()))
                .isEqualTo(shared);
    }

    @Test
    void resolve_nowhere_saysWhereDataComeFrom() {
        assertThatThrownBy(() -> folders(temp.resolve("home")).resolve(NEEDS, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no data for 'town'")
                .hasMessageContaining("$WESPACE_DATA/town")
                .hasMessageContaining("../shared/data/town")
                .hasMessageContaining("--data DIR")
                .hasMessageContaining("zones.geojson: polygons with the property id")
                .hasMessageContaining("https://example.org/census")
                .hasMessageContaining("Open Licence 1");
    }

    @Test
    void resolve_givenIsNoFolder_isRefusedAndNoOtherIsTried() throws IOException {
        dataAt("shared/data/town");
        assertThatThrownBy(() -> folders(temp).resolve(NEEDS, Optional.of(temp.resolve("typo"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--data is no folder: " + temp.resolve("typo"));
    }

    @Test
    void resolve_fileMissing_namesIt() throws IOException {
        Path given = Files.createDirectory(temp.resolve("given"));
        assertThatThrownBy(() -> folders(temp).resolve(NEEDS, Optional.of(given)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no readable file zones.geojson")
                .hasMessageContaining(given.toString());
    }

    @Test
    void of_blankVariable_isNone() {
        assertThat(DataFolders.of(Map.of("WESPACE_DATA", " "), null).dataHome()).isEmpty();
    }

    private DataFolders folders(Path environment) {
        return DataFolders.of(
                Map.of(DataFolders.VARIABLE, environment.toString()),
                temp.resolve("project").toString());
    }

    private Path dataAt(String name) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        Files.writeString(folder.resolve("zones.geojson"), "{}");
        return folder;
    }
}

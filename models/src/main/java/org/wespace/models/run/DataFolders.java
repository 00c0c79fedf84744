package org.wespace.models.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.models.run.DataNeeds.DataFile;

/**
 * Finds a model's data: the folder given, else {@code $WESPACE_DATA/NAME}, else {@code ../shared/data/NAME} beside the
 * project's home.
 *
 * @param dataHome value of the environment variable {@code WESPACE_DATA}, if set
 * @param projectHome folder of the project, or the current folder
 */
public record DataFolders(Optional<Path> dataHome, Path projectHome) {

    /** Environment variable that names a folder of data folders. */
    public static final String VARIABLE = "WESPACE_DATA";

    /** System property that names the project's home. */
    public static final String HOME_PROPERTY = "wespace.home";

    /** Takes the data home from the environment and the project home from {@value #HOME_PROPERTY}. */
    public static DataFolders ofEnvironment() {
        return of(System.getenv(), System.getProperty(HOME_PROPERTY));
    }

    static DataFolders of(Map<String, String> environment, @Nullable String home) {
        String dataHome = environment.get(VARIABLE);
        return new DataFolders(
                dataHome == null || dataHome.isBlank() ? Optional.empty() : Optional.of(Path.of(dataHome)),
                Path.of(home == null || home.isBlank() ? "" : home).toAbsolutePath());
    }

    /**
     * The folder that holds every file needed.
     *
     * @param needs the files
     * @param given folder that the user named; then no other is looked at
     * @throws RefusedException if no folder, or a folder without one of the files, is found; says what is needed
     */
    public Path resolve(DataNeeds needs, Optional<Path> given) {
        Map<String, Path> places = places(needs, given);
        for (Map.Entry<String, Path> place : places.entrySet()) {
            if (Files.isDirectory(place.getValue())) {
                return requireFiles(needs, place.getKey(), place.getValue());
            }
        }
        StringBuilder text = new StringBuilder("no data for '" + needs.name() + "': ");
        String separator = "";
        for (Map.Entry<String, Path> place : places.entrySet()) {
            text.append(separator)
                    .append(place.getKey())
                    .append(" is no folder: ")
                    .append(place.getValue());
            separator = "; ";
        }
        if (given.isEmpty()) {
            text.append("; name one with --data DIR");
        }
        throw new RefusedException(text.append('\n').append(needs.describe()).toString());
    }

    private Map<String, Path> places(DataNeeds needs, Optional<Path> given) {
        Map<String, Path> places = new LinkedHashMap<>();
        if (given.isPresent()) {
            places.put("--data", given.get());
            return places;
        }
        dataHome.ifPresent(home -> places.put("$" + VARIABLE + "/" + needs.name(), home.resolve(needs.name())));
        places.put(
                "../shared/data/" + needs.name(),
                projectHome
                        .resolve(Path.of("..", "shared", "data", needs.name()))
                        .normalize());
        return places;
    }

    private static Path requireFiles(DataNeeds needs, String place, Path folder) {
        for (DataFile file : needs.files()) {
            if (!Files.isReadable(folder.resolve(file.name()))) {
                throw new RefusedException("no readable file " + file.name() + " in the data folder of '" + needs.name()
                        + "' (" + place + "): " + folder + "\n" + needs.describe());
            }
        }
        return folder;
    }
}

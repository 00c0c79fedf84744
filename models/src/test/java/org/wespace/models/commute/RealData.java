package org.wespace.models.commute;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folders of real cities, which lie outside the project; tests that need them are skipped where they are not. */
final class RealData {

    private RealData() {}

    /** The folder of a city. */
    static Path folder(String city) {
        String stated = System.getenv("WESPACE_DATA");
        Path data = stated == null || stated.isBlank() ? Path.of("..", "..", "shared", "data") : Path.of(stated);
        Path folder = data.resolve(city);
        assumeTrue(Files.isRegularFile(folder.resolve("od.csv")), () -> "not there: " + folder.toAbsolutePath());
        return folder;
    }

    /** Sums of the columns of a plain CSV file, by name; what is no number counts as 0. */
    static Map<String, Double> sums(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String[] header = lines.get(0).split(",");
            Map<String, Double> sums = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",");
                for (int column = 0; column < fields.length; column++) {
                    sums.merge(header[column], number(fields[column]), Double::sum);
                }
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Share of the trips of a file of flows in some of its columns. */
    static double share(Map<String, Double> sums, String... columns) {
        return Arrays.stream(columns).mapToDouble(sums::get).sum() / sums.get("all");
    }

    private static double number(String text) {
        return text.matches("[0-9.]+") ? Double.parseDouble(text) : 0;
    }
}

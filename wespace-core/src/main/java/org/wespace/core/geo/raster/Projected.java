package org.wespace.core.geo.raster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .prj} file beside an ASCII grid says: well-known text of its coordinate reference system.
 *
 * @param unit what coordinates are measured in
 * @param metresPerUnit metres in one of them, for a length
 * @param crs the text
 */
record Projected(RawRaster.Unit unit, double metresPerUnit, String crs) {

    // The last UNIT of a projected system is its own; those before belong to its geographic base.
    private static final Pattern UNIT =
            Pattern.compile("(?:LENGTH)?UNIT\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*([0-9.eE+-]+)", Pattern.CASE_INSENSITIVE);

    /** Reads the file beside a grid; null if there is none or it says nothing that is known. */
    static @Nullable Projected beside(Path grid) throws IOException {
        String name = String.valueOf(grid.getFileName());
        String bare = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = bare.lastIndexOf('.');
        Path file = grid.resolveSibling((dot < 0 ? bare : bare.substring(0, dot)) + ".prj");
        if (!Files.isRegularFile(file)) {
            return null;
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip());
    }

    static @Nullable Projected parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.startsWith("GEOGCS")
                || upper.startsWith("GEOGCRS")
                || upper.matches("(?s)PROJECTION\\s+GEOGRAPHIC.*")) {
            return new Projected(RawRaster.Unit.DEGREE, 1, text);
        }
        if (!upper.startsWith("PROJCS") && !upper.startsWith("PROJCRS")) {
            return null;
        }
        double metres = Double.NaN;
        Matcher matcher = UNIT.matcher(text);
        while (matcher.find()) {
            metres = Double.parseDouble(matcher.group(1));
        }
        return RasterFrame.isSize(metres)
                ? new Projected(RawRaster.Unit.LENGTH, metres, text)
                : new Projected(RawRaster.Unit.UNKNOWN, 1, text);
    }
}

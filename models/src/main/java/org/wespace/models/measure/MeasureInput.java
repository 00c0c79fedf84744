package org.wespace.models.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wespace.core.geo.FlowTable;
import org.wespace.core.geo.ZonePoints;
import org.wespace.core.geo.Zones;
import org.wespace.core.geo.raster.Raster;
import org.wespace.core.geo.raster.RasterFrame;

/** Data of a user, read and checked. */
public sealed interface MeasureInput {

    /** The file that was named. */
    Path file();

    /** What kind of data these are, in a word or two: "raster", "zones", "flows". */
    String kind();

    /** One line for people: how many of what. */
    String describe();

    /** What was assumed while reading, one sentence each. */
    List<String> warnings();

    /** Numbers on cells. */
    record OfRaster(Path file, Raster raster) implements MeasureInput {

        @Override
        public String kind() {
            return "raster";
        }

        @Override
        public String describe() {
            RasterFrame frame = raster.frame();
            String size = frame.hasSquareCells()
                    ? Digits.of(frame.cellWidthMetres()) + " m"
                    : Digits.of(frame.cellWidthMetres()) + " x " + Digits.of(frame.cellHeightMetres()) + " m";
            return String.format(
                    Locale.ROOT,
                    "raster of %d rows and %d columns, cells of %s; %d of %d cells hold data, %s",
                    frame.rows(),
                    frame.columns(),
                    size,
                    raster.dataCount(),
                    frame.cellCount(),
                    raster.isWhole() ? "all whole numbers" : "real numbers");
        }

        @Override
        public List<String> warnings() {
            return raster.warnings();
        }
    }

    /** Polygons with columns of numbers. */
    record OfZones(Path file, Zones zones) implements MeasureInput {

        @Override
        public String kind() {
            return "zones";
        }

        @Override
        public String describe() {
            return zones.count() + " zones, columns " + String.join(", ", zones.columns());
        }

        @Override
        public List<String> warnings() {
            return zones.warnings();
        }
    }

    /**
     * Trips between zones.
     *
     * @param file the file of flows
     * @param flows the flows
     * @param points the zones that they run between
     * @param other flows between the same zones to compare with, or null
     */
    record OfFlows(
            Path file,
            FlowTable flows,
            ZonePoints points,
            @Nullable FlowTable other) implements MeasureInput {

        @Override
        public String kind() {
            return "flows";
        }

        @Override
        public String describe() {
            double total = 0;
            for (double trips : flows.matrix()) {
                total += trips;
            }
            return Digits.of(total) + " trips between " + flows.zones() + " zones"
                    + (flows.modes().isEmpty() ? "" : ", modes " + String.join(", ", flows.modes()));
        }

        @Override
        public List<String> warnings() {
            return points.warnings();
        }
    }
}

package org.wespace.models.measure;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wespace.core.geo.raster.Raster;
import org.wespace.core.geo.raster.RasterFrame;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.landscape.ClassRaster;
import org.wespace.core.measure.landscape.LandscapeSuite;
import org.wespace.core.measure.landscape.Neighbourhood;

/** Patches, edges and classes of a raster of whole numbers. */
final class LandscapeOfRaster implements FamilyMeasures {

    @Override
    public MeasureFamily family() {
        return MeasureFamily.LANDSCAPE;
    }

    @Override
    public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
        if (!(input instanceof MeasureInput.OfRaster of)) {
            return Optional.of("needs a raster of classes, not " + input.kind());
        }
        Raster raster = of.raster();
        RasterFrame frame = raster.frame();
        if (!raster.isWhole()) {
            return Optional.of("needs a class of each cell, a whole number; " + firstBroken(raster));
        }
        if (!frame.hasSquareCells()) {
            return Optional.of("needs square cells, not " + Digits.of(frame.cellWidthMetres()) + " x "
                    + Digits.of(frame.cellHeightMetres()) + " m");
        }
        if (frame.rows() > ClassRaster.MAX_SIDE || frame.columns() > ClassRaster.MAX_SIDE) {
            return Optional.of("needs at most " + ClassRaster.MAX_SIDE + " rows and columns");
        }
        return tooManyClasses(raster);
    }

    private static String firstBroken(Raster raster) {
        int columns = raster.frame().columns();
        for (int cell = 0; cell < raster.frame().cellCount(); cell++) {
            double value = raster.value(cell);
            if (!Double.isNaN(value) && value != Math.rint(value)) {
                return "row " + (cell / columns + 1) + ", column " + (cell % columns + 1) + " holds " + value;
            }
        }
        return "some are too large to be exact";
    }

    private static Optional<String> tooManyClasses(Raster raster) {
        IntOpenHashSet classes = new IntOpenHashSet();
        for (int cell = 0; cell < raster.frame().cellCount(); cell++) {
            double value = raster.value(cell);
            if (Double.isNaN(value)) {
                continue;
            }
            // The least int is kept for cells without data.
            if (value <= Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
                return Optional.of("needs classes between -2147483647 and 2147483647, not " + Digits.of(value));
            }
            if (classes.add((int) value) && classes.size() > ClassRaster.MAX_CLASSES) {
                return Optional.of("needs at most " + ClassRaster.MAX_CLASSES
                        + " classes; this raster has more, as if its" + " numbers were counts");
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean suits(MeasureInput input, MeasureSettings settings) {
        return true;
    }

    @Override
    public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
        Raster raster = ((MeasureInput.OfRaster) input).raster();
        RasterFrame frame = raster.frame();
        int[] classes = new int[frame.cellCount()];
        for (int cell = 0; cell < classes.length; cell++) {
            double value = raster.value(cell);
            classes[cell] = Double.isNaN(value) ? Integer.MIN_VALUE : (int) value;
        }
        ClassRaster cells =
                ClassRaster.of(frame.rows(), frame.columns(), frame.cellWidthMetres(), classes, Integer.MIN_VALUE);
        Set<Neighbourhood> neighbourhoods = settings.landscape().neighbourhoods().stream()
                .map(Neighbourhood::of)
                .collect(Collectors.toUnmodifiableSet());
        return LandscapeSuite.measure(
                cells, neighbourhoods, settings.landscape().countBoundary());
    }
}

package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.core.geo.Zones;
import org.wespace.core.geo.raster.Raster;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.inequality.InequalitySuite;

/** Unequal shares: of the cells of a raster, and of zones, column by column. Blank values are left out. */
final class InequalityOfInput implements FamilyMeasures {

    @Override
    public MeasureFamily family() {
        return MeasureFamily.INEQUALITY;
    }

    @Override
    public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
        if (input instanceof MeasureInput.OfRaster of) {
            return negative(of.raster());
        }
        if (input instanceof MeasureInput.OfZones of) {
            return columns(of.zones(), settings).isEmpty()
                    ? Optional.of("needs a column of numbers without negative ones; there are "
                            + String.join(", ", of.zones().columns()))
                    : Optional.empty();
        }
        return Optional.of("needs a raster or zones, not flows");
    }

    private static Optional<String> negative(Raster raster) {
        int columns = raster.frame().columns();
        for (int cell = 0; cell < raster.frame().cellCount(); cell++) {
            if (raster.value(cell) < 0) {
                return Optional.of("needs values that are not negative; row " + (cell / columns + 1) + ", column "
                        + (cell % columns + 1) + " holds " + raster.value(cell));
            }
        }
        return Optional.empty();
    }

    /** The columns asked for; without any, those of numbers none of which is negative. */
    private static List<String> columns(Zones zones, MeasureSettings settings) {
        List<String> values = Columns.values(zones, settings.columns());
        if (!settings.columns().values().isEmpty()) {
            return values;
        }
        return values.stream().filter(name -> !hasNegative(zones.numbers(name))).toList();
    }

    private static boolean hasNegative(double[] values) {
        for (double value : values) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean suits(MeasureInput input, MeasureSettings settings) {
        return input instanceof MeasureInput.OfZones
                || new LandscapeOfRaster().missing(input, settings).isPresent();
    }

    @Override
    public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
        if (input instanceof MeasureInput.OfRaster of) {
            return InequalitySuite.of(known(of.raster().toArray(), of.raster().toArray()));
        }
        Zones zones = ((MeasureInput.OfZones) input).zones();
        MeasureSettings.OfColumns names = settings.columns();
        double[] weights = names.weights() == null ? null : Columns.counts(zones, names.weights());
        int[] parts = names.partition() == null ? null : parts(zones.texts(names.partition()));
        List<Measured> all = new ArrayList<>();
        for (String column : columns(zones, settings)) {
            double[] values = zones.numbers(column);
            if (!settings.columns().values().isEmpty()) {
                requireNoneNegative(zones, column, values);
            }
            List<Measured> found = InequalitySuite.of(
                    known(values, values), weights == null ? null : known(weights, values), knownParts(parts, values));
            found.forEach(one -> all.add(one.with("column", column)));
        }
        return all;
    }

    private static void requireNoneNegative(Zones zones, String column, double[] values) {
        for (int zone = 0; zone < values.length; zone++) {
            if (values[zone] < 0) {
                throw new IllegalArgumentException("column '" + column + "', zone '"
                        + zones.ids().get(zone) + "': must not be negative: " + Digits.of(values[zone]));
            }
        }
    }

    /** What stands where there is a value. */
    private static double[] known(double[] what, double[] values) {
        double[] kept = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                kept[count++] = what[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int @Nullable [] knownParts(int @Nullable [] parts, double[] values) {
        if (parts == null) {
            return null;
        }
        int[] kept = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                kept[count++] = parts[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int[] parts(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] parts = new int[names.size()];
        for (int zone = 0; zone < parts.length; zone++) {
            Integer known = numbers.putIfAbsent(names.get(zone), numbers.size());
            parts[zone] = known == null ? numbers.size() - 1 : known;
        }
        return parts;
    }
}

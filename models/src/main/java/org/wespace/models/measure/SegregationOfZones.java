package org.wespace.models.measure;

import java.util.List;
import java.util.Optional;
import org.wespace.core.geo.ZoneContiguity;
import org.wespace.core.geo.Zones;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.segregation.GroupCounts;
import org.wespace.core.measure.segregation.SegregationSuite;
import org.wespace.core.measure.segregation.UnitLayout;

/** Separation of groups whose residents stand in a column each. */
final class SegregationOfZones implements FamilyMeasures {

    private static final List<String> GROUP_KEYS = List.of("group", "other");
    private static final double METRES = 1000;

    @Override
    public MeasureFamily family() {
        return MeasureFamily.SEGREGATION;
    }

    @Override
    public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
        if (!(input instanceof MeasureInput.OfZones)) {
            return Optional.of("needs zones, not " + (input instanceof MeasureInput.OfRaster ? "a raster" : "flows"));
        }
        return settings.columns().groups().size() < 2
                ? Optional.of("needs the columns of at least two groups (--groups a,b)")
                : Optional.empty();
    }

    @Override
    public boolean suits(MeasureInput input, MeasureSettings settings) {
        return true;
    }

    @Override
    public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
        Zones zones = ((MeasureInput.OfZones) input).zones();
        List<String> names = settings.columns().groups();
        double[] counts = new double[zones.count() * names.size()];
        for (int group = 0; group < names.size(); group++) {
            double[] column = Columns.counts(zones, names.get(group));
            for (int zone = 0; zone < column.length; zone++) {
                counts[zone * names.size() + group] = column[zone];
            }
        }
        GroupCounts groups = GroupCounts.of(zones.count(), names.size(), counts);
        return SegregationSuite.of(groups, layout(zones)).stream()
                .map(one -> named(one, names))
                .toList();
    }

    private static UnitLayout layout(Zones zones) {
        double[] x = new double[zones.count()];
        double[] y = new double[zones.count()];
        double[] areas = new double[zones.count()];
        for (int zone = 0; zone < areas.length; zone++) {
            x[zone] = zones.pointX(zone) / METRES;
            y[zone] = zones.pointY(zone) / METRES;
            areas[zone] = zones.squareKilometres(zone);
        }
        return UnitLayout.of(x, y, areas, ZoneContiguity.rook(zones));
    }

    /** The same value with the names of its groups in place of their numbers. */
    private static Measured named(Measured one, List<String> names) {
        Measured renamed = one;
        for (String key : GROUP_KEYS) {
            if (one.of().get(key) instanceof Integer group) {
                renamed = renamed.with(key, names.get(group));
            }
        }
        return renamed;
    }
}

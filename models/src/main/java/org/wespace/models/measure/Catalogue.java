package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.carbon.CarbonMeasure;
import org.wespace.agents.city.CityStateMeasure;
import org.wespace.agents.city.DailyLifeMeasure;
import org.wespace.agents.daily.DailyMeasure;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.access.AccessMeasure;
import org.wespace.core.measure.activity.ActivityMeasure;
import org.wespace.core.measure.autocorrelation.AutocorrelationMeasure;
import org.wespace.core.measure.commuting.CommutingMeasure;
import org.wespace.core.measure.form.FormMeasure;
import org.wespace.core.measure.form.ShapeMeasure;
import org.wespace.core.measure.inequality.InequalityMeasure;
import org.wespace.core.measure.landscape.LandscapeMeasure;
import org.wespace.core.measure.segregation.SegregationMeasure;

/** Everything that the library measures, by family. */
public final class Catalogue {

    private static final List<Measure> ALL = all();

    private Catalogue() {}

    private static List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        all.addAll(Arrays.asList(LandscapeMeasure.values()));
        all.addAll(Arrays.asList(AutocorrelationMeasure.values()));
        all.addAll(Arrays.asList(SegregationMeasure.values()));
        all.addAll(Arrays.asList(InequalityMeasure.values()));
        all.addAll(Arrays.asList(CommutingMeasure.values()));
        all.addAll(Arrays.asList(FormMeasure.values()));
        all.addAll(Arrays.asList(ShapeMeasure.values()));
        all.addAll(Arrays.asList(AccessMeasure.values()));
        all.addAll(Arrays.asList(ActivityMeasure.values()));
        all.addAll(Arrays.asList(CityStateMeasure.values()));
        all.addAll(Arrays.asList(DailyMeasure.values()));
        all.addAll(Arrays.asList(DailyLifeMeasure.values()));
        all.addAll(Arrays.asList(CarbonMeasure.values()));
        return List.copyOf(all);
    }

    /** The measures of a family, in the order of its list. */
    public static List<Measure> of(MeasureFamily family) {
        return ALL.stream().filter(measure -> measure.family() == family).toList();
    }
}

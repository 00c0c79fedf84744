package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.autocorrelation.AutocorrelationSuite;
import org.wespace.core.measure.autocorrelation.Contiguity;
import org.wespace.core.measure.autocorrelation.Weighting;
import org.wespace.core.measure.form.BoxCounting;
import org.wespace.core.measure.form.FormFields;
import org.wespace.core.measure.form.FormMeasure;
import org.wespace.core.measure.form.FormParameters;
import org.wespace.core.measure.form.FormSuite;
import org.wespace.core.measure.form.Places;
import org.wespace.core.measure.form.ShapeMeasure;
import org.wespace.core.measure.form.ShapeSuite;
import org.wespace.core.measure.inequality.InequalitySuite;
import org.wespace.core.measure.landscape.ClassRaster;
import org.wespace.core.measure.landscape.LandscapeSuite;
import org.wespace.core.measure.landscape.Neighbourhood;
import org.wespace.core.measure.segregation.GroupCounts;
import org.wespace.core.measure.segregation.SegregationSuite;

/**
 * What is measured of where homes and jobs are: patches of land, likeness of neighbours, mixture, density and shape.
 */
final class CityLand {

    private static final String[] FIELDS = {FormFields.RESIDENTS, FormFields.JOBS};

    /** Classes of land by what most people do there; index: class. */
    private static final String[] CLASSES = {"open", "homes", "jobs"};

    private static final int OUTSIDE = -1;

    /** Blocks that measures over all pairs are taken of: 10 ms, and as exact as a run needs. */
    private static final int PAIR_PLACES = 1024;

    /** Left out: a value for each ring is a table of its own. */
    private static final Set<FormMeasure> PROFILES = Set.of(FormMeasure.RING_DENSITY, FormMeasure.SHARE_WITHIN);

    private final Grid grid;
    private final UnitMask land;
    private final double[][] fields;
    private final List<Measured> all = new ArrayList<>();

    private CityLand(UnitMask land, double[] residents, double[] jobs) {
        this.grid = land.grid();
        this.land = land;
        this.fields = new double[][] {residents, jobs};
    }

    /**
     * All measures of a city's land, with 8 neighbours and edges to the outside left out. Keys: "class", "field",
     * "other" and what the measures themselves need.
     *
     * @param land the units that are part of the city's area
     * @param residents residents of each unit
     * @param jobs jobs of each unit
     */
    static List<Measured> measure(UnitMask land, double[] residents, double[] jobs) {
        CityLand measures = new CityLand(land, residents, jobs);
        measures.addPatches();
        measures.addLikeness();
        measures.addMixture();
        measures.addEvenness();
        measures.addForm();
        measures.addShape();
        return List.copyOf(measures.all);
    }

    private void addPatches() {
        int[] classes = new int[grid.unitCount()];
        for (int unit = 0; unit < classes.length; unit++) {
            double homes = fields[0][unit];
            double jobs = fields[1][unit];
            int used = homes >= jobs ? 1 : 2;
            classes[unit] = land.contains(unit) ? (homes + jobs > 0 ? used : 0) : OUTSIDE;
        }
        ClassRaster raster = ClassRaster.ofUnits(grid, classes, OUTSIDE);
        for (Measured one : LandscapeSuite.measure(raster, Set.of(Neighbourhood.EIGHT), Set.of(false))) {
            Object of = one.of().get("class");
            all.add(of == null ? bare(one) : bare(one).with("class", CLASSES[(Integer) of]));
        }
    }

    private void addLikeness() {
        for (int field = 0; field < FIELDS.length; field++) {
            double[] values = onLand(fields[field]);
            for (Measured one : AutocorrelationSuite.onLattice(grid.width(), grid.height(), values)) {
                if (is(one, "contiguity", Contiguity.QUEEN.id())
                        && is(one, "weights", Weighting.ROW_STANDARDISED.id())) {
                    all.add(bare(one).with("field", FIELDS[field]));
                }
            }
        }
    }

    /** Homes and jobs as two groups: how far apart they are. */
    private void addMixture() {
        double[] counts = new double[2 * land.count()];
        int row = 0;
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            if (land.contains(unit)) {
                counts[2 * row] = fields[0][unit];
                counts[2 * row + 1] = fields[1][unit];
                row++;
            }
        }
        for (Measured one : SegregationSuite.of(GroupCounts.of(land.count(), 2, counts))) {
            Map<String, @Nullable Object> of = new LinkedHashMap<>(one.of());
            of.replaceAll((key, value) -> isGroup(key) && value instanceof Integer group ? FIELDS[group] : value);
            all.add(new Measured(one.measure(), of, one.value()));
        }
    }

    private static boolean isGroup(String key) {
        return key.equals("group") || key.equals("other");
    }

    private void addEvenness() {
        for (int field = 0; field < FIELDS.length; field++) {
            double[] values = new double[land.count()];
            int row = 0;
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                if (land.contains(unit)) {
                    values[row++] = fields[field][unit];
                }
            }
            for (Measured one : InequalitySuite.of(values)) {
                all.add(one.with("field", FIELDS[field]));
            }
        }
    }

    private void addForm() {
        FormFields counted = FormFields.of(Places.of(grid, land));
        for (int field = 0; field < FIELDS.length; field++) {
            counted = counted.withCount(FIELDS[field], fields[field]);
        }
        FormParameters parameters = FormParameters.standard().withPairPlaces(PAIR_PLACES);
        for (Measured one : FormSuite.of(counted, parameters)) {
            if (!(one.measure() instanceof FormMeasure form && PROFILES.contains(form))) {
                all.add(one);
            }
        }
    }

    private void addShape() {
        boolean[] built = new boolean[grid.unitCount()];
        double[] builtOnLand = new double[built.length];
        double people = 0;
        for (int unit = 0; unit < built.length; unit++) {
            double here = fields[0][unit] + fields[1][unit];
            built[unit] = here > 0;
            builtOnLand[unit] = land.contains(unit) ? (here > 0 ? 1 : 0) : Double.NaN;
            people += here;
        }
        double dimension =
                BoxCounting.ofUnits(grid.width(), grid.height(), built).dimension();
        all.add(Measured.of(ShapeMeasure.BOX_DIMENSION, dimension));
        all.addAll(ShapeSuite.ofSprawl(grid.width(), grid.height(), grid.unitMetres(), builtOnLand, people));
        for (int field = 0; field < FIELDS.length; field++) {
            double[] values = onLand(fields[field]);
            for (Measured one : ShapeSuite.ofCounts(grid.width(), grid.height(), grid.unitMetres(), values)) {
                all.add(one.with("field", FIELDS[field]));
            }
        }
    }

    private double[] onLand(double[] values) {
        double[] onLand = values.clone();
        for (int unit = 0; unit < onLand.length; unit++) {
            if (!land.contains(unit)) {
                onLand[unit] = Double.NaN;
            }
        }
        return onLand;
    }

    private static Measured bare(Measured one) {
        return Measured.of(one.measure(), one.value());
    }

    private static boolean is(Measured one, String key, String value) {
        return value.equals(one.of().get(key));
    }
}

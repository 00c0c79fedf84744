package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wespace.core.geo.ZoneContiguity;
import org.wespace.core.geo.Zones;
import org.wespace.core.geo.raster.Raster;
import org.wespace.core.geo.raster.RasterFrame;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.form.FormFields;
import org.wespace.core.measure.form.FormSuite;
import org.wespace.core.measure.form.Places;
import org.wespace.core.measure.form.ShapeSuite;

/**
 * Density, centres and sprawl: of counts on the cells of a raster, of built classes of a raster, of residents and jobs
 * by zone.
 */
final class FormOfInput implements FamilyMeasures {

    private static final String FIELD = "value";
    private static final double PER_SQUARE_KILOMETRE = 1e6;

    @Override
    public MeasureFamily family() {
        return MeasureFamily.FORM;
    }

    @Override
    public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
        if (input instanceof MeasureInput.OfFlows) {
            return Optional.of("needs a raster or zones, not flows");
        }
        if (input instanceof MeasureInput.OfZones) {
            MeasureSettings.OfColumns columns = settings.columns();
            return columns.residents() == null && columns.jobs() == null
                    ? Optional.of("needs a column of residents or of jobs (--residents, --jobs)")
                    : Optional.empty();
        }
        Raster raster = ((MeasureInput.OfRaster) input).raster();
        if (!raster.frame().hasSquareCells()) {
            return Optional.of(
                    "needs square cells, not " + Digits.of(raster.frame().cellWidthMetres()) + " x "
                            + Digits.of(raster.frame().cellHeightMetres()) + " m");
        }
        if (!settings.built().classes().isEmpty()) {
            return Optional.empty();
        }
        if (new LandscapeOfRaster().missing(input, settings).isEmpty()) {
            return Optional.of("needs counts, or the classes that are built land (--built 1,2)");
        }
        return new InequalityOfInput().missing(input, settings);
    }

    @Override
    public boolean suits(MeasureInput input, MeasureSettings settings) {
        return true;
    }

    @Override
    public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
        if (input instanceof MeasureInput.OfZones of) {
            return ofZones(of.zones(), settings.columns());
        }
        Raster raster = ((MeasureInput.OfRaster) input).raster();
        return settings.built().classes().isEmpty() ? ofCounts(raster, settings) : ofBuilt(raster, settings);
    }

    private static List<Measured> ofZones(Zones zones, MeasureSettings.OfColumns columns) {
        double[] x = new double[zones.count()];
        double[] y = new double[zones.count()];
        double[] areas = new double[zones.count()];
        for (int zone = 0; zone < areas.length; zone++) {
            x[zone] = zones.pointX(zone);
            y[zone] = zones.pointY(zone);
            areas[zone] = zones.squareKilometres(zone) * PER_SQUARE_KILOMETRE;
        }
        FormFields fields = FormFields.of(Places.of(x, y, areas)).withNeighbours(ZoneContiguity.queen(zones));
        if (columns.residents() != null) {
            fields = fields.withCount(FormFields.RESIDENTS, Columns.counts(zones, columns.residents()));
        }
        if (columns.jobs() != null) {
            fields = fields.withCount(FormFields.JOBS, Columns.counts(zones, columns.jobs()));
        }
        return FormSuite.of(fields);
    }

    private static List<Measured> ofCounts(Raster raster, MeasureSettings settings) {
        RasterFrame frame = raster.frame();
        Grid grid = grid(frame);
        UnitMask land = UnitMask.where(grid, unit -> !Double.isNaN(raster.value(cell(frame, unit))));
        double[] counts = new double[grid.unitCount()];
        for (int unit = 0; unit < counts.length; unit++) {
            counts[unit] = land.contains(unit) ? raster.value(cell(frame, unit)) : 0;
        }
        FormFields fields = FormFields.of(Places.of(grid, land)).withCount(FIELD, counts);
        List<Measured> all = new ArrayList<>(FormSuite.of(fields));
        all.addAll(ShapeSuite.ofCounts(frame.columns(), frame.rows(), grid.unitMetres(), raster.toArray()));
        addShapes(all, raster, raster.toArray(), settings);
        return all;
    }

    private static List<Measured> ofBuilt(Raster raster, MeasureSettings settings) {
        RasterFrame frame = raster.frame();
        List<Long> classes = settings.built().classes();
        double[] built = raster.toArray();
        boolean any = false;
        for (int cell = 0; cell < built.length; cell++) {
            double value = built[cell];
            boolean is = !Double.isNaN(value) && classes.contains((long) value) && value == Math.rint(value);
            built[cell] = Double.isNaN(value) ? value : is ? 1 : 0;
            any |= is;
        }
        if (!any) {
            throw new IllegalArgumentException("no cell holds one of the classes of built land: " + classes);
        }
        Grid grid = grid(frame);
        UnitMask land = UnitMask.where(grid, unit -> !Double.isNaN(built[cell(frame, unit)]));
        UnitMask mask = UnitMask.where(grid, unit -> built[cell(frame, unit)] == 1);
        List<Measured> all = new ArrayList<>(
                FormSuite.of(FormFields.of(Places.of(grid, land)).withBuilt(mask)));
        addShapes(all, raster, built, settings);
        return all;
    }

    /** What is taken of the footprint: cells above 0. */
    private static void addShapes(List<Measured> all, Raster raster, double[] values, MeasureSettings settings) {
        RasterFrame frame = raster.frame();
        boolean[] built = new boolean[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            built[cell] = values[cell] > 0;
        }
        all.addAll(ShapeSuite.ofFootprint(frame.columns(), frame.rows(), built));
        Double people = settings.built().people();
        if (people != null) {
            all.addAll(ShapeSuite.ofSprawl(frame.columns(), frame.rows(), frame.cellWidthMetres(), values, people));
        }
    }

    private static Grid grid(RasterFrame frame) {
        return new Grid(frame.columns(), frame.rows(), frame.cellWidthMetres(), frame.west(), frame.south(), "");
    }

    /** The cell of a raster, whose row 0 is in the north, under a unit of its grid, whose row 0 is in the south. */
    private static int cell(RasterFrame frame, int unit) {
        int row = frame.rows() - 1 - unit / frame.columns();
        return row * frame.columns() + unit % frame.columns();
    }
}

package org.wespace.core.measure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.UnitMask;
import org.wespace.core.measure.Measured;

/**
 * All measures of density, centres and growth that what is known of a city allows.
 *
 * <p>Keys of the values: {@code field} (its name), {@code form} (of the fall of a level: "exponential", "power",
 * "newling"), {@code fit} (gradient over "places" or "rings"), {@code kilometres} (outer radius of a ring),
 * {@code density} (a line per km2), {@code weights} ("inverse_distance", "rook", or "touching" for zones),
 * {@code block} (units on a side of the blocks that units were joined into, 1 for none), {@code method} (centres by
 * "threshold" or "peaks"), {@code reach} (mix of a "unit", about it in m, of the "city").
 *
 * <p>What needs a grid (rook, clustering, peaks, open space, growth, mix about a unit) is left out for zones; what
 * needs residents, jobs, floor space or an earlier time is left out without. What is there but undefined is NaN: so are
 * measures over all pairs for more than 65,536 zones; on a grid units are joined into blocks instead, see
 * {@link FormParameters#pairPlaces()}. The composite of runs ({@link SprawlComposite}) is none of one city. Cost
 * O(places log places) a field, and O(pairPlaces^2) for measures over pairs.
 */
public final class FormSuite {

    private final FormFields fields;
    private final FormParameters parameters;
    private final Places places;
    private final Centre centre;
    private final double builtSquareKilometres;
    private final List<Measured> list = new ArrayList<>();

    private FormSuite(FormFields fields, FormParameters parameters) {
        this.fields = fields;
        this.parameters = parameters;
        this.places = fields.places();
        this.centre = centre(fields, parameters);
        double built = 0;
        for (int place = 0; place < places.count(); place++) {
            built += fields.isBuilt(place) ? places.squareMetres(place) : 0;
        }
        this.builtSquareKilometres = built / 1e6;
    }

    /** All measures with the default parameters. */
    public static List<Measured> of(FormFields fields) {
        return of(fields, FormParameters.standard());
    }

    /** All measures, in the order of {@link FormMeasure} as far as fields and groups allow. */
    public static List<Measured> of(FormFields fields, FormParameters parameters) {
        FormSuite suite = new FormSuite(fields, parameters);
        suite.add(FormMeasure.LAND_AREA, suite.places.squareKilometres());
        suite.add(FormMeasure.CENTRE_X, suite.centre.x());
        suite.add(FormMeasure.CENTRE_Y, suite.centre.y());
        for (Map.Entry<String, double[]> count : fields.counts().entrySet()) {
            suite.field(count.getKey()).addCount(count.getValue());
        }
        for (Map.Entry<String, double[]> level : fields.levels().entrySet()) {
            suite.field(level.getKey()).addLevel(level.getValue());
        }
        suite.addBuilt();
        suite.addTogether();
        suite.addMix();
        return List.copyOf(suite.list);
    }

    private static Centre centre(FormFields fields, FormParameters parameters) {
        Centre given = parameters.centre();
        if (given != null) {
            return given;
        }
        double[] mass = fields.jobs();
        if (mass == null) {
            mass = fields.residents();
        }
        if (mass == null) {
            mass = fields.counts().values().stream()
                    .findFirst()
                    .orElseGet(() -> new double[fields.places().count()]);
        }
        return Centre.ofMass(fields.places(), mass);
    }

    private void add(FormMeasure measure, double value) {
        list.add(Measured.of(measure, value));
    }

    private void addBuilt() {
        add(FormMeasure.URBAN_FOOTPRINT, builtSquareKilometres * 100);
        double[] residents = fields.residents();
        if (residents != null) {
            add(FormMeasure.FOOTPRINT_PER_RESIDENT, builtSquareKilometres * 100 / total(residents));
        }
        if (places.grid() == null) {
            return;
        }
        UnitMask built = UnitMask.where(places.grid(), fields::isBuilt);
        add(FormMeasure.OPEN_SPACE_SHARE, OpenSpace.share(places, built, parameters.openMetres()));
        UnitMask before = fields.builtBefore();
        if (before == null) {
            return;
        }
        UrbanGrowth growth = UrbanGrowth.of(before, built);
        add(FormMeasure.NEW_FOOTPRINT, growth.newHectares());
        add(FormMeasure.LOST_FOOTPRINT, growth.lostHectares());
        double added = residents == null ? Double.NaN : total(residents) - fields.residentsBefore();
        add(FormMeasure.FOOTPRINT_PER_ADDED_RESIDENT, growth.hectaresPerAddedResident(added));
        add(FormMeasure.LEAPFROG_SHARE, growth.leapfrogShare());
        add(FormMeasure.INFILL_SHARE, growth.infillShare());
        add(FormMeasure.EDGE_GROWTH_SHARE, growth.edgeShare());
        add(FormMeasure.OUTLYING_SHARE, growth.outlyingShare());
        add(FormMeasure.MEAN_EXPANSION_INDEX, growth.meanExpansionIndex());
        add(FormMeasure.WEIGHTED_EXPANSION_INDEX, growth.weightedExpansionIndex());
    }

    private FieldForm field(String name) {
        return new FieldForm(name, fields, parameters, centre, builtSquareKilometres, list);
    }

    private static double total(double[] counts) {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        return total;
    }

    private void addTogether() {
        double[] residents = fields.residents();
        double[] jobs = fields.jobs();
        if (residents != null || jobs != null) {
            double[] none = new double[places.count()];
            add(
                    FormMeasure.GALSTER_CONTINUITY,
                    Galster.continuity(
                            places,
                            residents == null ? none : residents,
                            jobs == null ? none : jobs,
                            parameters.residentFloor(),
                            parameters.jobFloor()));
        }
        if (residents != null && jobs != null) {
            add(FormMeasure.GALSTER_MIXED_USES, Galster.mixedUses(places, residents, jobs));
            addProximity(residents, jobs);
            add(FormMeasure.JOB_BALANCE, FunctionalMix.jobBalance(places, residents, jobs));
        }
        if (jobs != null) {
            addCentres(jobs);
        }
    }

    private void addProximity(double[] residents, double[] jobs) {
        int side = places.blockSideFor(parameters.pairPlaces());
        double proximity;
        if (Separation.tooMany(places)) {
            proximity = Double.NaN;
        } else if (side == 1) {
            proximity = Galster.proximity(places, residents, jobs);
        } else {
            proximity = Galster.proximity(
                    places.inBlocks(side), places.blockSums(residents, side), places.blockSums(jobs, side));
        }
        list.add(Measured.of(FormMeasure.GALSTER_PROXIMITY, proximity).with("block", side));
    }

    private void addCentres(double[] jobs) {
        int[][] neighbours = fields.neighbours();
        if (places.grid() != null) {
            addCentres("threshold", Centres.byThreshold(places, jobs, parameters.threshold()));
            addCentres("peaks", Centres.byPeaks(places, jobs, parameters.peaks()));
        } else if (neighbours != null) {
            addCentres("threshold", Centres.byThreshold(places, jobs, parameters.threshold(), neighbours));
        }
    }

    private void addCentres(String method, Centres centres) {
        addBy(method, FormMeasure.CENTRE_COUNT, centres.count());
        for (Map.Entry<String, double[]> count : fields.counts().entrySet()) {
            double share = total(centres.totals(count.getValue())) / total(count.getValue());
            list.add(Measured.of(FormMeasure.CENTRE_SHARE, share)
                    .with("method", method)
                    .with("field", count.getKey()));
        }
        addBy(method, FormMeasure.GALSTER_NUCLEARITY, Galster.nuclearity(centres));
        double @Nullable [] residents = fields.residents();
        if (residents != null) {
            addBy(method, FormMeasure.CENTRE_JOBS_PER_RESIDENT, centres.jobsPerResident(residents));
        }
    }

    private void addBy(String method, FormMeasure measure, double value) {
        list.add(Measured.of(measure, value).with("method", method));
    }

    private void addMix() {
        double[][] floor = fields.floor().values().toArray(new double[0][]);
        if (floor.length < 2) {
            return;
        }
        addMix("unit", FunctionalMix.mean(floor));
        if (places.grid() != null) {
            addMix(parameters.mixMetres(), FunctionalMix.meanWithin(places.grid(), floor, parameters.mixMetres()));
        }
        addMix("city", FunctionalMix.whole(floor));
    }

    private void addMix(Object reach, double value) {
        list.add(Measured.of(FormMeasure.FUNCTIONAL_MIX, value).with("reach", reach));
    }
}

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
 * <p>Keys of the values: {@code field} (name of what is counted), {@code fit} (gradient over "places" or "rings"),
 * {@code kilometres} (outer radius of a ring), {@code density} (a line per km2), {@code weights} ("inverse_distance",
 * "rook", or "touching" for zones), {@code block} (units on a side of the blocks that units were joined into, 1 for
 * none), {@code method} (centres by "threshold" or "peaks"), {@code reach} (mix of a "unit", about it in m, of the
 * "city").
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
            suite.addCount(count.getKey(), count.getValue());
        }
        for (Map.Entry<String, double[]> level : fields.levels().entrySet()) {
            for (GradientForm form : GradientForm.values()) {
                suite.addGradient(
                        level.getKey(),
                        "places",
                        DensityGradient.ofLevels(suite.places, level.getValue(), suite.centre, form));
            }
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

    private void add(FormMeasure measure, String field, double value) {
        list.add(Measured.of(measure, value).with("field", field));
    }

    private void addCount(String name, double[] counts) {
        addSpread(name, counts);
        RingProfile rings = RingProfile.of(places, counts, centre, parameters.ringMetres());
        for (GradientForm form : GradientForm.values()) {
            addGradient(name, "places", DensityGradient.ofCounts(places, counts, centre, form));
            addGradient(name, "rings", DensityGradient.ofRings(rings, form));
        }
        for (int ring = 0; ring < rings.count(); ring++) {
            addRing(FormMeasure.RING_DENSITY, name, rings, ring, rings.density(ring));
        }
        for (int ring = 0; ring < rings.count(); ring++) {
            addRing(FormMeasure.SHARE_WITHIN, name, rings, ring, rings.shareWithin(ring));
        }
        add(FormMeasure.RING_ENTROPY, name, rings.relativeEntropy());
        addDensities(name, counts);
        addGalster(name, counts);
    }

    private void addSpread(String name, double[] counts) {
        Spread spread = Spread.of(places, counts);
        add(FormMeasure.TOTAL, name, spread.total());
        add(FormMeasure.CENTROID_X, name, spread.centreX());
        add(FormMeasure.CENTROID_Y, name, spread.centreY());
        add(FormMeasure.RADIUS_OF_GYRATION, name, spread.gyrationKilometres());
        add(FormMeasure.ELLIPSE_MAJOR, name, spread.majorKilometres());
        add(FormMeasure.ELLIPSE_MINOR, name, spread.minorKilometres());
        add(FormMeasure.ELLIPSE_DIRECTION, name, spread.majorDegrees());
        add(FormMeasure.MEAN_CENTRE_DISTANCE, name, Dispersion.meanKilometres(places, counts, centre));
        add(FormMeasure.MEDIAN_CENTRE_DISTANCE, name, Dispersion.medianKilometres(places, counts, centre));
        add(FormMeasure.DISPERSION_RHO, name, Dispersion.rho(places, counts, builtSquareKilometres, centre));
    }

    private void addRing(FormMeasure measure, String name, RingProfile rings, int ring, double value) {
        list.add(Measured.of(measure, value).with("field", name).with("kilometres", rings.outerKilometres(ring)));
    }

    private void addGradient(String name, String fit, DensityGradient g) {
        switch (g.form()) {
            case EXPONENTIAL -> {
                addFit(FormMeasure.CENTRAL_DENSITY, name, fit, g.levelAtCentre());
                addFit(FormMeasure.CENTRAL_DENSITY_LOG_SE, name, fit, g.logLevelError());
                addFit(FormMeasure.DENSITY_GRADIENT, name, fit, g.gradient());
                addFit(FormMeasure.DENSITY_GRADIENT_SE, name, fit, g.gradientError());
                addFit(FormMeasure.DENSITY_GRADIENT_R2, name, fit, g.r2());
            }
            case POWER -> {
                addFit(FormMeasure.POWER_LEVEL, name, fit, g.levelAtCentre());
                addFit(FormMeasure.POWER_EXPONENT, name, fit, g.gradient());
                addFit(FormMeasure.POWER_EXPONENT_SE, name, fit, g.gradientError());
                addFit(FormMeasure.POWER_R2, name, fit, g.r2());
            }
            case NEWLING -> {
                addFit(FormMeasure.NEWLING_LEVEL, name, fit, g.levelAtCentre());
                addFit(FormMeasure.NEWLING_B, name, fit, -g.gradient());
                addFit(FormMeasure.NEWLING_B_SE, name, fit, g.gradientError());
                addFit(FormMeasure.NEWLING_C, name, fit, g.curvature());
                addFit(FormMeasure.NEWLING_C_SE, name, fit, g.curvatureError());
                addFit(FormMeasure.NEWLING_R2, name, fit, g.r2());
            }
        }
    }

    private void addFit(FormMeasure measure, String name, String fit, double value) {
        list.add(Measured.of(measure, value).with("field", name).with("fit", fit));
    }

    private void addDensities(String name, double[] counts) {
        add(FormMeasure.MEAN_DENSITY, name, DensityMeasures.mean(places, counts));
        double onBuilt = 0;
        for (int place = 0; place < counts.length; place++) {
            onBuilt += fields.isBuilt(place) ? counts[place] : 0;
        }
        add(FormMeasure.BUILT_DENSITY, name, onBuilt / builtSquareKilometres);
        add(FormMeasure.WEIGHTED_DENSITY, name, DensityMeasures.weighted(places, counts));
        add(FormMeasure.WEIGHTED_DENSITY_GEOMETRIC, name, DensityMeasures.weightedGeometric(places, counts));
        add(FormMeasure.WEIGHTED_DENSITY_MEDIAN, name, DensityMeasures.weightedMedian(places, counts));
        for (double line : parameters.densities()) {
            double share = DensityMeasures.shareAtLeast(places, counts, line);
            list.add(Measured.of(FormMeasure.SHARE_AT_DENSITY, share)
                    .with("field", name)
                    .with("density", line));
        }
        add(FormMeasure.DENSITY_GINI, name, DensityMeasures.gini(places, counts));
        add(FormMeasure.TSAI_GINI, name, DensityMeasures.delta(places, counts));
        int side = places.blockSideFor(parameters.pairPlaces());
        double inverse = Double.NaN;
        if (tooManyZones()) {
            inverse = Double.NaN;
        } else if (side == 1) {
            inverse = DensityMoran.inverseDistance(places, counts);
        } else {
            inverse = DensityMoran.inverseDistance(places.inBlocks(side), places.blockSums(counts, side));
        }
        addMoran(name, "inverse_distance", side, inverse);
        int[][] neighbours = fields.neighbours();
        if (places.grid() != null) {
            addMoran(name, "rook", 1, DensityMoran.rook(places, counts));
        } else if (neighbours != null) {
            addMoran(name, "touching", 1, DensityMoran.touching(places, counts, neighbours));
        }
    }

    private boolean tooManyZones() {
        return places.grid() == null && places.count() > Separation.MAX_PLACES;
    }

    private void addMoran(String name, String weights, int side, double value) {
        list.add(Measured.of(FormMeasure.DENSITY_MORAN, value)
                .with("field", name)
                .with("weights", weights)
                .with("block", side));
    }

    private void addGalster(String name, double[] counts) {
        add(FormMeasure.GALSTER_DENSITY, name, Galster.density(places, counts));
        add(FormMeasure.GALSTER_CONCENTRATION, name, Galster.concentration(places, counts));
        if (places.grid() != null) {
            add(FormMeasure.GALSTER_CLUSTERING, name, Galster.clustering(places, counts, parameters.clusterSide()));
        }
        add(FormMeasure.GALSTER_CENTRALITY, name, Galster.centrality(places, counts, centre));
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
        double proximity = Double.NaN;
        if (tooManyZones()) {
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

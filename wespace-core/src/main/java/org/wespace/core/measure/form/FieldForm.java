package org.wespace.core.measure.form;

import java.util.List;
import java.util.Locale;
import org.wespace.core.measure.Measured;

/** The measures of one field, added to a list. */
final class FieldForm {

    private final String name;
    private final FormFields fields;
    private final FormParameters parameters;
    private final Places places;
    private final Centre centre;
    private final double builtSquareKilometres;
    private final List<Measured> list;

    FieldForm(
            String name,
            FormFields fields,
            FormParameters parameters,
            Centre centre,
            double builtSquareKilometres,
            List<Measured> list) {
        this.name = name;
        this.fields = fields;
        this.parameters = parameters;
        this.places = fields.places();
        this.centre = centre;
        this.builtSquareKilometres = builtSquareKilometres;
        this.list = list;
    }

    /** The gradients of something that is no count. */
    void addLevel(double[] levels) {
        for (GradientForm form : GradientForm.values()) {
            DensityGradient g = DensityGradient.ofLevels(places, levels, centre, form);
            list.add(Measured.of(FormMeasure.CENTRAL_LEVEL, g.levelAtCentre())
                    .with("field", name)
                    .with("form", form.name().toLowerCase(Locale.ROOT)));
            addGradient("places", g);
        }
    }

    /** Everything of a count. */
    void addCount(double[] counts) {
        addSpread(counts);
        RingProfile rings = RingProfile.of(places, counts, centre, parameters.ringMetres());
        for (GradientForm form : GradientForm.values()) {
            addDensityFit("places", DensityGradient.ofCounts(places, counts, centre, form));
            addDensityFit("rings", DensityGradient.ofRings(rings, form));
        }
        for (int ring = 0; ring < rings.count(); ring++) {
            addRing(FormMeasure.RING_DENSITY, rings, ring, rings.density(ring));
        }
        for (int ring = 0; ring < rings.count(); ring++) {
            addRing(FormMeasure.SHARE_WITHIN, rings, ring, rings.shareWithin(ring));
        }
        add(FormMeasure.RING_ENTROPY, rings.relativeEntropy());
        addDensities(counts);
        addMorans(counts);
        addGalster(counts);
    }

    private void addSpread(double[] counts) {
        Spread spread = Spread.of(places, counts);
        add(FormMeasure.TOTAL, spread.total());
        add(FormMeasure.CENTROID_X, spread.centreX());
        add(FormMeasure.CENTROID_Y, spread.centreY());
        add(FormMeasure.RADIUS_OF_GYRATION, spread.gyrationKilometres());
        add(FormMeasure.ELLIPSE_MAJOR, spread.majorKilometres());
        add(FormMeasure.ELLIPSE_MINOR, spread.minorKilometres());
        add(FormMeasure.ELLIPSE_DIRECTION, spread.majorDegrees());
        add(FormMeasure.MEAN_CENTRE_DISTANCE, Dispersion.meanKilometres(places, counts, centre));
        add(FormMeasure.MEDIAN_CENTRE_DISTANCE, Dispersion.medianKilometres(places, counts, centre));
        add(FormMeasure.DISPERSION_RHO, Dispersion.rho(places, counts, builtSquareKilometres, centre));
    }

    private void addRing(FormMeasure measure, RingProfile rings, int ring, double value) {
        list.add(Measured.of(measure, value).with("field", name).with("kilometres", rings.outerKilometres(ring)));
    }

    private void addDensityFit(String fit, DensityGradient g) {
        FormMeasure level =
                switch (g.form()) {
                    case EXPONENTIAL -> FormMeasure.CENTRAL_DENSITY;
                    case POWER -> FormMeasure.POWER_LEVEL;
                    case NEWLING -> FormMeasure.NEWLING_LEVEL;
                };
        addFit(level, fit, g.levelAtCentre());
        addGradient(fit, g);
    }

    private void addGradient(String fit, DensityGradient g) {
        switch (g.form()) {
            case EXPONENTIAL -> {
                addFit(FormMeasure.CENTRAL_DENSITY_LOG_SE, fit, g.logLevelError());
                addFit(FormMeasure.DENSITY_GRADIENT, fit, g.gradient());
                addFit(FormMeasure.DENSITY_GRADIENT_SE, fit, g.gradientError());
                addFit(FormMeasure.DENSITY_GRADIENT_R2, fit, g.r2());
            }
            case POWER -> {
                addFit(FormMeasure.POWER_EXPONENT, fit, g.gradient());
                addFit(FormMeasure.POWER_EXPONENT_SE, fit, g.gradientError());
                addFit(FormMeasure.POWER_R2, fit, g.r2());
            }
            case NEWLING -> {
                addFit(FormMeasure.NEWLING_B, fit, -g.gradient());
                addFit(FormMeasure.NEWLING_B_SE, fit, g.gradientError());
                addFit(FormMeasure.NEWLING_C, fit, g.curvature());
                addFit(FormMeasure.NEWLING_C_SE, fit, g.curvatureError());
                addFit(FormMeasure.NEWLING_R2, fit, g.r2());
            }
        }
    }

    private void addFit(FormMeasure measure, String fit, double value) {
        list.add(Measured.of(measure, value).with("field", name).with("fit", fit));
    }

    private void addDensities(double[] counts) {
        add(FormMeasure.MEAN_DENSITY, DensityMeasures.mean(places, counts));
        double onBuilt = 0;
        for (int place = 0; place < counts.length; place++) {
            onBuilt += fields.isBuilt(place) ? counts[place] : 0;
        }
        add(FormMeasure.BUILT_DENSITY, onBuilt / builtSquareKilometres);
        add(FormMeasure.WEIGHTED_DENSITY, DensityMeasures.weighted(places, counts));
        add(FormMeasure.WEIGHTED_DENSITY_GEOMETRIC, DensityMeasures.weightedGeometric(places, counts));
        add(FormMeasure.WEIGHTED_DENSITY_MEDIAN, DensityMeasures.weightedMedian(places, counts));
        for (double line : parameters.densities()) {
            double share = DensityMeasures.shareAtLeast(places, counts, line);
            list.add(Measured.of(FormMeasure.SHARE_AT_DENSITY, share)
                    .with("field", name)
                    .with("density", line));
        }
        add(FormMeasure.DENSITY_GINI, DensityMeasures.gini(places, counts));
        add(FormMeasure.TSAI_GINI, DensityMeasures.delta(places, counts));
    }

    private void addMorans(double[] counts) {
        int side = places.blockSideFor(parameters.pairPlaces());
        double inverse;
        if (Separation.tooMany(places)) {
            inverse = Double.NaN;
        } else if (side == 1) {
            inverse = DensityMoran.inverseDistance(places, counts);
        } else {
            inverse = DensityMoran.inverseDistance(places.inBlocks(side), places.blockSums(counts, side));
        }
        addMoran("inverse_distance", side, inverse);
        int[][] neighbours = fields.neighbours();
        if (places.grid() != null) {
            addMoran("rook", 1, DensityMoran.rook(places, counts));
        } else if (neighbours != null) {
            addMoran("touching", 1, DensityMoran.touching(places, counts, neighbours));
        }
    }

    private void addMoran(String weights, int side, double value) {
        list.add(Measured.of(FormMeasure.DENSITY_MORAN, value)
                .with("field", name)
                .with("weights", weights)
                .with("block", side));
    }

    private void addGalster(double[] counts) {
        add(FormMeasure.GALSTER_DENSITY, Galster.density(places, counts));
        add(FormMeasure.GALSTER_CONCENTRATION, Galster.concentration(places, counts));
        if (places.grid() != null) {
            add(FormMeasure.GALSTER_CLUSTERING, Galster.clustering(places, counts, parameters.clusterSide()));
        }
        add(FormMeasure.GALSTER_CENTRALITY, Galster.centrality(places, counts, centre));
    }

    private void add(FormMeasure measure, double value) {
        list.add(Measured.of(measure, value).with("field", name));
    }
}

package org.wespace.core.measure.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form measures of a city are taken with. Immutable; {@link #standard()} and what is changed of it.
 *
 * @param centre where distances start; null for the centre of mass of the jobs, of the residents without jobs, of the
 *     first field without both (an assumption: gradients in the literature start at a central business district)
 * @param ringMetres width of rings in metres, positive; 1,000 by default (an assumption; usual in the literature)
 * @param densities lines per km2 for shares of residents; by default 300 and 1,500, the lines of the Degree of
 *     Urbanisation (Dijkstra and others 2021, doi:10.1016/j.jue.2020.103312)
 * @param threshold contiguous centres; by default those of Giuliano and Small (1991), doi:10.1016/0166-0462(91)90032-I
 * @param peaks centres by peaks; by default {@link Centres.Peaks#STANDARD} (assumptions)
 * @param residentFloor residents per km2 that make continuity, positive; by default {@link Galster#RESIDENT_FLOOR}
 * @param jobFloor jobs per km2 that make continuity, positive; by default {@link Galster#JOB_FLOOR}
 * @param clusterSide units on a side of a block of clustering, at least 1; 2 by default, as Galster and others (2001),
 *     doi:10.1080/10511482.2001.9521426
 * @param mixMetres reach of the mix about a unit in metres, positive; 800 by default: ten minutes on foot (an
 *     assumption)
 * @param openMetres side of the window of open space in metres, positive; 1,000 by default: Burchfield and others
 *     (2006), doi:10.1162/qjec.2006.121.2.587
 * @param pairPlaces most places that measures over all pairs take before units are joined into blocks, 1 to 65,536;
 *     4,096 by default, some 20 ms a value (a matter of cost alone)
 */
public record FormParameters(
        @Nullable Centre centre,
        double ringMetres,
        List<Double> densities,
        Centres.Threshold threshold,
        Centres.Peaks peaks,
        double residentFloor,
        double jobFloor,
        int clusterSide,
        double mixMetres,
        double openMetres,
        int pairPlaces) {

    private static final FormParameters STANDARD = new FormParameters(
            null,
            1000,
            List.of(300.0, 1500.0),
            Centres.Threshold.GIULIANO_SMALL,
            Centres.Peaks.STANDARD,
            Galster.RESIDENT_FLOOR,
            Galster.JOB_FLOOR,
            2,
            800,
            OpenSpace.WINDOW_METRES,
            4096);

    public FormParameters {
        requirePositive("ringMetres", ringMetres);
        requirePositive("residentFloor", residentFloor);
        requirePositive("jobFloor", jobFloor);
        requirePositive("mixMetres", mixMetres);
        requirePositive("openMetres", openMetres);
        densities = List.copyOf(densities);
        for (double density : densities) {
            requirePositive("densities", density);
        }
        if (clusterSide < 1) {
            throw new IllegalArgumentException("clusterSide must be at least 1 unit: " + clusterSide);
        }
        if (pairPlaces < 1 || pairPlaces > Separation.MAX_PLACES) {
            throw new IllegalArgumentException(
                    "pairPlaces must lie in 1.." + Separation.MAX_PLACES + ": " + pairPlaces);
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + value);
        }
    }

    /** The defaults. */
    public static FormParameters standard() {
        return STANDARD;
    }

    /** The same from another centre. */
    public FormParameters withCentre(Centre other) {
        return new FormParameters(
                other,
                ringMetres,
                densities,
                threshold,
                peaks,
                residentFloor,
                jobFloor,
                clusterSide,
                mixMetres,
                openMetres,
                pairPlaces);
    }

    /** The same with rings of another width. */
    public FormParameters withRingMetres(double other) {
        return new FormParameters(
                centre,
                other,
                densities,
                threshold,
                peaks,
                residentFloor,
                jobFloor,
                clusterSide,
                mixMetres,
                openMetres,
                pairPlaces);
    }

    /** The same with other cuts for centres. */
    public FormParameters withCentres(Centres.Threshold otherThreshold, Centres.Peaks otherPeaks) {
        return new FormParameters(
                centre,
                ringMetres,
                densities,
                otherThreshold,
                otherPeaks,
                residentFloor,
                jobFloor,
                clusterSide,
                mixMetres,
                openMetres,
                pairPlaces);
    }

    /** The same with another limit for measures over all pairs. */
    public FormParameters withPairPlaces(int other) {
        return new FormParameters(
                centre,
                ringMetres,
                densities,
                threshold,
                peaks,
                residentFloor,
                jobFloor,
                clusterSide,
                mixMetres,
                openMetres,
                other);
    }
}

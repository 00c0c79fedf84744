package org.wespace.core.measure.autocorrelation;

import java.util.ArrayList;
import java.util.List;
import org.wespace.core.measure.Measured;

/**
 * All global measures of an input, ready for a table. The local ones, a value for each unit, are methods of
 * {@link Autocorrelation}.
 */
public final class AutocorrelationSuite {

    private static final String LIST = "neighbour list";

    private AutocorrelationSuite() {}

    /**
     * Every global measure of values on a lattice, for rook and queen neighbours and for row-standardised and binary
     * weights; the general G for binary ones only. Told apart by the keys "contiguity" and "weights".
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param values row after row, NaN where there is none
     */
    public static List<Measured> onLattice(int width, int height, double[] values) {
        List<Measured> all = new ArrayList<>();
        for (Contiguity contiguity : Contiguity.values()) {
            for (Weighting weighting : new Weighting[] {Weighting.ROW_STANDARDISED, Weighting.BINARY}) {
                Autocorrelation one = Autocorrelation.onLattice(width, height, values, contiguity, weighting);
                all.addAll(of(one, contiguity.id(), weighting));
            }
        }
        return all;
    }

    /**
     * Every global measure of values on units with any neighbours: row-standardised, binary, and, where the list has
     * weights of its own, as they are given.
     */
    public static List<Measured> onList(NeighbourList list, double[] values) {
        List<Measured> all = new ArrayList<>();
        for (Weighting weighting : Weighting.values()) {
            if (weighting != Weighting.AS_GIVEN || list.weighted()) {
                all.addAll(of(Autocorrelation.onList(list, values, weighting), LIST, weighting));
            }
        }
        return all;
    }

    private static List<Measured> of(Autocorrelation input, String contiguity, Weighting weighting) {
        List<Measured> found = new ArrayList<>();
        addMoran(found, input.moransI());
        addGeary(found, input.gearysC());
        if (weighting != Weighting.ROW_STANDARDISED) {
            addGeneralG(found, input.generalG());
        }
        add(found, AutocorrelationMeasure.ISLANDS, input.islandCount());
        return found.stream()
                .map(one -> one.with("contiguity", contiguity).with("weights", weighting.id()))
                .toList();
    }

    private static void addMoran(List<Measured> found, MoransI moran) {
        add(found, AutocorrelationMeasure.MORANS_I, moran.value());
        add(found, AutocorrelationMeasure.MORANS_I_EXPECTED, moran.expected());
        add(found, AutocorrelationMeasure.MORANS_I_VAR_NORMALITY, moran.varianceNormality());
        add(found, AutocorrelationMeasure.MORANS_I_Z_NORMALITY, moran.zNormality());
        add(found, AutocorrelationMeasure.MORANS_I_P_TWO_SIDED_NORMALITY, moran.pNormality());
        add(found, AutocorrelationMeasure.MORANS_I_VAR_RANDOMISATION, moran.varianceRandomisation());
        add(found, AutocorrelationMeasure.MORANS_I_Z_RANDOMISATION, moran.zRandomisation());
        add(found, AutocorrelationMeasure.MORANS_I_P_TWO_SIDED_RANDOMISATION, moran.pRandomisation());
    }

    private static void addGeary(List<Measured> found, GearysC geary) {
        add(found, AutocorrelationMeasure.GEARYS_C, geary.value());
        add(found, AutocorrelationMeasure.GEARYS_C_VAR_NORMALITY, geary.varianceNormality());
        add(found, AutocorrelationMeasure.GEARYS_C_Z_NORMALITY, geary.zNormality());
        add(found, AutocorrelationMeasure.GEARYS_C_P_TWO_SIDED_NORMALITY, geary.pNormality());
        add(found, AutocorrelationMeasure.GEARYS_C_VAR_RANDOMISATION, geary.varianceRandomisation());
        add(found, AutocorrelationMeasure.GEARYS_C_Z_RANDOMISATION, geary.zRandomisation());
        add(found, AutocorrelationMeasure.GEARYS_C_P_TWO_SIDED_RANDOMISATION, geary.pRandomisation());
    }

    private static void addGeneralG(List<Measured> found, GeneralG general) {
        add(found, AutocorrelationMeasure.GETIS_ORD_GENERAL_G, general.value());
        add(found, AutocorrelationMeasure.GETIS_ORD_GENERAL_G_EXPECTED, general.expected());
        add(found, AutocorrelationMeasure.GETIS_ORD_GENERAL_G_VAR, general.variance());
        add(found, AutocorrelationMeasure.GETIS_ORD_GENERAL_G_Z, general.z());
        add(found, AutocorrelationMeasure.GETIS_ORD_GENERAL_G_P_TWO_SIDED, general.p());
    }

    private static void add(List<Measured> found, AutocorrelationMeasure measure, double value) {
        found.add(Measured.of(measure, value));
    }
}

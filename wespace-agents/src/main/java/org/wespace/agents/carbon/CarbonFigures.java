package org.wespace.agents.carbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wespace.agents.resident.Traits;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.Measured;

/**
 * Figures of a ledger's sums at the rate of a year, a head, a square metre, a unit. Means of nobody are NaN. Immutable
 * as long as what it reads is.
 */
public final class CarbonFigures {

    /** Where rings of distance begin, in km; the last is open. */
    private static final double[] RINGS = {0, 2, 5, 10, 20};

    private static final double YEAR = 12;
    private static final double GRAMS_PER_KILOGRAM = 1e3;
    private static final double GRAMS_PER_TONNE = 1e6;

    private final CarbonTotals totals;
    private final CarbonScale scale;
    private final double perYear;

    /**
     * Figures of some months.
     *
     * @param months months that the totals have summed, at least 1
     */
    public CarbonFigures(CarbonTotals totals, int months, CarbonScale scale) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1: " + months);
        }
        if (scale.residents().length != totals.grid().unitCount()) {
            throw new IllegalArgumentException(
                    "residents must be told of " + totals.grid().unitCount() + " units: " + scale.residents().length);
        }
        this.totals = totals;
        this.scale = scale;
        this.perYear = YEAR / months;
    }

    /** All carbon in tonnes a year, in real persons. */
    public double tonnes() {
        return tonnes(totals.total());
    }

    private double tonnes(long grams) {
        return grams * perYear * scale.personsPerResident() / GRAMS_PER_TONNE;
    }

    /** Kilograms a year and resident. */
    public double perHead() {
        return perHead(totals.total());
    }

    private double perHead(long grams) {
        return kilograms(grams) / scale.heads();
    }

    private double kilograms(long grams) {
        return grams * perYear / GRAMS_PER_KILOGRAM;
    }

    /** Kilograms a year and resident, of a line. */
    public double perHead(LedgerLine line) {
        return perHead(totals.ofLine(line));
    }

    /** Kilograms a year and resident, of a function. */
    public double perHead(LedgerFunction function) {
        return perHead(totals.ofFunction(function));
    }

    /** Kilograms a year and resident, of a scope, 1 to 3. */
    public double perHeadOfScope(int scope) {
        return perHead(totals.ofScope(scope));
    }

    /** Kilograms a year of a resident of an income class. */
    public double perHeadOfClass(int incomeClass) {
        return kilograms(totals.ofClass(incomeClass)) / scale.residentsOfClass()[incomeClass];
    }

    /** Kilograms a year and square metre of floor. */
    public double perSquareMetre() {
        return kilograms(totals.total()) / scale.squareMetres();
    }

    /** What trees bind over all that is emitted, in [0, ...). */
    public double sinkShare() {
        long bound = -totals.ofLine(LedgerLine.GREEN_SINK);
        return bound / (double) (totals.total() + bound);
    }

    /** Kilometres from the centre to a unit. */
    private double distance(int unit) {
        Grid grid = totals.grid();
        double dx = grid.centreX(unit) - grid.centreX(scale.centre());
        double dy = grid.centreY(unit) - grid.centreY(scale.centre());
        return StrictMath.sqrt(dx * dx + dy * dy) / 1000;
    }

    /** Slope of kilograms a year and resident on the distance of homes from the centre, by the kilometre. */
    public double gradient() {
        double weight = 0;
        double meanDistance = 0;
        double meanCarbon = 0;
        for (int unit = 0; unit < scale.residents().length; unit++) {
            double heads = scale.residents()[unit];
            if (heads > 0) {
                weight += heads;
                meanDistance += heads * distance(unit);
                meanCarbon += kilograms(totals.ofResidence(unit));
            }
        }
        meanDistance /= weight;
        meanCarbon /= weight;
        double product = 0;
        double square = 0;
        for (int unit = 0; unit < scale.residents().length; unit++) {
            double heads = scale.residents()[unit];
            if (heads > 0) {
                double away = distance(unit) - meanDistance;
                product += away * (kilograms(totals.ofResidence(unit)) - heads * meanCarbon);
                square += heads * away * away;
            }
        }
        return product / square;
    }

    /** Kilograms a year of a resident whose home lies so far from the centre; from included, to not, in km. */
    public double perHeadOfRing(double from, double to) {
        double grams = 0;
        long heads = 0;
        for (int unit = 0; unit < scale.residents().length; unit++) {
            double away = distance(unit);
            if (away >= from && away < to) {
                grams += totals.ofResidence(unit);
                heads += scale.residents()[unit];
            }
        }
        return grams * perYear / GRAMS_PER_KILOGRAM / heads;
    }

    /** For a map: tonnes a year behind which residents of each unit stand, in real persons. */
    public double[] tonnesByResidence() {
        double[] tonnes = new double[scale.residents().length];
        Arrays.setAll(tonnes, unit -> tonnes(totals.ofResidence(unit)));
        return tonnes;
    }

    /** For a map: tonnes a year that are emitted in each unit, in real persons. */
    public double[] tonnesByEmission() {
        double[] tonnes = new double[scale.residents().length];
        Arrays.setAll(tonnes, unit -> tonnes(totals.ofEmission(unit)));
        return tonnes;
    }

    /** For a map: kilograms a year of a resident of each unit; NaN where nobody lives. */
    public double[] perHeadByResidence() {
        double[] kilograms = new double[scale.residents().length];
        Arrays.setAll(
                kilograms,
                unit -> scale.residents()[unit] == 0
                        ? Double.NaN
                        : kilograms(totals.ofResidence(unit)) / scale.residents()[unit]);
        return kilograms;
    }

    /** All measures, in a fixed order; lines and functions of which nothing is booked are left out. */
    public List<Measured> measures() {
        List<Measured> all = new ArrayList<>();
        all.add(Measured.of(CarbonMeasure.CARBON, tonnes()));
        all.add(Measured.of(CarbonMeasure.CARBON_PER_HEAD, perHead()));
        all.add(Measured.of(CarbonMeasure.CARBON_PER_M2, perSquareMetre()));
        for (int scope = 1; scope <= LedgerLine.SCOPES; scope++) {
            all.add(Measured.of(CarbonMeasure.CARBON_OF_SCOPE, perHeadOfScope(scope))
                    .with("scope", scope));
        }
        for (int l = 0; l < LedgerLine.COUNT; l++) {
            LedgerLine line = LedgerLine.of(l);
            if (totals.ofLine(line) != 0) {
                all.add(Measured.of(CarbonMeasure.CARBON_OF_LINE, perHead(line)).with("line", line.id()));
            }
        }
        for (int f = 0; f < LedgerFunction.COUNT; f++) {
            LedgerFunction function = LedgerFunction.of(f);
            if (totals.ofFunction(function) != 0) {
                all.add(Measured.of(CarbonMeasure.CARBON_OF_FUNCTION, perHead(function))
                        .with("function", function.id()));
            }
        }
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            all.add(Measured.of(CarbonMeasure.CARBON_OF_CLASS, perHeadOfClass(c))
                    .with("class", c));
        }
        addRings(all);
        all.add(Measured.of(CarbonMeasure.CARBON_GRADIENT, gradient()));
        all.add(Measured.of(CarbonMeasure.CARBON_SINK_SHARE, sinkShare()));
        return all;
    }

    private void addRings(List<Measured> all) {
        for (int r = 0; r < RINGS.length; r++) {
            boolean open = r + 1 == RINGS.length;
            double to = open ? Double.POSITIVE_INFINITY : RINGS[r + 1];
            String name = open
                    ? String.format(Locale.ROOT, "%.0f and more", RINGS[r])
                    : String.format(Locale.ROOT, "%.0f to %.0f", RINGS[r], to);
            all.add(Measured.of(CarbonMeasure.CARBON_OF_RING, perHeadOfRing(RINGS[r], to))
                    .with("ring", name));
        }
    }
}

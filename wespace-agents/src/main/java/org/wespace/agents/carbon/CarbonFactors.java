package org.wespace.agents.carbon;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wespace.agents.preset.Preset;

/**
 * The numbers of the ledger for one kind of city: a {@link CarbonFactor} each, with year, source and plausible range.
 * Immutable.
 *
 * <p>{@link #of} takes the table of the library. A table of one's own is a CSV file in UTF-8 with a header; columns
 * {@code key} and {@code value} are needed, {@code preset} (names with blanks between them, "all" or nothing for every
 * preset), {@code unit}, {@code year}, {@code low}, {@code high} and {@code source} may be there. It may name some
 * factors only; a unit, where given, must be that of the factor.
 */
public final class CarbonFactors {

    /**
     * A factor's value and where it comes from.
     *
     * @param factor the factor
     * @param value in the factor's unit
     * @param year year of the data, or empty
     * @param low least plausible value; NaN where none is told
     * @param high largest plausible value; NaN where none is told
     * @param source authors and year, "assumption" where no source is claimed, or empty
     */
    public record Row(CarbonFactor factor, double value, String year, double low, double high, String source) {

        public Row {
            if (!factor.allows(value)) {
                throw new IllegalArgumentException(
                        factor.key() + " must be " + factor.allowed() + ", in " + factor.unit() + ": " + value);
            }
        }

        /** Whether the value lies in its plausible range, as far as one is told. */
        public boolean plausible() {
            return !(value < low) && !(value > high);
        }
    }

    private final Map<CarbonFactor, Row> rows;

    private CarbonFactors(Map<CarbonFactor, Row> rows) {
        this.rows = Collections.unmodifiableMap(rows);
        requireTogether("of transit", CarbonFactor.BUS_SHARE, CarbonFactor.TRAM_SHARE, CarbonFactor.METRO_SHARE);
        requireTogether(
                "of retail floor",
                CarbonFactor.MALL_SHARE,
                CarbonFactor.FOOD_SALES_SHARE,
                CarbonFactor.FOOD_SERVICE_SHARE);
    }

    private void requireTogether(String what, CarbonFactor... shares) {
        double sum = 0;
        StringBuilder names = new StringBuilder();
        for (CarbonFactor share : shares) {
            sum += of(share);
            names.append(names.isEmpty() ? "" : ", ").append(share.key());
        }
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException(names + ", shares " + what + ", must sum to at most 1: " + sum);
        }
    }

    /** The library's numbers for a preset. */
    public static CarbonFactors of(Preset preset) {
        return new CarbonFactors(FactorTable.standard(preset));
    }

    /**
     * The library's numbers for a preset, with those of a file in their place.
     *
     * @throws IllegalArgumentException if the file cannot be read or used, naming file, line, key, value and what is
     *     allowed
     */
    public static CarbonFactors read(Path file, Preset preset) {
        Map<CarbonFactor, Row> rows = FactorTable.standard(preset);
        FactorTable.read(file, preset).forEach((factor, row) -> rows.put(factor, row));
        try {
            return new CarbonFactors(rows);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** The value of a factor, in its unit. */
    public double of(CarbonFactor factor) {
        return row(factor).value();
    }

    /** A factor with all there is to say about it. */
    public Row row(CarbonFactor factor) {
        Row row = rows.get(factor);
        if (row == null) {
            throw new IllegalStateException("no value of " + factor.key());
        }
        return row;
    }

    /** All factors, in their order. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The same with another value of one factor, whose source is then empty. */
    public CarbonFactors with(CarbonFactor factor, double value) {
        Map<CarbonFactor, Row> changed = new EnumMap<>(rows);
        changed.put(
                factor,
                new Row(factor, value, "", row(factor).low(), row(factor).high(), ""));
        return new CarbonFactors(changed);
    }
}

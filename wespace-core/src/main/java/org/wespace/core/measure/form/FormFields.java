package org.wespace.core.measure.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/**
 * What is known of a city when its form is measured: fields by name over its places, and built land. Immutable; every
 * {@code with} gives a new one and checks what it takes.
 *
 * <p>The names "residents" and "jobs" have a meaning: measures of two of them take these. Others ("present", "elders")
 * are measured each for itself. Without a mask of built units, a place where anything is counted is built.
 */
public final class FormFields {

    /** Name of the counts of residents. */
    public static final String RESIDENTS = "residents";

    /** Name of the counts of jobs. */
    public static final String JOBS = "jobs";

    private final Places places;
    private final Map<String, double[]> counts;
    private final Map<String, double[]> levels;
    private final Map<String, double[]> floor;
    private final @Nullable UnitMask built;
    private final @Nullable UnitMask builtBefore;
    private final double residentsBefore;
    private final int @Nullable [][] neighbours;

    private FormFields(
            Places places,
            Map<String, double[]> counts,
            Map<String, double[]> levels,
            Map<String, double[]> floor,
            Land land) {
        this.places = places;
        this.counts = counts;
        this.levels = levels;
        this.floor = floor;
        this.built = land.built;
        this.builtBefore = land.before;
        this.residentsBefore = land.residentsBefore;
        this.neighbours = land.neighbours;
    }

    /** What is known of the land besides fields. */
    private record Land(
            @Nullable UnitMask built,
            @Nullable UnitMask before,
            double residentsBefore,
            int @Nullable [][] neighbours) {}

    /** Nothing but the units of a grid, all of them land. */
    public static FormFields of(Grid grid) {
        return of(Places.of(grid));
    }

    /** Nothing but places. */
    public static FormFields of(Places places) {
        return new FormFields(places, Map.of(), Map.of(), Map.of(), new Land(null, null, Double.NaN, null));
    }

    /**
     * With something counted: residents, jobs, people present.
     *
     * @param values one per place, finite, not negative, 0 without land
     */
    public FormFields withCount(String name, double[] values) {
        places.requireCounts(name, values);
        return new FormFields(places, more(counts, name, values), levels, floor, land());
    }

    /**
     * With something that is no count, such as rent; only its gradient is measured.
     *
     * @param values one per place, finite and not negative, NaN where not known
     */
    public FormFields withLevel(String name, double[] values) {
        places.requireLength(name, values.length);
        for (int place = 0; place < values.length; place++) {
            if (values[place] < 0 || Double.isInfinite(values[place])) {
                throw new IllegalArgumentException(name + " of " + places.name(place)
                        + " must be finite and not negative, or NaN where not known: " + values[place]);
            }
        }
        return new FormFields(places, counts, more(levels, name, values), floor, land());
    }

    /**
     * With the floor space of a function; two or more make a mix.
     *
     * @param values m2 by place, finite, not negative, 0 without land
     */
    public FormFields withFloor(String function, double[] values) {
        places.requireCounts(function, values);
        return new FormFields(places, counts, levels, more(floor, function, values), land());
    }

    /** With the units that are built, all of them on land. */
    public FormFields withBuilt(UnitMask units) {
        OpenSpace.requireBuiltOnLand(places, units);
        return new FormFields(places, counts, levels, floor, new Land(units, builtBefore, residentsBefore, neighbours));
    }

    /**
     * With the units that were built at an earlier time.
     *
     * @param residents residents at that time, NaN where not known
     */
    public FormFields withBuiltBefore(UnitMask units, double residents) {
        OpenSpace.requireBuiltOnLand(places, units);
        if (residents < 0 || Double.isInfinite(residents)) {
            throw new IllegalArgumentException("residents before must be finite and not negative: " + residents);
        }
        return new FormFields(places, counts, levels, floor, new Land(built, units, residents, neighbours));
    }

    /** With the zones that each zone touches, for centres by threshold; of no use on a grid. */
    public FormFields withNeighbours(int[][] zones) {
        ListContiguity.of(places.count(), zones);
        return new FormFields(places, counts, levels, floor, new Land(built, builtBefore, residentsBefore, zones));
    }

    private Land land() {
        return new Land(built, builtBefore, residentsBefore, neighbours);
    }

    private static Map<String, double[]> more(Map<String, double[]> fields, String name, double[] values) {
        if (fields.containsKey(name)) {
            throw new IllegalArgumentException("field is given twice: " + name);
        }
        Map<String, double[]> more = new LinkedHashMap<>(fields);
        more.put(name, values.clone());
        return Collections.unmodifiableMap(more);
    }

    /** The places of all fields. */
    public Places places() {
        return places;
    }

    /** Names of what is counted, in the order given. */
    public Set<String> countNames() {
        return counts.keySet();
    }

    Map<String, double[]> counts() {
        return counts;
    }

    Map<String, double[]> levels() {
        return levels;
    }

    Map<String, double[]> floor() {
        return floor;
    }

    double @Nullable [] residents() {
        return counts.get(RESIDENTS);
    }

    double @Nullable [] jobs() {
        return counts.get(JOBS);
    }

    @Nullable
    UnitMask builtBefore() {
        return builtBefore;
    }

    double residentsBefore() {
        return residentsBefore;
    }

    int @Nullable [][] neighbours() {
        return neighbours;
    }

    /** Whether a place is built: as the mask says, else where anything is counted. */
    boolean isBuilt(int place) {
        if (built != null) {
            return built.contains(place);
        }
        for (double[] values : counts.values()) {
            if (values[place] > 0) {
                return true;
            }
        }
        return false;
    }
}

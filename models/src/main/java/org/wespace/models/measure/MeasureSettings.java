package org.wespace.models.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wespace.core.measure.MeasureFamily;

/**
 * What is asked for.
 *
 * @param families families to measure; empty for those that suit the input
 * @param landscape settings of the landscape family
 * @param columns which columns of zones mean what
 * @param built what is built land, for the form of a city
 * @param flows what is measured of flows
 */
public record MeasureSettings(
        Set<MeasureFamily> families, OfLandscape landscape, OfColumns columns, OfBuiltLand built, OfFlows flows) {

    public MeasureSettings {
        families = Set.copyOf(families);
    }

    /** Everything at its default. */
    public static MeasureSettings standard() {
        return new MeasureSettings(
                Set.of(),
                new OfLandscape(Set.of(4, 8), Set.of(false, true)),
                new OfColumns(List.of(), List.of(), null, null, null, null),
                new OfBuiltLand(List.of(), null),
                new OfFlows(true, false));
    }

    /**
     * Settings of the landscape family.
     *
     * @param neighbourhoods 4, 8 or both: how cells make patches
     * @param countBoundary whether sides towards the border and nodata count as edges: false, true or both
     */
    public record OfLandscape(Set<Integer> neighbourhoods, Set<Boolean> countBoundary) {

        public OfLandscape {
            neighbourhoods = Set.copyOf(neighbourhoods);
            countBoundary = Set.copyOf(countBoundary);
            if (neighbourhoods.isEmpty() || !Set.of(4, 8).containsAll(neighbourhoods)) {
                throw new IllegalArgumentException("neighbourhoods must be 4, 8 or both: " + neighbourhoods);
            }
            if (countBoundary.isEmpty()) {
                throw new IllegalArgumentException("the boundary must count, or not, or both");
            }
        }
    }

    /**
     * Which columns of zones mean what.
     *
     * @param values columns to measure; empty for every column of numbers
     * @param groups columns of counts of residents by group, for segregation; empty for none
     * @param weights column of persons by zone, for inequality, or null
     * @param partition column whose values split the zones into parts, for inequality, or null
     * @param residents column of residents, for the form of a city, or null
     * @param jobs column of jobs, likewise
     */
    public record OfColumns(
            List<String> values,
            List<String> groups,
            @Nullable String weights,
            @Nullable String partition,
            @Nullable String residents,
            @Nullable String jobs) {

        public OfColumns {
            values = List.copyOf(values);
            groups = List.copyOf(groups);
            if (groups.size() == 1) {
                throw new IllegalArgumentException(
                        "segregation needs the columns of at least two groups (--groups a,b), not only " + groups);
            }
        }
    }

    /**
     * What is built land in a raster.
     *
     * @param classes values of built cells; empty to take every cell above 0 of a raster of real numbers
     * @param people inhabitants and jobs together, for sprawl per head; null if not known
     */
    public record OfBuiltLand(List<Long> classes, @Nullable Double people) {

        public OfBuiltLand {
            classes = List.copyOf(classes);
            if (people != null && !(people > 0 && people < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("people must be positive: " + people);
            }
        }
    }

    /**
     * What is measured of flows.
     *
     * @param limits whether the least and the largest commute that homes and jobs allow are worked out, which takes
     *     seconds from some hundred zones on
     * @param eachZone whether every zone is measured for itself too
     */
    public record OfFlows(boolean limits, boolean eachZone) {}
}

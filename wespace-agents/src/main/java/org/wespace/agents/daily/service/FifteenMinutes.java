package org.wespace.agents.daily.service;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Residents;
import org.wespace.core.measure.access.GridReach;
import org.wespace.core.measure.access.ServiceReach;
import org.wespace.core.travel.StreetPattern;

/**
 * What residents have within a walk of a quarter of an hour: shops, clinics, schools, counters, leisure and green.
 *
 * <p>A read-out; exact over the disc of the street pattern, O(units x rows of the disc).
 *
 * @param share share of residents with every kind within the walk, in [0, 1]; NaN without residents
 * @param kindsShare share of the kinds within the walk, mean over residents, in [0, 1]
 * @param byKind share of residents who have each kind within the walk, in the order of {@link #KINDS}
 */
public record FifteenMinutes(double share, double kindsShare, List<Double> byKind) {

    /** Kinds of service, green last. */
    public static final List<String> KINDS = List.of("retail", "clinic", "school", "counter", "leisure", "green");

    private static final List<FloorUse> USES =
            List.of(FloorUse.RETAIL, FloorUse.CLINIC, FloorUse.SCHOOL, FloorUse.COUNTER, FloorUse.LEISURE);

    public FifteenMinutes {
        byKind = List.copyOf(byKind);
    }

    /**
     * The least of each kind in one unit that counts as a service, in real square metres.
     *
     * @param retail of shops, not negative: 200
     * @param clinic of clinics: 100
     * @param school of schools: 1,500
     * @param counter of counters: 50
     * @param leisure of leisure: 200
     * @param green of parks: 2,000; all assumptions
     */
    public record Least(double retail, double clinic, double school, double counter, double leisure, double green) {

        public Least {
            Bounds.notNegative("retail", retail);
            Bounds.notNegative("clinic", clinic);
            Bounds.notNegative("school", school);
            Bounds.notNegative("counter", counter);
            Bounds.notNegative("leisure", leisure);
            Bounds.notNegative("green", green);
        }

        /** The standard. */
        public static Least standard() {
            return new Least(200, 100, 1500, 50, 200, 2000);
        }

        private double[] values() {
            return new double[] {retail, clinic, school, counter, leisure, green};
        }
    }

    /** Of the residents and the land now. */
    public static FifteenMinutes of(Residents residents, Land land, StreetPattern pattern, Least least) {
        int units = land.grid().unitCount();
        double[] people = new double[units];
        for (int home : residents.home()) {
            if (home != Residents.NONE) {
                people[home]++;
            }
        }
        ServiceReach reach = ServiceReach.onGrid(
                GridReach.within(land.grid(), pattern, GridReach.WALK_METRES), services(land, least.values()));
        double all = Arrays.stream(people).sum();
        Double[] byKind = new Double[KINDS.size()];
        for (int kind = 0; kind < byKind.length; kind++) {
            double having = 0;
            for (int unit = 0; unit < units; unit++) {
                having += reach.reaches(unit, kind) ? people[unit] : 0;
            }
            byKind[kind] = having / all;
        }
        return new FifteenMinutes(reach.completeShare(people), reach.kindsShare(people), List.of(byKind));
    }

    private static double[][] services(Land land, double[] least) {
        int units = land.grid().unitCount();
        double[][] services = new double[KINDS.size()][units];
        for (int unit = 0; unit < units; unit++) {
            for (int kind = 0; kind < USES.size(); kind++) {
                double real = land.floor().squareMetres(USES.get(kind), unit) * land.personsPerResident();
                services[kind][unit] = real > 0 && real >= least[kind] ? 1 : 0;
            }
            double green = land.cover().squareMetres(Cover.GREEN, unit);
            services[USES.size()][unit] = green > 0 && green >= least[USES.size()] ? 1 : 0;
        }
        return services;
    }
}

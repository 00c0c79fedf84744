package org.wespace.core.measure.commuting;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the residents of an area work in it, and how far its jobs are held by them.
 *
 * <p>An area is a zone or a group of zones. Cost O(zones squared) for any number of areas that do not overlap.
 *
 * <p>Source: R. Cervero (1996), Jobs-housing balance revisited: trends and impacts in the San Francisco Bay Area,
 * Journal of the American Planning Association 62(4), doi:10.1080/01944369608975714.
 *
 * @param internal trips from home in the area to work in it
 * @param residents trips that leave homes in the area: its employed residents
 * @param jobs trips that arrive at work in the area: its filled jobs
 */
public record SelfContainment(double internal, double residents, double jobs) {

    /** Every zone by itself, in their order. */
    public static List<SelfContainment> ofZones(Flows flows) {
        int[] area = new int[flows.zones()];
        for (int zone = 0; zone < area.length; zone++) {
            area[zone] = zone;
        }
        return ofAreas(flows, area, area.length);
    }

    /**
     * Areas that are groups of zones.
     *
     * @param areaOfZone area of each zone, 0 to areas - 1, or -1 for a zone of none
     * @param areas number of areas
     */
    public static List<SelfContainment> ofAreas(Flows flows, int[] areaOfZone, int areas) {
        if (areaOfZone.length != flows.zones()) {
            throw new IllegalArgumentException(
                    "there must be an area for each of " + flows.zones() + " zones: " + areaOfZone.length);
        }
        for (int zone = 0; zone < areaOfZone.length; zone++) {
            if (areaOfZone[zone] < -1 || areaOfZone[zone] >= areas) {
                throw new IllegalArgumentException(
                        "area of zone " + zone + " must lie in -1.." + (areas - 1) + ": " + areaOfZone[zone]);
            }
        }
        double[] internal = new double[areas];
        double[] residents = new double[areas];
        double[] jobs = new double[areas];
        double[] trips = flows.cells();
        for (int origin = 0, cell = 0; origin < areaOfZone.length; origin++) {
            int home = areaOfZone[origin];
            if (home >= 0) {
                residents[home] += flows.leaving(origin);
                jobs[home] += flows.arriving(origin);
            }
            for (int destination = 0; destination < areaOfZone.length; destination++, cell++) {
                if (home >= 0 && areaOfZone[destination] == home) {
                    internal[home] += trips[cell];
                }
            }
        }
        List<SelfContainment> all = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            all.add(new SelfContainment(internal[area], residents[area], jobs[area]));
        }
        return all;
    }

    /** Share of the employed residents who work in the area, {@code internal / residents}, 0 to 1; NaN without any. */
    public double ofResidents() {
        return internal / residents;
    }

    /** Share of the jobs that residents of the area hold, {@code internal / jobs}, 0 to 1; NaN without any. */
    public double ofJobs() {
        return internal / jobs;
    }

    /**
     * Cross-commuting {@code 1 - 2 internal / (residents + jobs)}: 0 where nobody crosses the border, 1 where all do;
     * NaN without residents and jobs.
     */
    public double crossCommuting() {
        return 1 - 2 * internal / (residents + jobs);
    }

    /** Jobs for each employed resident, {@code jobs / residents}; infinite without residents, NaN without both. */
    public double jobRatio() {
        return jobs / residents;
    }
}

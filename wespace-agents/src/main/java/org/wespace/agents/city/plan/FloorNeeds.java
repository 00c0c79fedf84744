package org.wespace.agents.city.plan;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Sector;

/**
 * Floor that jobs and services take when a city is made.
 *
 * @param officePerJob m2 for a job in innovation, finance or public services, not negative
 * @param retailPerJob m2 for a job in local services, not negative
 * @param depotPerJob m2 for a job in logistics, not negative
 * @param services floor of services
 */
public record FloorNeeds(double officePerJob, double retailPerJob, double depotPerJob, Services services) {

    public FloorNeeds {
        Bounds.notNegative("officePerJob", officePerJob);
        Bounds.notNegative("retailPerJob", retailPerJob);
        Bounds.notNegative("depotPerJob", depotPerJob);
    }

    /** 15, 30 and 50 m2 a job, and {@link Services#standard()}; assumptions. */
    public static FloorNeeds standard() {
        return new FloorNeeds(15, 30, 50, Services.standard());
    }

    /** Floor for a job of a sector in m2. */
    public double perJob(Sector sector) {
        return switch (sector) {
            case INNOVATION, FINANCE, PUBLIC -> officePerJob;
            case LOCAL -> retailPerJob;
            case LOGISTICS -> depotPerJob;
        };
    }

    /** What the floor of a sector's jobs is called. */
    public static FloorUse use(Sector sector) {
        return switch (sector) {
            case INNOVATION, FINANCE, PUBLIC -> FloorUse.OFFICE;
            case LOCAL -> FloorUse.RETAIL;
            case LOGISTICS -> FloorUse.DEPOT;
        };
    }

    /**
     * Floor of services in m2 for each resident, not negative; it follows the residents, but hospitals stand in
     * centres.
     *
     * @param school schools
     * @param clinic clinics
     * @param hospital hospitals
     * @param leisure leisure and culture
     * @param counter counters of banks and government
     * @param cowork co-working
     * @param learn small learning places
     */
    public record Services(
            double school,
            double clinic,
            double hospital,
            double leisure,
            double counter,
            double cowork,
            double learn) {

        public Services {
            Bounds.notNegative("school", school);
            Bounds.notNegative("clinic", clinic);
            Bounds.notNegative("hospital", hospital);
            Bounds.notNegative("leisure", leisure);
            Bounds.notNegative("counter", counter);
            Bounds.notNegative("cowork", cowork);
            Bounds.notNegative("learn", learn);
        }

        /** 2, .15, .8, 1, .2, .1 and .05 m2; assumptions. */
        public static Services standard() {
            return new Services(2, 0.15, 0.8, 1, 0.2, 0.1, 0.05);
        }
    }
}

package org.wespace.agents.daily.service;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.preset.Preset;

/**
 * All numbers of the services of a month.
 *
 * @param health health care
 * @param school schools
 * @param errands banks and government
 * @param places how many can be served where
 * @param waits how waiting comes about
 */
public record ServiceParameters(
        HealthParameters health,
        SchoolParameters school,
        ErrandParameters errands,
        Places places,
        WaitParameters waits) {

    /**
     * How many can be served.
     *
     * @param clinic at clinics
     * @param hospital at hospitals
     * @param counter at counters of banks and government
     */
    public record Places(Facility clinic, Facility hospital, Facility counter) {

        /** The standard. */
        public static Places standard() {
            return new Places(Facility.clinic(), Facility.hospital(), Facility.counter());
        }

        /** Of a use of the floor; only for clinics, hospitals and counters. */
        Facility of(FloorUse use) {
            return switch (use) {
                case CLINIC -> clinic;
                case HOSPITAL -> hospital;
                case COUNTER -> counter;
                default -> throw new IllegalArgumentException("nobody waits at " + use.id());
            };
        }
    }

    /** The parameters of a preset. */
    public static ServiceParameters of(Preset preset) {
        return new ServiceParameters(
                HealthParameters.of(preset),
                SchoolParameters.standard(),
                ErrandParameters.standard(),
                Places.standard(),
                WaitParameters.standard());
    }

    /** {@link #of} a Chinese megacity. */
    public static ServiceParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /** With other health care. */
    public ServiceParameters with(HealthParameters value) {
        return new ServiceParameters(value, school, errands, places, waits);
    }

    /** With other schools. */
    public ServiceParameters with(SchoolParameters value) {
        return new ServiceParameters(health, value, errands, places, waits);
    }

    /** With other errands. */
    public ServiceParameters with(ErrandParameters value) {
        return new ServiceParameters(health, school, value, places, waits);
    }
}

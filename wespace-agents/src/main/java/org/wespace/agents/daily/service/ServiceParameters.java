package org.wespace.agents.daily.service;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * All numbers of the services of a month.
 *
 * @param health health care
 * @param school schools
 * @param errands banks and government
 * @param places how many can be served where
 * @param waits how waiting comes about
 * @param emergencyOnline share of what is closed in an emergency that those with digital access do online instead, in
 *     [0, 1]: .8, assumption; of health only what a clinic could do
 */
public record ServiceParameters(
        HealthParameters health,
        SchoolParameters school,
        ErrandParameters errands,
        Places places,
        WaitParameters waits,
        double emergencyOnline) {

    public ServiceParameters {
        Bounds.share("emergencyOnline", emergencyOnline);
    }

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
                WaitParameters.standard(),
                0.8);
    }

    /** {@link #of} a Chinese megacity. */
    public static ServiceParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /** With other health care. */
    public ServiceParameters with(HealthParameters value) {
        return new ServiceParameters(value, school, errands, places, waits, emergencyOnline);
    }

    /** With other schools. */
    public ServiceParameters with(SchoolParameters value) {
        return new ServiceParameters(health, value, errands, places, waits, emergencyOnline);
    }

    /** With other errands. */
    public ServiceParameters with(ErrandParameters value) {
        return new ServiceParameters(health, school, value, places, waits, emergencyOnline);
    }

    /** With another share of what is closed done online. */
    public ServiceParameters withEmergencyOnline(double value) {
        return new ServiceParameters(health, school, errands, places, waits, value);
    }
}

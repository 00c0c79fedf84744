package org.wespace.agents.work;

import org.wespace.agents.resident.Sector;

/**
 * One number for each sector.
 *
 * @param innovation of {@link Sector#INNOVATION}
 * @param finance of {@link Sector#FINANCE}
 * @param publicServices of {@link Sector#PUBLIC}
 * @param local of {@link Sector#LOCAL}
 * @param logistics of {@link Sector#LOGISTICS}
 */
public record BySector(double innovation, double finance, double publicServices, double local, double logistics) {

    /** The same number for every sector. */
    public static BySector all(double value) {
        return new BySector(value, value, value, value, value);
    }

    /** The number of a sector. */
    public double of(Sector sector) {
        return switch (sector) {
            case INNOVATION -> innovation;
            case FINANCE -> finance;
            case PUBLIC -> publicServices;
            case LOCAL -> local;
            case LOGISTICS -> logistics;
        };
    }

    /** Makes sure that every number lies in [low, high]; the name stands in the message. */
    BySector require(String name, double low, double high) {
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            double value = of(Sector.of(sector));
            Limits.require(name + " of sector " + Sector.of(sector), value, low, high);
        }
        return this;
    }
}

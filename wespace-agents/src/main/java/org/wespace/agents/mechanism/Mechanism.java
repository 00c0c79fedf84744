package org.wespace.agents.mechanism;

/** A claim of the report as a mechanism. */
public enum Mechanism {
    /** RG-1. */
    POLYCENTRIC_REGION("RG-1"),
    /** RG-2. */
    SPREAD_GATEWAYS("RG-2"),
    /** RG-3. */
    INTERCITY_RAIL("RG-3"),
    /** RG-4. */
    CITY_SIZE("RG-4"),
    /** RG-5. */
    CROSS_CITY_COMMUTING("RG-5"),
    /** RG-6. */
    MIGRATION("RG-6"),
    /** RG-7. */
    DIFFUSION("RG-7"),
    /** OV-1. */
    COMPACTNESS("OV-1"),
    /** OV-2. */
    GREEN_EDGE("OV-2"),
    /** OV-3. */
    FLAT_SERVICES("OV-3"),
    /** OV-4. */
    INFRASTRUCTURE_COST("OV-4"),
    /** OV-5. */
    TRANSIT_FREQUENCY("OV-5"),
    /** OV-6. */
    CONGESTION("OV-6"),
    /** OV-7. */
    SPILL_OVER("OV-7"),
    /** OV-8. */
    SECTOR_SPILL_OVER("OV-8"),
    /** OV-9. */
    MIXED_ZONING("OV-9"),
    /** OV-10. */
    VENUE_DECLINE("OV-10"),
    /** OV-11. */
    RELEASED_STREETS("OV-11"),
    /** OV-12. */
    DIGITAL_DIVIDE("OV-12"),
    /** DW-1. */
    CO_LIVING("DW-1"),
    /** DW-2. */
    ENERGY_AWARENESS("DW-2"),
    /** DW-3. */
    HOUSEHOLD_SCALE("DW-3"),
    /** DW-4. */
    CO_LIVING_TRIPS("DW-4"),
    /** DW-5. */
    CO_LIVING_FACILITIES("DW-5"),
    /** DW-6. */
    CO_LIVING_SPENDING("DW-6"),
    /** DW-7. */
    HOME_WORK_MIX("DW-7"),
    /** DW-8. */
    PREFABRICATION("DW-8"),
    /** DW-9. */
    HOUSING_PRICES("DW-9"),
    /** DW-10. */
    HOMOPHILY("DW-10"),
    /** DW-11. */
    TIME_SHARED_FLOOR("DW-11"),
    /** WK-1. */
    TELEWORK_COST("WK-1"),
    /** WK-2. */
    TELEWORK("WK-2"),
    /** WK-3. */
    OFFICE_RELEASE("WK-3"),
    /** WK-4. */
    WORK_PARKS("WK-4"),
    /** WK-5. */
    TIME_REBOUND("WK-5"),
    /** WK-6. */
    HOME_OFFICE("WK-6"),
    /** WK-7. */
    TELEWORK_MOVES("WK-7"),
    /** WK-8. */
    THIRD_PLACES("WK-8"),
    /** WK-9. */
    INNOVATION_ANCHORS("WK-9"),
    /** WK-10. */
    OFFICE_CONVERSION("WK-10"),
    /** WK-11. */
    AUTOMATION("WK-11");

    private final String id;

    Mechanism(String id) {
        this.id = id;
    }

    /** Row of the mechanism in the list of claims ("WK-2"). */
    public String id() {
        return id;
    }
}

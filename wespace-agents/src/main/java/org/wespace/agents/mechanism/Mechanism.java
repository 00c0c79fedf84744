package org.wespace.agents.mechanism;

import static org.wespace.agents.mechanism.ActsOn.ACCOUNTS;
import static org.wespace.agents.mechanism.ActsOn.INPUT;
import static org.wespace.agents.mechanism.ActsOn.STATE;
import static org.wespace.agents.mechanism.ClaimSign.MIXED;
import static org.wespace.agents.mechanism.ClaimSign.NEGATIVE;
import static org.wespace.agents.mechanism.ClaimSign.NEUTRAL;
import static org.wespace.agents.mechanism.ClaimSign.POSITIVE;
import static org.wespace.agents.mechanism.MechanismKind.SCAN;

import java.util.List;
import java.util.Optional;

/**
 * A claim of the report as a mechanism: what is claimed, how it works here, and how it is switched.
 *
 * <p>A constant says what code needs: sign, what the switch acts on, and its strength in the standard scenario. The
 * texts of an entry are read when they are first asked for.
 */
public enum Mechanism {
    /** RG-1. */
    POLYCENTRIC_REGION("RG-1", POSITIVE, SCAN),
    /** RG-2. */
    SPREAD_GATEWAYS("RG-2", POSITIVE, STATE, 1),
    /** RG-3. */
    INTERCITY_RAIL("RG-3", POSITIVE, ACCOUNTS, 1),
    /** RG-4. */
    CITY_SIZE("RG-4", NEGATIVE, SCAN),
    /** RG-5. */
    CROSS_CITY_COMMUTING("RG-5", NEUTRAL, INPUT, 0),
    /** RG-6. */
    MIGRATION("RG-6", NEUTRAL, STATE, 0),
    /** RG-7. */
    DIFFUSION("RG-7", NEUTRAL, STATE, 1),
    /** OV-1. */
    COMPACTNESS("OV-1", POSITIVE, STATE, 0),
    /** OV-2. */
    GREEN_EDGE("OV-2", POSITIVE, STATE, 1),
    /** OV-3. */
    FLAT_SERVICES("OV-3", POSITIVE, STATE, 0),
    /** OV-4. */
    INFRASTRUCTURE_COST("OV-4", POSITIVE, ACCOUNTS, 1),
    /** OV-5. */
    TRANSIT_FREQUENCY("OV-5", POSITIVE, STATE, 0),
    /** OV-6. */
    CONGESTION("OV-6", NEGATIVE, STATE, 1),
    /** OV-7. */
    SPILL_OVER("OV-7", NEUTRAL, STATE, 1),
    /** OV-8. */
    SECTOR_SPILL_OVER("OV-8", NEUTRAL, STATE, 1),
    /** OV-9. */
    MIXED_ZONING("OV-9", NEUTRAL, STATE, 0),
    /** OV-10. */
    VENUE_DECLINE("OV-10", NEUTRAL, SCAN),
    /** OV-11. */
    RELEASED_STREETS("OV-11", POSITIVE, STATE, 0),
    /** OV-12. */
    DIGITAL_DIVIDE("OV-12", NEUTRAL, STATE, 1),
    /** DW-1. */
    CO_LIVING("DW-1", POSITIVE, STATE, 0),
    /** DW-2. */
    ENERGY_AWARENESS("DW-2", POSITIVE, ACCOUNTS, 1),
    /** DW-3. */
    HOUSEHOLD_SCALE("DW-3", POSITIVE, ACCOUNTS, 1),
    /** DW-4. */
    CO_LIVING_TRIPS("DW-4", NEGATIVE, STATE, 1),
    /** DW-5. */
    CO_LIVING_FACILITIES("DW-5", NEGATIVE, ACCOUNTS, 1),
    /** DW-6. */
    CO_LIVING_SPENDING("DW-6", NEGATIVE, ACCOUNTS, 1),
    /** DW-7. */
    HOME_WORK_MIX("DW-7", POSITIVE, STATE, 0),
    /** DW-8. */
    PREFABRICATION("DW-8", POSITIVE, ACCOUNTS, 0),
    /** DW-9. */
    HOUSING_PRICES("DW-9", NEUTRAL, SCAN),
    /** DW-10. */
    HOMOPHILY("DW-10", NEGATIVE, STATE, 1),
    /** DW-11. */
    TIME_SHARED_FLOOR("DW-11", POSITIVE, ACCOUNTS, 0),
    /** WK-1. */
    TELEWORK_COST("WK-1", POSITIVE, ACCOUNTS, 1),
    /** WK-2. */
    TELEWORK("WK-2", POSITIVE, STATE, 1),
    /** WK-3. */
    OFFICE_RELEASE("WK-3", POSITIVE, STATE, 1),
    /** WK-4. */
    WORK_PARKS("WK-4", POSITIVE, STATE, 0),
    /** WK-5. */
    TIME_REBOUND("WK-5", NEGATIVE, STATE, 1),
    /** WK-6. */
    HOME_OFFICE("WK-6", NEGATIVE, STATE, 1),
    /** WK-7. */
    TELEWORK_MOVES("WK-7", NEUTRAL, STATE, 1),
    /** WK-8. */
    THIRD_PLACES("WK-8", POSITIVE, STATE, 1),
    /** WK-9. */
    INNOVATION_ANCHORS("WK-9", NEUTRAL, STATE, 0),
    /** WK-10. */
    OFFICE_CONVERSION("WK-10", NEUTRAL, STATE, 1),
    /** WK-11. */
    AUTOMATION("WK-11", NEUTRAL, STATE, 0),
    /** TR-1. */
    ECO_DRIVING("TR-1", POSITIVE, ACCOUNTS, 0),
    /** TR-2. */
    AUTOMATED_CAPACITY("TR-2", POSITIVE, STATE, 0),
    /** TR-3. */
    EMPTY_KILOMETRES("TR-3", NEGATIVE, STATE, 1),
    /** TR-4. */
    LIGHT_VEHICLES("TR-4", POSITIVE, ACCOUNTS, 0),
    /** TR-5. */
    SHARED_RIDES("TR-5", NEGATIVE, STATE, 0),
    /** TR-6. */
    INDUCED_DEMAND("TR-6", MIXED, STATE, 1),
    /** TR-7. */
    VEHICLE_MAKING("TR-7", NEGATIVE, ACCOUNTS, 1),
    /** TR-8. */
    AUTOMATED_SHARE("TR-8", NEGATIVE, SCAN),
    /** TR-9. */
    SHARED_BICYCLES("TR-9", POSITIVE, STATE, 0),
    /** TR-10. */
    FLAT_ROADS("TR-10", NEUTRAL, STATE, 0),
    /** TR-11. */
    PARKING_REUSE("TR-11", POSITIVE, STATE, 0),
    /** TR-12. */
    MOBILE_SPACE("TR-12", NEUTRAL, STATE, 0),
    /** TR-13. */
    DYNAMIC_CURB("TR-13", NEUTRAL, STATE, 0),
    /** TR-14. */
    UNDERGROUND_FREIGHT("TR-14", NEUTRAL, STATE, 0),
    /** RC-1. */
    SAME_DAY_SHOPPING("RC-1", POSITIVE, STATE, 1),
    /** RC-2. */
    RETAIL_SHRINKAGE("RC-2", POSITIVE, STATE, 1),
    /** RC-3. */
    ONLINE_LEISURE("RC-3", POSITIVE, STATE, 1),
    /** RC-4. */
    DELIVERY_ROBOTS("RC-4", POSITIVE, ACCOUNTS, 0),
    /** RC-5. */
    FULL_DELIVERY_CYCLE("RC-5", NEGATIVE, ACCOUNTS, 1),
    /** RC-6. */
    GREEN_SINK("RC-6", POSITIVE, ACCOUNTS, 1),
    /** RC-7. */
    ONLINE_REPUTATION("RC-7", NEUTRAL, STATE, 1),
    /** RC-8. */
    SMALL_SHOPS("RC-8", NEUTRAL, STATE, 0),
    /** RC-9. */
    MULTI_PURPOSE_TRIPS("RC-9", NEUTRAL, STATE, 0),
    /** RC-10. */
    UNMANNED_SHOPS("RC-10", NEUTRAL, STATE, 0),
    /** RC-11. */
    MEAL_DELIVERY("RC-11", NEGATIVE, STATE, 1),
    /** RC-12. */
    COMMUNITY_DEPOTS("RC-12", POSITIVE, STATE, 0),
    /** RC-13. */
    DIGITAL_SPACES("RC-13", NEUTRAL, STATE, 0),
    /** PF-1. */
    ONLINE_SERVICES("PF-1", POSITIVE, STATE, 1),
    /** PF-2. */
    SERVICE_TIERS("PF-2", POSITIVE, STATE, 1),
    /** PF-3. */
    REMOTE_CONSULTATION("PF-3", POSITIVE, STATE, 1),
    /** PF-4. */
    COUNTER_CLOSURES("PF-4", POSITIVE, STATE, 1),
    /** PF-5. */
    ONLINE_GOVERNMENT("PF-5", POSITIVE, STATE, 1),
    /** PF-6. */
    ONLINE_SCHOOL("PF-6", POSITIVE, STATE, 1),
    /** PF-7. */
    LEARNING_CENTRES("PF-7", NEUTRAL, STATE, 0),
    /** PF-8. */
    SERVICE_FLOOR_RELEASE("PF-8", POSITIVE, STATE, 1),
    /** PF-9. */
    EMERGENCY_RESPONSE("PF-9", NEUTRAL, STATE, 0),
    /** MI-1. */
    ELECTRIC_CARS("MI-1", POSITIVE, ACCOUNTS, 0),
    /** MI-2. */
    DIGITAL_LOAD("MI-2", NEGATIVE, ACCOUNTS, 1),
    /** MI-3. */
    ENERGY_CONTROL("MI-3", POSITIVE, ACCOUNTS, 0),
    /** MI-4. */
    INFRASTRUCTURE_MAKING("MI-4", POSITIVE, ACCOUNTS, 0),
    /** MI-5. */
    CLEAN_GRID("MI-5", POSITIVE, ACCOUNTS, 0),
    /** T6-1. */
    BLURRED_BOUNDARIES("T6-1", NEUTRAL, SCAN),
    /** T6-2. */
    FREE_FORM("T6-2", NEUTRAL, SCAN),
    /** T6-3. */
    ADJACENT_DISTRIBUTION("T6-3", NEUTRAL, SCAN),
    /** T6-4. */
    SPATIAL_EXPERIENCE("T6-4", NEUTRAL, SCAN),
    /** T6-5. */
    EFFICIENT_SPACE("T6-5", NEUTRAL, SCAN),
    /** T6-6. */
    VIRTUAL_INTEGRATION("T6-6", NEUTRAL, SCAN),
    /** T8-1. */
    SPACE_TIME_FREEDOM("T8-1", NEUTRAL, SCAN),
    /** T8-2. */
    POLES_AND_FLAT_JOBS("T8-2", NEUTRAL, SCAN),
    /** T8-3. */
    ALGORITHMIC_SEARCH("T8-3", NEUTRAL, SCAN),
    /** T8-4. */
    OLD_AND_NEW_PROBLEMS("T8-4", NEUTRAL, SCAN),
    /** T8-6. */
    URBAN_COLLAGE("T8-6", NEUTRAL, SCAN),
    /** T8-7. */
    SELF_ORGANISED_COMMUNITIES("T8-7", NEUTRAL, SCAN),
    /** XP-1. */
    BETTER_USED_SPACE("XP-1", POSITIVE, SCAN),
    /** XP-2. */
    VIRTUAL_SCENES("XP-2", NEUTRAL, SCAN),
    /** XP-3. */
    VIRTUAL_FUSION("XP-3", NEUTRAL, SCAN),
    /** XP-4. */
    RESILIENCE("XP-4", POSITIVE, SCAN),
    /** XP-5. */
    LESS_CARBON("XP-5", POSITIVE, SCAN),
    /** XN-1. */
    RESIDENTIAL_SEGREGATION("XN-1", NEGATIVE, SCAN),
    /** XN-2. */
    SPATIAL_INEQUALITY("XN-2", NEGATIVE, SCAN),
    /** XN-3. */
    ALGORITHMIC_CROWDING("XN-3", NEGATIVE, SCAN),
    /** XN-4. */
    SURPLUS_SPACE("XN-4", NEGATIVE, SCAN),
    /** XN-5. */
    PREFERENCE_LOSS("XN-5", NEGATIVE, STATE, 0);

    private final String id;
    private final ClaimSign sign;
    private final MechanismKind kind;
    private final ActsOn actsOn;
    private final double standardStrength;

    /** A mechanism with a switch. */
    Mechanism(String id, ClaimSign sign, ActsOn actsOn, double standardStrength) {
        this.id = id;
        this.sign = sign;
        this.kind = MechanismKind.SWITCH;
        this.actsOn = actsOn;
        this.standardStrength = standardStrength;
    }

    /** A mechanism without a switch. */
    Mechanism(String id, ClaimSign sign, MechanismKind kind) {
        this.id = id;
        this.sign = sign;
        this.kind = kind;
        this.actsOn = ActsOn.NOTHING;
        this.standardStrength = 0;
    }

    /**
     * The mechanism of an id ("WK-2") or a name ("TELEWORK", "co-living"), in any case.
     *
     * @throws IllegalArgumentException naming the nearest ones, if there is none
     */
    public static Mechanism of(String idOrName) {
        return SwitchText.mechanism(idOrName);
    }

    /** Row of the mechanism in the list of claims ("WK-2"). */
    public String id() {
        return id;
    }

    /** The sign that the report gives. */
    public ClaimSign sign() {
        return sign;
    }

    /** Whether there is a switch, and if not, how else the claim is tested. */
    public MechanismKind kind() {
        return kind;
    }

    /** Whether runs have a switch for it. */
    public boolean switched() {
        return kind == MechanismKind.SWITCH;
    }

    /** What its switch acts on. */
    public ActsOn actsOn() {
        return actsOn;
    }

    /** Strength in the standard scenario, in [0, 1]; 0 where there is no switch. */
    public double standardStrength() {
        return standardStrength;
    }

    /** A few words that name it. */
    public String title() {
        return text("title");
    }

    /** What the report says: its words in quotation marks, restored ones in brackets. */
    public String claim() {
        return text("claim");
    }

    /** What the sign does not say, if anything. */
    public Optional<String> signRemark() {
        return MechanismTexts.find(this, "sign");
    }

    /** The rule that stands for the claim, in one sentence, with the ids of its equations. */
    public String rule() {
        return text("rule");
    }

    /** The equations that the rule names, each with its id. */
    public List<String> equations() {
        return MechanismTexts.equationsIn(rule());
    }

    /** Where its effect is seen. */
    public String observable() {
        return text("observable");
    }

    /** What off and on mean, or what is compared. */
    public String offAndOn() {
        return text("off_on");
    }

    /** What a strength between 0 and 1 scales; empty where there is no switch. */
    public Optional<String> scales() {
        return MechanismTexts.find(this, "strength");
    }

    /** Why the standard strength is what it is; empty where there is no switch. */
    public Optional<String> standardReason() {
        return MechanismTexts.find(this, "standard");
    }

    /** What to do in place of switching, or what is missing; empty where there is a switch. */
    public Optional<String> instead() {
        return MechanismTexts.find(this, "instead");
    }

    /** Publications that the rule or its parameters come from, by authors and year, or "assumption". */
    public String source() {
        return text("source");
    }

    /** Where published science disagrees with the report, if it does. */
    public Optional<String> disagreement() {
        return MechanismTexts.find(this, "disagrees");
    }

    private String text(String field) {
        return MechanismTexts.require(this, field);
    }
}

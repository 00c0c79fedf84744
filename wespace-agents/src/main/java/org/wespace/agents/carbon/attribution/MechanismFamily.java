package org.wespace.agents.carbon.attribution;

import static org.wespace.agents.mechanism.ClaimSign.NEGATIVE;
import static org.wespace.agents.mechanism.ClaimSign.POSITIVE;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wespace.agents.mechanism.ClaimSign;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Mechanisms that are switched together when carbon is shared among causes: twelve families, so that all 4,096 sets of
 * them can be run on a small city.
 *
 * <p>Where the report has a gain and a rebound of the same thing, they are two families. A mechanism is in one family
 * at most; those in none stay as a run has them. Scans (RG-1, TR-8) and congestion (OV-6) are in none: they are the
 * ground that all families act on.
 */
public enum MechanismFamily {
    /** Co-living: floor and energy that are shared. */
    CO_LIVING_SHARING(
            "F1",
            "Co-living: sharing",
            POSITIVE,
            Mechanism.CO_LIVING,
            Mechanism.ENERGY_AWARENESS,
            Mechanism.HOUSEHOLD_SCALE),
    /** Co-living: what those who share do more. */
    CO_LIVING_REBOUND(
            "F2",
            "Co-living: rebound",
            NEGATIVE,
            Mechanism.CO_LIVING_TRIPS,
            Mechanism.CO_LIVING_FACILITIES,
            Mechanism.CO_LIVING_SPENDING),
    /** Telework: ways to work that are saved. */
    TELEWORK_TRAVEL("F3", "Telework: travel", POSITIVE, Mechanism.TELEWORK_COST, Mechanism.TELEWORK),
    /** Telework: other trips, larger homes, homes farther out. */
    TELEWORK_REBOUND(
            "F4",
            "Telework: rebound",
            NEGATIVE,
            Mechanism.TIME_REBOUND,
            Mechanism.HOME_OFFICE,
            Mechanism.TELEWORK_MOVES),
    /** Offices, work parks and third places. */
    OFFICE_FORM(
            "F5",
            "Offices and form of work",
            POSITIVE,
            Mechanism.OFFICE_RELEASE,
            Mechanism.WORK_PARKS,
            Mechanism.THIRD_PLACES,
            Mechanism.INNOVATION_ANCHORS,
            Mechanism.OFFICE_CONVERSION),
    /** Shared and automated travel: what it saves. */
    SHARED_TRAVEL_GAIN(
            "F6",
            "Shared automated travel: gain",
            POSITIVE,
            Mechanism.ECO_DRIVING,
            Mechanism.AUTOMATED_CAPACITY,
            Mechanism.LIGHT_VEHICLES,
            Mechanism.SHARED_BICYCLES,
            Mechanism.PARKING_REUSE),
    /** Shared and automated travel: empty kilometres, new riders, induced demand, the making of vehicles. */
    SHARED_TRAVEL_REBOUND(
            "F7",
            "Shared automated travel: rebound",
            NEGATIVE,
            Mechanism.EMPTY_KILOMETRES,
            Mechanism.SHARED_RIDES,
            Mechanism.INDUCED_DEMAND,
            Mechanism.VEHICLE_MAKING,
            Mechanism.MOBILE_SPACE),
    /** Shopping online and its delivery. */
    ONLINE_RETAIL(
            "F8",
            "Online retail and delivery",
            POSITIVE,
            Mechanism.SAME_DAY_SHOPPING,
            Mechanism.RETAIL_SHRINKAGE,
            Mechanism.DELIVERY_ROBOTS,
            Mechanism.FULL_DELIVERY_CYCLE,
            Mechanism.MEAL_DELIVERY,
            Mechanism.COMMUNITY_DEPOTS),
    /** Leisure and services online. */
    ONLINE_SERVICES(
            "F9",
            "Online leisure and services",
            POSITIVE,
            Mechanism.ONLINE_LEISURE,
            Mechanism.ONLINE_REPUTATION,
            Mechanism.ONLINE_SERVICES,
            Mechanism.SERVICE_TIERS,
            Mechanism.REMOTE_CONSULTATION,
            Mechanism.COUNTER_CLOSURES,
            Mechanism.ONLINE_GOVERNMENT,
            Mechanism.ONLINE_SCHOOL,
            Mechanism.LEARNING_CENTRES),
    /** Form of the city and mixture of uses; OV-9 is what opens floor to other uses. */
    CITY_FORM(
            "F10",
            "City form and mixing",
            POSITIVE,
            Mechanism.COMPACTNESS,
            Mechanism.GREEN_EDGE,
            Mechanism.FLAT_SERVICES,
            Mechanism.INFRASTRUCTURE_COST,
            Mechanism.TRANSIT_FREQUENCY,
            Mechanism.MIXED_ZONING,
            Mechanism.HOME_WORK_MIX),
    /** Prefabrication, battery cars, control of energy, clean grid. */
    ELECTRIFICATION(
            "F11",
            "Electrification, grid and control",
            POSITIVE,
            Mechanism.PREFABRICATION,
            Mechanism.ELECTRIC_CARS,
            Mechanism.ENERGY_CONTROL,
            Mechanism.CLEAN_GRID),
    /** Electricity of digital life. */
    DIGITAL_LOAD("F12", "Digital load", NEGATIVE, Mechanism.DIGITAL_LOAD);

    private static final List<MechanismFamily> ALL = List.of(values());

    private final String id;
    private final String title;
    private final ClaimSign sign;
    private final List<Mechanism> mechanisms;

    MechanismFamily(String id, String title, ClaimSign sign, Mechanism... mechanisms) {
        this.id = id;
        this.title = title;
        this.sign = sign;
        this.mechanisms = List.of(mechanisms);
    }

    /** "F1" to "F12". */
    public String id() {
        return id;
    }

    /** A few words that name it. */
    public String title() {
        return title;
    }

    /** The sign that the report gives to the family as a whole: POSITIVE for a gain, NEGATIVE for a rebound or load. */
    public ClaimSign sign() {
        return sign;
    }

    /** Whether the family is a rebound, or a load that the digital city adds. */
    public boolean rebound() {
        return sign == NEGATIVE;
    }

    /** Its mechanisms, each with a switch, in the order of the registry. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /** The family of a mechanism; empty if it is in none. */
    public static Optional<MechanismFamily> of(Mechanism mechanism) {
        return ALL.stream()
                .filter(family -> family.mechanisms.contains(mechanism))
                .findFirst();
    }

    /** Names of all families as causes, such as "F1 Co-living: sharing", in order: cause k is {@code values()[k]}. */
    public static List<String> causes() {
        return ALL.stream().map(family -> family.id + " " + family.title).toList();
    }

    /** The families of a set of causes, bit k of which is {@code values()[k]}. */
    public static Set<MechanismFamily> ofSet(long causes) {
        if (causes >>> ALL.size() != 0) {
            throw new IllegalArgumentException(
                    "a set of families has " + ALL.size() + " bits: 0x" + Long.toHexString(causes));
        }
        EnumSet<MechanismFamily> families = EnumSet.noneOf(MechanismFamily.class);
        ALL.stream().filter(family -> (causes >>> family.ordinal() & 1) == 1).forEach(families::add);
        return families;
    }

    /**
     * Switches with some families on.
     *
     * @param on families that work, each of their mechanisms at its strength in {@code base}
     * @param base strengths of those that work, and of mechanisms that are in no family; {@link #allOn} makes one in
     *     which every family works fully
     * @return {@code base} with the mechanisms of all other families off
     */
    public static Switches switches(Collection<MechanismFamily> on, Switches base) {
        Switches switches = base;
        for (MechanismFamily family : ALL) {
            if (!on.contains(family)) {
                switches = switches.without(family.mechanisms.toArray(new Mechanism[0]));
            }
        }
        return switches;
    }

    /** Switches with the mechanisms of all families fully on, and the others as they are. */
    public static Switches allOn(Switches base) {
        return base.with(
                ALL.stream().flatMap(family -> family.mechanisms.stream()).toArray(Mechanism[]::new));
    }

    /** Every mechanism that has a switch and is in no family, in the order of the registry. */
    public static List<Mechanism> inNoFamily() {
        return Arrays.stream(Mechanism.values())
                .filter(Mechanism::switched)
                .filter(mechanism -> of(mechanism).isEmpty())
                .toList();
    }
}

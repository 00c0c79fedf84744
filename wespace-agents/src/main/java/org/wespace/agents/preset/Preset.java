package org.wespace.agents.preset;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A kind of city, with every number that differs between kinds.
 *
 * <p>The two Chinese presets share the column of Chinese sources, the other two that of Europe and the United States,
 * with numbers of their own where the sources tell the two apart.
 */
public enum Preset {
    /** A Chinese megacity: 10 million persons with jobs, dense, seven centres. */
    CN_MEGA("CN-mega", Column.CHINA),
    /** A Chinese city of middle size. */
    CN_MID("CN-mid", Column.CHINA),
    /** A compact European city. */
    EU_COMPACT("EU-compact", Column.WEST),
    /** A sprawling city of the United States. */
    US_SPRAWL("US-sprawl", Column.WEST);

    private final String id;
    private final Column column;

    Preset(String id, Column column) {
        this.id = id;
        this.column = column;
    }

    /** Name in settings and files ("CN-mega"). */
    public String id() {
        return id;
    }

    /**
     * The preset of a name; capitals do not matter.
     *
     * @throws IllegalArgumentException if there is none, naming those that there are
     */
    public static Preset find(String id) {
        return Arrays.stream(values())
                .filter(preset -> preset.id.equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no preset '" + id + "'; there are "
                        + Arrays.stream(values()).map(Preset::id).collect(Collectors.joining(", "))));
    }

    /** Size and shape. */
    public Form form() {
        return Form.of(this);
    }

    /** How buildings, streets, cars and water take up ground. */
    public Ground ground() {
        return Ground.of(this);
    }

    /** What residents earn. */
    public Earnings earnings() {
        return Earnings.of(this);
    }

    /** How residents weigh places. */
    public Location location() {
        return Location.everywhere();
    }

    /** What firms and residents gain from those around them. */
    public Agglomeration agglomeration() {
        return Agglomeration.of(column);
    }

    /** The market for homes. */
    public Housing housing() {
        return Housing.of(this);
    }

    /** How far prices move at once. */
    public PriceSteps priceSteps() {
        return PriceSteps.everywhere();
    }

    /** Work at home. */
    public Telework telework() {
        return Telework.of(this);
    }

    /** The floor of homes. */
    public Dwelling dwelling() {
        return Dwelling.of(column);
    }

    /** What those who share a home do otherwise. */
    public Sharing sharing() {
        return Sharing.everywhere();
    }

    /** Carbon of new floor. */
    public Construction construction() {
        return Construction.of(column);
    }

    /** Electricity of commercial floor. */
    public CommercialEnergy commercialEnergy() {
        return CommercialEnergy.of(column);
    }

    /** Energy of homes, schools and health care. */
    public CivicEnergy civicEnergy() {
        return CivicEnergy.of(column);
    }

    /** Where energy and data come from. */
    public EnergySystem energySystem() {
        return EnergySystem.of(this);
    }

    /** Speeds and the value of time. */
    public Travel travel() {
        return Travel.of(this);
    }

    /** What streets carry. */
    public Streets streets() {
        return Streets.everywhere();
    }

    /** Carbon of travel. */
    public TravelCarbon travelCarbon() {
        return TravelCarbon.of(column);
    }
}

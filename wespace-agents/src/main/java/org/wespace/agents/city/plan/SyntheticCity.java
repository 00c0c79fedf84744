package org.wespace.agents.city.plan;

import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Dwelling;
import org.wespace.agents.preset.Form;
import org.wespace.agents.preset.Ground;
import org.wespace.agents.preset.Preset;
import org.wespace.core.grid.Grid;

/**
 * A generated city: centres, densities, jobs by sector, floor, ground cover, water, rents and transit lines, with no
 * data at all.
 *
 * <pre>{@code
 * CityPlan plan = SyntheticCity.of(Preset.CN_MID).residents(50_000).seed(7).build();
 * CityPlan toy = SyntheticCity.of(64, 64, 500).shape(CityShape.MONOCENTRIC).gradient(0.3).noise(0).build();
 * }</pre>
 *
 * <p>Set what differs from the defaults, then {@link #build()}; the same settings and seed give the same plan, another
 * seed another city of the same kind. Residents are persons with a job, and home floor is counted for them alone; some
 * jobs are vacant; all counts are exact. Free homes and work places come whole. Amenity and productivity are 0
 * everywhere. Values of dwellings, ground and incomes are those of {@link Preset#CN_MEGA} where no preset is given, as
 * in the standard scenario, and residents stand for 1,000 persons with a job on a square kilometre of the grid (an
 * assumption; the presets have 230 to 2,400). Costs O(units (log units + centres)), some seconds for 256 x 256 units in
 * 1,024 zones.
 */
public final class SyntheticCity {

    private final Settings settings;

    private SyntheticCity(Grid grid) {
        this.settings = new Settings(grid);
    }

    /** A city of five centres with 100,000 residents on so many units, unless told otherwise. */
    public static SyntheticCity of(int width, int height, double unitMetres) {
        return new SyntheticCity(Grid.of(width, height, unitMetres));
    }

    /** A city of a preset, on a grid of the preset's size. */
    public static SyntheticCity of(Preset preset) {
        Form form = preset.form();
        return of(form.side(), form.side(), form.unitMetres()).preset(preset);
    }

    static SyntheticCity of(Grid grid) {
        return new SyntheticCity(grid);
    }

    /** Shape, water and values of a preset; the residents stand for its persons. The grid stays as it is. */
    public SyntheticCity preset(Preset preset) {
        settings.values(preset);
        settings.form(preset.form(), preset.ground().waterShare());
        return this;
    }

    /** Values of a preset for dwellings, ground, vacancy and incomes; shape and size stay as they are. */
    public SyntheticCity values(Preset preset) {
        settings.values(preset);
        return this;
    }

    /** How the centres lie. */
    public SyntheticCity shape(CityShape value) {
        settings.shape = value;
        return this;
    }

    /** Number of residents, at least 1. */
    public SyntheticCity residents(int value) {
        settings.residents = Bounds.atLeast("residents", 1, value);
        return this;
    }

    /**
     * Persons for whom each resident stands, positive: scales ground and traffic. Otherwise such that 1,000 persons
     * with a job live on a square kilometre of the grid.
     */
    public SyntheticCity personsPerResident(double value) {
        settings.personsPerResident = Bounds.positive("personsPerResident", value);
        settings.persons = Double.NaN;
        return this;
    }

    /** Persons for whom all residents together stand, positive, however many residents there are. */
    public SyntheticCity persons(double value) {
        settings.persons = Bounds.positive("persons", value);
        return this;
    }

    /** Number of centres, at least 1. */
    public SyntheticCity centres(int value) {
        settings.centres = Bounds.atLeast("centres", 1, value);
        return this;
    }

    /** How centres differ in size: the k-th has a weight of k to the minus this, not negative; 0 for equal ones. */
    public SyntheticCity sizeSplit(double value) {
        settings.sizeSplit = Bounds.notNegative("sizeSplit", value);
        return this;
    }

    /** Kilometres between neighbouring centres, positive; without meaning for random centres. */
    public SyntheticCity spacing(double kilometres) {
        settings.spacingKilometres = Bounds.positive("spacing", kilometres);
        return this;
    }

    /** Fall of the logarithm of the density of residents for each kilometre from a centre, not negative. */
    public SyntheticCity gradient(double perKilometre) {
        settings.gradientPerKilometre = Bounds.notNegative("gradient", perKilometre);
        return this;
    }

    /** Share of zones away from the centres that are settled, in [0, 1]; the others stay open. */
    public SyntheticCity compactness(double value) {
        settings.compactness = Bounds.share("compactness", value);
        return this;
    }

    /** Standard deviation of the logarithm of density between zones at the same place, not negative. */
    public SyntheticCity noise(double value) {
        settings.noise = Bounds.notNegative("noise", value);
        return this;
    }

    /**
     * Standard deviation of the logarithm of jobs for each resident between blocks of 2 km at the same place, not
     * negative. Otherwise .7, as between the zones of Leeds (5 km2 in the mean) more than 2 km from its centre in the
     * census of 2011 (1.2 between the tracts around Seattle in 2018), and 0 in a city without noise.
     */
    public SyntheticCity specialisation(double value) {
        settings.specialisation = Bounds.notNegative("specialisation", value);
        return this;
    }

    /** Angle of the line of a linear city, in degrees from east towards north. */
    public SyntheticCity lineAngle(double degrees) {
        settings.lineDegrees = Bounds.finite("lineAngle", degrees);
        return this;
    }

    /** Middle of the city, in kilometres east and north of the south-west corner; the middle of the grid otherwise. */
    public SyntheticCity middle(double eastKilometres, double northKilometres) {
        settings.middleX = Bounds.notNegative("east of the middle", eastKilometres);
        settings.middleY = Bounds.notNegative("north of the middle", northKilometres);
        return this;
    }

    /** Water; centres stay dry. */
    public SyntheticCity water(Water value) {
        settings.water = value;
        return this;
    }

    /** Units along the side of a census zone, at least 1. */
    public SyntheticCity zoneSide(int value) {
        settings.zoneSide = Bounds.atLeast("zoneSide", 1, value);
        return this;
    }

    /** Seed of centres, noise, open zones and water. */
    public SyntheticCity seed(long value) {
        settings.seed = value;
        return this;
    }

    /** Jobs beyond one a resident, as a share of residents, not negative; .03 (an assumption) otherwise. */
    public SyntheticCity jobVacancy(double value) {
        settings.jobVacancy = Bounds.notNegative("jobVacancy", value);
        return this;
    }

    /** Shares of sectors in the jobs. */
    public SyntheticCity jobMix(JobMix value) {
        settings.mix = value;
        return this;
    }

    /** Share of dwellings that are for co-living at the start, in [0, 1); 0 otherwise. */
    public SyntheticCity coLivingShare(double value) {
        settings.coLivingShare = Bounds.properShare("coLivingShare", value);
        return this;
    }

    /** Floor of jobs and services. */
    public SyntheticCity floorNeeds(FloorNeeds value) {
        settings.needs = value;
        return this;
    }

    /** Floor of homes. */
    public SyntheticCity dwelling(Dwelling value) {
        settings.dwelling = value;
        return this;
    }

    /** How buildings, streets and cars take up ground. Its share of water is not looked at: see {@link #water}. */
    public SyntheticCity ground(Ground value) {
        settings.ground = value;
        return this;
    }

    /** Share of homes and work places that are free at the start, in [0, 1). */
    public SyntheticCity structuralVacancy(double value) {
        settings.structuralVacancy = Bounds.properShare("structuralVacancy", value);
        return this;
    }

    /** Mean income of a resident in a month, positive: sets the level of rents. */
    public SyntheticCity meanIncome(double value) {
        settings.meanIncome = Bounds.positive("meanIncome", value);
        return this;
    }

    /** Lines of public transport. */
    public SyntheticCity transit(TransitSupply value) {
        settings.transit = value;
        return this;
    }

    /**
     * Makes the city.
     *
     * @throws IllegalArgumentException if a centre would lie off the grid, or water leaves no room
     */
    public CityPlan build() {
        List<Site> sites = sites();
        int[] water = water(sites);
        return PlanAssembly.plan(settings, water, settle(sites, water));
    }

    /** The lines of public transport of the city that {@link #build()} makes; empty if there are none. */
    public List<TransitLine> transitLines() {
        List<Site> sites = sites();
        return TransitLayout.lines(settings, sites, water(sites));
    }

    Settings settings() {
        return settings;
    }

    List<Site> sites() {
        return SitePlaces.of(settings);
    }

    int[] water(List<Site> sites) {
        return WaterMap.of(settings.grid, settings.water, sites, settings.chance());
    }

    Settlement settle(List<Site> sites, int[] water) {
        return Settlement.of(settings, sites, water);
    }
}

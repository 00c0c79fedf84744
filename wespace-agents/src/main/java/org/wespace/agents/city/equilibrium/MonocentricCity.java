package org.wespace.agents.city.equilibrium;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wespace.agents.city.City;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.SquareZones;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Sector;
import org.wespace.core.geo.Allocation;
import org.wespace.core.geo.UnitSplit;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/**
 * The textbook city: all jobs in the unit in the middle, the same amenity everywhere, one mode without congestion,
 * floor that follows rents. Its gradients have a closed form, which tests the model.
 *
 * <p>With choice scale eps, decay of the choice nu = eps kappa per minute, floor share h, supply elasticity sigma,
 * share w of days at home and size exponent s, log resident density is linear in minutes to the centre with slope
 * {@code -nu (1 - w) (1 + sigma) / (1 + sigma (1 - s) + eps h)}, and log rent with slope {@code -nu (1 - w) / (1 +
 * sigma (1 - s) + eps h)}; as eps grows at a given kappa the latter tends to {@code -kappa (1 - w) / h}, that of
 * Alonso, Muth and Mills under Cobb-Douglas tastes.
 */
public final class MonocentricCity {

    /** Side of a census zone in units. */
    private static final int ZONE_SIDE = 8;

    /** Office floor of a job in square metres. */
    private static final double OFFICE_PER_JOB = 20;

    private final Grid grid;
    private int residents = 20_000;
    private double choiceScale = 6.83;
    private double decayPerMinute = 0.07;
    private double floorShare = 0.25;
    private double supplyElasticity;
    private double sizeExponent;
    private int homeDays;
    private double kilometresPerHour = 25;
    private double income = 6_000;
    private double floorPerResident = 36;

    private MonocentricCity(Grid grid) {
        this.grid = grid;
    }

    /**
     * A city of the given size: 20,000 residents, choice scale 6.83 and decay .07 a minute (the reduced form of
     * Ahlfeldt et al. 2015), floor share .25, floor given, no day at home, 25 km/h, income 6,000 a month, 36 m2 of
     * floor for each resident on average; the last three are assumptions.
     */
    public static MonocentricCity of(int width, int height, double unitMetres) {
        return new MonocentricCity(Grid.of(width, height, unitMetres));
    }

    /** Number of residents, at least 1; there are as many jobs. */
    public MonocentricCity residents(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("residents must be at least 1: " + value);
        }
        residents = value;
        return this;
    }

    /** Scale eps of the choice of homes, positive, and decay nu = eps kappa of that choice per minute, positive. */
    public MonocentricCity choice(double scale, double decay) {
        if (!(scale > 0) || !(decay > 0)) {
            throw new IllegalArgumentException(
                    "scale and decay of the choice must be positive: " + scale + ", " + decay);
        }
        choiceScale = scale;
        decayPerMinute = decay;
        return this;
    }

    /** Share h of income that goes into floor, in (0, 1). */
    public MonocentricCity floorShare(double value) {
        floorShare = value;
        return this;
    }

    /** Elasticity sigma of floor to its rent, not negative. */
    public MonocentricCity supplyElasticity(double value) {
        supplyElasticity = value;
        return this;
    }

    /** Exponent s of floor in what draws residents, in [0, 1]: 0 where each unit is one alternative. */
    public MonocentricCity sizeExponent(double value) {
        sizeExponent = value;
        return this;
    }

    /** Working days at home, 0 to 5: w is a fifth of it. */
    public MonocentricCity homeDays(int value) {
        homeDays = value;
        return this;
    }

    /** Speed of the one mode, positive. */
    public MonocentricCity kilometresPerHour(double value) {
        kilometresPerHour = value;
        return this;
    }

    /** Unit with all the jobs: the middle one. */
    public int centre() {
        return grid.unit(grid.width() / 2, grid.height() / 2);
    }

    /** Slope of log resident density per minute to the centre, in closed form. */
    public double densitySlope() {
        return rentSlope() * (1 + supplyElasticity);
    }

    /** Slope of log rent per minute to the centre, in closed form. */
    public double rentSlope() {
        return -decayPerMinute
                * CommuteKernels.onSite(homeDays)
                / (1 + supplyElasticity * (1 - sizeExponent) + choiceScale * floorShare);
    }

    /** Parameters of the city: one class, one mode, jobs fixed, offices without a market. */
    public EquilibriumParameters parameters() {
        TravelMode mode = new TravelMode("commute", kilometresPerHour, decayPerMinute, 0, 0, false, 0);
        return new EquilibriumParameters(
                new CommuteParameters(List.of(mode), RoadSupply.standard()),
                StreetPattern.OCTILE,
                List.of(ResidentClass.of(homeDays, 1, floorShare, 0, income)),
                HomeChoice.standard(choiceScale, sizeExponent),
                Firms.of(Firm.fixed(0, 0)),
                FloorMarket.fixed().elastic(supplyElasticity, 0));
    }

    /**
     * How residents are to live in {@link #plan()}: they move home by the choice that the closed form is of, everybody
     * as likely, on the days at home given; they all earn the same and keep their jobs, and firms and floor stay.
     *
     * <p>Their densities then have the slope {@link #densitySlope()} up to chance, where units hold enough residents; a
     * size exponent weighs homes on offer rather than floor, so the closed form of one above 0 is not that of
     * residents.
     */
    public Scenario scenario() {
        HomeTastes tastes = new HomeTastes(choiceScale, sizeExponent, floorShare, 0, 0, 0, 0);
        return new MonocentricScenario(tastes, income, homeDays).of(parameters());
    }

    /** Minutes to the centre from every unit. */
    public double[] minutesToCentre() {
        CommuteParameters commute = parameters().commute();
        StreetImpedance impedance = new ModeNetwork(grid, StreetPattern.OCTILE, commute).impedance(0);
        double[] minutes = new double[grid.unitCount()];
        Arrays.setAll(minutes, unit -> impedance.minutes(unit, centre()));
        return minutes;
    }

    /** The city with floor alike in all units at one rent: where the search for its equilibrium starts. */
    public UrbanEquilibrium start() {
        double[] even = new double[grid.unitCount()];
        Arrays.fill(even, 1);
        double[] floor = new double[even.length];
        double[] rent = new double[even.length];
        double vacancy = FloorMarket.fixed().vacancy();
        Arrays.fill(floor, residents * floorPerResident / (1 - vacancy) / even.length);
        Arrays.fill(rent, floorShare * income / floorPerResident);
        CityPlan plan = plan(zones(), UnitSplit.split(grid, even, residents), floor, rent);
        return new UrbanEquilibrium(plan, parameters());
    }

    /** The city in equilibrium. */
    public UrbanEquilibrium equilibrium() {
        UrbanEquilibrium found = start();
        if (!found.solve(1e-12, 100_000)) {
            throw new IllegalStateException("the monocentric city has not reached 1e-12: " + found.error());
        }
        return found;
    }

    /**
     * The equilibrium as a plan for residents to start from: whole residents, floor and rents as they are found, and
     * office floor of 20 m2 for each job (assumption) beside structural vacancy. Floor follows rents from there as from
     * the start.
     *
     * <p>Floor is that of the expected residents: where fewer than some ten are expected, whole ones may not find room.
     */
    public CityPlan plan() {
        UrbanEquilibrium found = equilibrium();
        return plan(
                found.plan().city().cells(),
                found.initialResidentsByUnit(),
                found.floor(FloorUse.HOME),
                found.rents(FloorUse.HOME));
    }

    private CityPlan plan(ZoneUnits cells, int[] living, double[] homeFloor, double[] homeRent) {
        int[] jobs = new int[living.length];
        jobs[centre()] = residents;
        City city = new City(cells, counted(cells, living), counted(cells, jobs), 1);
        FloorStock floor = new FloorStock(grid);
        LandCover cover = new LandCover(grid);
        for (int unit = 0; unit < living.length; unit++) {
            floor.endow(FloorUse.HOME, unit, FloorStock.counts(homeFloor[unit]));
            cover.turn(Cover.OPEN, Cover.BUILT, unit, LandCover.WHOLE);
        }
        double offices = residents * OFFICE_PER_JOB / (1 - FloorMarket.fixed().vacancy());
        floor.endow(FloorUse.OFFICE, centre(), FloorStock.counts(offices));
        Rents rents = new Rents(grid);
        rents.setAll(FloorUse.HOME, homeRent);
        rents.setAll(FloorUse.OFFICE, homeRent);
        double[] zero = new double[living.length];
        return new CityPlan(city, sectors(jobs), floor, cover, rents, zero, zero.clone(), List.of(centre()));
    }

    private ZoneUnits zones() {
        return SquareZones.over(new UnitBlocks(grid, ZONE_SIDE), Map.of());
    }

    private static Allocation counted(ZoneUnits cells, int[] perUnit) {
        int[] counts = new int[cells.cellCount()];
        Arrays.setAll(counts, cell -> perUnit[cells.unitOf(cell)]);
        return cells.counted(counts);
    }

    /** All jobs in one sector: sectors play no part. */
    private static int[][] sectors(int[] jobs) {
        int[][] bySector = new int[Sector.COUNT][jobs.length];
        bySector[Sector.PUBLIC.ordinal()] = jobs.clone();
        return bySector;
    }
}

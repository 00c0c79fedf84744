package org.wespace.agents.land;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.UnitMask;

/**
 * Builders: once a year the stock follows rents, open land is built on, and what nobody wants is torn down.
 *
 * <p>In this order:
 *
 * <ol>
 *   <li>With a green edge, part of the open land of each unit that has become edge turns into green for good.
 *   <li>Where no more than the structural vacancy stands free, the floor of a unit moves up to {@code h* x plots}, by
 *       no more than the yearly speed; {@code h*} is {@link LandCosts#density} of the mean rent of its floor. In the
 *       long run the stock has the elasticity {@code 1 / (gamma - 1)} in rent.
 *   <li>Open land whose value as plots exceeds agricultural rent is opened up, the most valuable first, until the
 *       city's stock has grown by the yearly speed. What a developer sees has noise of its own in each unit and year.
 *   <li>Vacant floor of units whose rents have long been below the least is torn down, the oldest first, and the plots
 *       that it stood on are open land again.
 * </ol>
 *
 * <p>Compactness at strength s caps floor on plots at cap / s and holds the growth boundary in the keyed share s of the
 * units outside it; at 0 neither works. O(units log units) a year.
 */
public final class Building implements Phase {

    /** Name of the phase. */
    public static final String NAME = "building";

    private static final int LEAPFROG = Decisions.id("land.leapfrog");
    private static final int BOUNDARY = Decisions.id("land.boundary");

    private final Land land;
    private final LandCosts costs;
    private final LandParameters.Supply supply;
    private final BuilderPrices prices;
    private final BuilderChoice choice;
    private final GreenEdge edge;
    private final OpenLand openLand;
    private final Abandonment abandonment;
    private final UnitMask boundary;
    private final double compactness;
    private final long[] parts = new long[BuilderPrices.USES.size()];

    /**
     * Builders within the boundary of the parameters: a ring around what is built up now.
     *
     * @param costs what building costs, as of the start of the run
     * @param free floor that nobody occupies
     */
    public Building(Land land, LandCosts costs, LandParameters parameters, Switches switches, FreeFloor free) {
        this(
                land,
                costs,
                parameters,
                switches,
                free,
                ringAround(land.cover(), parameters.edge().boundaryUnits()));
    }

    /**
     * Builders within a boundary of one's own.
     *
     * @param boundary units in which a compact city lets open land be built on
     */
    public Building(
            Land land,
            LandCosts costs,
            LandParameters parameters,
            Switches switches,
            FreeFloor free,
            UnitMask boundary) {
        if (!boundary.grid().equals(land.grid())) {
            throw new IllegalArgumentException(
                    "the growth boundary must lie on the city's grid: " + boundary.grid() + " and " + land.grid());
        }
        this.land = land;
        this.costs = costs;
        this.supply = parameters.supply();
        this.prices = new BuilderPrices(land, costs.scale(), parameters.edge().rentGradient());
        this.choice = new BuilderChoice(land, prices, supply, switches, free);
        this.edge = new GreenEdge(land.cover(), parameters.green(), switches.strength(Mechanism.GREEN_EDGE));
        this.openLand = new OpenLand(land, costs, parameters, choice);
        this.abandonment = new Abandonment(land, prices, parameters);
        this.boundary = boundary;
        this.compactness = switches.strength(Mechanism.COMPACTNESS);
    }

    /** The built-up units and those up to so many units away from one, diagonals counting as one. */
    public static UnitMask ringAround(LandCover cover, int units) {
        UnitMask mask = UnitMask.where(cover.grid(), unit -> LandCosts.isBuiltUp(cover, unit));
        for (int ring = 0; ring < units; ring++) {
            mask = Ring.grown(mask);
        }
        return mask;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if (!Year.ends(tick)) {
            return;
        }
        int year = Year.of(tick);
        edge.keep();
        prices.update();
        choice.update();
        double cap = compactness > 0 ? supply.floorAreaCap() / compactness : Double.POSITIVE_INFINITY;
        long budget = (long) Math.floor(supply.yearlySpeed() * choice.stockInDemand());
        openLand.rank(tick.chance(LEAPFROG), cap, openTo(tick));
        for (int unit = 0; unit < land.grid().unitCount(); unit++) {
            addFloor(unit, cap, year);
        }
        openLand.build(budget, year);
        abandonment.run();
    }

    /** Where open land may be built on. */
    private UnitMask openTo(Tick tick) {
        ChanceKey key = tick.chance().at(0, BOUNDARY);
        return UnitMask.where(
                land.grid(), unit -> boundary.contains(unit) || !(compactness > 0 && key.happens(unit, compactness)));
    }

    private void addFloor(int unit, double cap, int year) {
        long stock = land.floor().total(unit);
        double plots = land.cover().squareMetres(Cover.BUILT, unit);
        if (stock == 0 || plots == 0 || !prices.hasMarket(unit) || !choice.isShort(unit)) {
            return;
        }
        double density = LandCosts.density(prices.mean(unit), costs.cost(unit), supply.gamma());
        long wanted = land.counts(Math.min(density, cap) * plots) - stock;
        long growth = Math.min(wanted, (long) Math.ceil(supply.yearlySpeed() * stock));
        if (growth > 0 && choice.choose(unit, false)) {
            WholeParts.split(growth, choice.weights(), parts);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] > 0) {
                    land.build(BuilderPrices.USES.get(i), unit, parts[i], year);
                }
            }
        }
    }

    /** Adds what is remembered from year to year to a hash: floor and cover are added by {@link Land}. */
    public void addTo(StateHash hash) {
        edge.addTo(hash);
        abandonment.addTo(hash);
    }

    /** Units whose vacant floor is being given up. */
    public int abandonedUnits() {
        return abandonment.units();
    }
}

package org.wespace.agents.city;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/**
 * A generated city with several centres, made of square census zones that pass through the same importer as real ones.
 *
 * <p>One centre lies in the middle, the others around it at even angles with some scatter. The k-th centre has a weight
 * of 1/k; residents and jobs fall off exponentially from each, jobs faster, and each zone has log-normal noise. All of
 * this is assumption: the city is for trying things out, not a claim about any place.
 */
public final class PolycentricCity {

    private static final int RESIDENTS_NOISE = Decisions.id("generator.residents");
    private static final int JOBS_NOISE = Decisions.id("generator.jobs");
    private static final int CENTRE_PLACE = Decisions.id("generator.centre");

    /** Scale of the fall from a centre, as a share of the city's half side. */
    private static final double RESIDENTS_FALL = 0.30;

    private static final double JOBS_FALL = 0.10;
    /** Distance of the other centres from the middle, as a share of the city's half side. */
    private static final double RING = 0.5;

    private static final double NOISE = 0.4;

    private final Grid grid;
    private int centres = 5;
    private int residents = 100_000;
    private int zoneSide = 8;
    private double personsPerResident = 1;
    private long seed = 1;

    private PolycentricCity(Grid grid) {
        this.grid = grid;
    }

    /** A city of the given size; five centres, 100,000 residents, zones of 8 x 8 units, unless told otherwise. */
    public static PolycentricCity of(int width, int height, double unitMetres) {
        return new PolycentricCity(Grid.of(width, height, unitMetres));
    }

    /** Number of centres, at least 1. */
    public PolycentricCity centres(int value) {
        centres = requirePositive("centres", value);
        return this;
    }

    /** Number of residents, at least 1; there are as many jobs. */
    public PolycentricCity residents(int value) {
        residents = requirePositive("residents", value);
        return this;
    }

    /** Persons for whom each resident stands, positive: how much traffic the residents make. */
    public PolycentricCity personsPerResident(double value) {
        personsPerResident = value;
        return this;
    }

    /** Side of a census zone in units, at least 1. */
    public PolycentricCity zoneSide(int value) {
        zoneSide = requirePositive("zoneSide", value);
        return this;
    }

    /** Seed of the places of centres and of the noise. */
    public PolycentricCity seed(long value) {
        seed = value;
        return this;
    }

    private static int requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + value);
        }
        return value;
    }

    /** Makes the zones, lays the grid over them and spreads residents and jobs. */
    public City build() {
        UnitBlocks blocks = new UnitBlocks(grid, zoneSide);
        double[][] places = centrePlaces();
        int[] living = LargestRemainder.split(weights(blocks, places, RESIDENTS_FALL, RESIDENTS_NOISE), residents);
        int[] working = LargestRemainder.split(weights(blocks, places, JOBS_FALL, JOBS_NOISE), residents);
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("workers_resident", Arrays.stream(living).asDoubleStream().toArray());
        columns.put("jobs", Arrays.stream(working).asDoubleStream().toArray());
        ZoneUnits cells = SquareZones.over(blocks, columns);
        return new City(cells, cells.allocate(living), cells.allocate(working), personsPerResident);
    }

    /** Column and row of each centre. */
    private double[][] centrePlaces() {
        ChanceKey key = Chance.of(seed).at(0, CENTRE_PLACE);
        double[][] places = new double[centres][];
        places[0] = new double[] {grid.width() / 2.0, grid.height() / 2.0};
        for (int k = 1; k < centres; k++) {
            double angle = 2 * StrictMath.PI * (k - 1 + 0.5 * key.uniform(k, 0)) / (centres - 1);
            double ring = RING * (0.8 + 0.4 * key.uniform(k, 1));
            places[k] = new double[] {
                grid.width() / 2.0 * (1 + ring * StrictMath.cos(angle)),
                grid.height() / 2.0 * (1 + ring * StrictMath.sin(angle))
            };
        }
        return places;
    }

    /** Weight of each zone in millionths of the densest possible, noise included. */
    private int[] weights(UnitBlocks blocks, double[][] places, double fall, int decision) {
        ChanceKey key = Chance.of(seed).at(0, decision);
        double reach = fall * Math.min(grid.width(), grid.height()) / 2;
        int[] weights = new int[blocks.count()];
        for (int block = 0; block < weights.length; block++) {
            double x = (block % blocks.width() + 0.5) * zoneSide;
            double y = (block / blocks.width() + 0.5) * zoneSide;
            double density = 0;
            for (int k = 0; k < places.length; k++) {
                double dx = x - places[k][0];
                double dy = y - places[k][1];
                density += StrictMath.exp(-Math.sqrt(dx * dx + dy * dy) / reach) / (k + 1);
            }
            weights[block] = (int) Math.round(1e6 * density * StrictMath.exp(NOISE * key.normal(block)));
        }
        return weights;
    }
}

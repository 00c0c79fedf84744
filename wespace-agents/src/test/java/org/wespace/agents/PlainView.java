package org.wespace.agents;

import java.util.Arrays;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.core.grid.Grid;

/** A view of a city whose every value a test sets; rents 1, floor and vacant floor 1,000 m2, all else 0. */
public final class PlainView implements CityView {

    public final double[][] rent;
    public final double[][] floor;
    public final double[][] vacantFloor;
    public final double[][] cover;
    public final int[] residents;
    public final int[][] jobs;
    public final double[] amenity;
    public final double[] serviceAccess;
    public final double[][] groupShare;
    public long tick;

    private final Grid grid;

    public PlainView(Grid grid) {
        this.grid = grid;
        int units = grid.unitCount();
        rent = filled(FloorUse.COUNT, units, 1);
        floor = filled(FloorUse.COUNT, units, 1000);
        vacantFloor = filled(FloorUse.COUNT, units, 1000);
        cover = filled(Cover.COUNT, units, 0);
        residents = new int[units];
        jobs = new int[Sector.COUNT][units];
        amenity = new double[units];
        serviceAccess = new double[units];
        groupShare = filled(8, units, 0);
    }

    private static double[][] filled(int rows, int units, double value) {
        double[][] table = new double[rows][units];
        for (double[] row : table) {
            Arrays.fill(row, value);
        }
        return table;
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public long tick() {
        return tick;
    }

    @Override
    public double rent(FloorUse use, int unit) {
        return rent[use.ordinal()][unit];
    }

    @Override
    public double floor(FloorUse use, int unit) {
        return floor[use.ordinal()][unit];
    }

    @Override
    public double vacantFloor(FloorUse use, int unit) {
        return vacantFloor[use.ordinal()][unit];
    }

    @Override
    public double cover(Cover kind, int unit) {
        return cover[kind.ordinal()][unit];
    }

    @Override
    public int residents(int unit) {
        return residents[unit];
    }

    @Override
    public int jobs(Sector sector, int unit) {
        return jobs[sector.ordinal()][unit];
    }

    @Override
    public double amenity(int unit) {
        return amenity[unit];
    }

    @Override
    public double serviceAccess(int unit) {
        return serviceAccess[unit];
    }

    @Override
    public double groupShare(int group, int unit) {
        return groupShare[group][unit];
    }
}

package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.core.geo.Allocation;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.geo.Zones;
import org.wespace.core.grid.Grid;

/**
 * A city on its grid: who lives in each unit and how many jobs are there, kept by the zone that they were counted in.
 *
 * @param cells the units of each zone; a cell is the part of a zone that lies in a unit
 * @param residents employed residents by cell of their home
 * @param jobs jobs by cell
 * @param personsPerResident real persons for whom each resident stands; scales traffic, never choices
 */
public record City(ZoneUnits cells, Allocation residents, Allocation jobs, double personsPerResident) {

    public City {
        if (residents.cells() != cells || jobs.cells() != cells) {
            throw new IllegalArgumentException("residents and jobs must be allocated to the city's own cells");
        }
        if (residents.total() < 1 || jobs.total() < 1) {
            throw new IllegalArgumentException("a city must have residents and jobs: " + residents.total()
                    + " residents, " + jobs.total() + " jobs");
        }
        if (!(personsPerResident > 0) || Double.isInfinite(personsPerResident)) {
            throw new IllegalArgumentException("personsPerResident must be positive and finite: " + personsPerResident);
        }
    }

    /**
     * A city with one resident for each counted person.
     *
     * @param residentsByZone employed residents of each zone, not negative
     * @param jobsByZone jobs of each zone, not negative
     */
    public static City of(ZoneUnits cells, int[] residentsByZone, int[] jobsByZone) {
        return new City(cells, cells.allocate(residentsByZone), cells.allocate(jobsByZone), 1);
    }

    /**
     * A city with a given number of residents, who stand for all counted persons; jobs shrink or grow alike. Zones keep
     * their shares, to whole numbers.
     */
    public static City scaled(ZoneUnits cells, int[] residentsByZone, int[] jobsByZone, int residents) {
        long persons = total(residentsByZone);
        if (residents < 1 || persons < 1) {
            throw new IllegalArgumentException(
                    "residents must be at least 1, of at least one counted person: " + residents + " of " + persons);
        }
        double factor = (double) residents / persons;
        long jobs = Math.max(1, Math.round(total(jobsByZone) * factor));
        return new City(
                cells,
                cells.allocate(LargestRemainder.split(residentsByZone, residents)),
                cells.allocate(LargestRemainder.split(jobsByZone, jobs)),
                persons / (double) residents);
    }

    private static long total(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }

    /** The grid of units. */
    public Grid grid() {
        return cells.grid();
    }

    /** The zones of the city. */
    public Zones zones() {
        return cells.zones();
    }

    /** Employed residents of each unit, as numbers that fields take. */
    public double[] residentsByUnit() {
        return Arrays.stream(residents.perUnit()).asDoubleStream().toArray();
    }

    /** Jobs of each unit, as numbers that fields take. */
    public double[] jobsByUnit() {
        return Arrays.stream(jobs.perUnit()).asDoubleStream().toArray();
    }
}

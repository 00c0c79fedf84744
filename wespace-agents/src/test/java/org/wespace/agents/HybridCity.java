package org.wespace.agents;

import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** Residents on a grid of 12 x 8 units with jobs, traits and homes drawn by key; every tenth has no job. */
public final class HybridCity {

    public static final int WIDTH = 12;
    public static final int HEIGHT = 8;

    private HybridCity() {}

    public static Grid grid() {
        return Grid.of(WIDTH, HEIGHT, SmallCities.UNIT_METRES);
    }

    public static ModeNetwork network(CommuteParameters parameters) {
        return new ModeNetwork(grid(), StreetPattern.OCTILE, parameters);
    }

    /** Half of them with work for home, two thirds with a car, 20 to 60 m2 each. */
    public static Residents residents(int perZone) {
        ZoneUnits cells = SmallCities.squares(WIDTH, HEIGHT, 4);
        int[] byZone = new int[WIDTH * HEIGHT / 16];
        java.util.Arrays.fill(byZone, perZone);
        Residents residents = Residents.of(cells.allocate(byZone));
        ChanceKey key = Chance.of(5).at(0, 1);
        for (int row = 0; row < residents.count(); row++) {
            int id = residents.id()[row];
            boolean jobless = id % 10 == 9;
            residents.work()[row] = jobless ? Residents.NONE : key.boundedInt(id, WIDTH * HEIGHT);
            int traits = Traits.of(Sector.of(id % Sector.COUNT), 0, (int) (4 * key.uniform(id, 1)));
            traits = Traits.withHousehold(traits, 1 + (int) (4 * key.uniform(id, 2)));
            traits = Traits.withTeleworkable(traits, key.uniform(id, 3) < 0.5);
            residents.traits()[row] = Traits.withCar(traits, key.uniform(id, 4) < 2.0 / 3);
            residents.floor()[row] = (short) (200 + 400 * key.uniform(id, 5));
        }
        return residents;
    }

    /** What all residents are and do, whatever the order of their rows. */
    public static long hash(Residents residents) {
        long hash = 0;
        for (int row = 0; row < residents.count(); row++) {
            hash += residents.wholeRowHash(row);
        }
        return hash;
    }
}

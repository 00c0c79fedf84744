package org.wespace.agents.city;

import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.CityView;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Grid;

/**
 * The city as it stood when the tick began: copies of what phases change, taken by the first phase.
 *
 * <p>Floor, covers and amenity change only at the end of a tick and are read as they are. Cost: a few copies of a
 * number for each unit and use, and a decay field for services and, where groups matter, for each of them.
 */
final class CitySnapshot implements CityView, Phase {

    static final String NAME = "view";

    private final CityBooks books;
    private final double[] amenity;
    private final SurroundingParameters around;
    private final DecaySmoothing services;
    private final DecaySmoothing neighbours;
    private final double[][] rent = new double[FloorUse.COUNT][];
    private final double[][] vacant = new double[FloorUse.COUNT][];
    private final int[][] jobs = new int[Sector.COUNT][];
    private final int[] residents;
    private final double[] serviceAccess;
    private final double[][] groupShare;
    private long tick;

    CitySnapshot(CityBooks books, double[] amenity, int groups, SurroundingParameters around) {
        this.books = books;
        this.amenity = amenity;
        this.around = around;
        int units = grid().unitCount();
        for (int use = 0; use < FloorUse.COUNT; use++) {
            rent[use] = new double[units];
            vacant[use] = new double[units];
        }
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            jobs[sector] = new int[units];
        }
        this.residents = new int[units];
        this.serviceAccess = new double[units];
        this.groupShare = new double[groups][units];
        this.services = DecaySmoothing.of(grid(), around.servicesPerKilometre());
        this.neighbours = DecaySmoothing.of(grid(), around.neighboursPerKilometre());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick now) {
        take(now.index(), now.loop());
    }

    /** Looks at the city as it stands. */
    void take(long index, ParallelLoop loop) {
        tick = index;
        loop.run(FloorUse.COUNT, 1, (chunk, from, to) -> copy(FloorUse.of(from)));
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            for (int unit = 0; unit < residents.length; unit++) {
                jobs[sector][unit] = books.jobs().total(Sector.of(sector), unit);
            }
        }
        for (int unit = 0; unit < residents.length; unit++) {
            residents[unit] = books.homes().residents(unit);
        }
        if (index % around.servicesEveryTicks() == 0) {
            updateServices();
        }
        if (groupShare.length > 1) {
            updateGroups();
        }
    }

    private void copy(FloorUse use) {
        for (int unit = 0; unit < residents.length; unit++) {
            rent[use.ordinal()][unit] = books.land().rents().rent(use, unit);
            vacant[use.ordinal()][unit] = books.free(use, unit) / (double) FloorStock.PER_SQUARE_METRE;
        }
    }

    private void updateServices() {
        double[] floor = new double[residents.length];
        for (FloorUse use : around.services()) {
            for (int unit = 0; unit < floor.length; unit++) {
                floor[unit] += books.floor().squareMetres(use, unit);
            }
        }
        double[] reached = services.apply(floor);
        for (int unit = 0; unit < floor.length; unit++) {
            serviceAccess[unit] = StrictMath.log(Math.max(reached[unit], around.leastServiceFloor()));
        }
    }

    private void updateGroups() {
        double[][] count = new double[groupShare.length][residents.length];
        Residents rows = books.residents();
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE) {
                count[Traits.group(rows.traits()[row])][rows.home()[row]]++;
            }
        }
        double[] all = new double[residents.length];
        for (int group = 0; group < count.length; group++) {
            groupShare[group] = neighbours.apply(count[group]);
            for (int unit = 0; unit < all.length; unit++) {
                all[unit] += groupShare[group][unit];
            }
        }
        for (double[] share : groupShare) {
            for (int unit = 0; unit < all.length; unit++) {
                share[unit] = all[unit] > 0 ? share[unit] / all[unit] : 0;
            }
        }
    }

    @Override
    public Grid grid() {
        return books.floor().grid();
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
        return books.floor().squareMetres(use, unit);
    }

    @Override
    public double vacantFloor(FloorUse use, int unit) {
        return vacant[use.ordinal()][unit];
    }

    @Override
    public double cover(Cover kind, int unit) {
        return books.land().cover().share(kind, unit);
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
        return groupShare.length > 1 ? groupShare[group][unit] : 1;
    }
}

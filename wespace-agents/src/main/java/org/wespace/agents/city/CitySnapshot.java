package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.CityView;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/**
 * The city as it stood when the tick began: copies of what phases change, taken by the first phase.
 *
 * <p>Floor, covers and amenity change only at the end of a tick and are read as they are. Cost: a few copies of a
 * number for each unit and use, and a decay field for services and, where groups matter, for each of them.
 */
final class CitySnapshot implements CityView, Phase {

    static final String NAME = "view";

    private static final int CHUNK = 1024;
    /** At this speed a minute is a kilometre. */
    private static final double KILOMETRE_A_MINUTE = 60;

    private final CityBooks books;
    private final double[] amenity;
    private final SurroundingParameters around;
    private final StreetSums services;
    private final StreetSums neighbours;
    private final double[] mass;
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
        this.services = sums(around.servicesPerKilometre());
        this.neighbours = sums(around.neighboursPerKilometre());
        this.mass = new double[units];
    }

    private StreetSums sums(double decayPerKilometre) {
        LinkMinutes links = LinkMinutes.uniform(grid(), StreetPattern.OCTILE, KILOMETRE_A_MINUTE);
        return StreetKernel.outward(links, decayPerKilometre).sums();
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
        loop.run(residents.length, CHUNK, (chunk, from, to) -> copy(from, to));
        if (index % around.servicesEveryTicks() == 0) {
            updateServices(loop);
        }
        if (groupShare.length > 1) {
            updateGroups(loop);
        }
    }

    private void copy(int from, int to) {
        for (int u = 0; u < FloorUse.COUNT; u++) {
            FloorUse use = FloorUse.of(u);
            for (int unit = from; unit < to; unit++) {
                rent[u][unit] = books.land().rents().rent(use, unit);
                vacant[u][unit] = books.free(use, unit) / (double) FloorStock.PER_SQUARE_METRE;
            }
        }
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            for (int unit = from; unit < to; unit++) {
                jobs[s][unit] = books.jobs().total(sector, unit);
            }
        }
        for (int unit = from; unit < to; unit++) {
            residents[unit] = books.homes().residents(unit);
        }
    }

    private void updateServices(ParallelLoop loop) {
        loop.run(mass.length, CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                long counts = 0;
                for (FloorUse use : around.services()) {
                    counts += books.floor().floor(use, unit);
                }
                mass[unit] = counts / (double) FloorStock.PER_SQUARE_METRE;
            }
        });
        services.update(mass, loop);
        loop.run(mass.length, CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                double reached = Math.max(services.accessibility(unit), around.leastServiceFloor());
                serviceAccess[unit] = Logarithm.log(reached);
            }
        });
    }

    private void updateGroups(ParallelLoop loop) {
        for (double[] share : groupShare) {
            Arrays.fill(share, 0);
        }
        Residents rows = books.residents();
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE) {
                groupShare[Traits.group(rows.traits()[row])][rows.home()[row]]++;
            }
        }
        Arrays.fill(mass, 0);
        for (double[] share : groupShare) {
            neighbours.update(share, loop);
            neighbours.copyAccessibility(share);
            for (int unit = 0; unit < mass.length; unit++) {
                mass[unit] += share[unit];
            }
        }
        for (double[] share : groupShare) {
            for (int unit = 0; unit < mass.length; unit++) {
                share[unit] = mass[unit] > 0 ? share[unit] / mass[unit] : 0;
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

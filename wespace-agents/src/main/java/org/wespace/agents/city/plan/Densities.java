package org.wespace.agents.city.plan;

import java.util.List;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.resident.Sector;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/**
 * How densely residents and the jobs of each sector lie, relative to one another.
 *
 * <p>Residents fall by the gradient from the centres. Jobs of innovation fall four times as fast, of finance five
 * times, of public services three times, and the larger a centre, the more than its share of them it has; local
 * services go by the density of residents to the power of 1.5; logistics have their densest ring two lengths of the
 * fall away from the centres. Blocks of two kilometres differ in jobs for each resident, as estates, campuses and
 * dormitory suburbs do.
 *
 * <p>Each of these is an assumption; together they put jobs as far from homes as they are in real cities. In Leeds
 * (census of 2011), around Seattle (2018), in Toronto (2016) and in Belo Horizonte jobs lie at .71 to .74 of the
 * residents' mean distance from the main centre, in Wellington at .50; here at .71 to .77 in the presets. Between the
 * zones of Leeds .39 of the jobs would have to move to lie as residents do; here .36 to .39 between blocks of 2 km.
 */
final class Densities {

    private static final int NOISE = Decisions.id("plan.noise");
    private static final int SPECIAL = Decisions.id("plan.special");
    private static final int OPEN = Decisions.id("plan.open");

    private static final double INNOVATION_FALL = 4;
    private static final double FINANCE_FALL = 5;
    private static final double PUBLIC_FALL = 3;
    /**
     * Exponent of a centre's weight in its offices, and in its public services: the largest has more than its share.
     */
    private static final double OFFICES_BY_SIZE = 2;

    private static final double PUBLIC_BY_SIZE = 1.5;
    /** Exponent of the density of residents in that of local services. */
    private static final double LOCAL_POWER = 1.5;
    /** Share of the density of residents that logistics have in a centre itself. */
    private static final double LOGISTICS_IN_CENTRE = 0.05;

    private static final double SPECIAL_METRES = 2000;
    /** Lengths of the fall within which all ground is settled. */
    private static final double CORE = 0.5;

    private final Settings settings;
    private final Grid grid;
    private final List<Site> sites;
    private final double gradient;
    /** Land that is settled, times noise; by unit. */
    private final double[] ground;
    /** What jobs are more, or fewer, than residents would have it; by unit. */
    private final double[] special;

    private Densities(Settings settings, List<Site> sites, int[] water) {
        this.settings = settings;
        this.grid = settings.grid;
        this.sites = sites;
        this.gradient = settings.gradient() * settings.unitKilometres();
        this.ground = ground(water);
        this.special = special();
    }

    static Densities of(Settings settings, List<Site> sites, int[] water) {
        return new Densities(settings, sites, water);
    }

    private double[] ground(int[] water) {
        UnitBlocks blocks = new UnitBlocks(grid, settings.zoneSide);
        ChanceKey noise = settings.chance().at(0, NOISE);
        ChanceKey open = settings.chance().at(0, OPEN);
        boolean[] central = new boolean[blocks.count()];
        for (Site site : sites) {
            central[blocks.block(site.unit())] = true;
        }
        double[] byUnit = new double[grid.unitCount()];
        for (int unit = 0; unit < byUnit.length; unit++) {
            int block = blocks.block(unit);
            boolean settled = central[block]
                    || gradient * nearest(unit) < CORE && gradient > 0
                    || open.uniform(block) < settings.compactness;
            double land = (LandCover.WHOLE - water[unit]) / (double) LandCover.WHOLE;
            byUnit[unit] = settled ? land * StrictMath.exp(settings.noise() * noise.normal(block)) : 0;
        }
        return byUnit;
    }

    private double[] special() {
        int side = (int) Math.max(1, Math.round(SPECIAL_METRES / grid.unitMetres()));
        UnitBlocks blocks = new UnitBlocks(grid, side);
        ChanceKey key = settings.chance().at(0, SPECIAL);
        double[] byUnit = new double[grid.unitCount()];
        for (int unit = 0; unit < byUnit.length; unit++) {
            byUnit[unit] = StrictMath.exp(settings.specialisation() * key.normal(blocks.block(unit)));
        }
        return byUnit;
    }

    /** Density of residents by unit. */
    double[] residents() {
        double[] density = new double[ground.length];
        for (int unit = 0; unit < density.length; unit++) {
            density[unit] = ground[unit] * fall(unit);
        }
        return density;
    }

    /** Density of a sector's jobs by unit. */
    double[] jobs(Sector sector) {
        double[] density = new double[ground.length];
        for (int unit = 0; unit < density.length; unit++) {
            density[unit] = ground[unit]
                    * special[unit]
                    * switch (sector) {
                        case INNOVATION -> fromCentres(unit, INNOVATION_FALL, OFFICES_BY_SIZE);
                        case FINANCE -> fromCentres(unit, FINANCE_FALL, OFFICES_BY_SIZE);
                        case PUBLIC -> fromCentres(unit, PUBLIC_FALL, PUBLIC_BY_SIZE);
                        case LOCAL -> StrictMath.pow(fall(unit), LOCAL_POWER);
                        case LOGISTICS -> fall(unit) * (LOGISTICS_IN_CENTRE + edge(unit));
                    };
        }
        return density;
    }

    private double edge(int unit) {
        double lengths = gradient * nearest(unit);
        return lengths * lengths;
    }

    private double fall(int unit) {
        return settings.shape == CityShape.LINEAR
                ? StrictMath.exp(-gradient * fromLine(unit))
                : fromCentres(unit, 1, 1);
    }

    /**
     * @param times fall, over that of residents
     * @param bySize exponent of the weight of a centre
     */
    private double fromCentres(int unit, double times, double bySize) {
        double sum = 0;
        for (Site site : sites) {
            sum += StrictMath.pow(site.weight(), bySize)
                    * StrictMath.exp(-times * gradient * site.distance(grid, unit));
        }
        return sum;
    }

    private double nearest(int unit) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Site site : sites) {
            nearest = Math.min(nearest, site.distance(grid, unit));
        }
        return nearest;
    }

    /** Distance from the line between the two outermost centres, which are the last two placed. */
    private double fromLine(int unit) {
        Site a = sites.get(sites.size() - 1);
        Site b = sites.get(Math.max(0, sites.size() - 2));
        double ax = grid.x(a.unit());
        double ay = grid.y(a.unit());
        double lineX = grid.x(b.unit()) - ax;
        double lineY = grid.y(b.unit()) - ay;
        double length = lineX * lineX + lineY * lineY;
        double dx = grid.x(unit) - ax;
        double dy = grid.y(unit) - ay;
        double share = length == 0 ? 0 : Math.max(0, Math.min(1, (dx * lineX + dy * lineY) / length));
        dx -= share * lineX;
        dy -= share * lineY;
        return Math.sqrt(dx * dx + dy * dy);
    }
}

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
 * times, of public services three times, local services twice; logistics have their densest ring two lengths of the
 * fall away from the centres. Homes and jobs have noise of their own. All of this is assumption: jobs are more
 * concentrated than homes in every city, and their least commute is a third of the observed one or so.
 */
final class Densities {

    private static final int HOME_NOISE = Decisions.id("plan.noise");
    private static final int JOB_NOISE = Decisions.id("plan.noise-jobs");
    private static final int OPEN = Decisions.id("plan.open");

    private static final double INNOVATION_FALL = 4;
    private static final double FINANCE_FALL = 5;
    private static final double PUBLIC_FALL = 3;
    private static final double LOCAL_FALL = 2;
    /** Share of the density of residents that logistics have in a centre itself. */
    private static final double LOGISTICS_IN_CENTRE = 0.05;
    /** Lengths of the fall within which all ground is settled. */
    private static final double CORE = 0.5;

    private final Settings settings;
    private final Grid grid;
    private final List<Site> sites;
    private final double gradient;
    /** Land that is settled, times the noise of homes; by unit. */
    private final double[] homes;
    /** The same with the noise of jobs. */
    private final double[] works;

    private Densities(Settings settings, List<Site> sites, int[] water) {
        this.settings = settings;
        this.grid = settings.grid;
        this.sites = sites;
        this.gradient = settings.gradient() * settings.unitKilometres();
        this.homes = ground(water, HOME_NOISE);
        this.works = ground(water, JOB_NOISE);
    }

    static Densities of(Settings settings, List<Site> sites, int[] water) {
        return new Densities(settings, sites, water);
    }

    private double[] ground(int[] water, int noiseOf) {
        UnitBlocks blocks = new UnitBlocks(grid, settings.zoneSide);
        ChanceKey noise = settings.chance().at(0, noiseOf);
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

    /** Density of residents by unit. */
    double[] residents() {
        double[] density = new double[homes.length];
        for (int unit = 0; unit < density.length; unit++) {
            density[unit] = homes[unit] * fall(unit, 1);
        }
        return density;
    }

    /** Density of a sector's jobs by unit. */
    double[] jobs(Sector sector) {
        double[] density = new double[homes.length];
        for (int unit = 0; unit < density.length; unit++) {
            density[unit] = works[unit]
                    * switch (sector) {
                        case INNOVATION -> fromCentres(unit, INNOVATION_FALL);
                        case FINANCE -> fromCentres(unit, FINANCE_FALL);
                        case PUBLIC -> fromCentres(unit, PUBLIC_FALL);
                        case LOCAL -> fall(unit, LOCAL_FALL);
                        case LOGISTICS -> fall(unit, 1) * (LOGISTICS_IN_CENTRE + edge(unit));
                    };
        }
        return density;
    }

    private double edge(int unit) {
        double lengths = gradient * nearest(unit);
        return lengths * lengths;
    }

    private double fall(int unit, double times) {
        return settings.shape == CityShape.LINEAR
                ? StrictMath.exp(-times * gradient * fromLine(unit))
                : fromCentres(unit, times);
    }

    private double fromCentres(int unit, double times) {
        double sum = 0;
        for (Site site : sites) {
            sum += site.weight() * StrictMath.exp(-times * gradient * site.distance(grid, unit));
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

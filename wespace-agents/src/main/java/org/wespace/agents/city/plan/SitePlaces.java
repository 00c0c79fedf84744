package org.wespace.agents.city.plan;

import java.util.ArrayList;
import java.util.List;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

/** Places the centres of a generated city, the largest first. */
final class SitePlaces {

    private static final int PLACE = Decisions.id("plan.centre");

    /** Key of the turn of all rings; the centres have 1, 2, ... */
    private static final int TURN = 0;

    private static final double SPACING_OF_HALF_SIDE = 0.5;
    /** Scatter of a centre about its place on the ring, as a share of the spacing and of the step between two. */
    private static final double SCATTER = 0.1;
    /** Share of the grid's side that random centres keep from the edge. */
    private static final double MARGIN = 0.1;

    private final Settings settings;
    private final ChanceKey key;

    private SitePlaces(Settings settings) {
        this.settings = settings;
        this.key = settings.chance().at(0, PLACE);
    }

    static List<Site> of(Settings settings) {
        SitePlaces places = new SitePlaces(settings);
        return switch (settings.shape) {
            case MONOCENTRIC, UNIFORM -> List.of(places.site(settings.middleColumn(), settings.middleRow(), 1));
            case POLYCENTRIC -> places.rings();
            case LINEAR -> places.line();
            case RANDOM -> places.anywhere();
        };
    }

    private List<Site> rings() {
        List<Site> sites = new ArrayList<>();
        sites.add(site(settings.middleColumn(), settings.middleRow(), 1));
        double turn = 2 * StrictMath.PI * key.uniform(TURN);
        int left = settings.centres - 1;
        int rings = ringsFor(left);
        for (int ring = 1; ring <= rings; ring++) {
            int here = Math.min(6 * ring, left);
            double step = 2 * StrictMath.PI / here;
            for (int i = 0; i < here; i++) {
                int rank = sites.size() + 1;
                double angle = turn + step * (i + SCATTER * (2 * key.uniform(rank, 0) - 1));
                double distance = spacing(rings) * (ring + SCATTER * (2 * key.uniform(rank, 1) - 1));
                sites.add(site(
                        settings.middleColumn() + distance * StrictMath.cos(angle),
                        settings.middleRow() + distance * StrictMath.sin(angle),
                        rank));
            }
            left -= here;
        }
        return sites;
    }

    private static int ringsFor(int others) {
        int rings = 0;
        for (int left = others; left > 0; left -= 6 * rings) {
            rings++;
        }
        return rings;
    }

    /** Spacing in units, where it is not given such that so many rings fit. */
    private double spacing(int rings) {
        double kilometres = Double.isNaN(settings.spacingKilometres)
                ? settings.halfSideKilometres() * Math.min(SPACING_OF_HALF_SIDE, 0.8 / (rings + SCATTER))
                : settings.spacingKilometres;
        return kilometres / settings.unitKilometres();
    }

    private List<Site> line() {
        double angle = StrictMath.toRadians(settings.lineDegrees);
        double kilometres = Double.isNaN(settings.spacingKilometres)
                ? 2 * 0.7 * settings.halfSideKilometres() / settings.centres
                : settings.spacingKilometres;
        double step = kilometres / settings.unitKilometres();
        List<Site> sites = new ArrayList<>();
        for (int rank = 1; rank <= settings.centres; rank++) {
            // 0, 1, -1, 2, -2, ...: the largest in the middle. An even number lies half a step off.
            double place = (rank % 2 == 0 ? rank / 2 : -(rank / 2)) - (settings.centres % 2 == 0 ? 0.5 : 0);
            sites.add(site(
                    settings.middleColumn() + place * step * StrictMath.cos(angle),
                    settings.middleRow() + place * step * StrictMath.sin(angle),
                    rank));
        }
        return sites;
    }

    private List<Site> anywhere() {
        List<Site> sites = new ArrayList<>();
        for (int rank = 1; rank <= settings.centres; rank++) {
            sites.add(site(
                    settings.grid.width() * (MARGIN + (1 - 2 * MARGIN) * key.uniform(rank, 0)),
                    settings.grid.height() * (MARGIN + (1 - 2 * MARGIN) * key.uniform(rank, 1)),
                    rank));
        }
        return sites;
    }

    private Site site(double column, double row, int rank) {
        int x = (int) Math.floor(column);
        int y = (int) Math.floor(row);
        if (!settings.grid.contains(x, y)) {
            throw new IllegalArgumentException("centre " + rank + " of " + settings.centres
                    + " would lie off the grid of " + settings.grid.width() + " x " + settings.grid.height()
                    + " units, in column " + x + ", row " + y
                    + ": choose a smaller spacing, fewer centres or another middle");
        }
        return new Site(settings.grid.unit(x, y), StrictMath.pow(rank, -settings.sizeSplit));
    }
}

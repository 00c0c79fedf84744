package org.wespace.agents.daily.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.daily.shopping.ShopTown;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

class DepotsTest {

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void update_someSites_nearestByEnumeration(StreetPattern pattern) {
        Grid grid = Grid.of(17, 11, 250);
        boolean[] sites = new boolean[grid.unitCount()];
        for (int k = 0; k < 6; k++) {
            sites[Chance.of(4).at(0, 1).boundedInt(k, sites.length)] = true;
        }
        NearestSite nearest = new NearestSite(grid, pattern);
        nearest.update(sites);
        StreetImpedance routes = new StreetImpedance(LinkMinutes.uniform(grid, pattern, 5));
        for (int unit = 0; unit < sites.length; unit++) {
            double least = Double.POSITIVE_INFINITY;
            for (int site = 0; site < sites.length; site++) {
                least = sites[site] ? Math.min(least, routes.metres(unit, site)) : least;
            }
            assertThat(nearest.metres(unit)).isCloseTo(least, within(1e-6));
            assertThat(routes.metres(unit, nearest.site(unit))).isCloseTo(least, within(1e-6));
        }
    }

    private static Depots depots(double strength) {
        ShopTown town = new ShopTown(50, Switches.none().with(Mechanism.COMMUNITY_DEPOTS, strength));
        town.depots.update(Chance.of(1));
        return town.depots;
    }

    @Test
    void update_strengthZero_onlyTheWarehouse() {
        assertThat(depots(0).sites()).containsExactly(0);
    }

    @Test
    void update_moreStrength_moreDepotsAndShorterWays() {
        int before = 0;
        double metres = Double.POSITIVE_INFINITY;
        for (double strength : new double[] {0, 0.5, 1}) {
            Depots depots = depots(strength);
            double sum = 0;
            for (int unit = 0; unit < 96; unit++) {
                sum += depots.nearestMetres(unit);
                assertThat(depots.central(unit)).isZero();
            }
            assertThat(depots.sites().length).isGreaterThan(before);
            assertThat(sum).isLessThan(metres);
            before = depots.sites().length;
            metres = sum;
        }
    }
}

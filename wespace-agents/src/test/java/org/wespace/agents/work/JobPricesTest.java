package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.resident.Sector;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

class JobPricesTest {

    private static final Grid GRID = Grid.of(3, 1, 500);

    /** Unit 0 is full, unit 1 has many vacancies, unit 2 no jobs. */
    private static Jobs jobs() {
        Jobs jobs = new Jobs(GRID);
        jobs.open(Sector.LOCAL, 0, 100);
        jobs.open(Sector.LOCAL, 1, 100);
        for (int n = 0; n < 100; n++) {
            jobs.fill(Sector.LOCAL, 0);
        }
        for (int n = 0; n < 60; n++) {
            jobs.fill(Sector.LOCAL, 1);
        }
        return jobs;
    }

    /** A fifth is vacant in all: unit 0 lacks 20 of 20, unit 1 has 20 too many of 20. */
    @Test
    void update_vacanciesUneven_pricesMoveApart() {
        JobPrices prices = new JobPrices(GRID, JobMarketParameters.standard());
        try (ParallelLoop loop = new ParallelLoop(1)) {
            prices.update(jobs(), loop);
        }
        assertThat(prices.price(Sector.LOCAL, 0)).isCloseTo(Math.exp(-0.05 * 20 / 21), within(1e-15));
        assertThat(prices.price(Sector.LOCAL, 1)).isCloseTo(Math.exp(0.05 * 20 / 21), within(1e-15));
        assertThat(prices.price(Sector.LOCAL, 2)).isEqualTo(1);
        assertThat(prices.price(Sector.FINANCE, 1)).isEqualTo(1);
        assertThat(prices.wageFactor(Sector.LOCAL, 1)).isCloseTo(Math.exp(0.05 * 20 / 21 / 6.69), within(1e-15));
    }

    @Test
    void update_manyTimes_staysWithinBoundsOfTheStart() {
        JobPrices prices = new JobPrices(GRID, JobMarketParameters.standard());
        prices.start(Sector.LOCAL, new double[] {3, 0.5, 1});
        try (ParallelLoop loop = new ParallelLoop(1)) {
            for (int tick = 0; tick < 100; tick++) {
                prices.update(jobs(), loop);
            }
        }
        assertThat(prices.price(Sector.LOCAL, 0)).isCloseTo(3 * Math.exp(-2), within(1e-15));
        assertThat(prices.price(Sector.LOCAL, 1)).isCloseTo(0.5 * Math.exp(2), within(1e-15));
        assertThat(prices.wageFactor(Sector.LOCAL, 0)).isCloseTo(Math.exp(-2 / 6.69), within(1e-15));
    }

    @Test
    void start_notAllowed_messageNamesSectorUnitAndValue() {
        JobPrices prices = new JobPrices(GRID, JobMarketParameters.standard());
        assertThatThrownBy(() -> prices.start(Sector.PUBLIC, new double[] {1, -2, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("job price of sector PUBLIC in unit 1")
                .hasMessageContaining("-2.0");
    }
}

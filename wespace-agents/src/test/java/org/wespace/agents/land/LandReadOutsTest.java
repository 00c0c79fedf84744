package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.grid.Grid;

/** Time sharing, infrastructure, heat, sink and the account of them all. */
class LandReadOutsTest {

    private static final LandParameters STANDARD = LandParameters.standard();

    private static Switches with(Mechanism mechanism, double strength) {
        return Switches.none().with(mechanism, strength);
    }

    @Test
    void timeSharing_offices_servesTheEmptyHours() {
        TimeSharing half = new TimeSharing(STANDARD.sharing(), with(Mechanism.TIME_SHARED_FLOOR, 0.5));

        assertThat(half.factor(FloorUse.OFFICE)).isEqualTo(1 + 0.5 * 0.2 * (1 - 0.27));
        assertThat(half.effective(FloorUse.OFFICE, 1000)).isEqualTo(1073);
        assertThat(half.effectiveFree(FloorUse.OFFICE, 1000, 1000)).isEqualTo(73);
        assertThat(half.effectiveFree(FloorUse.OFFICE, 1000, 2000)).isZero();
        assertThat(half.factor(FloorUse.VACANT)).isEqualTo(1);
        assertThat(half.factor(FloorUse.HOSPITAL)).isEqualTo(1);
    }

    @Test
    void timeSharing_off_leavesEveryCountAsItIs() {
        TimeSharing off = new TimeSharing(STANDARD.sharing(), with(Mechanism.TIME_SHARED_FLOOR, 0));
        TimeSharing on = new TimeSharing(STANDARD.sharing(), with(Mechanism.TIME_SHARED_FLOOR, 1));

        for (FloorUse use : FloorUse.values()) {
            assertThat(off.factor(use)).isEqualTo(1);
            assertThat(off.effective(use, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        }
        assertThat(on.effective(FloorUse.HOME, 1000)).isGreaterThan(1000);
    }

    @Test
    void timeSharing_usedShare_isHoursOverHours() {
        FloorStock floor = new FloorStock(Grid.of(1, 1, 500));
        floor.endow(FloorUse.OFFICE, 0, 1000);
        floor.endow(FloorUse.HOME, 0, 1000);
        FreeFloor free = (use, unit) -> use == FloorUse.OFFICE ? 500 : 0;

        double off = new TimeSharing(STANDARD.sharing(), Switches.none()).usedShare(floor, free);
        double on = new TimeSharing(STANDARD.sharing(), with(Mechanism.TIME_SHARED_FLOOR, 1)).usedShare(floor, free);

        assertThat(off).isCloseTo((0.5 * 0.27 + 0.65) / 2, within(1e-15));
        assertThat(on).isGreaterThan(off).isLessThan(1);
    }

    @Test
    void infrastructure_density_fallsByThePower() {
        Infrastructure on = new Infrastructure(STANDARD.infrastructure(), with(Mechanism.INFRASTRUCTURE_COST, 1));

        assertThat(on.metresPerHead(5000)).isEqualTo(2.5);
        assertThat(on.metresPerHead(50_000) / on.metresPerHead(5000)).isCloseTo(Math.pow(10, -0.6), within(1e-12));
        assertThat(on.metresPerHead(1e-9)).isEqualTo(50);
        assertThat(on.kilogramsPerHead(2)).isEqualTo(50);
    }

    @Test
    void infrastructure_off_isTheSameForAllDensities() {
        Infrastructure off = new Infrastructure(STANDARD.infrastructure(), with(Mechanism.INFRASTRUCTURE_COST, 0));

        assertThat(off.metresPerHead(1)).isEqualTo(2.5);
        assertThat(off.metresPerHead(1e5)).isEqualTo(2.5);
    }

    @Test
    void infrastructure_city_isTheMeanOverResidents() {
        Infrastructure on = new Infrastructure(STANDARD.infrastructure(), with(Mechanism.INFRASTRUCTURE_COST, 1));
        LandCover cover = new LandCover(Grid.of(2, 1, 1000));
        cover.turn(Cover.OPEN, Cover.WATER, 1, 500_000);

        double mean = on.meanMetresPerHead(new int[] {100, 300}, 10, cover);

        assertThat(mean).isCloseTo((100 * on.metresPerHead(1000) + 300 * on.metresPerHead(6000)) / 400, within(1e-12));
    }

    @Test
    void heat_sealedGround_raisesCoolingInProportion() {
        LandCover cover = new LandCover(Grid.of(1, 1, 500));
        cover.turn(Cover.OPEN, Cover.BUILT, 0, 300_000);
        cover.turn(Cover.OPEN, Cover.ROAD, 0, 200_000);

        assertThat(new UrbanHeat(with(Mechanism.SPREAD_GATEWAYS, 1)).coolingFactor(cover, 0))
                .isCloseTo(1 + 0.13 * 0.5, within(1e-15));
        assertThat(new UrbanHeat(with(Mechanism.SPREAD_GATEWAYS, 0)).coolingFactor(cover, 0))
                .isEqualTo(1);
    }

    @Test
    void heat_city_isTheMeanOverFloor() {
        LandCover cover = new LandCover(Grid.of(2, 1, 500));
        cover.turn(Cover.OPEN, Cover.BUILT, 0, 1_000_000);
        FloorStock stock = new FloorStock(Grid.of(2, 1, 500));
        assertThat(new UrbanHeat(with(Mechanism.SPREAD_GATEWAYS, 1)).meanCoolingFactor(cover, stock))
                .isEqualTo(1);
        stock.endow(FloorUse.HOME, 0, 300);
        stock.endow(FloorUse.OFFICE, 1, 100);
        stock.endow(FloorUse.VACANT, 1, 900);

        assertThat(new UrbanHeat(with(Mechanism.SPREAD_GATEWAYS, 1)).meanCoolingFactor(cover, stock))
                .isCloseTo(1 + 0.13 * 0.75, within(1e-15));
        assertThat(new UrbanHeat(with(Mechanism.SPREAD_GATEWAYS, 0)).meanCoolingFactor(cover, stock))
                .isEqualTo(1);
    }

    @Test
    void sink_hectareOfGreen_bindsItsTreesShare() {
        LandCover cover = new LandCover(Grid.of(2, 1, 100));
        cover.turn(Cover.OPEN, Cover.GREEN, 0, 1_000_000);

        assertThat(GreenSink.tonnesCarbon(cover, STANDARD.green())).isCloseTo(0.8, within(1e-12));
        assertThat(GreenSink.tonnesCarbon(cover, 0, STANDARD.green())).isCloseTo(0.8, within(1e-12));
        assertThat(GreenSink.tonnesCarbon(cover, 1, STANDARD.green())).isZero();
    }

    @Test
    void account_town_addsUp() {
        Land land = Towns.town(12, 4, false);
        FreeFloor tenth = (use, unit) -> land.floor().floor(use, unit) / 10;
        LandAccount account = new LandAccount(
                land,
                STANDARD,
                tenth,
                new TimeSharing(STANDARD.sharing(), Switches.none()),
                new Infrastructure(STANDARD.infrastructure(), Switches.none()));
        int[] residents = new int[land.grid().unitCount()];
        residents[land.grid().unit(6, 6)] = 1000;
        int middle = land.grid().unit(6, 6);
        land.build(FloorUse.HOME, middle, 500, 0);
        land.floor().convert(FloorUse.OFFICE, FloorUse.VACANT, middle, 70);

        Map<String, Double> figures = account.figures(residents);

        double covered = figures.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("cover."))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        assertThat(covered).isCloseTo(12 * 12 * 0.25, within(1e-9));
        assertThat(figures.get("built.home.m2")).isEqualTo(50);
        assertThat(figures.get("converted.m2")).isEqualTo(7);
        assertThat(figures.get("floor.vacant.m2")).isEqualTo(7);
        assertThat(figures.get("vacant_share.home")).isCloseTo(0.1, within(1e-4));
        assertThat(figures.get("network.m_per_head")).isEqualTo(2.5);
        assertThat(figures.get("newly_built_up.ha")).isZero();
        assertThat(figures.get("use_mix")).isBetween(0.0, 1.0);
        assertThat(figures.get("cohort_mix")).isBetween(0.9, 1.0);
        double free = 0;
        for (FloorUse use : FloorUse.values()) {
            double floor = figures.get("floor." + use.id() + ".m2");
            free += floor == 0 ? 0 : floor * figures.get("vacant_share." + use.id());
        }
        assertThat(figures.get("surplus.m2_per_resident")).isCloseTo(free / 1000, within(1e-9));
    }
}

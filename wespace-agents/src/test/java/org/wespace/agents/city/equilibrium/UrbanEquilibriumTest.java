package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.SmallCities;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.home.HomeMasses;
import org.wespace.agents.home.StandardHome;
import org.wespace.agents.home.StandardHomeUtility;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.choice.Balancing;
import org.wespace.core.choice.ExpectedChoice;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

class UrbanEquilibriumTest {

    private static final double INCOME = 6000;
    private static final List<ResidentClass> ONE = List.of(ResidentClass.of(0, 1, 0.25, 0, INCOME));
    private static final List<ResidentClass> TWO =
            List.of(ResidentClass.of(0, 0.7, 0.25, 0.2, INCOME), ResidentClass.of(3, 0.3, 0.25, 0.2, 1.5 * INCOME));

    private static EquilibriumParameters parameters(StreetPattern pattern, List<ResidentClass> classes) {
        return new EquilibriumParameters(
                CommuteParameters.standard(),
                pattern,
                classes,
                HomeChoice.standard(6.69, 0.5),
                Firms.of(Firm.moving(1500, 0.5)),
                FloorMarket.fixed());
    }

    /** A3: the joint logit of home and work makes the flows of a gravity model with the same margins. */
    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void solve_jointLogit_flowsAreThoseOfProportionalFitting(StreetPattern pattern) {
        CityPlan plan = TestPlans.random(6, 5, 11);
        EquilibriumParameters parameters = parameters(pattern, ONE);
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters);
        assertThat(solved.solve(1e-13, 5000)).as("error %s", solved.error()).isTrue();
        solved.network().updateImpedances();
        int units = plan.grid().unitCount();
        double[] residents = solved.residents();
        double[] workers = solved.workers(0);
        double[][] logit = new double[units][units];
        for (int job = 0; job < units; job++) {
            double[] homes = solved.homesOf(0, job);
            for (int home = 0; home < units; home++) {
                logit[home][job] = homes[home];
            }
        }
        double[][] fitted = fit(weights(solved.network()), residents, workers);
        ExpectedChoice choice = new ExpectedChoice(solved.network().terms());
        Balancing balancing = new Balancing(choice, residents, workers);
        balancing.solve(1e-14, 5000);
        choice.update(balancing.mass());
        double[][] weights = weights(solved.network());
        double all = plan.city().residents().total();
        for (int home = 0; home < units; home++) {
            for (int job = 0; job < units; job++) {
                double gravity = residents[home] * balancing.mass()[job] * weights[home][job] / choice.total(home);
                assertThat(logit[home][job] / all).isCloseTo(fitted[home][job] / all, within(1e-10));
                assertThat(logit[home][job] / all).isCloseTo(gravity / all, within(1e-10));
                assertThat(logit[home][job]).isCloseTo(fitted[home][job], Percentage.withPercentage(1e-6));
            }
        }
    }

    /** Weight of every pair over all modes, by enumeration. */
    private static double[][] weights(ModeNetwork network) {
        int units = network.grid().unitCount();
        double[][] weights = new double[units][units];
        List<TravelMode> modes = network.parameters().modes();
        for (int home = 0; home < units; home++) {
            for (int job = 0; job < units; job++) {
                for (int m = 0; m < modes.size(); m++) {
                    double minutes = network.impedance(m).minutes(home, job);
                    weights[home][job] +=
                            modes.get(m).weight() * StrictMath.exp(-modes.get(m).decayPerMinute() * minutes);
                }
            }
        }
        return weights;
    }

    /** Iterative proportional fitting of a full table. */
    private static double[][] fit(double[][] start, double[] rows, double[] columns) {
        int n = rows.length;
        double[][] table = start;
        for (int round = 0; round < 20_000; round++) {
            for (int i = 0; i < n; i++) {
                double factor = rows[i] / TestPlans.sum(table[i]);
                for (int j = 0; j < n; j++) {
                    table[i][j] *= factor;
                }
            }
            double worst = 0;
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += table[i][j];
                }
                worst = Math.max(worst, Math.abs(sum / columns[j] - 1));
                for (int i = 0; i < n; i++) {
                    table[i][j] *= columns[j] / sum;
                }
            }
            if (worst < 1e-14) {
                break;
            }
        }
        return table;
    }

    @Test
    void solve_congestedRoads_commuteIsThatOfEnumeratedFlows() {
        CityPlan plan = TestPlans.random(7, 5, 12);
        EquilibriumParameters base = parameters(StreetPattern.OCTILE, TWO);
        EquilibriumParameters parameters = new EquilibriumParameters(
                SmallCities.walkAndCar(30), base.pattern(), base.classes(), base.homes(), base.firms(), base.floor());
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters);
        assertThat(solved.solve(1e-9, 5000)).as("error %s", solved.error()).isTrue();
        assertThat(TestPlans.slowest(solved.network()))
                .as("roads are congested")
                .isGreaterThan(1.2);
        solved.network().updateImpedances();
        for (int c = 0; c < 2; c++) {
            double onSite = TWO.get(c).onSite();
            double workers = 0;
            double minutes = 0;
            double kilometres = 0;
            double[] byMode = new double[2];
            for (int job = 0; job < plan.grid().unitCount(); job++) {
                double[] homes = solved.homesOf(c, job);
                for (int home = 0; home < homes.length; home++) {
                    double[] share = modeShares(solved.network(), home, job, onSite);
                    for (int m = 0; m < share.length; m++) {
                        double trips = homes[home] * share[m];
                        StreetImpedance way = solved.network().impedance(m);
                        workers += trips;
                        byMode[m] += trips;
                        kilometres += trips * way.metres(home, job) / 1000;
                        minutes += trips
                                * (way.minutes(home, job)
                                        + parameters.commute().modes().get(m).fixedMinutes());
                    }
                }
            }
            CommuteFigures figures = solved.commute(c);
            assertThat(figures.workers()).isCloseTo(workers, Percentage.withPercentage(1e-6));
            assertThat(figures.kilometres()).isCloseTo(kilometres / workers, Percentage.withPercentage(1e-6));
            assertThat(figures.minutes()).isCloseTo(minutes / workers, Percentage.withPercentage(1e-6));
            assertThat(figures.minutesPerDay()).isCloseTo(onSite * figures.minutes(), within(1e-12));
            assertThat(solved.modeShares(c)[1]).isCloseTo(byMode[1] / workers, within(1e-8));
        }
        CommuteFigures all = solved.commute();
        assertThat(all.workers()).isCloseTo(plan.city().residents().total(), Percentage.withPercentage(1e-6));
        assertThat(all.kilometresPerDay())
                .isCloseTo(
                        0.7 * solved.commute(0).kilometres()
                                + 0.3 * 0.4 * solved.commute(1).kilometres(),
                        Percentage.withPercentage(1e-6));
    }

    private static double[] modeShares(ModeNetwork network, int home, int job, double onSite) {
        List<TravelMode> modes = network.parameters().modes();
        double[] share = new double[modes.size()];
        double sum = 0;
        for (int m = 0; m < share.length; m++) {
            TravelMode mode = modes.get(m);
            double minutes = mode.fixedMinutes() + network.impedance(m).minutes(home, job);
            share[m] = StrictMath.exp(onSite * (mode.constant() - mode.decayPerMinute() * minutes));
            sum += share[m];
        }
        for (int m = 0; m < share.length; m++) {
            share[m] /= sum;
        }
        return share;
    }

    @Test
    void solve_jobsFixed_everyUnitKeepsItsJobsAndClassesTheirNumbers() {
        CityPlan plan = TestPlans.random(8, 6, 13);
        EquilibriumParameters moving = parameters(StreetPattern.OCTILE, TWO);
        UrbanEquilibrium solved =
                new UrbanEquilibrium(plan, moving.withFirms(moving.firms().moving(false)));
        assertThat(solved.solve(1e-11, 5000)).as("error %s", solved.error()).isTrue();
        double[] jobs = plan.city().jobsByUnit();
        for (int unit = 0; unit < jobs.length; unit++) {
            assertThat(solved.jobs()[unit]).isCloseTo(jobs[unit], within(1e-6));
        }
        double population = plan.city().residents().total();
        assertThat(TestPlans.sum(solved.workers(1))).isCloseTo(0.3 * population, within(1e-5));
        assertThat(TestPlans.sum(solved.residents(1))).isCloseTo(0.3 * population, within(1e-5));
        assertThat(TestPlans.sum(solved.residents())).isCloseTo(population, within(1e-5));
    }

    @Test
    void solve_floorPassesFreely_rentsOfBothUsesAreEqualWhereBothStand() {
        CityPlan plan = TestPlans.random(8, 6, 14);
        EquilibriumParameters parameters = parameters(StreetPattern.OCTILE, TWO)
                .withFloor(FloorMarket.fixed().converting(0));
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters);
        assertThat(solved.solve(1e-10, 20_000)).as("error %s", solved.error()).isTrue();
        double[] homes = solved.floor(FloorUse.HOME);
        double[] offices = solved.floor(FloorUse.OFFICE);
        for (int unit = 0; unit < homes.length; unit++) {
            double planned = plan.floor().squareMetres(FloorUse.HOME, unit)
                    + plan.floor().squareMetres(FloorUse.OFFICE, unit);
            assertThat(homes[unit] + offices[unit]).isCloseTo(planned, within(1e-6));
            assertThat(solved.rents(FloorUse.HOME)[unit])
                    .isCloseTo(solved.rents(FloorUse.OFFICE)[unit], Percentage.withPercentage(1e-5));
        }
    }

    @Test
    void solve_penaltyOnConversion_rentsDifferByNoMoreThanThePenalty() {
        CityPlan plan = TestPlans.random(8, 6, 14);
        EquilibriumParameters parameters = parameters(StreetPattern.OCTILE, TWO)
                .withFloor(FloorMarket.fixed().converting(0.3));
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters);
        assertThat(solved.solve(1e-10, 20_000)).as("error %s", solved.error()).isTrue();
        double widest = 0;
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            double lead = StrictMath.log(solved.rents(FloorUse.HOME)[unit] / solved.rents(FloorUse.OFFICE)[unit]);
            assertThat(Math.abs(lead)).isLessThan(0.3 + 1e-6);
            widest = Math.max(widest, Math.abs(lead));
        }
        assertThat(widest).isGreaterThan(0.29);
    }

    @Test
    void solve_elasticFloor_followsRentsFromThePlan() {
        CityPlan plan = TestPlans.random(8, 6, 15);
        EquilibriumParameters parameters = parameters(StreetPattern.OCTILE, ONE)
                .withFloor(FloorMarket.fixed().elastic(0.6, 0.4));
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters);
        assertThat(solved.solve(1e-11, 5000)).as("error %s", solved.error()).isTrue();
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            assertThat(solved.floor(FloorUse.HOME)[unit])
                    .isCloseTo(
                            plan.floor().squareMetres(FloorUse.HOME, unit)
                                    * StrictMath.pow(solved.rents(FloorUse.HOME)[unit] / 40, 0.6),
                            Percentage.withPercentage(1e-8));
            double offices = 1500 * solved.jobs()[unit] / solved.rents(FloorUse.OFFICE)[unit];
            assertThat(offices).isCloseTo(0.95 * solved.floor(FloorUse.OFFICE)[unit], Percentage.withPercentage(1e-7));
        }
        assertThat(solved.excessDemand()).isLessThan(1e-10);
    }

    /** Co-living with the demand of a standard home at a third of the share. */
    private static final class Room implements TenureForm {

        private final StandardHome home = new StandardHome();

        @Override
        public String name() {
            return "room";
        }

        @Override
        public FloorUse use() {
            return FloorUse.COLIVE;
        }

        @Override
        public double logUtility(HomeSeeker who, double rent) {
            return home.logUtility(who, rent);
        }

        @Override
        public double constant(int traits) {
            return 0;
        }

        @Override
        public double squareMetres(double income, double floorShare, double rent) {
            return home.squareMetres(income, floorShare / 3, rent);
        }

        @Override
        public double sharing(int traits) {
            return 6;
        }
    }

    @Test
    void solve_twoForms_bothClearAndAGreaterConstantHousesMore() {
        CityPlan plan = TestPlans.random(8, 6, 16);
        double[] housed = new double[2];
        for (int n = 0; n < 2; n++) {
            HomeMasses masses = new HomeMasses(new StandardHomeUtility(List.of()), 6.69, 0.5);
            HomeChoice homes = new HomeChoice(
                    List.of(new HomeChoice.Form(new StandardHome(), 0), new HomeChoice.Form(new Room(), n)), masses, 1);
            UrbanEquilibrium solved = new UrbanEquilibrium(
                    plan, parameters(StreetPattern.OCTILE, TWO).withHomes(homes));
            assertThat(solved.solve(1e-11, 5000)).as("error %s", solved.error()).isTrue();
            assertThat(solved.excessDemand()).isLessThan(1e-10);
            double[] rooms = solved.residentsIn(1);
            double[] standard = solved.residentsIn(0);
            for (int unit = 0; unit < rooms.length; unit++) {
                assertThat(rooms[unit] + standard[unit]).isCloseTo(solved.residents()[unit], within(1e-8));
            }
            housed[n] = TestPlans.sum(rooms);
        }
        assertThat(housed[1]).isGreaterThan(1.1 * housed[0]);
    }

    /** Liking one's own group. */
    private record Homophily(double weight) implements HomeTerm {
        @Override
        public double value(HomeSeeker who, int unit, CityView city) {
            return weight * city.groupShare(who.group(), unit);
        }

        @Override
        public String name() {
            return "homophily";
        }
    }

    @Test
    void solve_homeTermReadsTheView_groupsDrawApart() {
        CityPlan plan = TestPlans.random(8, 6, 17);
        double[] distance = new double[2];
        for (int n = 0; n < 2; n++) {
            HomeMasses masses = new HomeMasses(new StandardHomeUtility(List.of(new Homophily(0.3 * n))), 6.69, 0.5);
            HomeChoice homes = new HomeChoice(List.of(new HomeChoice.Form(new StandardHome(), 0)), masses, 1);
            List<ResidentClass> groups = List.of(
                    new ResidentClass(new HomeSeeker(0, 0, 0.25, INCOME), null, true, 0.5),
                    new ResidentClass(new HomeSeeker(0, 1, 0.30, 2 * INCOME), null, false, 0.5));
            UrbanEquilibrium solved = new UrbanEquilibrium(
                    plan, parameters(StreetPattern.OCTILE, groups).withHomes(homes));
            assertThat(solved.solve(1e-9, 20_000))
                    .as("error %s", solved.error())
                    .isTrue();
            for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
                distance[n] += Math.abs(solved.residents(0)[unit] - solved.residents(1)[unit]);
                assertThat(solved.view().groupShare(0, unit) + solved.view().groupShare(1, unit))
                        .isCloseTo(1, within(1e-12));
            }
            assertThat(solved.modeShares(1)[3]).as("no car, no car mode").isZero();
            assertThat(solved.modeShares(0)[3]).isPositive();
        }
        assertThat(distance[1]).isGreaterThan(1.05 * distance[0]);
    }

    @Test
    void coreAndEdge_anyCity_isThatOfTheUnitsWithin() {
        CityPlan plan = TestPlans.random(9, 9, 21);
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters(StreetPattern.OCTILE, ONE));
        solved.solve(1e-8, 1000);
        int centre = plan.grid().unit(4, 4);
        CoreAndEdge divided = solved.coreAndEdge(centre, 0.5); // units of 500 m: the centre and its four neighbours
        double jobs = 0;
        double residents = 0;
        for (int unit : new int[] {centre, centre - 1, centre + 1, centre - 9, centre + 9}) {
            jobs += solved.jobs()[unit];
            residents += solved.residents()[unit];
        }
        assertThat(divided.jobs()).isCloseTo(jobs / TestPlans.sum(solved.jobs()), within(1e-12));
        assertThat(divided.residents()).isCloseTo(residents / TestPlans.sum(solved.residents()), within(1e-12));
        assertThat(divided.rent())
                .isBetween(
                        Math.min(divided.coreRent(), divided.edgeRent()),
                        Math.max(divided.coreRent(), divided.edgeRent()));
        assertThat(divided.residenceRadius()).isBetween(1.0, 2.8);
    }

    @Test
    void serviceAccess_termReadsIt_residentsComeToServices() {
        CityPlan plan = TestPlans.random(6, 5, 22);
        HomeTerm services = new HomeTerm() {
            @Override
            public double value(HomeSeeker who, int unit, CityView city) {
                return city.serviceAccess(unit);
            }

            @Override
            public String name() {
                return "services";
            }
        };
        HomeMasses masses = new HomeMasses(new StandardHomeUtility(List.of(services)), 6.69, 0.5);
        EquilibriumParameters parameters = parameters(StreetPattern.OCTILE, ONE)
                .withHomes(new HomeChoice(List.of(new HomeChoice.Form(new StandardHome(), 0)), masses, 1));
        double[] access = new double[plan.grid().unitCount()];
        access[7] = 0.5;
        UrbanEquilibrium served = new UrbanEquilibrium(plan, parameters).serviceAccess(access);
        UrbanEquilibrium plain = new UrbanEquilibrium(plan, parameters);
        served.solve(1e-9, 1000);
        plain.solve(1e-9, 1000);
        assertThat(served.residents()[7]).isGreaterThan(1.5 * plain.residents()[7]);
        assertThat(served.rents(FloorUse.HOME)[7]).isGreaterThan(1.5 * plain.rents(FloorUse.HOME)[7]);
    }

    @Test
    void initialResidents_anyClasses_areWholeNearExpectedAndSumExactly() {
        CityPlan plan = TestPlans.random(8, 6, 18);
        UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters(StreetPattern.OCTILE, TWO));
        solved.solve(1e-10, 5000);
        int[][] residents = solved.initialResidents();
        long all = 0;
        for (int c = 0; c < 2; c++) {
            for (int unit = 0; unit < residents[c].length; unit++) {
                assertThat((double) residents[c][unit]).isCloseTo(solved.residents(c)[unit], within(1.01));
                all += residents[c][unit];
            }
        }
        assertThat(all).isEqualTo(plan.city().residents().total());
        assertThat((long) Arrays.stream(residents[0]).sum()).isEqualTo(Math.round(0.7 * all));
        assertThat((long) Arrays.stream(solved.initialResidentsByUnit()).sum()).isEqualTo(all);
    }

    @Test
    void solve_twice_sameBits() {
        CityPlan plan = TestPlans.random(8, 6, 19);
        List<double[]> rents = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            UrbanEquilibrium solved = new UrbanEquilibrium(plan, parameters(StreetPattern.OCTILE, TWO));
            solved.solve(1e-6, 1000);
            rents.add(solved.rents(FloorUse.HOME));
        }
        assertThat(rents.get(0)).containsExactly(rents.get(1));
    }

    @Test
    void logsums_rentsRise_fallByShareAndScale() {
        CityPlan plan = TestPlans.random(6, 5, 20);
        EquilibriumParameters parameters = parameters(StreetPattern.OCTILE, ONE);
        UrbanEquilibrium cheap = new UrbanEquilibrium(plan, parameters);
        CityPlan dear = new CityPlan(
                plan.city(),
                plan.sectorJobs(),
                plan.floor(),
                plan.cover(),
                plan.rents().copy(),
                plan.amenity(),
                plan.productivity(),
                plan.centres());
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            dear.rents().set(FloorUse.HOME, unit, 80);
        }
        UrbanEquilibrium costly = new UrbanEquilibrium(dear, parameters);
        cheap.step();
        costly.step();
        double expected = -6.69 * 0.25 * StrictMath.log(2);
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            assertThat(costly.logsums(0)[unit] - cheap.logsums(0)[unit]).isCloseTo(expected, within(1e-10));
        }
        assertThat(costly.logsum(0) - cheap.logsum(0)).isCloseTo(expected, within(1e-10));
    }

    @Test
    void parameters_sharesOrModesThatDoNotFit_areRefused() {
        EquilibriumParameters good = parameters(StreetPattern.OCTILE, ONE);
        List<ResidentClass> half = List.of(ResidentClass.of(0, 0.5, 0.25, 0, INCOME));
        assertThatThrownBy(() -> good.withClasses(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.5");
        List<ResidentClass> carless = List.of(new ResidentClass(ONE.get(0).who(), null, false, 1));
        CommuteParameters carOnly =
                new CommuteParameters(List.of(new TravelMode("car", 40, 0.1, 0, 0, true, 1)), RoadSupply.standard());
        assertThatThrownBy(() -> new EquilibriumParameters(
                        carOnly, good.pattern(), carless, good.homes(), good.firms(), good.floor()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("car");
        assertThatThrownBy(() -> new FloorMarket(1, 0, 0, 0, 0.5)).hasMessageContaining("vacancy");
        assertThatThrownBy(() -> Firm.fixed(-1, 0)).hasMessageContaining("spending");
    }
}

package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.travel.StreetImpedance;

class ServicePhaseTest {

    private static final ServiceParameters STANDARD =
            ServiceParameters.standard().with(SchoolParameters.standard().withLeastSchool(0));

    @Test
    void run_oneOrTwoThreadsOrShuffled_givesTheSameBits() {
        String one = new ServiceTown().run(1, 3);
        ServiceTown shuffled = new ServiceTown();
        shuffled.shuffled = true;

        assertThat(new ServiceTown().run(2, 3)).isEqualTo(one);
        assertThat(shuffled.run(2, 3)).isEqualTo(one);
    }

    @Test
    void run_severalNeedsAndFewSlots_threadsAndOrderDoNotMatter() {
        HealthParameters many = new HealthParameters(2.5, 0.2, 0.65, 0.25, 3, 15);
        ServiceTown one = new ServiceTown().parameters(STANDARD.with(many));
        ServiceTown shuffled = new ServiceTown().parameters(STANDARD.with(many));
        shuffled.shuffled = true;

        assertThat(shuffled.run(2, 2)).isEqualTo(one.run(1, 2));
        assertThat(one.phase.tally().count(Service.HEALTH, Outcome.UNMET)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {
                "ONLINE_SERVICES",
                "SERVICE_TIERS",
                "REMOTE_CONSULTATION",
                "ONLINE_GOVERNMENT",
                "ONLINE_SCHOOL",
                "LEARNING_CENTRES"
            })
    void run_switchOff_isTheRunBuiltWithout(Mechanism mechanism) {
        UnaryOperator<ServiceParameters> without = p -> switch (mechanism) {
            case ONLINE_SERVICES ->
                p.with(p.health().withOnlineShare(0))
                        .with(p.school().withOnlineShare(0))
                        .with(p.errands().withOnline(0, 0));
            case SERVICE_TIERS -> p.with(p.health().withClinicShare(0));
            case REMOTE_CONSULTATION -> p.with(p.health().withOnlineShare(0));
            case ONLINE_GOVERNMENT -> p.with(p.errands().withOnline(p.errands().bankOnline(), 0));
            case ONLINE_SCHOOL -> p.with(p.school().withOnlineShare(0));
            default -> p.with(p.school().withLearnWeight(0));
        };
        String off =
                new ServiceTown().switches(Switches.all().without(mechanism)).run(1, 2);
        String absent = new ServiceTown().parameters(without.apply(STANDARD)).run(1, 2);
        String half =
                new ServiceTown().switches(Switches.all().with(mechanism, 0.5)).run(1, 2);
        String on = new ServiceTown().run(1, 2);

        assertThat(off).isEqualTo(absent).isNotEqualTo(on).isNotEqualTo(half);
        assertThat(half).isNotEqualTo(on);
    }

    @Test
    void run_onlineServicesOff_nobodyIsServedOnline() {
        ServiceTown town = new ServiceTown().switches(Switches.all().without(Mechanism.ONLINE_SERVICES));
        town.run(1, 1);

        assertThat(town.phase.tally().count(Outcome.ONLINE)).isZero();
        assertThat(town.book.online().minutes(Purpose.HEALTH)).isZero();
    }

    @Test
    void run_tiersOff_onlyHospitals() {
        ServiceTown town = new ServiceTown().switches(Switches.all().without(Mechanism.SERVICE_TIERS));
        town.run(1, 1);

        assertThat(town.phase.tally().count(Outcome.CLINIC)).isZero();
        assertThat(town.phase.tally().count(Outcome.HOSPITAL)).isPositive();
    }

    @Test
    void run_ampleSlots_tiersFollowSeverity() {
        ServiceTown town = new ServiceTown();
        town.floorFactor = 50;
        town.run(1, 1);
        ServiceTally tally = town.phase.tally();
        long needs = tally.needs(Service.HEALTH);
        long digital = 0;
        for (int traits : town.residents.traits()) {
            digital += Traits.digital(traits) ? 1 : 0;
        }
        double access = digital / (double) town.residents.count();
        double online = access * 0.20;
        double clinic = (0.65 - online) * 0.75;
        double[] expected = {online, clinic, 1 - online - clinic};
        double statistic = 0;
        Outcome[] outcomes = {Outcome.ONLINE, Outcome.CLINIC, Outcome.HOSPITAL};
        for (int k = 0; k < 3; k++) {
            double mean = expected[k] * needs;
            statistic += StrictMath.pow(tally.count(Service.HEALTH, outcomes[k]) - mean, 2) / mean;
        }

        assertThat(needs).isCloseTo(town.residents.count() / 2, within(250L));
        assertThat(statistic).isLessThan(13.8); // .999 of chi-square with 2 degrees of freedom
        assertThat(tally.count(Service.HEALTH, Outcome.UNMET)).isZero();
        assertThat(town.book.online().minutes(Purpose.HEALTH))
                .isEqualTo(15 * tally.count(Service.HEALTH, Outcome.ONLINE));
    }

    @Test
    void run_ampleFloor_countersAreDrawnAsEnumerated() {
        ServiceTown town = new ServiceTown().switches(Switches.none());
        town.floorFactor = 50;
        town.run(1, 1);
        double[] expected = new double[town.units];
        for (int row = 0; row < town.residents.count(); row++) {
            addChances(town, row, expected);
        }
        long[] seen = town.visits(FloorUse.COUNTER);
        double total = java.util.Arrays.stream(seen).sum();
        double statistic = 0;
        for (int unit = 0; unit < town.units; unit++) {
            double mean = expected[unit] / town.residents.count() * total;
            statistic += (seen[unit] - mean) * (seen[unit] - mean) / mean;
        }

        double freedom = town.units - 1;
        assertThat((statistic - freedom) / Math.sqrt(2 * freedom)).isBetween(-3.1, 3.1);
    }

    /** Chances of the units by scanning all modes and units: nests of modes on top, places below. */
    private static void addChances(ServiceTown town, int row, double[] target) {
        int home = town.residents.home()[row];
        int access = Access.of(town.residents.traits()[row]);
        var modes = town.network.parameters().modes();
        double[][] weight = new double[modes.size()][town.units];
        double[] sum = new double[modes.size()];
        double[] nest = new double[3];
        for (int m = 0; m < modes.size(); m++) {
            StreetImpedance routes = town.network.impedance(m);
            double decay = 0.0175 / 0.0134 * modes.get(m).decayPerMinute();
            for (int unit = 0; unit < town.units; unit++) {
                double minutes = town.network.fixedMinutes(m) + routes.minutes(home, unit);
                weight[m][unit] = Access.factor(modes.get(m).kind(), access, RideAccess.everybody()) > 0
                        ? town.floor.squareMetres(FloorUse.COUNTER, unit)
                                * StrictMath.exp(modes.get(m).constant() - decay * minutes)
                        : 0;
                sum[m] += weight[m][unit];
            }
            nest[modes.get(m).kind().nest().ordinal()] += sum[m];
        }
        double all = 0;
        for (double value : nest) {
            all += value > 0 ? StrictMath.pow(value, 0.72) : 0;
        }
        for (int m = 0; m < modes.size(); m++) {
            double in = nest[modes.get(m).kind().nest().ordinal()];
            for (int unit = 0; sum[m] > 0 && unit < town.units; unit++) {
                target[unit] += StrictMath.pow(in, 0.72) / all * (sum[m] / in) * (weight[m][unit] / sum[m]);
            }
        }
    }

    @Test
    void run_scarceSlots_nobodyIsLostAndNoUnitServesMoreThanItCan() {
        ServiceTown town = new ServiceTown();
        town.floorFactor = 0.4;
        town.run(1, 2);
        ServiceTally tally = town.phase.tally();

        assertThat(tally.count(Service.HEALTH, Outcome.UNMET)).isPositive();
        for (int unit = 0; unit < town.units; unit++) {
            double clinic = town.floor.squareMetres(FloorUse.CLINIC, unit) * 2.75;
            double hospital = town.floor.squareMetres(FloorUse.HOSPITAL, unit) * 0.7;
            assertThat((double) town.visits(FloorUse.CLINIC)[unit]).isLessThan(clinic + 1);
            assertThat((double) town.visits(FloorUse.HOSPITAL)[unit]).isLessThan(hospital + 1);
        }
        assertThat(town.visits(FloorUse.HOSPITAL)[30] + town.visits(FloorUse.HOSPITAL)[65])
                .isGreaterThan((long) (0.95 * 0.7 * 0.8 * 0.4 * town.residents.count()));
    }

    @Test
    void wait_scarceSlots_growsMonthByMonthTowardsTheLongest() {
        ServiceTown town = new ServiceTown();
        town.floorFactor = 0.4;
        town.run(1, 1);
        double first = town.phase.wait(FloorUse.HOSPITAL, 30);
        ServiceTown later = new ServiceTown();
        later.floorFactor = 0.4;
        later.run(1, 3);

        assertThat(first).isBetween(1.0, 90.0);
        assertThat(later.phase.wait(FloorUse.HOSPITAL, 30)).isGreaterThan(first).isLessThan(180);
        assertThat(later.phase.wait(FloorUse.HOSPITAL, 31)).isZero();
    }

    @Test
    void checkBalance_visitNobodyBooked_isFound() {
        ServiceTown town = new ServiceTown(200);
        town.run(1, 1);
        town.book.visits().add(FloorUse.CLINIC, 7, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> town.phase.checkBalance())
                .withMessageContaining("clinic");
    }

    @Test
    void checkBalance_needThatNothingCameOf_isFound() {
        ServiceTown town = new ServiceTown(200);
        town.run(1, 1);
        long[] part = ServiceTally.part();
        ServiceTally.need(part, Service.BANK, 1);
        town.phase.tally().take(part);

        assertThatIllegalStateException()
                .isThrownBy(() -> town.phase.checkBalance())
                .withMessageContaining("bank");
    }

    @Test
    void run_residentOutsideTheCity_needsNothing() {
        ServiceTown town = new ServiceTown(200);
        java.util.Arrays.fill(town.residents.home(), Residents.NONE);
        town.run(1, 1);

        for (Service service : Service.values()) {
            assertThat(town.phase.tally().needs(service)).isZero();
        }
    }

    @Test
    void run_schoolsOnline_daysAndMinutesAddUp() {
        ServiceTown town = new ServiceTown();
        town.parameters(STANDARD.with(STANDARD.school().withOnlineShare(0.4))).run(1, 1);
        ServiceTally tally = town.phase.tally();
        long online = tally.count(Service.SCHOOL, Outcome.ONLINE);

        // 60 % of pupils are online two days in five.
        assertThat(online / (double) tally.needs(Service.SCHOOL)).isCloseTo(0.24, within(0.01));
        assertThat(town.book.online().minutes(Purpose.EDUCATION)).isEqualTo(300 * online);
        assertThat(tally.count(Service.SCHOOL, Outcome.LEARN)).isPositive();
    }

    @Test
    void run_nextMonth_pupilsStayAtTheirSchool() {
        ServiceTown first = new ServiceTown().switches(Switches.none());
        first.parameters(STANDARD.with(new SchoolParameters(STANDARD.school().pupils(), 16, 0, 300, 0, 0)));
        first.run(1, 1);
        ServiceTown second = new ServiceTown().switches(Switches.none());
        second.parameters(first.parameters).run(1, 2);

        assertThat(second.visits(FloorUse.SCHOOL)).isEqualTo(first.visits(FloorUse.SCHOOL));
    }

    @Test
    void run_schoolsTooSmall_onlyLargeOnesCount() {
        ServiceTown town = new ServiceTown().switches(Switches.none());
        town.endow();
        double largest = 0;
        for (int unit = 0; unit < town.units; unit++) {
            largest = Math.max(largest, 100 * town.floor.squareMetres(FloorUse.SCHOOL, unit));
        }
        town.parameters(STANDARD.with(STANDARD.school().withLeastSchool(0.9 * largest)))
                .run(1, 1);
        long[] visits = town.visits(FloorUse.SCHOOL);

        for (int unit = 0; unit < town.units; unit++) {
            assertThat(visits[unit] > 0).as("unit %d", unit).isEqualTo(unit % 3 == 2);
        }
    }

    @Test
    void run_everythingClosed_emergencySavesWhatThoseOnlineCanDoAtHome() {
        ServiceTown town = closed(1);
        ServiceTally tally = town.phase.tally();
        ServiceTown without = closed(0);
        ServiceTown never = new ServiceTown(300);
        never.run(1, 1);

        assertThat(tally.count(Outcome.CLINIC) + tally.count(Outcome.SCHOOL) + tally.count(Outcome.COUNTER))
                .isZero();
        assertThat(tally.met(Service.SCHOOL)).isCloseTo(0.6, within(0.03));
        assertThat(tally.met(Service.GOVERNMENT)).isCloseTo(0.6, within(0.04));
        assertThat(tally.met(Service.HEALTH)).isCloseTo(0.6 * 0.65, within(0.04));
        assertThat(without.phase.tally().met(Service.HEALTH)).isCloseTo(0.6 * 0.20, within(0.03));
        assertThat(without.phase.tally().met(Service.SCHOOL)).isCloseTo(0.6 * 0.05, within(0.02));
        assertThat(never.phase.tally().met(Service.SCHOOL)).isEqualTo(1);
    }

    private static ServiceTown closed(double emergencyOnline) {
        ServiceTown town = new ServiceTown().parameters(STANDARD.withEmergencyOnline(emergencyOnline));
        List<Closure.Closing> all = List.of(FloorUse.values()).stream()
                .map(use -> new Closure.Closing(use, 0, 1, 1))
                .toList();
        town.settings = town.settings.with(Closure.of(all));
        town.run(1, 1);
        return town;
    }

    @Test
    void run_closureThatNeverComes_isTheRunWithoutOne() {
        ServiceTown town = new ServiceTown(300);
        town.settings = town.settings.with(Closure.of(List.of(new Closure.Closing(FloorUse.SCHOOL, 50, 60, 1))));

        assertThat(town.run(1, 2)).isEqualTo(new ServiceTown(300).run(1, 2));
    }
}

package org.wespace.agents.daily.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TourListener;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Residents;

/**
 * B7: kilometres a week by days at home, from the tours that everybody makes.
 *
 * <p>In a city of 40 x 40 km with 15,000 residents after eight years, workers with 0 to 5 days at home go 164, 159,
 * 153, 154, 149 and 202 km a week for all purposes with the rebound of time (WK-5), and 160, 147, 135, 127, 106 and 76
 * km without. Those of one or two days save 3 and 7 %, within the ten per cent that count as nothing; those of three
 * and four save 6 and 9 %; those who never go to work travel more than anybody, as they save a way that is twice as
 * long. That three days save more than two does not reproduce; without the rebound every day saves.
 */
class WeeklyTravelTest {

    private static final int MONTHS = 6;
    private static final int LEVELS = 6;

    /** Kilometres a week by days at home. */
    private record Travel(double[] commute, double[] other, double[] all) {}

    /** Sums the tours of everybody by days at home. */
    private static final class Listener implements TourListener {

        private final LivingCity city;
        private final AtomicLongArray all = new AtomicLongArray(LEVELS);
        private final AtomicLongArray other = new AtomicLongArray(LEVELS);

        Listener(LivingCity city) {
            this.city = city;
        }

        @Override
        public boolean hears(int row) {
            return true;
        }

        @Override
        public void tour(int row, Purpose purpose, int place, double minutes, int howMany) {
            Residents rows = city.residents();
            long metres = Math.round(city.network().impedance(0).metres(rows.home()[row], place));
            all.addAndGet(rows.homeDays()[row], 2 * howMany * metres);
            if (purpose == Purpose.OTHER) {
                other.addAndGet(rows.homeDays()[row], 2 * howMany * metres);
            }
        }

        @Override
        public void online(int row, Purpose purpose, long minutes) {}
    }

    private static Travel travel(double rebound) {
        CityPlan plan = SyntheticCity.of(20, 20, 1000)
                .preset(Preset.CN_MEGA)
                .persons(1_000_000)
                .spacing(4)
                .residents(6_000)
                .build();
        Scenario scenario =
                Scenario.standard().with(Mechanism.TIME_REBOUND, rebound).dailyLife(DailyParameters.standard());
        try (LivingCity city = scenario.on(plan)) {
            city.run(MONTHS);
            Listener listener = new Listener(city);
            city.daily().orElseThrow().book().tell(listener);
            city.run(1);
            return weekly(city, listener);
        }
    }

    private static Travel weekly(LivingCity city, Listener listener) {
        Residents rows = city.residents();
        double[] workers = new double[LEVELS];
        double[] commute = new double[LEVELS];
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE && rows.work()[row] != Residents.NONE) {
                int days = rows.homeDays()[row];
                workers[days]++;
                commute[days] += 2
                        * (LEVELS - 1 - days)
                        * city.network().impedance(0).metres(rows.home()[row], rows.work()[row])
                        / 1000;
            }
        }
        double[] other = new double[LEVELS];
        double[] all = new double[LEVELS];
        for (int days = 0; days < LEVELS; days++) {
            commute[days] /= workers[days];
            other[days] = listener.other.get(days) / 1000.0 / workers[days] / WorkTours.WEEKS_PER_MONTH;
            all[days] = commute[days] + listener.all.get(days) / 1000.0 / workers[days] / WorkTours.WEEKS_PER_MONTH;
        }
        return new Travel(commute, other, all);
    }

    @Test
    void rebound_offAndOn_savesAtAllLevelsAndGivesPartOfItBack() {
        Travel off = travel(0);
        Travel on = travel(1);
        for (int days = 1; days < LEVELS; days++) {
            assertThat(off.commute()[days]).as("%s days", days).isLessThan(off.commute()[0]);
            assertThat(off.other()[days]).isZero();
            assertThat(off.all()[days]).as("%s days", days).isLessThan(off.all()[0]);
            assertThat(on.other()[days]).as("%s days", days).isGreaterThan(on.other()[days - 1]);
            assertThat(on.all()[days] / on.all()[0]).as("%s days", days).isGreaterThan(off.all()[days] / off.all()[0]);
        }
        // One and two days save at most a little more than what counts as nothing.
        assertThat(on.all()[1] / on.all()[0]).isBetween(0.85, 1.1);
        assertThat(on.all()[2] / on.all()[0]).isBetween(0.8, 1.1);
    }
}

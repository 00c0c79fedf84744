package org.wespace.agents.daily;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.inequality.Inequality;

/** The measures of a book of the month. */
public final class DailySuite {

    private static final double CENTS = 100;
    private static final double MILLISECONDS = 60_000;
    private static final int TOP = 10;
    private static final List<FloorUse> VISITED = List.of(
            FloorUse.RETAIL,
            FloorUse.LEISURE,
            FloorUse.HOSPITAL,
            FloorUse.CLINIC,
            FloorUse.SCHOOL,
            FloorUse.LEARN,
            FloorUse.COUNTER);

    private DailySuite() {}

    /**
     * All measures of a month; means are over residents.
     *
     * @param residents residents of the city, positive
     */
    public static List<Measured> measure(DailyBook book, ModeNetwork network, long residents) {
        List<Measured> all = new ArrayList<>();
        addTrips(all, book.trips(), network, residents);
        for (int p = 0; p < Purpose.COUNT; p++) {
            Purpose purpose = Purpose.of(p);
            double daily = book.online().minutes(purpose) / TripBook.DAYS_PER_MONTH / residents;
            all.add(Measured.of(DailyMeasure.ONLINE_TIME, daily).with("purpose", purpose.id()));
        }
        for (Channel channel : new Channel[] {Channel.SAME_DAY, Channel.PARCEL, Channel.MEAL}) {
            all.add(Measured.of(DailyMeasure.ORDERS, book.online().orders(channel) / (double) residents)
                    .with("channel", channel.id()));
        }
        for (FloorUse use : VISITED) {
            addVisits(all, book.visits(), use, network.grid().unitCount(), residents);
        }
        return all;
    }

    private static void addTrips(List<Measured> all, TripBook trips, ModeNetwork network, double residents) {
        double[] byMode = new double[trips.modes()];
        double[] besidesWork = new double[3];
        for (int p = 0; p < Purpose.COUNT; p++) {
            Purpose purpose = Purpose.of(p);
            double[] sums = new double[3];
            for (int m = 0; m < trips.modes(); m++) {
                double kilometres = trips.metres(purpose, m) / 1000.0;
                sums[0] += trips.tours(purpose, m);
                sums[1] += kilometres;
                sums[2] += trips.milliseconds(purpose, m) / MILLISECONDS / TripBook.DAYS_PER_MONTH;
                byMode[m] += purpose == Purpose.WORK ? 0 : kilometres;
            }
            for (int k = 0; k < sums.length; k++) {
                besidesWork[k] += purpose == Purpose.WORK ? 0 : sums[k];
            }
            all.add(Measured.of(DailyMeasure.TOURS, sums[0] / residents).with("purpose", purpose.id()));
            all.add(Measured.of(DailyMeasure.TRAVEL, sums[1] / residents).with("purpose", purpose.id()));
            all.add(Measured.of(DailyMeasure.TRAVEL_TIME, sums[2] / residents).with("purpose", purpose.id()));
        }
        all.add(Measured.of(DailyMeasure.TOURS, besidesWork[0] / residents));
        all.add(Measured.of(DailyMeasure.TRAVEL, besidesWork[1] / residents));
        all.add(Measured.of(DailyMeasure.TRAVEL_TIME, besidesWork[2] / residents));
        for (int m = 0; m < byMode.length; m++) {
            all.add(Measured.of(DailyMeasure.TRAVEL, byMode[m] / residents)
                    .with("mode", network.parameters().modes().get(m).name()));
        }
    }

    private static void addVisits(List<Measured> all, VisitBook visits, FloorUse use, int units, double residents) {
        double[] here = new double[units];
        double total = 0;
        for (int unit = 0; unit < units; unit++) {
            here[unit] = visits.visits(use, unit);
            total += here[unit];
        }
        all.add(Measured.of(DailyMeasure.VISITS, total / residents).with("use", use.id()));
        all.add(Measured.of(DailyMeasure.SPENDING, visits.cents(use) / CENTS / residents)
                .with("use", use.id()));
        double gini = total > 0 ? Inequality.of(here).gini() : Double.NaN;
        all.add(Measured.of(DailyMeasure.VISIT_GINI, gini).with("use", use.id()));
        Arrays.sort(here);
        double top = 0;
        for (int k = Math.max(0, units - TOP); k < units; k++) {
            top += here[k];
        }
        all.add(Measured.of(DailyMeasure.TOP_PLACES, top / total).with("use", use.id()));
    }
}

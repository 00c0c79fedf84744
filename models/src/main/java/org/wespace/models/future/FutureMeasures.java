package org.wespace.models.future;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wespace.agents.carbon.CarbonBooks;
import org.wespace.agents.city.DailyLife;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.LivingMeasures;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.daily.leisure.LeisureMeasures;
import org.wespace.agents.daily.service.Outcome;
import org.wespace.agents.daily.service.Service;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.RideService;
import org.wespace.agents.mobility.street.FlowConcentration;
import org.wespace.agents.resident.Sector;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.inequality.Inequality;

/** Takes what the tendencies need and no other model measures. It reads, and changes nothing. */
final class FutureMeasures {

    /** Ends the keys of carbon of a whole year: what is built is booked in one month of it. */
    static final String YEAR = "year";

    /** Decay of what is near a venue, as for shopping. */
    private static final double VENUE_REACH = 0.35;

    private static final double JOB_REACH = 0.2;
    private static final double MILLISECONDS = 60_000;
    private static final double MINUTES = 60;

    private final LivingCity city;
    private final double[] living;
    private final double[] working;

    private FutureMeasures(LivingCity city) {
        this.city = city;
        int units = city.grid().unitCount();
        this.living = new double[units];
        this.working = new double[units];
        for (int unit = 0; unit < units; unit++) {
            living[unit] = city.homes().residents(unit);
            for (int s = 0; s < Sector.COUNT; s++) {
                working[unit] += city.jobs().filled(Sector.of(s), unit);
            }
        }
    }

    /** All of a city as it is now; those of daily life once a month of it was lived. */
    static List<Measured> of(LivingCity city) {
        FutureMeasures measures = new FutureMeasures(city);
        List<Measured> all = new ArrayList<>();
        measures.addFloor(all);
        all.add(Measured.of(FutureMeasure.ACCESS_GINI, measures.accessGini()));
        city.daily().filter(life -> life.carbon().months() > 0).ifPresent(life -> {
            measures.addVenues(all, life);
            measures.addTravel(all, life);
            all.add(Measured.of(FutureMeasure.ONLINE_NEEDS, online(life)));
        });
        city.daily().flatMap(life -> life.carbon().lastYear()).ifPresent(year -> {
            for (Measured one :
                    new LivingMeasures(city).carbon(year, CarbonBooks.YEAR).measures()) {
                all.add(one.with("of", YEAR));
            }
        });
        return all;
    }

    private void addFloor(List<Measured> all) {
        int[] heads = new int[living.length];
        int abandoned = 0;
        for (int unit = 0; unit < heads.length; unit++) {
            heads[unit] = (int) living[unit];
            boolean floor = city.land().floor().total(unit) > 0;
            abandoned += floor && living[unit] + working[unit] == 0 ? 1 : 0;
        }
        Map<String, Double> land = city.landAccount().figures(heads);
        all.add(Measured.of(FutureMeasure.FLOOR_HOURS, Objects.requireNonNull(land.get("floor_hours_used"))));
        all.add(Measured.of(FutureMeasure.AGE_MIX, Objects.requireNonNull(land.get("cohort_mix"))));
        all.add(Measured.of(
                FutureMeasure.USE_CORRELATION,
                correlation(city.plan().floor(), city.land().floor())));
        all.add(Measured.of(FutureMeasure.ABANDONED, abandoned));
        double leisure = city.land().floor().total(FloorUse.LEISURE);
        double shops = city.land().floor().total(FloorUse.RETAIL);
        all.add(Measured.of(FutureMeasure.LEISURE_FLOOR, leisure / (leisure + shops)));
    }

    private static double correlation(FloorStock then, FloorStock now) {
        DoubleArrayList before = new DoubleArrayList();
        DoubleArrayList after = new DoubleArrayList();
        for (FloorUse use : FloorUse.values()) {
            for (int unit = 0; unit < now.grid().unitCount(); unit++) {
                if (use != FloorUse.VACANT && then.floor(use, unit) + now.floor(use, unit) > 0) {
                    before.add(then.floor(use, unit));
                    after.add(now.floor(use, unit));
                }
            }
        }
        return RankCorrelation.of(before.toDoubleArray(), after.toDoubleArray());
    }

    private double accessGini() {
        double[] access = DecaySmoothing.of(city.grid(), JOB_REACH).apply(working);
        return Inequality.of(access, living).gini();
    }

    private void addVenues(List<Measured> all, DailyLife life) {
        LeisureMeasures leisure = LeisureMeasures.of(
                life.leisure(), DecaySmoothing.of(city.grid(), VENUE_REACH).apply(living));
        all.add(Measured.of(FutureMeasure.OUT_OF_THE_WAY, leisure.outOfTheWay()));
        all.add(Measured.of(FutureMeasure.SAME_CHOICE, leisure.sameChoice()));
        all.add(Measured.of(
                FutureMeasure.FLOW_GINI,
                FlowConcentration.of(city.network().congestion()).gini()));
    }

    /** Share of the needs of all services that are met online. */
    private static double online(DailyLife life) {
        long needs = 0;
        for (int s = 0; s < Service.COUNT; s++) {
            needs += life.services().tally().needs(Service.of(s));
        }
        return life.services().tally().count(Outcome.ONLINE) / (double) needs;
    }

    private void addTravel(List<Measured> all, DailyLife life) {
        DailyParameters numbers = city.scenario().dailyLife().orElseThrow();
        TripBook trips = life.book().trips();
        double kilometres = 0;
        double minutes = 0;
        double money = 0;
        for (int mode = 0; mode < trips.modes(); mode++) {
            ModeKind kind = city.network().parameters().modes().get(mode).kind();
            double ways = 0;
            double far = 0;
            double lasting = 0;
            for (int p = 0; p < Purpose.COUNT; p++) {
                ways += 2.0 * trips.tours(Purpose.of(p), mode);
                far += trips.metres(Purpose.of(p), mode) / 1000.0;
                lasting += trips.milliseconds(Purpose.of(p), mode) / MILLISECONDS;
            }
            kilometres += far;
            minutes += lasting;
            money += money(numbers, kind, ways, far, lasting);
        }
        double worth = numbers.care().valueOfTime() / MINUTES;
        all.add(Measured.of(FutureMeasure.MONEY_A_KILOMETRE, money / kilometres));
        all.add(Measured.of(FutureMeasure.MINUTES_A_KILOMETRE, minutes / kilometres));
        all.add(Measured.of(FutureMeasure.COST_A_KILOMETRE, (money + worth * minutes) / kilometres));
    }

    /** Fares are those by which modes are chosen; the rest is that of ways to services. */
    private static double money(
            DailyParameters numbers, ModeKind kind, double ways, double kilometres, double minutes) {
        return switch (kind) {
            case WALK, BICYCLE -> 0;
            case SHARED_BICYCLE -> numbers.care().costs().sharedBicycle() * ways;
            case TRANSIT -> numbers.care().costs().transit() * ways;
            case CAR -> numbers.care().costs().car() * kilometres;
            case SHARED_CAR, RIDE_HAIL -> fares(numbers.travel().rides().alone(), ways, kilometres, minutes);
            case POOLED_CAR -> fares(numbers.travel().rides().pooled(), ways, kilometres, minutes);
        };
    }

    private static double fares(RideService ride, double ways, double kilometres, double minutes) {
        return ride.baseFare() * ways + ride.farePerKilometre() * kilometres + ride.farePerMinute() * minutes;
    }
}

package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.carbon.CarbonFigures;
import org.wespace.agents.carbon.CarbonScale;
import org.wespace.agents.carbon.CarbonTotals;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.DailySuite;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.daily.leisure.LeisureMeasures;
import org.wespace.agents.daily.plan.DayPlanner;
import org.wespace.agents.daily.plan.FragmentParameters;
import org.wespace.agents.daily.service.FifteenMinutes;
import org.wespace.agents.daily.service.Outcome;
import org.wespace.agents.daily.service.Service;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.CarOwnership;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.mobility.fleet.FleetService;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.activity.ActivitySuite;
import org.wespace.core.measure.inequality.GroupGap;

/** What is measured of a month of daily life, and once a year besides. It reads and changes nothing. */
final class DailyLifeMeasures {

    private static final double SQUARE_METRES_A_HECTARE = 10_000;
    /** Decay with which a place is central to residents: that of shopping in Chinese cities, per km. */
    private static final double REACH_PER_KILOMETRE = 0.35;

    private static final FloorUse[] WAITED_AT = {FloorUse.CLINIC, FloorUse.HOSPITAL, FloorUse.COUNTER};

    private final LivingCity city;
    private final DailyLife life;
    private final DecaySmoothing reach;

    DailyLifeMeasures(LivingCity city, DailyLife life) {
        this.city = city;
        this.life = life;
        this.reach = DecaySmoothing.of(city.grid(), REACH_PER_KILOMETRE);
    }

    List<Measured> monthly(double[] living) {
        long residents = Math.round(Arrays.stream(living).sum());
        List<Measured> all = new ArrayList<>(DailySuite.measure(life.book(), city.network(), residents));
        addTravel(all, residents);
        addServices(all);
        addLeisure(all, living);
        addFleets(all, residents);
        addDeliveries(all, residents);
        if (life.carbon().months() > 0) {
            all.addAll(carbon(life.carbon().month(), 1).measures());
        }
        return all;
    }

    List<Measured> yearly() {
        List<Measured> all = new ArrayList<>();
        FifteenMinutes walk = FifteenMinutes.of(
                city.residents(), city.land(), city.scenario().pattern(), FifteenMinutes.Least.standard());
        all.add(Measured.of(DailyLifeMeasure.FIFTEEN_MINUTES, walk.share()));
        for (int k = 0; k < FifteenMinutes.KINDS.size(); k++) {
            all.add(Measured.of(DailyLifeMeasure.FIFTEEN_MINUTES, walk.byKind().get(k))
                    .with("kind", FifteenMinutes.KINDS.get(k)));
        }
        DayPlanner planner = new DayPlanner(city.residents(), city.network(), FragmentParameters.standard());
        all.addAll(ActivitySuite.fragmentation(
                planner.plan(
                        life.diaries(), city.simulation().chance(), city.view().tick()),
                Arrays.stream(Purpose.values()).map(Purpose::id).toList()));
        return all;
    }

    /** Carbon of some months by head, square metre, line and place. */
    CarbonFigures carbon(CarbonTotals totals, int months) {
        double floor = 0;
        for (FloorUse use : FloorUse.values()) {
            floor += city.land().floor().total(use) / (double) FloorStock.PER_SQUARE_METRE;
        }
        return new CarbonFigures(
                totals,
                months,
                CarbonScale.of(
                        city.residents(),
                        city.grid(),
                        city.plan().city().personsPerResident(),
                        floor,
                        city.plan().centres().get(0)));
    }

    private void addTravel(List<Measured> all, double residents) {
        double metres = 0;
        TripBook trips = life.book().trips();
        for (int p = 0; p < Purpose.COUNT; p++) {
            for (int m = 0; m < trips.modes(); m++) {
                metres += trips.metres(Purpose.of(p), m);
            }
        }
        all.add(Measured.of(DailyLifeMeasure.ALL_TRAVEL, metres / 1000 / residents));
    }

    private void addServices(List<Measured> all) {
        for (int s = 0; s < Service.COUNT; s++) {
            Service service = Service.of(s);
            for (int o = 0; o < Outcome.COUNT; o++) {
                Outcome outcome = Outcome.of(o);
                if (life.services().tally().count(service, outcome) > 0) {
                    all.add(Measured.of(
                                    DailyLifeMeasure.NEEDS_MET,
                                    life.services().tally().share(service, outcome))
                            .with("service", service.id())
                            .with("outcome", outcome.id()));
                }
            }
        }
        for (FloorUse use : WAITED_AT) {
            double visits = 0;
            double minutes = 0;
            for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                long here = life.book().visits().visits(use, unit);
                visits += here;
                minutes += here == 0 ? 0 : here * life.services().wait(use, unit);
            }
            all.add(Measured.of(DailyLifeMeasure.SERVICE_WAIT, minutes / visits).with("use", use.id()));
        }
        if (life.carbon().months() > 0) {
            GroupGap gap = life.services().divide().gap();
            all.add(Measured.of(DailyLifeMeasure.DIVIDE_GAP, gap.gap()));
            all.add(Measured.of(DailyLifeMeasure.DIVIDE_RATIO, gap.ratio()));
            all.add(Measured.of(DailyLifeMeasure.DIVIDE_UNIT_VARIANCE, gap.unitVariance()));
            all.add(Measured.of(
                    DailyLifeMeasure.SERVICE_COST_THEIL,
                    life.services().divide().theilBetweenUnits()));
        }
    }

    private void addLeisure(List<Measured> all, double[] living) {
        if (life.carbon().months() == 0) {
            return;
        }
        LeisureMeasures leisure = LeisureMeasures.of(life.leisure(), reach.apply(living));
        all.add(Measured.of(DailyLifeMeasure.VENUE_CENTRALITY, leisure.centralityCorrelation()));
        all.add(Measured.of(DailyLifeMeasure.VENUE_QUALITY, leisure.qualityCorrelation()));
        all.add(Measured.of(DailyLifeMeasure.VENUE_GINI, leisure.gini()));
        all.add(Measured.of(DailyLifeMeasure.VENUES_EFFECTIVE, leisure.effectiveVenues()));
        all.add(Measured.of(DailyLifeMeasure.VENUE_TASTE, leisure.meanTaste()));
    }

    private void addFleets(List<Measured> all, double residents) {
        List<TravelMode> modes = city.network().parameters().modes();
        for (int m = 0; m < modes.size(); m++) {
            if (modes.get(m).kind().isRide()) {
                FleetService fleet = life.fleets().fleet(m);
                String name = modes.get(m).name();
                all.add(Measured.of(DailyLifeMeasure.FLEET, fleet.fleet()).with("mode", name));
                all.add(Measured.of(DailyLifeMeasure.RIDE_WAIT, fleet.waitMinutes())
                        .with("mode", name));
                all.add(Measured.of(DailyLifeMeasure.FLEET_EMPTY, fleet.emptyShare())
                        .with("mode", name));
            }
        }
        all.add(Measured.of(DailyLifeMeasure.AUTOMATED_SHARE, life.fleets().automatedShare()));
        all.add(Measured.of(DailyLifeMeasure.ROAD_CAPACITY, life.fleets().capacityFactor()));
        long cars = Arrays.stream(
                        CarOwnership.byUnit(city.residents(), city.grid().unitCount()))
                .asLongStream()
                .sum();
        all.add(Measured.of(DailyLifeMeasure.CARS, cars / residents));
        all.add(Measured.of(
                DailyLifeMeasure.PARKING_RELEASED, life.parking().released().squareMetres() / SQUARE_METRES_A_HECTARE));
    }

    private void addDeliveries(List<Measured> all, double residents) {
        long metres = 0;
        for (Channel channel : new Channel[] {Channel.SAME_DAY, Channel.PARCEL, Channel.MEAL}) {
            metres += life.lastMile().vehicleMetres(channel);
            all.add(Measured.of(DailyLifeMeasure.ORDER_CARBON, life.delivery().gramsPerOrder(channel))
                    .with("channel", channel.id()));
        }
        all.add(Measured.of(DailyLifeMeasure.DIGITAL_ENERGY, life.digital().wattHours() / 1000.0 / residents));
        all.add(Measured.of(DailyLifeMeasure.DELIVERY_TRAVEL, metres / 1000.0 / residents));
    }
}

package org.wespace.agents.city;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wespace.agents.carbon.CarbonFactor;
import org.wespace.agents.carbon.CarbonFactors;
import org.wespace.agents.daily.delivery.DeliveryParameters;
import org.wespace.agents.daily.leisure.AppealParameters;
import org.wespace.agents.daily.leisure.LeisureParameters;
import org.wespace.agents.daily.leisure.OutingParameters;
import org.wespace.agents.daily.leisure.VenueParameters;
import org.wespace.agents.daily.plan.OtherTourParameters;
import org.wespace.agents.daily.service.ServiceFloorParameters;
import org.wespace.agents.daily.service.ServiceParameters;
import org.wespace.agents.daily.shock.Shock;
import org.wespace.agents.daily.shopping.RetailParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mobility.RideServices;

/** Other numbers of daily life, for cities that are built without a mechanism. */
final class DailyChanges {

    /** A shock of no months. */
    static final Shock NEVER = new Shock(Map.of(), 0, 0, 0);

    /** Rows of the living city whose effect daily life changes. */
    private static final Set<Mechanism> MORE = EnumSet.of(
            Mechanism.FLAT_SERVICES,
            Mechanism.TRANSIT_FREQUENCY,
            Mechanism.CO_LIVING_TRIPS,
            Mechanism.CO_LIVING_FACILITIES,
            Mechanism.TIME_REBOUND);

    private DailyChanges() {}

    /** Whether a mechanism acts on daily life and nothing else. */
    static boolean needsDailyLife(Mechanism mechanism) {
        return mechanism.id().matches("(TR|RC|PF|MI)-.*")
                || mechanism == Mechanism.RELEASED_STREETS
                || mechanism == Mechanism.PREFERENCE_LOSS;
    }

    /** Whether daily life has a part in what a mechanism does. */
    static boolean actsInDailyLife(Mechanism mechanism) {
        return needsDailyLife(mechanism) || MORE.contains(mechanism);
    }

    static Function<DailyParameters, DailyParameters> others(UnaryOperator<OtherTourParameters> change) {
        return d ->
                new DailyParameters(d.travel(), d.leisure(), d.goods(), d.care(), change.apply(d.others()), d.carbon());
    }

    static Function<DailyParameters, DailyParameters> rides(UnaryOperator<RideServices> change) {
        return d -> d.with(d.travel().withRides(change.apply(d.travel().rides())));
    }

    static Function<DailyParameters, DailyParameters> leisure(UnaryOperator<LeisureParameters> change) {
        return d -> d.with(change.apply(d.leisure()));
    }

    static Function<DailyParameters, DailyParameters> venues(UnaryOperator<VenueParameters> change) {
        return leisure(
                l -> new LeisureParameters(change.apply(l.venues()), l.search(), l.ratings(), l.outings(), l.appeal()));
    }

    static Function<DailyParameters, DailyParameters> retail(UnaryOperator<RetailParameters> change) {
        return d -> d.with(new DailyParameters.Goods(
                d.goods().shopping(),
                change.apply(d.goods().retail()),
                d.goods().depots(),
                d.goods().delivery()));
    }

    static Function<DailyParameters, DailyParameters> delivery(UnaryOperator<DeliveryParameters> change) {
        return d -> d.with(new DailyParameters.Goods(
                d.goods().shopping(),
                d.goods().retail(),
                d.goods().depots(),
                change.apply(d.goods().delivery())));
    }

    static Function<DailyParameters, DailyParameters> services(UnaryOperator<ServiceParameters> change) {
        return d -> {
            DailyParameters.Care care = d.care();
            return d.with(new DailyParameters.Care(
                    change.apply(care.services()), care.floor(), care.costs(), care.valueOfTime(), care.shock()));
        };
    }

    static Function<DailyParameters, DailyParameters> serviceFloor(UnaryOperator<ServiceFloorParameters> change) {
        return d -> {
            DailyParameters.Care care = d.care();
            return d.with(new DailyParameters.Care(
                    care.services(), change.apply(care.floor()), care.costs(), care.valueOfTime(), care.shock()));
        };
    }

    static Function<DailyParameters, DailyParameters> shock(Shock shock) {
        return d -> d.with(d.care().with(shock));
    }

    static Function<DailyParameters, DailyParameters> carbon(UnaryOperator<CarbonFactors> change) {
        return d -> d.with(new DailyParameters.Carbon(
                change.apply(d.carbon().factors()),
                d.carbon().digital(),
                d.carbon().startYear()));
    }

    static Function<DailyParameters, DailyParameters> factor(CarbonFactor factor, double value) {
        return carbon(factors -> factors.with(factor, value));
    }

    static RideServices mobileSpace(RideServices r, double weight) {
        return new RideServices(r.valueOfTime(), r.alone(), r.pooled(), r.hail(), weight, r.bicycles());
    }

    static LeisureParameters onlineShare(LeisureParameters l, double share) {
        OutingParameters o = l.outings();
        return new LeisureParameters(
                l.venues(),
                l.search(),
                l.ratings(),
                new OutingParameters(
                        o.weekday(), o.weekend(), o.together(), share, o.logsumScale(), o.onlineMinutes(), o.cents()),
                l.appeal());
    }

    static LeisureParameters appeal(LeisureParameters l, AppealParameters appeal) {
        return new LeisureParameters(l.venues(), l.search(), l.ratings(), l.outings(), appeal);
    }

    static VenueParameters smallest(VenueParameters v, double squareMetres) {
        return new VenueParameters(
                v.leastSquareMetres(),
                squareMetres,
                v.tail(),
                v.mostSquareMetres(),
                v.meanStars(),
                v.starSpread(),
                v.chainShare());
    }

    static RetailParameters entry(RetailParameters r, RetailParameters.Entry entry) {
        return new RetailParameters(
                r.speed(), r.memory(), r.priorSquareMetres(), r.depotIntensity(), r.staffShare(), entry);
    }

    /** Shops save no staff, and are no smaller for it. */
    static RetailParameters staffed(RetailParameters r) {
        RetailParameters.Entry e = r.entry();
        return new RetailParameters(
                r.speed(),
                r.memory(),
                r.priorSquareMetres(),
                r.depotIntensity(),
                0,
                new RetailParameters.Entry(
                        e.rate(), e.margin(), e.leastSquareMetres(), e.meanSquareMetres(), e.smallShops(), 1));
    }

    static DeliveryParameters fleet(DeliveryParameters d, DeliveryParameters.Fleet fleet) {
        return new DeliveryParameters(
                d.streetConstant(), d.blockKilometres(), d.daysPerMonth(), d.tours(), fleet, d.carbon(), d.peakShare());
    }
}

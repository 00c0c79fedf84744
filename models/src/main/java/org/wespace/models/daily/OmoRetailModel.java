package org.wespace.models.daily;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.DailyLife;
import org.wespace.agents.city.DailyLifeMeasure;
import org.wespace.agents.city.DailyParameters;
import org.wespace.agents.city.LivingCity;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.delivery.DeliveryAccount;
import org.wespace.agents.daily.shopping.ChannelFootprint;
import org.wespace.agents.daily.shopping.GoodsNeed;
import org.wespace.agents.daily.shopping.ShoppingParameters;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.measure.Measured;
import org.wespace.models.living.Lived;
import org.wespace.models.living.LivingModel;
import org.wespace.models.living.Variant;
import org.wespace.models.report.Block;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Setting;

/** A city whose residents may order what they buy: what happens to streets, shops and carbon. */
public final class OmoRetailModel extends LivingModel {

    private static final int SIDE = 32;
    private static final int RESIDENTS = 16_000;
    private static final String PARCEL = "order_carbon.parcel.";

    private static final Setting SUBSTITUTION = new Setting(
            "omo-retail.substitution", 0.5, 0, 1, "", "Share of orders that spare a tour to the shop, of every need.");

    @Override
    public String name() {
        return "omo-retail";
    }

    @Override
    public String summary() {
        return "residents may order: tours, deliveries, shops, depots and carbon";
    }

    @Override
    public String page() {
        return "/org/wespace/models/daily/omo-retail.md";
    }

    @Override
    protected int years() {
        return 3;
    }

    @Override
    protected String title() {
        return "Shops and orders";
    }

    @Override
    protected String question() {
        return "What happens to streets, shops and carbon when residents can order what they buy?";
    }

    @Override
    protected List<Setting> own() {
        return List.of(SUBSTITUTION);
    }

    @Override
    protected List<Variant> variants(RunSettings settings, Scenario scenario) {
        DailyCity city = new DailyCity(settings, SIDE, RESIDENTS);
        CityPlan plan = city.plan();
        Scenario follow = scenario.dailyLife(numbers(city.numbers(), settings));
        Scenario open = follow.without(Mechanism.RETAIL_SHRINKAGE);
        return List.of(
                new Variant("store only", plan, open.without(Mechanism.SAME_DAY_SHOPPING, Mechanism.MEAL_DELIVERY)),
                new Variant("orders", plan, open),
                new Variant("shops follow", plan, follow),
                new Variant("depots", plan, follow.with(Mechanism.COMMUNITY_DEPOTS, 1)));
    }

    private static DailyParameters numbers(DailyParameters standard, RunSettings settings) {
        ShoppingParameters shopping = standard.goods().shopping();
        for (GoodsNeed need : GoodsNeed.values()) {
            shopping = shopping.with(need, shopping.need(need).withSubstitution(SUBSTITUTION.in(settings)));
        }
        DailyParameters.Goods goods = standard.goods();
        return standard.with(new DailyParameters.Goods(shopping, goods.retail(), goods.depots(), goods.delivery()));
    }

    @Override
    protected List<Measured> measured(LivingCity city) {
        List<Measured> all = new ArrayList<>();
        DailyLife life = DailyCity.life(city);
        int shops = 0;
        double floor = 0;
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            double here = city.land().floor().squareMetres(FloorUse.RETAIL, unit);
            shops += here > 0 ? 1 : 0;
            floor += here;
        }
        all.add(Measured.of(DailyModelMeasure.SHOP_UNITS, shops));
        all.add(Measured.of(
                DailyModelMeasure.SALES_PER_FLOOR, life.book().visits().cents(FloorUse.RETAIL) / 100.0 / floor));
        for (boolean robots : new boolean[] {false, true}) {
            for (boolean cycle : new boolean[] {false, true}) {
                all.add(Measured.of(DailyLifeMeasure.ORDER_CARBON, parcel(city, life, robots, cycle))
                        .with("channel", Channel.PARCEL.id())
                        .with("vehicle", robots ? "robot" : "van")
                        .with("counted", cycle ? "cycle" : "operation"));
            }
        }
        return all;
    }

    /** Grams of a parcel of this month, brought by van or robot, counted with goods on board only or all. */
    private static double parcel(LivingCity city, DailyLife life, boolean robots, boolean cycle) {
        Switches switches = city.scenario()
                .switches()
                .with(Mechanism.DELIVERY_ROBOTS, robots ? 1 : 0)
                .with(Mechanism.FULL_DELIVERY_CYCLE, cycle ? 1 : 0);
        DailyParameters numbers = city.scenario().dailyLife().orElseThrow();
        return new DeliveryAccount(
                        life.book().online(),
                        life.lastMile(),
                        city.grid().unitCount(),
                        numbers.goods().delivery(),
                        switches)
                .gramsPerOrder(Channel.PARCEL);
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("travel.shopping", "way to shops", 1, "km/resident/month"),
                new Shown("delivery_travel", "way of delivery vehicles", 2, "km/resident/month"),
                new Shown("floor.retail", "floor of shops", 0, "m2"),
                new Shown("carbon_per_head", "carbon", 1, "kgCO2e/resident/year"),
                new Shown("tours.shopping", "tours to shops", 2, "tours/resident/month"),
                new Shown("travel.meal", "way to restaurants", 1, "km/resident/month"),
                new Shown("orders.same_day", "orders of the same day", 2, "orders/resident/month"),
                new Shown("orders.parcel", "parcels", 2, "orders/resident/month"),
                new Shown("orders.meal", "meals brought", 2, "orders/resident/month"),
                new Shown("order_carbon.same_day", "carbon of an order of the same day", 0, "gCO2e/order"),
                new Shown("order_carbon.parcel", "carbon of a parcel", 0, "gCO2e/order"),
                new Shown("order_carbon.meal", "carbon of a meal brought", 0, "gCO2e/order"),
                new Shown(PARCEL + "van.operation", "parcel by van, on the way only", 1, "gCO2e/order"),
                new Shown(PARCEL + "van.cycle", "parcel by van, full cycle", 1, "gCO2e/order"),
                new Shown(PARCEL + "robot.operation", "parcel by robot, on the way only", 1, "gCO2e/order"),
                new Shown(PARCEL + "robot.cycle", "parcel by robot, full cycle", 1, "gCO2e/order"),
                new Shown("floor_vacancy.retail", "vacant floor of shops", 3, "share"),
                new Shown("floor.depot", "floor of depots", 0, "m2"),
                new Shown("floor.vacant", "floor without use", 0, "m2"),
                new Shown("shop_units", "units with shops", 0, "units"),
                new Shown("sales_per_floor", "sales of shops", 1, "money/m2/month"),
                new Shown("visits.retail", "visits to shops and restaurants", 2, "visits/resident/month"),
                new Shown("tours.other", "other tours", 3, "tours/resident/month"),
                new Shown("travel.other", "way of other tours", 1, "km/resident/month"),
                new Shown("all_travel", "all travel", 1, "km/resident/month"),
                new Shown("carbon_of_line.car_fuel", "carbon, fuel of cars", 1, "kgCO2e/resident/year"),
                new Shown("carbon_of_line.transit_power", "carbon, public transport", 1, "kgCO2e/resident/year"),
                new Shown("carbon_of_line.shop_power", "carbon, shops and depots", 1, "kgCO2e/resident/year"),
                new Shown("carbon_of_line.vacant_power", "carbon, floor without use", 1, "kgCO2e/resident/year"),
                new Shown(
                        "carbon_of_line.parcel_transport", "carbon, parcels between cities", 1, "kgCO2e/resident/year"),
                new Shown("carbon_of_line.last_mile_fuel", "carbon, fuel of the last mile", 2, "kgCO2e/resident/year"),
                new Shown(
                        "carbon_of_line.last_mile_power",
                        "carbon, current of the last mile",
                        2,
                        "kgCO2e/resident/year"),
                new Shown("carbon_of_line.packaging", "carbon, packaging", 1, "kgCO2e/resident/year"),
                new Shown("carbon_of_line.ict_network", "carbon, networks", 1, "kgCO2e/resident/year"));
    }

    @Override
    protected List<String> findings(List<Lived> lived, RunSettings settings) {
        Lived store = lived.get(0);
        Lived orders = lived.get(1);
        Lived follow = lived.get(2);
        Lived depots = lived.get(3);
        List<String> words = new ArrayList<>();
        words.add("With orders, kilometres to shops " + DailyCity.change(store, orders, "travel.shopping")
                + ", to restaurants " + DailyCity.change(store, orders, "travel.meal") + ", other tours "
                + DailyCity.change(store, orders, "tours.other") + ", all travel "
                + DailyCity.change(store, orders, "all_travel") + "; delivery vehicles drive "
                + DailyCity.number(orders.end("delivery_travel"), 2) + " km a month and resident (RC-1, RC-11).");
        words.add("Where shops follow, their floor is " + DailyCity.change(orders, follow, "floor.retail")
                + ", with shops in " + DailyCity.number(follow.end("shop_units"), 0) + " units in place of "
                + DailyCity.number(orders.end("shop_units"), 0) + ", and their current "
                + DailyCity.change(orders, follow, "carbon_of_line.shop_power") + " (RC-2).");
        words.add("Community depots change the carbon of an order of the same day by "
                + DailyCity.change(follow, depots, "order_carbon.same_day") + " and kilometres of deliveries by "
                + DailyCity.change(follow, depots, "delivery_travel") + " (RC-12).");
        words.add("A parcel by robot in place of a van takes "
                + DailyCity.percent(depots.end(PARCEL + "robot.operation") / depots.end(PARCEL + "van.operation") - 1)
                + " carbon on its way, and "
                + DailyCity.percent(depots.end(PARCEL + "robot.cycle") / depots.end(PARCEL + "van.cycle") - 1)
                + " over the full cycle (RC-4, RC-5).");
        words.add("All carbon a head " + DailyCity.change(store, orders, "carbon_per_head") + " with orders, "
                + DailyCity.change(store, depots, "carbon_per_head") + " with shops that follow and depots.");
        return words;
    }

    @Override
    protected List<Block> more(List<Lived> lived) {
        return List.of(
                channels("A thing of daily needs, from the supplier's gate", ChannelFootprint.dailyNeeds()),
                channels("The last mile of one thing that is not food", ChannelFootprint.lastMile()));
    }

    private static TableBlock channels(String title, ChannelFootprint footprint) {
        TableBlock.Builder table =
                TableBlock.of(title).text("way").number("gCO2e for a thing").number("things to match");
        Arrays.stream(ChannelFootprint.Way.values())
                .sorted((a, b) -> Double.compare(footprint.grams(a), footprint.grams(b)))
                .forEach(way -> table.row(
                        DailyCity.words(way),
                        DailyCity.number(footprint.grams(way), 0),
                        way.isStore() ? Integer.toString(footprint.breakEvenItems(way)) : "-"));
        return table.caption("United Kingdom (Edwards, McKinnon & Cullinane 2010; Shahmohammadi and others 2020); the"
                        + " last column tells how many things on a tour make its way as light, for each of them, as"
                        + " the drop of a van for one.")
                .build();
    }

    @Override
    protected void addTo(ModelResult.Builder result, List<Lived> lived, RunSettings settings) {
        ChannelFootprint footprint = ChannelFootprint.dailyNeeds();
        for (ChannelFootprint.Way way : ChannelFootprint.Way.values()) {
            result.number(
                    "channel_carbon." + way.name().toLowerCase(java.util.Locale.ROOT),
                    footprint.grams(way),
                    "gCO2e/thing",
                    "Carbon of a thing of daily needs by the way in which it comes home, United Kingdom.");
        }
    }

    @Override
    protected List<String> assumptions() {
        return List.of(
                "The city is generated; its centres, densities, floor and rents are assumptions.",
                "How often each channel is taken, and that half of the orders spare a tour, are assumptions.",
                "Robots bring parcels in place of vans in the account only: the roads are the same.");
    }
}

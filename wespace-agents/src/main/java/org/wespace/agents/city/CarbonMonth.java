package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.carbon.CarbonFlow;
import org.wespace.agents.carbon.CarbonInputs;
import org.wespace.agents.carbon.FloorFlows;
import org.wespace.agents.carbon.LedgerFunction;
import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.carbon.TravelMetres;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.delivery.DeliveryAccount;
import org.wespace.agents.daily.delivery.DeliveryLine;
import org.wespace.agents.daily.online.DigitalLoad;
import org.wespace.agents.home.SharedLiving;
import org.wespace.agents.land.Infrastructure;
import org.wespace.agents.land.UrbanHeat;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.street.SpeedEffect;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Direction;

/** Writes the carbon of the month into the ledger, last of all phases. It reads the city and changes nothing of it. */
final class CarbonMonth implements Phase {

    static final String NAME = "carbon ledger";

    private static final double THOUSANDTHS = 1000;

    private final LivingCity city;
    private final DailyLife life;
    private final FloorFlows flows;
    private final List<CarbonFlow> others;
    private final long[] onRoads;

    CarbonMonth(LivingCity city, DailyLife life, FloorFlows flows) {
        this.city = city;
        this.life = life;
        this.flows = flows;
        this.others = others();
        this.onRoads = new long[city.grid().unitCount()];
    }

    private List<CarbonFlow> others() {
        List<CarbonFlow> all = new ArrayList<>();
        DeliveryAccount delivery = life.delivery();
        for (Channel channel : new Channel[] {Channel.SAME_DAY, Channel.PARCEL, Channel.MEAL}) {
            LedgerFunction function = channel == Channel.MEAL ? LedgerFunction.MEAL : LedgerFunction.SHOPPING;
            for (DeliveryLine line : DeliveryLine.values()) {
                if (line == DeliveryLine.ELECTRICITY) {
                    all.add(CarbonFlow.wattHours(
                            LedgerLine.LAST_MILE_POWER,
                            function,
                            (incomeClass, home) -> delivery.wattHours(channel, incomeClass, home)));
                } else {
                    all.add(CarbonFlow.grams(
                            line(line),
                            function,
                            (incomeClass, home) -> delivery.grams(line, channel, incomeClass, home)));
                }
            }
        }
        for (DigitalLoad.Part part : DigitalLoad.Part.values()) {
            all.add(CarbonFlow.wattHours(line(part), LedgerFunction.OTHER, (incomeClass, home) -> life.digital()
                    .wattHours(part, incomeClass, home)));
        }
        return all;
    }

    private static LedgerLine line(DigitalLoad.Part part) {
        return switch (part) {
            case NETWORK -> LedgerLine.ICT_NETWORK;
            case DATA_CENTRES -> LedgerLine.ICT_DATA_CENTRES;
            case DEVICES -> LedgerLine.ICT_DEVICES;
        };
    }

    private static LedgerLine line(DeliveryLine line) {
        return switch (line) {
            case FUEL -> LedgerLine.LAST_MILE_FUEL;
            case ELECTRICITY -> LedgerLine.LAST_MILE_POWER;
            case INTERCITY -> LedgerLine.PARCEL_TRANSPORT;
            case PACKAGING -> LedgerLine.PACKAGING;
            case TERMINAL -> LedgerLine.TERMINAL_MAKING;
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        life.digital().update(city.residents(), life.book().online(), tick.index(), tick.loop());
        countRoads();
        life.carbon().book(inputs(), tick.index(), tick.loop());
    }

    private void countRoads() {
        for (int unit = 0; unit < onRoads.length; unit++) {
            double vehicles = 0;
            for (int d = 0; d < Direction.COUNT; d++) {
                vehicles += city.network().congestion().volume(Direction.of(d), unit);
            }
            onRoads[unit] = Math.round(THOUSANDTHS * vehicles);
        }
    }

    private CarbonInputs inputs() {
        Scenario scenario = city.scenario();
        Switches switches = scenario.switches();
        CityParameters.Living living = scenario.parameters().living();
        double away = city.coworking().share();
        return new CarbonInputs(
                new CarbonInputs.Living(
                        new SharedLiving(
                                city.homeMarket(), city.rents(), living.homes().tastes(), switches, living.effects()),
                        away > 0 ? 1 - away : 1),
                new CarbonInputs.Travel(
                        city.network().parameters().modes(),
                        TravelMetres.of(life.book().trips()),
                        life.fleets(),
                        SpeedEffect.standard().meanMilli(city.network().congestion()) / (double) SpeedEffect.ONE,
                        onRoads),
                new CarbonInputs.Ground(
                        city.land(),
                        city.books()::free,
                        flows,
                        new UrbanHeat(switches),
                        new Infrastructure(scenario.parameters().land().infrastructure(), switches),
                        scenario.parameters().land().green()),
                others);
    }
}

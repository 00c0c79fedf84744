package org.wespace.agents.city;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wespace.agents.carbon.LedgerFunction;
import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.daily.DailySuite;
import org.wespace.agents.home.CoLivingAccount;
import org.wespace.agents.land.EmbodiedCarbon;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.UrbanHeat;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.region.IntercityModes;
import org.wespace.agents.region.IntercityParameters;
import org.wespace.agents.region.IntercityRail;
import org.wespace.agents.region.IntercityTrip;
import org.wespace.agents.work.TeleworkAccount;
import org.wespace.core.measure.Measured;

/** All that is read off a city besides its state, as one text. */
final class CityAccounts {

    private final LivingCity city;
    private final Switches switches;
    private final Map<String, Double> figures = new TreeMap<>();

    private CityAccounts(LivingCity city) {
        this.city = city;
        this.switches = city.scenario().switches();
    }

    static String of(LivingCity city) {
        CityAccounts accounts = new CityAccounts(city);
        accounts.addCoLiving();
        accounts.addTelework();
        accounts.addLand();
        accounts.addRegion();
        city.daily().ifPresent(accounts::addDaily);
        return accounts.figures.toString();
    }

    private void addCoLiving() {
        CityParameters.Living living = city.scenario().parameters().living();
        CoLivingAccount account = CoLivingAccount.of(
                city.homeMarket(),
                city.rents(),
                living.homes().tastes(),
                switches,
                living.effects(),
                city.simulation().loop());
        for (int form = 0; form < city.homeMarket().forms().count(); form++) {
            String of = String.format(Locale.ROOT, "form %d ", form);
            figures.put(of + "kWh", account.kilowattHoursPerHead(form));
            figures.put(of + "kWh at equal floor", account.kilowattHoursPerHeadAtEqualFloor(form));
            figures.put(of + "kilometres", account.nonWorkKilometresPerHead(form));
            figures.put(of + "visits", account.facilityVisitsPerHead(form));
            figures.put(of + "respent", account.respentKilograms(form));
        }
    }

    private void addTelework() {
        TeleworkAccount account = TeleworkAccount.of(
                city.residents(),
                city.network(),
                city.scenario().parameters().working().telework(),
                switches,
                city.plan().city().personsPerResident(),
                city.simulation().loop());
        figures.put("rebound km", account.reboundKilometres());
        figures.put("saved fuel", account.savedFuel());
        figures.put("saved upkeep", account.savedRoadUpkeep());
    }

    private void addLand() {
        int[] residents = new int[city.grid().unitCount()];
        double heat = 0;
        for (int unit = 0; unit < residents.length; unit++) {
            residents[unit] = city.homes().residents(unit);
            heat += new UrbanHeat(switches).coolingFactor(city.land().cover(), unit);
        }
        figures.putAll(city.landAccount().figures(residents));
        figures.put("heat", heat);
        long built = 0;
        for (FloorUse use : FloorUse.values()) {
            built += city.land().floor().built(use);
        }
        figures.put(
                "embodied kg", EmbodiedCarbon.standard().kilograms(built, switches.strength(Mechanism.PREFABRICATION)));
    }

    /** What daily life of the last month was, and the ledger of that month and of the year. */
    static String daily(LivingCity city) {
        CityAccounts accounts = new CityAccounts(city);
        accounts.addDaily(city.daily().orElseThrow());
        return accounts.figures.toString();
    }

    private void addDaily(DailyLife life) {
        for (Measured measured :
                DailySuite.measure(life.book(), city.network(), city.residents().count())) {
            figures.put(measured.measure() + " " + measured.of(), measured.value());
        }
        for (LedgerLine line : LedgerLine.values()) {
            figures.put("g of " + line, (double) life.carbon().month().ofLine(line));
            figures.put(
                    "g of the year of " + line, (double) life.carbon().year().ofLine(line));
        }
        for (LedgerFunction function : LedgerFunction.values()) {
            figures.put("g for " + function, (double) life.carbon().month().ofFunction(function));
        }
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            figures.put(
                    "g of residents in " + unit, (double) life.carbon().month().ofResidence(unit));
            figures.put("g emitted in " + unit, (double) life.carbon().month().ofEmission(unit));
        }
    }

    private void addRegion() {
        IntercityTrip trip = new IntercityTrip(60, 60, Optional.of(new IntercityRail(0, 1, 50, 30, 20, 20)), 20, 4);
        IntercityModes modes = new IntercityModes(IntercityParameters.of(Preset.CN_MEGA));
        figures.put("kg to the next city", modes.kilogramsPerTrip(trip, switches.strength(Mechanism.INTERCITY_RAIL)));
    }
}

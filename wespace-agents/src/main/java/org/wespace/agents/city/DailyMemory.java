package org.wespace.agents.city;

import java.util.List;
import org.wespace.agents.carbon.CarbonLedger;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.leisure.LeisurePhase;
import org.wespace.agents.daily.service.DivideAccount;
import org.wespace.agents.daily.service.ServicePhase;
import org.wespace.agents.daily.shopping.ShoppingPhase;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.engine.MemoryPlan;

/** What daily life needs besides the city that lives it. */
final class DailyMemory {

    /** Ways are weighed on the way to school and otherwise. */
    private static final int WEIGHTS = 2;
    /** Pairs of line and function that the ledger of everything on uses, at most. */
    private static final int PAIRS = 110;
    /** Bytes a unit of depots, parking, fleets, sums of residents and of carbon, and other accounts. */
    private static final long ACCOUNTS = 1200;
    /** An array that is large for a heap of regions takes whole ones: at worst twice what it holds. */
    private static final int WHOLE_REGIONS = 2;
    /** Bytes of a diary. */
    private static final long DIARY = 400;

    private DailyMemory() {}

    static void add(MemoryPlan memory, CityPlan plan, Scenario scenario, DailyParameters numbers, long residents) {
        long units = plan.grid().unitCount();
        int threads = scenario.threads();
        List<TravelMode> modes = CityAssembly.modes(scenario).commute().modes();
        int motorised = (int)
                modes.stream().filter(mode -> mode.vehiclesPerTraveller() > 0).count();
        memory.add("book of daily life", WHOLE_REGIONS * DailyBook.bytes(units, modes.size(), motorised, threads));
        memory.add(
                "kernels and fields of daily life",
                TripKernels.bytes(units, scenario.pattern(), modes.size(), WEIGHTS));
        memory.add(
                "leisure", LeisurePhase.bytes(units, scenario.pattern(), modes.size(), venues(plan, numbers), threads));
        memory.add("shopping", ShoppingPhase.bytes(residents));
        memory.add("services", ServicePhase.bytes(units, residents / 2) + DivideAccount.bytes(units));
        memory.add("carbon ledger", WHOLE_REGIONS * CarbonLedger.bytes(plan.grid(), PAIRS));
        memory.add("accounts of daily life", units, ACCOUNTS);
        memory.add("diaries", DailyWiring.DIARIES, DIARY);
        memory.add("who keeps a diary", residents, 1);
    }

    /** Venues if all were about as small as the smallest can be. */
    private static long venues(CityPlan plan, DailyParameters numbers) {
        double floor = 0;
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            floor += plan.floor().squareMetres(FloorUse.LEISURE, unit);
        }
        return (long) (floor / numbers.leisure().venues().smallSquareMetres());
    }
}

package org.wespace.agents.city;

import org.wespace.agents.home.HomeCount;
import org.wespace.agents.home.HomeDemand;
import org.wespace.agents.home.HomeMoves;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.work.FirmMoves;
import org.wespace.agents.work.JobCount;
import org.wespace.agents.work.JobMoves;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.travel.StreetPattern;

/** What a living city needs, told before it is taken. */
final class CityMemory {

    private CityMemory() {}

    static MemoryPlan of(CityPlan plan, Scenario scenario) {
        long units = plan.grid().unitCount();
        long living = plan.city().residents().total();
        long residents = living + CityAssembly.reserve(living, scenario.switches());
        long jobs = plan.city().jobs().total();
        int modes = CityAssembly.modes(scenario).commute().modes().size();
        boolean octile = scenario.pattern() == StreetPattern.OCTILE;
        int directions = octile ? 8 : 4;
        int threads = scenario.threads();
        int days = scenario.switches().on(Mechanism.TELEWORK) ? CommuteKernels.WEEK + 1 : 1;
        int forms = 1 + scenario.tenureForms().size() + (scenario.switches().on(Mechanism.CO_LIVING) ? 1 : 0);
        MemoryPlan memory = new MemoryPlan();
        memory.add("residents", residents, Residents.bytes(1));
        memory.add("lists of those who look, move and travel", residents, 8);
        memory.add("floor, rents, homes and jobs", units, FloorUse.COUNT * 60L + Sector.COUNT * 40L + 200);
        memory.add("kernels of the way to work", 2L * days * modes, StreetKernel.bytes(units, scenario.pattern()));
        memory.add(
                "home moves",
                HomeMoves.bytes(
                        residents,
                        units,
                        forms,
                        modes,
                        scenario.pattern(),
                        scenario.parameters().living().homes().moves()));
        memory.add("home demand", HomeDemand.bytes(units, forms, threads));
        memory.add("job moves", JobMoves.bytes(residents, units, modes, scenario.pattern()));
        memory.add("first choice of jobs", JobMoves.settleBytes(residents, units));
        memory.add("firm moves", FirmMoves.bytes(jobs, units, modes, threads, octile));
        memory.add("expected choice at the start", 2L * modes * units * (octile ? 420 : 220));
        memory.add("traffic", units * directions * (28L * (modes + 1) + 4L * threads));
        memory.add("co-working", units, 700L + 8L * threads);
        memory.add(
                "checks and diffusion",
                HomeCount.bytes(units, forms, threads)
                        + JobCount.bytes(units, threads)
                        + units * (8L * Traits.INCOME_CLASSES * (threads + 1) + 36));
        memory.add("services and neighbours", 3 * (StreetKernel.bytes(units, StreetPattern.OCTILE) + 80 * units));
        scenario.dailyLife().ifPresent(numbers -> DailyMemory.add(memory, plan, scenario, numbers, residents));
        return memory;
    }
}

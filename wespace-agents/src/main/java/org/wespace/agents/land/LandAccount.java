package org.wespace.agents.land;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wespace.core.grid.UnitMask;
import org.wespace.core.measure.form.FunctionalMix;
import org.wespace.core.measure.form.UrbanGrowth;

/**
 * What stands where, and what has become of it since the start: a read-out of {@link Land}, no state of its own.
 *
 * <p>Floor is that of simulated residents; ground is real. Make it before the first tick: growth of the built-up area
 * is measured against what it saw then. Each figure costs O(units) or O(units x uses).
 */
public final class LandAccount {

    private final Land land;
    private final LandParameters parameters;
    private final FreeFloor free;
    private final TimeSharing sharing;
    private final Infrastructure infrastructure;
    private final UnitMask builtUpAtStart;

    /** An account of a city's land from now on. */
    public LandAccount(
            Land land, LandParameters parameters, FreeFloor free, TimeSharing sharing, Infrastructure infrastructure) {
        this.land = land;
        this.parameters = parameters;
        this.free = free;
        this.sharing = sharing;
        this.infrastructure = infrastructure;
        this.builtUpAtStart = builtUp();
    }

    /** Units that are built up now: with a twentieth of their ground or more under plots. */
    public UnitMask builtUp() {
        return UnitMask.where(land.grid(), unit -> LandCosts.isBuiltUp(land.cover(), unit));
    }

    /** Growth of the built-up area since the start: footprint, leapfrogging, infill and edge. */
    public UrbanGrowth growth() {
        return UrbanGrowth.of(builtUpAtStart, builtUp());
    }

    /** Share of the floor of a use that is free, in [0, 1]; NaN without floor. All of vacant floor is free. */
    public double vacantShare(FloorUse use) {
        return (double) vacant(use) / land.floor().total(use);
    }

    /** Floor of all uses that is free or vacant, in square metres for each of so many residents. */
    public double surplusPerHead(long residents) {
        long sum = 0;
        for (int use = 0; use < FloorUse.COUNT; use++) {
            sum += vacant(FloorUse.of(use));
        }
        return squareMetres(sum) / residents;
    }

    /** Mean over floor of how mixed the uses of a unit are, 0 to 1, vacant floor left out; NaN without floor. */
    public double meanMix() {
        double[][] floor = new double[FloorUse.COUNT - 1][land.grid().unitCount()];
        for (int use = 0; use < floor.length; use++) {
            for (int unit = 0; unit < floor[use].length; unit++) {
                floor[use][unit] = land.floor().squareMetres(FloorUse.of(use), unit);
            }
        }
        return FunctionalMix.mean(floor);
    }

    /** Floor that has changed its use since the start, vacancy being one, in square metres. */
    public double convertedSquareMetres() {
        long sum = 0;
        for (int from = 0; from < FloorUse.COUNT; from++) {
            for (int to = 0; to < FloorUse.COUNT; to++) {
                sum += land.floor().converted(FloorUse.of(from), FloorUse.of(to));
            }
        }
        return squareMetres(sum);
    }

    /**
     * All figures by name, in a fixed order; names end in their unit of measure, shares have none. What has no value
     * (the vacancy of a use without floor) is NaN.
     *
     * @param residents simulated residents by unit
     */
    public Map<String, Double> figures(int[] residents) {
        Map<String, Double> all = new LinkedHashMap<>();
        long heads = 0;
        for (int here : residents) {
            heads += here;
        }
        addFloor(all);
        for (int c = 0; c < Cover.COUNT; c++) {
            all.put("cover." + Cover.of(c).id() + ".km2", land.cover().squareKilometres(Cover.of(c)));
        }
        UrbanGrowth growth = growth();
        all.put("newly_built_up.ha", growth.newHectares());
        all.put("leapfrog_share", growth.leapfrogShare());
        all.put("converted.m2", convertedSquareMetres());
        all.put("surplus.m2_per_resident", surplusPerHead(heads));
        all.put("use_mix", meanMix());
        all.put("cohort_mix", land.cohorts().meanMix());
        all.put("floor_hours_used", sharing.usedShare(land.floor(), free));
        all.put("green_sink.tC_per_year", GreenSink.tonnesCarbon(land.cover(), parameters.green()));
        double metres = infrastructure.meanMetresPerHead(residents, land.personsPerResident(), land.cover());
        all.put("network.m_per_head", metres);
        all.put("network.kgCO2e_per_head_year", infrastructure.kilogramsPerHead(metres));
        return all;
    }

    private void addFloor(Map<String, Double> all) {
        FloorStock floor = land.floor();
        for (int u = 0; u < FloorUse.COUNT; u++) {
            FloorUse use = FloorUse.of(u);
            all.put("floor." + use.id() + ".m2", squareMetres(floor.total(use)));
            all.put("built." + use.id() + ".m2", squareMetres(floor.built(use)));
            all.put("demolished." + use.id() + ".m2", squareMetres(floor.demolished(use)));
            all.put("vacant_share." + use.id(), vacantShare(use));
        }
    }

    private long vacant(FloorUse use) {
        if (use == FloorUse.VACANT) {
            return land.floor().total(use);
        }
        long sum = 0;
        for (int unit = 0; unit < land.grid().unitCount(); unit++) {
            sum += land.floor().floor(use, unit) == 0 ? 0 : FreeFloor.require(free, land.floor(), use, unit);
        }
        return sum;
    }

    private static double squareMetres(long counts) {
        return counts / (double) FloorStock.PER_SQUARE_METRE;
    }
}

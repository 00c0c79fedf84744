package org.wespace.agents.work;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.WorkerCounts;

/**
 * Who is present at work: days a week that those who work in a unit spend at home, by sector.
 *
 * <p>A count, not state: {@link #update} takes it anew. Memory: 20 bytes a unit, and as much for each thread.
 */
public final class Presence {

    private final LabourMarket market;
    private final int[] homeDays;
    private @Nullable ParallelLoop loop;
    private @Nullable WorkerCounts counts;

    /** Nobody at home. */
    public Presence(LabourMarket market) {
        this.market = market;
        this.homeDays = new int[Math.multiplyExact(Sector.COUNT, market.units())];
    }

    /** Counts anew. */
    public void update(ParallelLoop by) {
        WorkerCounts into = counts;
        if (into == null || loop != by) {
            into = new WorkerCounts(by, homeDays.length);
            counts = into;
            loop = by;
        }
        Residents residents = market.residents();
        int[] work = residents.work();
        int[] traits = residents.traits();
        byte[] days = residents.homeDays();
        int units = market.units();
        WorkerCounts target = into;
        by.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            int[] count = target.of(worker);
            for (int row = from; row < to; row++) {
                if (days[row] > 0 && work[row] != Residents.NONE) {
                    count[Traits.sector(traits[row]) * units + work[row]] += days[row];
                }
            }
        });
        Arrays.fill(homeDays, 0);
        into.moveInto(homeDays);
    }

    /** Days a week at home, summed over those who work in a unit. */
    public int homeDays(Sector sector, int unit) {
        return homeDays[sector.ordinal() * market.units() + unit];
    }

    /** Workers present in a unit on a mean working day. */
    public double present(Sector sector, int unit) {
        return market.jobs().filled(sector, unit) - homeDays(sector, unit) / (double) CommuteKernels.WEEK;
    }

    /** Workers of all sectors present in a unit on a mean working day; those who work outside the city are not. */
    public double present(int unit) {
        double sum = 0;
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            sum += present(Sector.of(sector), unit);
        }
        if (market.jobs().isGateway(unit)) {
            sum *= insideShare(unit);
        }
        return sum;
    }

    private double insideShare(int unit) {
        Jobs jobs = market.jobs();
        int beyond = 0;
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            beyond += jobs.outside(Sector.of(sector), unit);
        }
        return 1 - beyond / (double) jobs.total(unit);
    }
}

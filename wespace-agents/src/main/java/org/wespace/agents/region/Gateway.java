package org.wespace.agents.region;

import java.util.List;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Sector;

/**
 * A unit at the edge through which the world outside is reached.
 *
 * @param unit the unit, not negative
 * @param outsideJobs jobs beyond it by sector, in the order of {@link Sector}, not negative; as many as simulated
 *     residents could take
 * @param minutesBeyond minutes from the gateway to those jobs, not negative
 * @param kilometresBeyond kilometres from the gateway to those jobs, not negative
 * @param throughShare share of the through traffic that takes this gateway if traffic is spread, in [0, 1]
 */
public record Gateway(
        int unit, List<Integer> outsideJobs, double minutesBeyond, double kilometresBeyond, double throughShare) {

    public Gateway {
        Bounds.atLeast("unit of a gateway", 0, unit);
        outsideJobs = List.copyOf(outsideJobs);
        if (outsideJobs.size() != Sector.COUNT) {
            throw new IllegalArgumentException(
                    "a gateway must have outside jobs for each of " + Sector.COUNT + " sectors: " + outsideJobs.size());
        }
        for (int jobs : outsideJobs) {
            Bounds.atLeast("outsideJobs of a gateway", 0, jobs);
        }
        Bounds.notNegative("minutesBeyond", minutesBeyond);
        Bounds.notNegative("kilometresBeyond", kilometresBeyond);
        Bounds.share("throughShare", throughShare);
    }

    /** A gateway that through traffic passes and nobody works beyond. */
    public static Gateway forTraffic(int unit, double throughShare) {
        return new Gateway(unit, List.of(0, 0, 0, 0, 0), 0, 0, throughShare);
    }

    /** Outside jobs of a sector. */
    public int jobs(Sector sector) {
        return outsideJobs.get(sector.ordinal());
    }
}

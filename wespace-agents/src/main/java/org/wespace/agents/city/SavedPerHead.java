package org.wespace.agents.city;

import org.wespace.agents.daily.TimeSaved;
import org.wespace.agents.daily.plan.OtherTours;
import org.wespace.agents.home.Homes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/** Minutes that somebody saves who is like the mean of those who live in the unit. */
final class SavedPerHead implements OtherTours.Saved {

    private final Residents residents;
    private final Homes homes;
    private final TimeSaved saved;
    /** Of the month; index: home unit. */
    private final double[] minutes;

    SavedPerHead(Residents residents, Homes homes, TimeSaved saved, int units) {
        this.residents = residents;
        this.homes = homes;
        this.saved = saved;
        this.minutes = new double[units];
    }

    @Override
    public void open(ParallelLoop loop) {
        loop.run(minutes.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int home = from; home < to; home++) {
                int heads = homes.residents(home);
                long all = 0;
                for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                    all += saved.minutes(c, home);
                }
                minutes[home] = heads > 0 ? all / (double) heads : 0;
            }
        });
    }

    @Override
    public double minutes(int row) {
        return minutes[residents.home()[row]];
    }
}

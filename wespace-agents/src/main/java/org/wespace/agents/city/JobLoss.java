package org.wespace.agents.city;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.work.Automation;
import org.wespace.agents.work.Jobs;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;

/** Closes the jobs that machines take over (WK-11); who held one looks for another. */
final class JobLoss implements Phase {

    static final String NAME = "automation";

    private final Automation automation;
    private final Residents residents;
    private final Jobs jobs;

    JobLoss(Automation automation, CityBooks books) {
        this.automation = automation;
        this.residents = books.residents();
        this.jobs = books.jobs();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        int found = automation.draw(residents, tick);
        for (int n = 0; n < found; n++) {
            int row = automation.rows()[n];
            Sector sector = Sector.of(Traits.sector(residents.traits()[row]));
            int unit = residents.work()[row];
            jobs.leave(sector, unit);
            jobs.close(sector, unit, 1);
            residents.work()[row] = Residents.NONE;
            residents.workCell()[row] = Residents.NONE;
        }
    }
}

package org.wespace.agents.city;

import org.wespace.agents.land.FloorDemand;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.work.OfficeDemand;
import org.wespace.core.engine.Tick;

/** What firms spend on the floor of one use, as the setting of rents asks for it. */
record FirmFloorDemand(OfficeDemand firms, FloorUse use) implements FloorDemand {

    @Override
    public void refresh(Tick tick) {
        firms.refresh(tick);
    }

    @Override
    public double money(int unit) {
        return firms.spending(use, unit);
    }

    @Override
    public double squareMetres(int unit) {
        return 0;
    }
}

package org.wespace.agents.city;

import org.wespace.agents.home.Homes;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.work.HomeDayPlaces;
import org.wespace.agents.work.Jobs;
import org.wespace.agents.work.OfficeDemand;

/** The books of one run: who lives and works where, and what floor is taken. */
record CityBooks(Residents residents, Land land, Homes homes, Jobs jobs, OfficeDemand firms, HomeDayPlaces coworking) {

    FloorStock floor() {
        return land.floor();
    }

    /** Floor of a use that nobody takes, in counts; 0 for uses that nobody keeps a book of. */
    long free(FloorUse use, int unit) {
        return switch (use) {
            case HOME, COLIVE -> homes.vacant(use, unit);
            case OFFICE, RETAIL, DEPOT -> Math.max(0, firms.free(use, unit));
            case COWORK -> Math.max(0, floor().floor(use, unit) - FloorStock.counts(coworking.usedSquareMetres(unit)));
            case VACANT -> floor().floor(use, unit);
            default -> 0;
        };
    }
}

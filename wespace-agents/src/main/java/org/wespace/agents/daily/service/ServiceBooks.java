package org.wespace.agents.daily.service;

import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;

/** The state that services read and the books that they write. */
record ServiceBooks(
        Residents residents,
        FloorStock floor,
        ModeNetwork network,
        DailyBook daily,
        ServiceTally tally,
        DivideAccount divide,
        TripCosts costs) {}

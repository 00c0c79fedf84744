package org.wespace.models.carbon;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.carbon.CarbonFigures;
import org.wespace.agents.carbon.CarbonTotals;
import org.wespace.agents.carbon.LedgerLine;

/**
 * The last whole year of a city's life.
 *
 * @param totals what was emitted in it, by simulated residents
 * @param figures the same a head and a square metre
 * @param residents simulated residents at its end
 * @param automatedShare share of vehicle kilometres that automated vehicles drove in its last month
 * @param stateHash state of the city at its end
 */
record LedgerYear(CarbonTotals totals, CarbonFigures figures, long residents, double automatedShare, String stateHash) {

    /** Names of the lines, in the order of {@link #lines()}. */
    static List<String> lineNames() {
        return Arrays.stream(LedgerLine.values()).map(LedgerLine::id).toList();
    }

    /** Grams by line of the ledger. */
    long[] lines() {
        return Arrays.stream(LedgerLine.values()).mapToLong(totals::ofLine).toArray();
    }

    long grams() {
        return totals.total();
    }

    /** Grams of travel and of buildings: groups a and e of the ledger. */
    long travelAndBuildings() {
        long sum = 0;
        for (LedgerLine line : LedgerLine.values()) {
            sum += line.letter() == 'a' || line.letter() == 'e' ? totals.ofLine(line) : 0;
        }
        return sum;
    }
}

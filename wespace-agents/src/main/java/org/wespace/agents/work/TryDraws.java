package org.wespace.agents.work;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.MixedField;
import org.wespace.core.engine.ParallelLoop;

/** Draws modes and units for seekers of the class that is open in the fields, many at once; one worker's. */
final class TryDraws {

    private final LabourMarket market;
    private final CommuteFields fields;
    private final int[] seeker = new int[ParallelLoop.CHUNK];
    private final int[] home = new int[ParallelLoop.CHUNK];
    private final long[] bits = new long[ParallelLoop.CHUNK];
    private final int[] place = new int[ParallelLoop.CHUNK];

    TryDraws(LabourMarket market, CommuteFields fields) {
        this.market = market;
        this.fields = fields;
    }

    /** Nobody finds anything in this round. */
    static void drawNothing(Seekers who, int from, int to, int round) {
        for (int n = from; n < to; n++) {
            who.setTry(n, round, Residents.NONE, Residents.NONE);
        }
    }

    /** Seekers [from, to) draw what they try in a round: first all their modes, then the units, mode by mode. */
    void draw(Seekers who, int from, int to, int round, ChanceKey key) {
        Residents residents = market.residents();
        int[] id = residents.id();
        for (int n = from; n < to; n++) {
            int row = who.row(n);
            boolean car = Traits.car(residents.traits()[row]);
            MixedField choice = fields.choice(car);
            int origin = residents.home()[row];
            if (choice.total(origin) > 0) {
                int term = choice.drawTerm(origin, key.bits(id[row], 2 * round));
                who.setMode(n, round, fields.modes(car)[term]);
            } else {
                who.setTry(n, round, Residents.NONE, Residents.NONE);
            }
        }
        // With a car every mode is open, so that the terms of that choice are the modes themselves.
        MixedField all = fields.choice(true);
        for (int mode = 0; mode < market.kernels().modes(); mode++) {
            int count = 0;
            for (int n = from; n < to; n++) {
                if (who.mode(n, round) == mode) {
                    int row = who.row(n);
                    seeker[count] = n;
                    home[count] = residents.home()[row];
                    bits[count] = key.bits(id[row], 2 * round + 1);
                    count++;
                }
            }
            all.drawPlaces(mode, home, bits, place, count);
            for (int k = 0; k < count; k++) {
                who.setPlace(seeker[k], round, place[k]);
            }
        }
    }
}

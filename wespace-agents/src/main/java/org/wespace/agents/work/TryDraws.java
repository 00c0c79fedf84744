package org.wespace.agents.work;

import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.MixedField;
import org.wespace.core.engine.ParallelLoop;

/** Draws modes and units for tries from the fields that are open, many at once; one worker's. */
final class TryDraws {

    private static final int MODE = 0;
    private static final int PLACE = 1;
    private static final int ACCEPT = 2;
    private static final int NUMBERS = 3;

    /** Passes whose numbers are told apart: those of {@link JobDraws} and the last, without rejection. */
    static final int PASSES = 1 << 16;

    private final LabourMarket market;
    private final CommuteFields fields;
    private final int[] tries = new int[ParallelLoop.CHUNK];
    private final int[] home = new int[ParallelLoop.CHUNK];
    private final long[] bits = new long[ParallelLoop.CHUNK];
    private final int[] place = new int[ParallelLoop.CHUNK];

    TryDraws(LabourMarket market, CommuteFields fields) {
        this.market = market;
        this.fields = fields;
    }

    /** Number of a draw of a try in a pass: no two of a resident's are alike. */
    private static int number(Seekers who, int attempt, int pass, int which) {
        return (who.roundOf(attempt) * PASSES + pass) * NUMBERS + which;
    }

    /** The number that decides whether a unit that was drawn for all sectors is taken for one of them. */
    static double acceptance(Seekers who, int attempt, int pass, ChanceKey key) {
        return key.uniform(who.idOf(attempt), number(who, attempt, pass, ACCEPT));
    }

    /** Tries [from, to) of a list: first all their modes, then the units, mode by mode. */
    void draw(Seekers who, int[] list, int from, int to, int pass, ChanceKey key) {
        Residents residents = market.residents();
        for (int n = from; n < to; n++) {
            int row = who.rowOf(list[n]);
            boolean car = Traits.car(residents.traits()[row]);
            MixedField choice = fields.choice(car);
            int origin = residents.home()[row];
            if (choice.total(origin) > 0) {
                long word = key.bits(residents.id()[row], number(who, list[n], pass, MODE));
                who.setMode(list[n], fields.modes(car)[choice.drawTerm(origin, word)]);
            } else {
                who.setNothing(list[n]);
            }
        }
        // With a car every mode is open, so that the terms of that choice are the modes themselves.
        MixedField all = fields.choice(true);
        for (int mode = 0; mode < market.kernels().modes(); mode++) {
            int count = 0;
            for (int n = from; n < to; n++) {
                if (who.mode(list[n]) == mode) {
                    int row = who.rowOf(list[n]);
                    tries[count] = list[n];
                    home[count] = residents.home()[row];
                    bits[count] = key.bits(residents.id()[row], number(who, list[n], pass, PLACE));
                    count++;
                }
            }
            all.drawPlaces(mode, home, bits, place, count);
            for (int k = 0; k < count; k++) {
                who.setPlace(tries[k], place[k]);
            }
        }
    }
}

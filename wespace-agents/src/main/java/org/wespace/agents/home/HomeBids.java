package org.wespace.agents.home;

/** What those who look around bid for in a tick: a number of tries each, of which one may win. */
final class HomeBids {

    /** Form of somebody who does not move. */
    static final byte STAYS = -1;

    final int tries;
    /** Form of each try: [looker * tries + try]. */
    byte[] form = {};
    /** Mode of each try. */
    byte[] mode = {};
    /** Unit of each try. */
    int[] place = {};
    /** Floor asked for in the present round, in counts. Index: looker. */
    int[] asked = {};
    /** Try that won, or -1. Index: looker. */
    byte[] won = {};
    /** Those who bid in the present round, as lookers. */
    int[] bidders = {};

    HomeBids(int tries) {
        this.tries = tries;
    }

    /** Makes room for so many lookers, all of whom stay. */
    void clear(int lookers) {
        if (won.length < lookers) {
            int room = (int) Math.min(Integer.MAX_VALUE / (tries + 1L), lookers + lookers / 4L + 16);
            form = new byte[room * tries];
            mode = new byte[room * tries];
            place = new int[room * tries];
            asked = new int[room];
            won = new byte[room];
            bidders = new int[room];
        }
        java.util.Arrays.fill(won, 0, lookers, (byte) -1);
        for (int n = 0; n < lookers; n++) {
            form[n * tries] = STAYS;
        }
    }

    /** Lists those who move as the bidders of the first round; returns their number. */
    int listMovers(int lookers) {
        int count = 0;
        for (int n = 0; n < lookers; n++) {
            if (form[n * tries] != STAYS) {
                bidders[count++] = n;
            }
        }
        return count;
    }
}

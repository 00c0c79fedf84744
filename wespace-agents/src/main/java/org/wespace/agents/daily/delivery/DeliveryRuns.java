package org.wespace.agents.daily.delivery;

/** What was driven for one channel in a month, by unit of the home. */
final class DeliveryRuns {

    /** Drops that reached somebody at once. */
    final long[] atOnce;
    /** Drops that were made again, after nobody had opened. */
    final long[] again;
    /** Metres of vehicles with goods on board, of drops that count once. */
    final long[] loadedMetres;
    /** Metres of the way back, empty. */
    final long[] emptyMetres;
    /** Metres for drops at which nobody opened. */
    final long[] failedMetres;

    DeliveryRuns(int units) {
        this.atOnce = new long[units];
        this.again = new long[units];
        this.loadedMetres = new long[units];
        this.emptyMetres = new long[units];
        this.failedMetres = new long[units];
    }

    long drops(int unit) {
        return atOnce[unit] + again[unit];
    }

    long metres(int unit) {
        return loadedMetres[unit] + emptyMetres[unit] + failedMetres[unit];
    }
}

package org.wespace.agents.work;

/**
 * What of the time that a day at home saves goes back into travel: mechanism WK-5.
 *
 * <p>A day at home spares twice the way to work, {@code 2 t} minutes; {@code share * 2 t} of them are spent on further
 * trips that have nothing to do with work: {@code share * 2 t / tripMinutes} trips of {@code tripKilometres} each.
 *
 * @param share share of the time saved that is travelled again, in [0, 1]
 * @param tripMinutes minutes of such a trip, positive
 * @param tripKilometres length of such a trip, not negative
 */
public record TimeRebound(double share, double tripMinutes, double tripKilometres) {

    public TimeRebound {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be in [0, 1]: " + share);
        }
        if (!(tripMinutes > 0) || Double.isInfinite(tripMinutes)) {
            throw new IllegalArgumentException("tripMinutes must be positive and finite: " + tripMinutes);
        }
        if (!(tripKilometres >= 0) || Double.isInfinite(tripKilometres)) {
            throw new IllegalArgumentException("tripKilometres must be finite and not negative: " + tripKilometres);
        }
    }

    /**
     * A share of .35 and trips of 20 minutes and 8 kilometres.
     *
     * <p>For commuters of 24.6 km at 40 km/h that gives 10 km for each day at home, in the middle of the band of 6.7 to
     * 20.9 km that follows from Swiss distances to work (24.6 km of teleworkers, 16.1 km of others; Ravalet &amp; Rerat
     * 2019) if a saving appears only from three days a week on, as in England (Caldarola &amp; Sorrell 2022). Length
     * and duration of the trips are assumptions. That travel time saved is travelled again is the idea of a constant
     * budget of travel time (Zahavi, Marchetti).
     */
    public static TimeRebound standard() {
        return new TimeRebound(0.35, 20, 8);
    }

    /** The same with another share. */
    public TimeRebound withShare(double value) {
        return new TimeRebound(value, tripMinutes, tripKilometres);
    }

    /** Minutes of further trips on a day at home. */
    public double minutes(double wayMinutes) {
        return share * 2 * wayMinutes;
    }

    /** Further trips on a day at home. */
    public double trips(double wayMinutes) {
        return minutes(wayMinutes) / tripMinutes;
    }

    /** Kilometres of further trips on a day at home, for somebody with so many minutes to work, one way. */
    public double kilometres(double wayMinutes) {
        return trips(wayMinutes) * tripKilometres;
    }
}

package org.wespace.agents.daily.leisure;

import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TourRate;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.Exponential;

/** How often residents go out in a tick, and how long they stay online instead. */
final class LeisureOutings {

    private static final int OUT = 0;
    private static final int ONLINE = 1;
    private static final int MODE = 2;
    private static final int NUMBERS = 3;

    private final Residents residents;
    private final OutingParameters parameters;
    private final Seekers seekers;
    private final TourRate rate;
    /** Odds of staying in where going out is as attractive as on the mean; 0 while there is no leisure online. */
    private final double odds;

    private double reference = Double.NaN;

    /** Rules of all residents; the online share is that where going out is as attractive as on the mean. */
    LeisureOutings(
            Residents residents, OutingParameters parameters, double onlineShare, Seekers seekers, TourRate rate) {
        this.residents = residents;
        this.parameters = parameters;
        this.odds = onlineShare / (1 - onlineShare);
        this.seekers = seekers;
        this.rate = rate;
    }

    /** What going out is compared with; NaN as long as nothing is. */
    double reference() {
        return reference;
    }

    /** Takes the mean attraction of going out in the first tick as what later ones are compared with. */
    void refer(VenueChooser chooser, int units) {
        if (odds == 0 || !Double.isNaN(reference)) {
            return;
        }
        int[] living = new int[units];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.home()[row] != Residents.NONE) {
                living[residents.home()[row]]++;
            }
        }
        double sum = 0;
        long count = 0;
        for (int unit = 0; unit < units; unit++) {
            double logsum = living[unit] == 0
                    ? Double.NEGATIVE_INFINITY
                    : chooser.logsum(unit, Access.COUNT - 1, VenueFields.OFFLINE);
            if (logsum > Double.NEGATIVE_INFINITY) {
                sum += living[unit] * logsum;
                count += living[unit];
            }
        }
        reference = count > 0 ? sum / count : 0;
    }

    /** Lets residents [from, to) decide how often they go out, and adds them to a chooser. */
    void seek(VenueChooser chooser, ChanceKey key, DailyBook book, int worker, int from, int to) {
        for (int row = from; row < to; row++) {
            if (residents.home()[row] != Residents.NONE) {
                seek(chooser, key, book, worker, row);
            }
        }
    }

    private void seek(VenueChooser chooser, ChanceKey key, DailyBook book, int worker, int row) {
        int home = residents.home()[row];
        int id = residents.id()[row];
        int traits = residents.traits()[row];
        double logsum = chooser.turnTo(row, id, home, Access.of(traits), seekers.kind(id, traits));
        double out = odds > 0 && Traits.digital(traits) ? out(logsum) : 1;
        double factor = rate.factor(row);
        int gathered = 0;
        for (int o = 0; o < LeisurePhase.OCCASIONS; o++) {
            double occasions = o == LeisurePhase.WEEKDAY ? parameters.weekday() : parameters.weekend();
            int tours = rounded(occasions * out * factor, key.uniform(id, NUMBERS * o + OUT));
            if (parameters.together()) {
                gathered += tours;
            } else if (tours > 0) {
                chooser.add(o, tours, key.bits(id, NUMBERS * o + MODE));
            }
            int sessions = out < 1 ? rounded(occasions * (1 - out), key.uniform(id, NUMBERS * o + ONLINE)) : 0;
            if (sessions > 0) {
                long minutes = Math.round(sessions * parameters.onlineMinutes());
                book.online(worker, Purpose.LEISURE, row, minutes);
            }
        }
        if (gathered > 0) {
            chooser.add(LeisurePhase.WEEKDAY, gathered, key.bits(id, MODE));
        }
    }

    /** Chance of going out: by a binary logit against leisure online, which is the same everywhere. */
    private double out(double logsum) {
        double appeal = Exponential.exp(parameters.logsumScale() * (logsum - reference));
        return appeal / (appeal + odds);
    }

    /** A whole number whose mean is the one expected. */
    static int rounded(double expected, double uniform) {
        return (int) (expected + uniform);
    }
}

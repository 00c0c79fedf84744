package org.wespace.agents.digital;

import java.util.Arrays;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/** Residents of the city and users of digital services, by income class and unit. */
final class Tally {

    private static final int UNIT_CHUNK = 1024;

    private final Residents residents;
    private final int units;
    private final int[] all;
    private final int[][] people = new int[Traits.INCOME_CLASSES][];
    private final int[][] users = new int[Traits.INCOME_CLASSES][];
    private final long[] peopleOfClass = new long[Traits.INCOME_CLASSES];
    private final long[] usersOfClass = new long[Traits.INCOME_CLASSES];
    /** Residents of each class and unit, then users: an array for each worker, empty between two counts. */
    private int[][] parts = {};

    Tally(Residents residents, int units) {
        this.residents = residents;
        this.units = units;
        this.all = new int[units];
        for (int k = 0; k < people.length; k++) {
            people[k] = new int[units];
            users[k] = new int[units];
        }
    }

    void count(ParallelLoop loop) {
        if (parts.length != loop.threads()) {
            parts = new int[loop.threads()][2 * Traits.INCOME_CLASSES * units];
        }
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> count(parts[worker], from, to));
        loop.run(units, UNIT_CHUNK, (chunk, from, to) -> gather(from, to));
        for (int k = 0; k < people.length; k++) {
            peopleOfClass[k] = sum(people[k]);
            usersOfClass[k] = sum(users[k]);
        }
    }

    private void count(int[] mine, int from, int to) {
        int[] home = residents.home();
        int[] traits = residents.traits();
        for (int row = from; row < to; row++) {
            if (home[row] != Residents.NONE) {
                int at = Traits.incomeClass(traits[row]) * units + home[row];
                mine[at]++;
                if (Traits.digital(traits[row])) {
                    mine[Traits.INCOME_CLASSES * units + at]++;
                }
            }
        }
    }

    private void gather(int from, int to) {
        Arrays.fill(all, from, to, 0);
        for (int k = 0; k < people.length; k++) {
            for (int unit = from; unit < to; unit++) {
                people[k][unit] = take(k * units + unit);
                users[k][unit] = take((Traits.INCOME_CLASSES + k) * units + unit);
                all[unit] += people[k][unit];
            }
        }
    }

    private int take(int at) {
        int sum = 0;
        for (int[] part : parts) {
            sum += part[at];
            part[at] = 0;
        }
        return sum;
    }

    private static long sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    long residents(int incomeClass) {
        return peopleOfClass[incomeClass];
    }

    long users(int incomeClass) {
        return usersOfClass[incomeClass];
    }

    int[] residentsByUnit() {
        return all;
    }

    int[] residentsByUnit(int incomeClass) {
        return people[incomeClass];
    }

    int[] usersByUnit(int incomeClass) {
        return users[incomeClass];
    }
}

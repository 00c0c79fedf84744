package org.wespace.agents.digital;

import java.util.Arrays;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;

/** Residents of the city and users of digital services, by income class and unit. */
final class Tally {

    private final Residents residents;
    private final int[] all;
    private final int[][] people = new int[Traits.INCOME_CLASSES][];
    private final int[][] users = new int[Traits.INCOME_CLASSES][];
    private final long[] peopleOfClass = new long[Traits.INCOME_CLASSES];
    private final long[] usersOfClass = new long[Traits.INCOME_CLASSES];

    Tally(Residents residents, int units) {
        this.residents = residents;
        this.all = new int[units];
        for (int k = 0; k < people.length; k++) {
            people[k] = new int[units];
            users[k] = new int[units];
        }
    }

    void count() {
        Arrays.fill(all, 0);
        Arrays.fill(peopleOfClass, 0);
        Arrays.fill(usersOfClass, 0);
        for (int k = 0; k < people.length; k++) {
            Arrays.fill(people[k], 0);
            Arrays.fill(users[k], 0);
        }
        for (int row = 0; row < residents.count(); row++) {
            int unit = residents.home()[row];
            if (unit != Residents.NONE) {
                int word = residents.traits()[row];
                int k = Traits.incomeClass(word);
                int user = Traits.digital(word) ? 1 : 0;
                all[unit]++;
                people[k][unit]++;
                users[k][unit] += user;
                peopleOfClass[k]++;
                usersOfClass[k] += user;
            }
        }
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

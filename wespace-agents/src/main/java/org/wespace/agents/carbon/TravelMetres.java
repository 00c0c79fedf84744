package org.wespace.agents.carbon;

import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;

/** How far residents went in the month: person-metres there and back. */
public interface TravelMetres {

    /** Person-metres by purpose, mode, income class and home. */
    long metres(Purpose purpose, int mode, int incomeClass, int home);

    /** Person-metres by purpose and mode, of all residents. */
    long metres(Purpose purpose, int mode);

    /** What the book of daily life has, the way to work included. */
    static TravelMetres of(TripBook trips) {
        return new TravelMetres() {
            @Override
            public long metres(Purpose purpose, int mode, int incomeClass, int home) {
                return trips.metres(purpose, mode, incomeClass, home);
            }

            @Override
            public long metres(Purpose purpose, int mode) {
                return trips.metres(purpose, mode);
            }
        };
    }
}

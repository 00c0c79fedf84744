package org.wespace.agents.carbon;

import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;

/** How far residents went in the month: person-metres there and back. */
public interface TravelMetres {

    /**
     * Person-metres by purpose and mode, of a range of cells: income class times units, plus home.
     *
     * @param target receives them, from its beginning
     * @return whether there are any: false leaves the target as it is
     */
    boolean read(Purpose purpose, int mode, int fromCell, int toCell, double[] target);

    /** Person-metres by purpose and mode, of all residents. */
    long metres(Purpose purpose, int mode);

    /** What the book of daily life has, the way to work included. */
    static TravelMetres of(TripBook trips) {
        return new TravelMetres() {
            @Override
            public boolean read(Purpose purpose, int mode, int fromCell, int toCell, double[] target) {
                return trips.read(purpose, mode, fromCell, toCell, target);
            }

            @Override
            public long metres(Purpose purpose, int mode) {
                return trips.metres(purpose, mode);
            }
        };
    }
}

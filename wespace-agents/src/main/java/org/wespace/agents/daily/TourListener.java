package org.wespace.agents.daily;

/** Hears of what single residents do; called from many threads, each resident by one thread at a time. */
public interface TourListener {

    /** Hears nothing. */
    TourListener NONE = new TourListener() {
        @Override
        public boolean hears(int row) {
            return false;
        }

        @Override
        public void tour(int row, Purpose purpose, int place, double minutes, int howMany) {
            throw new IllegalStateException("nobody listens");
        }

        @Override
        public void online(int row, Purpose purpose, long minutes) {
            throw new IllegalStateException("nobody listens");
        }
    };

    /** Whether a resident is listened to; costs a look. */
    boolean hears(int row);

    /**
     * A resident goes to a place and back.
     *
     * @param minutes one way
     * @param howMany in the month
     */
    void tour(int row, Purpose purpose, int place, double minutes, int howMany);

    /** A resident spends so many minutes of the month online. */
    void online(int row, Purpose purpose, long minutes);
}

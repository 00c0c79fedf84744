package org.wespace.models.run;

/** What a run tells while it works, and how it learns that it should stop. Called from one thread at a time. */
public interface Progress {

    /** Tells nobody and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void at(String phase, double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says what is being done. Cheap: may be called many times a second.
     *
     * @param phase what is being done, a few words ("reading zones", "tick 3 of 20")
     * @param fraction share of the whole run that is done, 0 to 1, or NaN where nobody knows
     */
    void at(String phase, double fraction);

    /** Whether the user asked to stop. */
    boolean cancelled();

    /**
     * Stops here if the user asked to.
     *
     * @throws CancelledException if so
     */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}

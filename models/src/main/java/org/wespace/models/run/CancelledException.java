package org.wespace.models.run;

/** The user stopped the run; nothing was written. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says that the run was cancelled. */
    public CancelledException() {
        super("cancelled; nothing was written");
    }
}

package org.wespace.models.run;

/** The run was refused before it started: what was asked for, or the input, is wrong. The message says what and why. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a message for the user: one line where one line can say it. */
    public RefusedException(String message) {
        super(message);
    }

    /** Refuses with a message for the user and the failure behind it. */
    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}

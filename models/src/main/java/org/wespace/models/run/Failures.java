package org.wespace.models.run;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Failures in words. */
public final class Failures {

    private Failures() {}

    /** One line that says what failed; never empty. */
    public static String describe(Throwable failure) {
        if (failure instanceof FileSystemException file) {
            return describeFile(file);
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        return failure instanceof ArrayIndexOutOfBoundsException || failure instanceof ClassCastException
                ? failure.getClass().getSimpleName() + ": " + message
                : message;
    }

    private static String describeFile(FileSystemException failure) {
        String file = String.valueOf(failure.getFile());
        if (failure instanceof AccessDeniedException) {
            return "permission denied: " + file;
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder: " + file;
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder: " + file;
        }
        String reason = failure.getReason();
        return (reason == null ? failure.getClass().getSimpleName() : reason) + ": " + file;
    }
}

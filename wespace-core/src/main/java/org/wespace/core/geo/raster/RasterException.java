package org.wespace.core.geo.raster;

/** A raster file that cannot be used; the message names the file, the place in it, the value and what is allowed. */
public final class RasterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RasterException(String message) {
        super(message);
    }

    RasterException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.wespace.models.run;

import java.io.IOException;

/** A model whose parameters can be fitted to its own data. */
public interface Calibrated {

    /**
     * Fits the parameters with the mean-field form of the model.
     *
     * @param settings data folder, unit size, pattern and seed count; the rest is ignored
     * @param evaluations parameter sets to try at most, at least 1
     * @return what was found, as the screen shows it
     * @throws IOException if data cannot be read
     */
    String calibrate(RunSettings settings, int evaluations, Progress progress) throws IOException;
}

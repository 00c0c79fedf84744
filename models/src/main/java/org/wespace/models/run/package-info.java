/**
 * How a bundled model runs: what a model is and gives, its settings, the data that it needs, and the folder of results.
 *
 * <p>A model implements {@link org.wespace.models.run.Model}; {@link org.wespace.models.run.ModelRun} runs it and
 * leaves a whole folder or none.
 */
@NullMarked
package org.wespace.models.run;

import org.jspecify.annotations.NullMarked;

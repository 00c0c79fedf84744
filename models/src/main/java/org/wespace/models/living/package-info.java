/**
 * Models of cities that live: homes, jobs, telework, co-living and land, month by month.
 *
 * <p>Each model is a {@link org.wespace.models.living.LivingModel}: a question, a plan, and scenarios that differ in
 * what is asked about. {@code LivingStudy} runs them one after another with the same seed, {@code LivingReport} writes
 * the page.
 */
@NullMarked
package org.wespace.models.living;

import org.jspecify.annotations.NullMarked;

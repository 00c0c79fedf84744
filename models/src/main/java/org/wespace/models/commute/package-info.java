/**
 * The commuting models: a real city ({@link org.wespace.models.commute.LeedsModel}) and a generated one
 * ({@link org.wespace.models.commute.FirstCityModel}), which share one study, its measures and its report.
 */
@NullMarked
package org.wespace.models.commute;

import org.jspecify.annotations.NullMarked;

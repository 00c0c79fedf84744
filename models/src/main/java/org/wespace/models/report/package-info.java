/**
 * The report of a run: one self-contained HTML page with figures, maps, curves and tables, readable without a network.
 *
 * <p>Describe the page with {@link org.wespace.models.report.Report#builder}, out of
 * {@link org.wespace.models.report.Block blocks}, and write it with {@link org.wespace.models.report.ReportWriter}.
 * Scripts and styles stand beside this package in the resources.
 */
@NullMarked
package org.wespace.models.report;

import org.jspecify.annotations.NullMarked;

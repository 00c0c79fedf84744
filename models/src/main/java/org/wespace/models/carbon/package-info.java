/**
 * The model {@code carbon-ledger}: what carbon a small city causes, which mechanisms cause it, and what becomes of the
 * claims about it.
 *
 * <p>{@code SmallCity} lives two years with some mechanisms on and gives a {@code LedgerYear}; everything else compares
 * such years: {@code FamilyCosts} for the shares of causes, {@code ReportScans} for rows that are no switch,
 * {@code OfficeSaving} for what others have published. {@code CarbonStudy} runs them all, and
 * {@code CarbonLedgerReport} and {@code CarbonSummary} tell of it.
 */
@NullMarked
package org.wespace.models.carbon;

import org.jspecify.annotations.NullMarked;

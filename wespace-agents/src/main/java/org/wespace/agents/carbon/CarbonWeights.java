package org.wespace.agents.carbon;

/**
 * By whom carbon that is nobody's own is shared out.
 *
 * @param residents all residents
 * @param workers residents with a job; all residents where nobody has one
 */
record CarbonWeights(Weights residents, Weights workers) {}

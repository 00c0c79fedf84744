/**
 * Attribution of carbon to causes: what each family of mechanisms adds or saves, and what became of the report's
 * claims.
 *
 * <p>{@link org.wespace.agents.carbon.attribution.CostTable} keeps what every set of causes costs, line by line of a
 * ledger, {@link org.wespace.agents.carbon.attribution.Shapley} shares the difference between all and none among them,
 * and {@link org.wespace.agents.carbon.attribution.Attribution} is the result, in whole grams that add up. The usual
 * causes are the twelve of {@link org.wespace.agents.carbon.attribution.MechanismFamily}.
 * {@link org.wespace.agents.carbon.attribution.CarbonClaims} prints the report's own table of carbon back with measured
 * signs; {@link org.wespace.agents.carbon.attribution.RowEffects} measures them one mechanism at a time.
 *
 * <p>Nothing here knows how a city is run: a cost is a function from switches to grams.
 */
@NullMarked
package org.wespace.agents.carbon.attribution;

import org.jspecify.annotations.NullMarked;

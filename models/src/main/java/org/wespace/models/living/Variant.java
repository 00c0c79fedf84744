package org.wespace.models.living;

import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.Scenario;

/**
 * One city of a study.
 *
 * @param name short name, lower case ("off")
 * @param plan what the city starts from
 * @param scenario what it lives by; seed, threads and pattern are those of the run
 */
public record Variant(String name, CityPlan plan, Scenario scenario) {}

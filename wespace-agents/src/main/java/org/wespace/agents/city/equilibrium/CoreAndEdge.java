package org.wespace.agents.city.equilibrium;

/**
 * How a city divides into a core, within a straight-line distance of a centre, and an edge, the rest.
 *
 * @param jobs share of jobs in the core
 * @param residents share of residents in the core
 * @param residenceRadius mean distance of residents from the centre, in kilometres
 * @param jobRadius mean distance of jobs from the centre, in kilometres
 * @param coreRent mean home rent in the core, each square metre counting alike, money per square metre and month
 * @param edgeRent the same at the edge
 * @param rent the same in the whole city
 */
public record CoreAndEdge(
        double jobs,
        double residents,
        double residenceRadius,
        double jobRadius,
        double coreRent,
        double edgeRent,
        double rent) {}

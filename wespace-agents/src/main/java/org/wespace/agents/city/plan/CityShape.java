package org.wespace.agents.city.plan;

/** How the centres of a generated city lie, and how density falls from them. */
public enum CityShape {
    /** One centre in the middle, whatever number is asked for; density falls from it exponentially. */
    MONOCENTRIC,
    /** A centre in the middle and others on hexagonal rings around it; densities of all centres add up. */
    POLYCENTRIC,
    /** Centres along a line through the middle; the density of residents falls with distance from the line. */
    LINEAR,
    /** The same density of everything everywhere; one centre in the middle, in name only. */
    UNIFORM,
    /** Centres anywhere on the grid; densities of all centres add up. */
    RANDOM
}

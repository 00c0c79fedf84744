package org.wespace.agents.daily.service;

/** Whole numbers with a given expectation. */
final class Whole {

    private Whole() {}

    /** The mean rounded up with the chance of its fraction, else down. */
    static int of(double mean, double uniform) {
        return (int) Math.floor(mean + uniform);
    }
}

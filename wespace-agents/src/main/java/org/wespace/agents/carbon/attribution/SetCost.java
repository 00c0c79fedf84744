package org.wespace.agents.carbon.attribution;

/**
 * What a run costs in which a set of causes works and the others do not.
 *
 * <p>Pure: the same set costs the same, whenever and in whichever thread it is asked for. So every run takes the same
 * seed, which also takes most of the noise out of differences (common random numbers). Called from several threads at a
 * time where a loop has several.
 */
@FunctionalInterface
public interface SetCost {
    /**
     * Grams by line of a ledger; the lines are disjoint and add up to the total.
     *
     * @param causes bit k is 1 if cause k works
     * @return one entry for each line, each between -2<sup>61</sup> and 2<sup>61</sup>; a new array each time
     */
    long[] grams(long causes);
}

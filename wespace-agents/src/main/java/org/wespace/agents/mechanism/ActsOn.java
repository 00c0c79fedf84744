package org.wespace.agents.mechanism;

/** What a mechanism changes, and so where its switch shows. */
public enum ActsOn {
    /** What residents, firms or builders do: the state of the city. */
    STATE,
    /** Accounts only, such as energy or kilometres besides work: the state stays what it is, bit for bit. */
    ACCOUNTS,
    /** The plan that a run starts from: what stands where in the first tick. */
    INPUT,
    /** Nothing: there is no switch. */
    NOTHING
}

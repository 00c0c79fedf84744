package org.wespace.agents.mechanism;

/** How a claim can be put to the test. */
public enum MechanismKind {
    /** By a switch: the same run with the mechanism at another strength. */
    SWITCH,
    /** By a scan: what is claimed must emerge, and shows between runs of different inputs. There is no switch. */
    SCAN
}

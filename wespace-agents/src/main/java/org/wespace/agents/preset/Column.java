package org.wespace.agents.preset;

/** The column of sources that a preset takes where no number of its own is known. */
enum Column {
    CHINA,
    WEST
}

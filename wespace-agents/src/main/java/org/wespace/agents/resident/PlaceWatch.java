package org.wespace.agents.resident;

/**
 * Notices who has another home, job or number of days at home than when a phase looked at them last.
 *
 * <p>Places are remembered by resident, not by row, as a mark of 32 bits: of changes one in 2<sup>32</sup> goes
 * unnoticed. Memory: 4 bytes a resident. Threads may look at different residents at the same time.
 */
public final class PlaceWatch {

    private static final int HOME = 0x9E3779B1;
    private static final int WORK = 0x85EBCA77;
    private static final int DAYS = 0xC2B2AE3D;

    private final Residents residents;
    private final boolean days;
    /** Mark of each resident's places as last looked at; index: id; 0 before the first look. */
    private final int[] marks;

    /**
     * A watch that has seen nobody yet.
     *
     * @param days whether days at home count as well as home and job
     */
    public PlaceWatch(Residents residents, boolean days) {
        this.residents = residents;
        this.days = days;
        this.marks = new int[residents.count()];
    }

    /** Looks at a resident: whether anything has changed since the last look; true at the first. */
    public boolean changed(int row) {
        int mark = residents.home()[row] * HOME ^ Integer.rotateLeft(residents.work()[row] * WORK, 15);
        if (days) {
            mark ^= (residents.homeDays()[row] + 1) * DAYS;
        }
        mark = mark == 0 ? 1 : mark;
        int id = residents.id()[row];
        if (marks[id] == mark) {
            return false;
        }
        marks[id] = mark;
        return true;
    }
}

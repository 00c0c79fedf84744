package org.wespace.core.measure.form;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Zones that touch as a list says, either way round. */
final class ListContiguity implements Contiguity {

    private final IntArrayList[] lists;

    private ListContiguity(IntArrayList[] lists) {
        this.lists = lists;
    }

    static ListContiguity of(int zones, int[][] neighbours) {
        if (neighbours.length != zones) {
            throw new IllegalArgumentException(
                    "there must be a list of neighbours for each of " + zones + " zones: " + neighbours.length);
        }
        IntArrayList[] lists = new IntArrayList[zones];
        for (int zone = 0; zone < zones; zone++) {
            lists[zone] = new IntArrayList();
        }
        for (int zone = 0; zone < zones; zone++) {
            for (int next : neighbours[zone]) {
                if (next < 0 || next >= zones || next == zone) {
                    throw new IllegalArgumentException(
                            "neighbour of zone " + zone + " must be another of 0.." + (zones - 1) + ": " + next);
                }
                lists[zone].add(next);
                lists[next].add(zone);
            }
        }
        for (IntArrayList list : lists) {
            // Named from both sides a pair would count twice.
            list.sort(null);
            int kept = 0;
            for (int i = 0; i < list.size(); i++) {
                if (kept == 0 || list.getInt(i) != list.getInt(kept - 1)) {
                    list.set(kept++, list.getInt(i));
                }
            }
            list.size(kept);
        }
        return new ListContiguity(lists);
    }

    @Override
    public int slots(int place) {
        return lists[place].size();
    }

    @Override
    public int neighbour(int place, int slot) {
        return lists[place].getInt(slot);
    }
}

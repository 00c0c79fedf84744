package org.wespace.bench;

/** Residents as two columns, in an order. */
final class Population {

    /** In which order residents stand in memory, and so are visited. */
    enum Order {
        /** By home unit, and within a unit by id. */
        HOME,
        /** By id, which says nothing about the home. */
        RANDOM
    }

    private final int[] id;
    private final int[] home;

    private Population(int[] id, int[] home) {
        this.id = id;
        this.home = home;
    }

    /** Residents of a city. */
    static Population of(BenchCity city, int residents, Order order) {
        int[] homeOf = city.homes(residents);
        int[] id = order == Order.HOME
                ? byHome(homeOf, city.grid().unitCount())
                : java.util.stream.IntStream.range(0, residents).toArray();
        int[] home = new int[residents];
        for (int row = 0; row < residents; row++) {
            home[row] = homeOf[id[row]];
        }
        return new Population(id, home);
    }

    /** Ids by counting sort. */
    private static int[] byHome(int[] homeOf, int units) {
        int[] next = new int[units + 1];
        for (int home : homeOf) {
            next[home + 1]++;
        }
        for (int unit = 0; unit < units; unit++) {
            next[unit + 1] += next[unit];
        }
        int[] id = new int[homeOf.length];
        for (int resident = 0; resident < homeOf.length; resident++) {
            id[next[homeOf[resident]]++] = resident;
        }
        return id;
    }

    /** Live ids by row. */
    int[] id() {
        return id;
    }

    /** Live home units by row. */
    int[] home() {
        return home;
    }
}

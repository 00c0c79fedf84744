package org.wespace.core.measure.landscape;

import java.util.Arrays;

/**
 * Sets that are joined, each known by its smallest member; a growing union-find.
 *
 * <p>Cost of a join: O(log n) spread over many, next to O(1) in practice. Memory: 4 bytes a member.
 */
final class Forest {

    /** A member nearer to the root, itself at the root; never a larger one. */
    private int[] parent;

    private int size;

    /** Sets of one member each. */
    Forest(int size) {
        this.parent = new int[Math.max(16, size)];
        while (this.size < size) {
            add();
        }
    }

    /** One more set of one member, which is given back. */
    int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, (int) Math.min(Integer.MAX_VALUE - 8L, size + (long) (size >> 1) + 16));
        }
        parent[size] = size;
        return size++;
    }

    /** Joins the sets of two members. */
    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a < b) {
            parent[b] = a;
        } else {
            parent[a] = b;
        }
    }

    private int root(int member) {
        int[] up = parent;
        int at = member;
        while (up[at] != at) {
            up[at] = up[up[at]];
            at = up[at];
        }
        return at;
    }

    /** Number of each member's set, counted from 0 in order of their smallest members. Ends the use of the forest. */
    int[] number() {
        int[] numbers = parent.length == size ? parent : Arrays.copyOf(parent, size);
        parent = new int[0];
        int next = 0;
        for (int member = 0; member < numbers.length; member++) {
            // A parent is smaller and has its number already.
            numbers[member] = numbers[member] == member ? next++ : numbers[numbers[member]];
        }
        return numbers;
    }

    /** The largest number plus 1, of numbers that ascend by first appearance. */
    static int sets(int[] numbers) {
        int sets = 0;
        for (int number : numbers) {
            sets = Math.max(sets, number + 1);
        }
        return sets;
    }
}

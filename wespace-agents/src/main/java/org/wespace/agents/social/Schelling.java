package org.wespace.agents.social;

import java.util.Arrays;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Direction;
import org.wespace.core.measure.segregation.GroupCounts;

/**
 * Schelling's board: people of a few groups, one to a place, who move to empty places by what groups live around.
 *
 * <p>Neighbours are those of the eight places around that are taken. In a sweep each place has its turn, in order of
 * its index; whoever lives there comes upon one empty place, drawn at random from the whole board, and moves or not as
 * {@link Moving} says. Draws are keyed by sweep and place: the same chance gives the same board for ever. A sweep costs
 * some tens of nanoseconds a place.
 *
 * <p>By threshold on a torus of 51 x 51 with a tenth empty and two groups, the mean share of one's own rises from .50
 * to .57, .75, .82 and .87 at tolerances of .2, .3, .4 and .5.
 *
 * <p>Source: T. C. Schelling (1971), Dynamic models of segregation, doi:10.1080/0022250X.1971.9989794; the random
 * relocation is the form in which it is mostly simulated.
 */
public final class Schelling {

    /** The group of an empty place. */
    public static final int EMPTY = -1;

    private static final int AROUND = Direction.COUNT;

    private static final int START = Decisions.id("schelling.start");
    private static final int PLACE = Decisions.id("schelling.place");
    private static final int MOVE = Decisions.id("schelling.move");

    private final Board board;
    private final Chance chance;
    private final int[] group;
    /** The places around each place, {@link #EMPTY} beyond the edge: [place][neighbour], row-major. */
    private final int[] around;

    private long sweeps;

    /**
     * A board.
     *
     * @param width places from west to east, at least 3
     * @param height places from south to north, at least 3
     * @param vacant share of the places that is empty, in (0, 1)
     * @param groups number of groups, all of one size but for a remainder, 1 to 100
     * @param torus whether places at one edge neighbour those at the other
     */
    public record Board(int width, int height, double vacant, int groups, boolean torus) {

        public Board {
            if (width < 3 || height < 3 || (long) width * height > 1 << 24) {
                throw new IllegalArgumentException(
                        "a board must be 3 to 2^24 places large, and 3 each way: " + width + " x " + height);
            }
            int empty = (int) Math.ceil(vacant * width * height);
            if (!(vacant > 0 && vacant < 1) || empty < 1 || empty >= width * height) {
                throw new IllegalArgumentException(
                        "vacant must lie in (0, 1) and leave somebody on the board: " + vacant);
            }
            if (groups < 1 || groups > 100) {
                throw new IllegalArgumentException("groups must be 1 to 100: " + groups);
            }
        }

        /** 51 x 51 places on a torus, a tenth empty, two groups. */
        public static Board standard() {
            return new Board(51, 51, 0.1, 2, true);
        }

        /** Places. */
        public int places() {
            return width * height;
        }

        int people() {
            return (int) ((1 - vacant) * places());
        }
    }

    /** A board with everybody put at random. */
    public Schelling(Board board, Chance chance) {
        this.board = board;
        this.chance = chance;
        this.group = new int[board.places()];
        this.around = around(board);
        int people = board.people();
        for (int place = 0; place < group.length; place++) {
            group[place] = place < people ? place % board.groups() : EMPTY;
        }
        ChanceKey key = chance.at(0, START);
        for (int place = group.length - 1; place > 0; place--) {
            swap(place, key.boundedInt(place, place + 1));
        }
    }

    /** The board. */
    public Board board() {
        return board;
    }

    /** Group that lives at a place, or {@link #EMPTY}. */
    public int group(int place) {
        return group[place];
    }

    /** Sweeps so far. */
    public long sweeps() {
        return sweeps;
    }

    /**
     * Gives everybody one turn.
     *
     * @return how many moved
     */
    public int sweep(Moving rule) {
        ChanceKey where = chance.at(sweeps, PLACE);
        ChanceKey whether = chance.at(sweeps, MOVE);
        sweeps++;
        int moved = 0;
        for (int place = 0; place < group.length; place++) {
            if (group[place] != EMPTY) {
                int empty = emptyPlace(where, place);
                double here = share(group[place], place, place);
                double there = share(group[place], empty, place);
                if (rule.moves(here, there, whether.uniform(place))) {
                    swap(place, empty);
                    moved++;
                }
            }
        }
        return moved;
    }

    /**
     * Sweeps until nobody moves.
     *
     * @param most sweeps at most
     * @return whether nobody moved in the last sweep
     */
    public boolean settle(Moving rule, int most) {
        for (int n = 0; n < most; n++) {
            if (sweep(rule) == 0) {
                return true;
            }
        }
        return false;
    }

    private int emptyPlace(ChanceKey key, int mover) {
        for (int n = 0; ; n++) {
            int place = Draws.boundedInt(key.bits(mover, n), group.length);
            if (group[place] == EMPTY) {
                return place;
            }
        }
    }

    private void swap(int a, int b) {
        int former = group[a];
        group[a] = group[b];
        group[b] = former;
    }

    /** Share of a group among the neighbours of a place, one place left out; 1 where there are none. */
    private double share(int own, int place, int leftOut) {
        int same = 0;
        int all = 0;
        for (int n = AROUND * place; n < AROUND * (place + 1); n++) {
            int other = around[n];
            if (other >= 0 && other != leftOut && group[other] != EMPTY) {
                all++;
                same += group[other] == own ? 1 : 0;
            }
        }
        return all == 0 ? 1 : same / (double) all;
    }

    private static int[] around(Board board) {
        int[] around = new int[AROUND * board.places()];
        int n = 0;
        for (int place = 0; place < board.places(); place++) {
            for (int d = 0; d < AROUND; d++) {
                Direction direction = Direction.of(d);
                around[n++] = at(board, place % board.width() + direction.dx(), place / board.width() + direction.dy());
            }
        }
        return around;
    }

    private static int at(Board board, int x, int y) {
        if (board.torus()) {
            return Math.floorMod(y, board.height()) * board.width() + Math.floorMod(x, board.width());
        }
        boolean on = x >= 0 && x < board.width() && y >= 0 && y < board.height();
        return on ? y * board.width() + x : EMPTY;
    }

    /** Mean, over all people, of the share of their own among their neighbours. */
    public double meanShare() {
        double sum = 0;
        int people = 0;
        for (int place = 0; place < group.length; place++) {
            if (group[place] != EMPTY) {
                sum += share(group[place], place, place);
                people++;
            }
        }
        return sum / people;
    }

    /** Share of the people who have a smaller share of their own around than they put up with. */
    public double discontent(double tolerance) {
        int people = 0;
        int leave = 0;
        for (int place = 0; place < group.length; place++) {
            if (group[place] != EMPTY) {
                leave += share(group[place], place, place) < tolerance ? 1 : 0;
                people++;
            }
        }
        return leave / (double) people;
    }

    /**
     * People by square block and group, for indices of segregation.
     *
     * @param side places along the side of a block, at least 1; blocks at the far edges may be smaller
     */
    public GroupCounts blocks(int side) {
        if (side < 1) {
            throw new IllegalArgumentException("side of a block must be at least 1: " + side);
        }
        int across = (board.width() + side - 1) / side;
        int down = (board.height() + side - 1) / side;
        int[] counts = new int[across * down * board.groups()];
        for (int place = 0; place < group.length; place++) {
            if (group[place] != EMPTY) {
                int block = place / board.width() / side * across + place % board.width() / side;
                counts[block * board.groups() + group[place]]++;
            }
        }
        return GroupCounts.ofCounts(across * down, board.groups(), counts);
    }

    /** Groups by place, row by row from the south; {@link #EMPTY} where nobody lives. */
    public int[] groups() {
        return Arrays.copyOf(group, group.length);
    }

    /** Adds the board to a hash. */
    public void addTo(StateHash hash) {
        hash.add(sweeps).add(group);
    }
}

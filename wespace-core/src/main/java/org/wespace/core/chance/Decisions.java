package org.wespace.core.chance;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids of decisions: ints that a rule keeps as constants, made from a name.
 *
 * <pre>{@code
 * static final int HOME_MOVE = Decisions.id("home.move");
 * static final int HOME_LOTTERY = Decisions.id("home.lottery");
 * }</pre>
 *
 * <p>Convention: lower case, the topic and then the decision, with a point between. A name is never given to another
 * decision, and is not changed without need: its draws change with it. Two names share an id with a probability of
 * 2<sup>-32</sup>; {@link #requireDistinct} makes sure of a list.
 */
public final class Decisions {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private Decisions() {}

    /**
     * The id of a name: the 32-bit FNV-1a hash of its UTF-8 bytes, the same for ever.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static int id(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a decision must not be blank: '" + name + "'");
        }
        int hash = FNV_OFFSET;
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * Makes sure that the names have different ids.
     *
     * @throws IllegalArgumentException naming both names if two have the same id, or one stands there twice
     */
    public static void requireDistinct(Collection<String> names) {
        Map<Integer, String> nameOf = new HashMap<>();
        for (String name : names) {
            String other = nameOf.putIfAbsent(id(name), name);
            if (other != null) {
                throw new IllegalArgumentException(
                        "two decisions have the same id " + id(name) + ": '" + other + "' and '" + name + "'");
            }
        }
    }
}

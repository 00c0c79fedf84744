package org.wespace.agents.daily.shopping;

import java.util.Arrays;
import org.wespace.core.engine.StateHash;

/**
 * How much residents are used to ordering, by resident and habit: the share of orders among what they got, smoothed
 * over months.
 *
 * <p>Three bytes a resident, whole 254ths; steps are rounded by chance, so that small ones are not lost. Threads may
 * look after different residents at the same time.
 */
final class Habits {

    /** Habit of somebody who orders everything. */
    static final int MOST = 254;

    private final byte[] value;
    private final double memory;

    Habits(int residents, double[] start, double memory) {
        this.value = new byte[GoodsNeed.HABITS * residents];
        this.memory = memory;
        for (int habit = 0; habit < GoodsNeed.HABITS; habit++) {
            Arrays.fill(value, habit * residents, (habit + 1) * residents, (byte) Math.round(MOST * start[habit]));
        }
    }

    private int index(int habit, int id) {
        return habit * (value.length / GoodsNeed.HABITS) + id;
    }

    int of(int habit, int id) {
        return value[index(habit, id)] & 0xFF;
    }

    /** Lets a month with so many orders among so many occasions leave its mark; nothing happens without occasions. */
    void remember(int habit, int id, int orders, int occasions, double uniform) {
        if (occasions > 0) {
            int index = index(habit, id);
            double old = value[index] & 0xFF;
            double next = old + memory * (MOST * (double) orders / occasions - old);
            value[index] = (byte) Math.min(MOST, (int) Math.floor(next + uniform));
        }
    }

    void addTo(StateHash hash) {
        hash.add(value);
    }
}

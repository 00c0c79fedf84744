package org.wespace.agents.daily.service;

import org.wespace.agents.daily.VisitBook;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.Exponential;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;

/**
 * The places of one use of the floor where people wait: what they can serve in the tick, and the waiting that residents
 * have learnt of, in minutes by unit. The waiting is state; all else is made anew each tick.
 */
final class WaitingPlaces {

    private static final int UNIT_CHUNK = 2048;

    private final FloorUse use;
    private final FloorStock floor;
    private final Facility facility;
    private final WaitParameters waits;
    private final double personsPerResident;
    private final double[] wait;
    private final double[] slots;
    private final int[] free;
    private final double[] mass;

    WaitingPlaces(FloorUse use, FloorStock floor, ServiceParameters parameters, double personsPerResident) {
        this.use = use;
        this.floor = floor;
        this.facility = parameters.places().of(use);
        this.waits = parameters.waits();
        this.personsPerResident = personsPerResident;
        int units = floor.grid().unitCount();
        this.wait = new double[units];
        this.slots = new double[units];
        this.free = new int[units];
        this.mass = new double[units];
    }

    /** Bytes of one of them. */
    static long bytes(long units) {
        return 28 * units;
    }

    /** Counts the slots of the tick: whole ones, whose expectation is what the open floor can serve. */
    void open(double openShare, ChanceKey key, ParallelLoop loop) {
        loop.run(free.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                slots[unit] = floor.squareMetres(use, unit) * facility.slotsPerSquareMetre() * openShare;
                free[unit] = slots[unit] == 0 ? 0 : Whole.of(slots[unit], key.uniform(unit, use.ordinal()));
            }
        });
    }

    /** Slots that nobody has yet, live, by unit. */
    int[] free() {
        return free;
    }

    /** Weighs units by the slots that are left and by waiting. Live, until the next call. */
    double[] weighFree(ParallelLoop loop) {
        loop.run(free.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                mass[unit] = free[unit] == 0 ? 0 : free[unit] * draw(unit);
            }
        });
        return mass;
    }

    /** Weighs units by all that they can serve and by waiting. Live, until the next call. */
    double[] weighAll(ParallelLoop loop) {
        loop.run(free.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                mass[unit] = slots[unit] == 0 ? 0 : slots[unit] * draw(unit);
            }
        });
        return mass;
    }

    private double draw(int unit) {
        return Exponential.exp(-waits.decayPerMinute() * wait[unit]);
    }

    /** Minutes that residents expect to wait. */
    double wait(int unit) {
        return wait[unit];
    }

    /** Learns from the visits of the tick. */
    void close(VisitBook visits, ParallelLoop loop) {
        loop.run(free.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                double now = minutes(visits.visits(use, unit), slots[unit]);
                wait[unit] += waits.follow() * (now - wait[unit]);
            }
        });
    }

    private double minutes(long came, double canServe) {
        if (came == 0) {
            return 0;
        }
        int staff = facility.staff(canServe * personsPerResident, waits.openMinutes());
        double load = canServe > 0 ? staff * (came / canServe) : staff;
        return WaitingLine.meanMinutes(staff, load, facility.minutesEach(), waits.longest());
    }

    void addTo(StateHash hash) {
        hash.add(wait);
    }
}

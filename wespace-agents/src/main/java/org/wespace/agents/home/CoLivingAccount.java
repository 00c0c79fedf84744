package org.wespace.agents.home;

import java.util.Arrays;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;

/**
 * What homes of each tenure form take of floor and energy, and what their residents do outside: a read-out of a moment,
 * which changes nothing.
 *
 * <p>Each of DW-2 to DW-6 is a switch of its own; without them all forms are alike but for their floor. Forms that take
 * co-living floor are co-living. Sums across residents are integers.
 */
public final class CoLivingAccount {

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;
    private static final double CENTS = 100;
    private static final double MILLIONTHS = 1e6;
    private static final int PERSONS = 0;
    private static final int FLOOR = 1;
    private static final int FACTOR = 2;
    private static final int WATT_HOURS = 3;
    private static final int SAVED_CENTS = 4;
    private static final int ENTRIES = 5;

    private final FloorUse[] useOf;
    private final CoLivingEffects effects;
    private final Switches switches;
    private final long[] sums;

    private CoLivingAccount(FloorUse[] useOf, CoLivingEffects effects, Switches switches, long[] sums) {
        this.useOf = useOf;
        this.effects = effects;
        this.switches = switches;
        this.sums = sums;
    }

    /** The account of a city as it is now. */
    public static CoLivingAccount of(
            HomeMarket market,
            Rents rents,
            HomeTastes tastes,
            Switches switches,
            CoLivingEffects effects,
            ParallelLoop loop) {
        Counting counting = new Counting(new SharedLiving(market, rents, tastes, switches, effects));
        Residents residents = market.residents();
        long[][] tally = new long[loop.threads()][ENTRIES * market.forms().count()];
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                if (residents.home()[row] != Residents.NONE) {
                    counting.add(tally[worker], row);
                }
            }
        });
        long[] sums = new long[tally[0].length];
        for (long[] mine : tally) {
            Arrays.setAll(sums, i -> sums[i] + mine[i]);
        }
        return new CoLivingAccount(market.forms().uses(), effects, switches, sums);
    }

    /** How one resident counts. */
    private static final class Counting {
        private final Residents residents;
        private final SharedLiving living;
        private final CoLivingEffects.Energy energy;

        Counting(SharedLiving living) {
            this.residents = living.market().residents();
            this.living = living;
            this.energy = living.effects().energy();
        }

        void add(long[] sums, int row) {
            double factor = living.energyFactor(row);
            int at = residents.tenure()[row] * ENTRIES;
            sums[at + PERSONS]++;
            sums[at + FLOOR] += residents.floor()[row];
            sums[at + FACTOR] += Math.round(factor * MILLIONTHS);
            double squareMetres = residents.floor()[row] / (double) FloorStock.PER_SQUARE_METRE;
            sums[at + WATT_HOURS] += Math.round(1000 * factor * energy.kilowattHoursPerSquareMetre() * squareMetres);
            if (living.shared(row)) {
                sums[at + SAVED_CENTS] += Math.round(CENTS * living.saved(row));
            }
        }
    }

    private long sum(int form, int entry) {
        return sums[form * ENTRIES + entry];
    }

    private boolean shared(int form) {
        return useOf[form] == FloorUse.COLIVE;
    }

    /** Residents who live in a form. */
    public long persons(int form) {
        return sum(form, PERSONS);
    }

    /** Home floor a head in square metres; NaN without residents. */
    public double squareMetresPerHead(int form) {
        return sum(form, FLOOR) / (double) FloorStock.PER_SQUARE_METRE / persons(form);
    }

    /** Home energy a head in kWh a year; NaN without residents. */
    public double kilowattHoursPerHead(int form) {
        return sum(form, WATT_HOURS) / 1000.0 / persons(form);
    }

    /** Home energy a head in kWh a year if everybody had the mean floor of the city: what sharing alone does. */
    public double kilowattHoursPerHeadAtEqualFloor(int form) {
        long floor = 0;
        long all = 0;
        for (int f = 0; f < useOf.length; f++) {
            floor += sum(f, FLOOR);
            all += persons(f);
        }
        double mean = floor / (double) FloorStock.PER_SQUARE_METRE / all;
        double factor = sum(form, FACTOR) / MILLIONTHS / persons(form);
        return factor * effects.energy().kilowattHoursPerSquareMetre() * mean;
    }

    /** Trips a head and year that are not to work. */
    public double nonWorkTripsPerHead(int form) {
        double rise = shared(form) ? effects.trips().rise() * switches.strength(Mechanism.CO_LIVING_TRIPS) : 0;
        return WEEKS * effects.trips().perWeek() * (1 + rise);
    }

    /** Kilometres a head and year of such trips. */
    public double nonWorkKilometresPerHead(int form) {
        return nonWorkTripsPerHead(form) * effects.trips().kilometres();
    }

    /** Visits a head and year to facilities. */
    public double facilityVisitsPerHead(int form) {
        double rise =
                shared(form) ? effects.facilities().rise() * switches.strength(Mechanism.CO_LIVING_FACILITIES) : 0;
        return WEEKS * effects.facilities().perWeek() * (1 + rise);
    }

    /** Energy a head and year that facilities use for these visits, kWh. */
    public double facilityKilowattHoursPerHead(int form) {
        return facilityVisitsPerHead(form) * effects.facilities().kilowattHours();
    }

    /** Rent that residents of a form save in a month against standard homes, whatever becomes of it. */
    public double rentSaved(int form) {
        return sum(form, SAVED_CENTS) / CENTS;
    }

    /** Money of it that they spend on other things in a month (DW-6). */
    public double respent(int form) {
        return rentSaved(form) * effects.spending().share() * switches.strength(Mechanism.CO_LIVING_SPENDING);
    }

    /** Carbon of that spending, kgCO2e a year. */
    public double respentKilograms(int form) {
        return MONTHS * respent(form) * effects.spending().kilogramsPerMoney();
    }

    /** Carbon of home energy and of facilities' energy for all residents of a form, kgCO2 a year. */
    public double energyKilograms(int form) {
        double facilities = persons(form) > 0 ? persons(form) * facilityKilowattHoursPerHead(form) : 0;
        return (sum(form, WATT_HOURS) / 1000.0 + facilities) * effects.kilogramsPerKilowattHour();
    }
}

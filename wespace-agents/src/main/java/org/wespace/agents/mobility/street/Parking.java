package org.wespace.agents.mobility.street;

import java.util.List;
import java.util.function.LongSupplier;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Parking that nobody needs any more becomes green or building plots, once a year (E20): mechanisms OV-11 and TR-11.
 *
 * <p>Spaces that were needed in the first month and are not now are free; vehicles of a shared fleet take up free
 * spaces, everywhere the same share of them. The ground of free spaces is first looked for on parking ground, up to the
 * part of it that can be given back, then at the kerbs of streets, up to theirs; what would lie under or inside
 * buildings gives back nothing. Ground once given back stays so.
 *
 * <p>Of freed parking ground {@link Mechanism#RELEASED_STREETS} (OV-11) turns the share of its strength into green,
 * {@link Mechanism#PARKING_REUSE} (TR-11) that of its own into plots, both less in proportion where they ask for more
 * than all; kerbs become green by the strength of OV-11. The rest stays. On plots, builders may build. At strength 0 of
 * both nothing is counted or turned.
 *
 * <p>Whole millionths pass from cover to cover, so no ground is lost. O(residents + units) a year and in the first
 * tick. Memory: 40 bytes a unit.
 */
public final class Parking implements Phase {

    /** Name of the phase. */
    public static final String NAME = "parking";

    private static final int TICKS_A_YEAR = 12;

    private final LandCover cover;
    private final ParkingParameters parameters;
    private final ParkingNeed need;
    private final double toGreen;
    private final double toPlots;
    private final double kerbsToGreen;

    /** Spaces needed in the first month and now, in counts; index: unit. */
    private final long[] atStart;

    private final long[] now;
    /** Ground at the start, in millionths; index: unit. */
    private final int[] parkingAtStart;

    private final int[] streetsAtStart;
    /** Ground given back so far, whatever became of it, in millionths; index: unit. */
    private final int[] freedParking;

    private final int[] freedKerbs;
    private boolean started;
    private long freeSpaces;
    private final long[] turned = new long[3];

    /**
     * Parking of a city.
     *
     * @param modes modes of travel, by the index that residents have
     * @param fleet real vehicles of shared fleets at present, not negative; {@code () -> 0} where there are none
     */
    public Parking(
            Residents residents,
            List<TravelMode> modes,
            Land land,
            ParkingParameters parameters,
            Switches switches,
            LongSupplier fleet) {
        this.cover = land.cover();
        this.parameters = parameters;
        this.need = new ParkingNeed(residents, modes, land, parameters, fleet);
        double green = switches.strength(Mechanism.RELEASED_STREETS);
        double plots = switches.strength(Mechanism.PARKING_REUSE);
        this.toGreen = green / Math.max(1, green + plots);
        this.toPlots = plots / Math.max(1, green + plots);
        this.kerbsToGreen = green;
        int units = land.grid().unitCount();
        this.atStart = new long[units];
        this.now = new long[units];
        this.parkingAtStart = new int[units];
        this.streetsAtStart = new int[units];
        this.freedParking = new int[units];
        this.freedKerbs = new int[units];
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whether the phase does anything at its switches. */
    public boolean isOn() {
        return toGreen + toPlots + kerbsToGreen > 0;
    }

    @Override
    public void run(Tick tick) {
        if (!isOn()) {
            return;
        }
        if (!started) {
            start();
        }
        if ((tick.index() + 1) % TICKS_A_YEAR == 0) {
            release();
        }
    }

    private void start() {
        started = true;
        need.count(atStart);
        for (int unit = 0; unit < atStart.length; unit++) {
            parkingAtStart[unit] = cover.counts(Cover.PARKING, unit);
            streetsAtStart[unit] = cover.counts(Cover.ROAD, unit);
        }
    }

    private void release() {
        need.count(now);
        long free = 0;
        for (int unit = 0; unit < now.length; unit++) {
            free += free(unit);
        }
        freeSpaces = Math.max(0, free - need.fleet());
        double share = free == 0 ? 0 : freeSpaces / (double) free;
        for (int unit = 0; unit < now.length; unit++) {
            release(unit, share * free(unit) / ParkingNeed.PER_SPACE);
        }
    }

    private long free(int unit) {
        return Math.max(0, atStart[unit] - now[unit]);
    }

    /** Gives the ground of so many spaces back, as far as it is not given back yet. */
    private void release(int unit, double spaces) {
        double squareMetres = cover.grid().unitMetres() * cover.grid().unitMetres();
        double ground = spaces * parameters.metresPerSpace() / squareMetres * LandCover.WHOLE;
        int parking = (int) Math.min(ground, parameters.offStreetShare() * parkingAtStart[unit]);
        int kerbs = (int) Math.min(ground - parking, parameters.kerbShare() * streetsAtStart[unit]);
        int before = freedParking[unit];
        int after = Math.max(before, parking);
        turn(0, Cover.PARKING, Cover.GREEN, unit, part(toGreen, after) - part(toGreen, before));
        turn(1, Cover.PARKING, Cover.BUILT, unit, part(toPlots, after) - part(toPlots, before));
        freedParking[unit] = after;
        int kerbsAfter = Math.max(freedKerbs[unit], kerbs);
        turn(2, Cover.ROAD, Cover.GREEN, unit, part(kerbsToGreen, kerbsAfter) - part(kerbsToGreen, freedKerbs[unit]));
        freedKerbs[unit] = kerbsAfter;
    }

    private static int part(double share, int millionths) {
        return (int) (share * millionths);
    }

    private void turn(int what, Cover from, Cover to, int unit, int millionths) {
        cover.turn(from, to, unit, millionths);
        turned[what] += millionths;
    }

    /** What has become of parking, in real spaces and square metres. */
    public Released released() {
        double squareMetres = cover.grid().unitMetres() * cover.grid().unitMetres() / LandCover.WHOLE;
        return new Released(
                spaces(atStart),
                freeSpaces / (double) ParkingNeed.PER_SPACE,
                turned[0] * squareMetres,
                turned[1] * squareMetres,
                turned[2] * squareMetres);
    }

    private static double spaces(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum / (double) ParkingNeed.PER_SPACE;
    }

    /** Makes sure that no more ground was given back than could be. */
    public void checkBalance() {
        long most = 0;
        for (int unit = 0; unit < now.length; unit++) {
            if (freedParking[unit] > parkingAtStart[unit] || freedKerbs[unit] > streetsAtStart[unit]) {
                throw new IllegalStateException("unit " + unit + " gave back " + freedParking[unit] + " of "
                        + parkingAtStart[unit] + " millionths of parking and " + freedKerbs[unit] + " of "
                        + streetsAtStart[unit] + " of streets");
            }
            most += freedParking[unit] + freedKerbs[unit];
        }
        if (turned[0] + turned[1] + turned[2] > most) {
            throw new IllegalStateException("of " + most + " millionths given back were turned " + turned[0] + ", "
                    + turned[1] + " and " + turned[2]);
        }
    }

    /** Adds what is remembered from year to year to a hash: covers are added by {@link Land}. */
    public void addTo(StateHash hash) {
        hash.add(atStart).add(freedParking).add(freedKerbs);
    }

    /**
     * Parking given back.
     *
     * @param spacesAtStart spaces that cars needed in the first month
     * @param freeSpaces spaces free at the end of the last year, those of the shared fleet left out
     * @param parkingToGreen parking ground that has become green, in m2
     * @param parkingToPlots parking ground that has become plots, in m2
     * @param kerbsToGreen kerbs that have become green, in m2
     */
    public record Released(
            double spacesAtStart,
            double freeSpaces,
            double parkingToGreen,
            double parkingToPlots,
            double kerbsToGreen) {

        /** All ground turned, in m2. */
        public double squareMetres() {
            return parkingToGreen + parkingToPlots + kerbsToGreen;
        }
    }
}

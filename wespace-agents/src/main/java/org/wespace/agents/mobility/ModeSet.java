package org.wespace.agents.mobility;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;

/**
 * The modes of a city with the services that its mechanisms bring: rides in shared vehicles (TR-5, TR-2) and shared
 * bicycles (TR-9).
 *
 * <p>Money counts as time: an amount M as M over the value of time, in minutes at the wheel, which weigh what the
 * preset's car says. So a ride of t minutes has the utility {@code constant - b_car (base fare + wait weight * wait +
 * (time weight + fare of a minute) t)} with fares in minutes; a fare by the kilometre is taken at the free speed of the
 * roads. {@link TravelMode} multiplies all minutes with one decay, which here carries the fare of the minutes on the
 * way; fixed minutes are therefore told in minutes of that worth: set them by {@link #fixedMinutes}.
 *
 * <p>A strength below 1 is the weight of a service: its logarithm is added to the constant, so that rides have about
 * that share of the users that they have at 1. With automated vehicles on the roads (TR-2) there are rides also with
 * TR-5 off, for those alone who have a car: see {@link RideAccess}.
 */
public final class ModeSet {

    private static final double MINUTES_PER_HOUR = 60;

    private final CommuteParameters commute;
    private final RideAccess rides;
    /** Fixed minutes for each minute of waiting, by mode; 0 where nobody waits for a vehicle of a fleet. */
    private final double[] fixedPerWait;

    private ModeSet(CommuteParameters commute, RideAccess rides, double[] fixedPerWait) {
        this.commute = commute;
        this.rides = rides;
        this.fixedPerWait = fixedPerWait;
    }

    /** The modes of a preset and its services. */
    public static ModeSet of(Preset preset, Switches switches) {
        return of(CommuteParameters.of(preset), RideServices.of(preset), switches);
    }

    /**
     * Modes with services added behind them; without any, exactly those given.
     *
     * @param base modes among which there is a car, for rides, and a walk and a bicycle, for shared bicycles
     * @throws IllegalArgumentException if such a mode is missing
     */
    public static ModeSet of(CommuteParameters base, RideServices services, Switches switches) {
        List<TravelMode> modes = new ArrayList<>(base.modes());
        double supply = supply(switches);
        double bicycles = switches.strength(Mechanism.SHARED_BICYCLES);
        if (bicycles > 0) {
            modes.add(sharedBicycle(base.modes(), services, bicycles));
        }
        if (supply > 0) {
            double space = 1 - switches.strength(Mechanism.MOBILE_SPACE) * (1 - services.mobileSpace());
            RideService alone = services.alone();
            RideService pooled = services.pooled();
            double worth = services.valueOfTime();
            TravelMode car = require(base.modes(), ModeKind.CAR);
            modes.add(ride(car, ModeKind.SHARED_CAR, alone.withTimeWeight(space * alone.timeWeight()), worth, supply));
            modes.add(
                    ride(car, ModeKind.POOLED_CAR, pooled.withTimeWeight(space * pooled.timeWeight()), worth, supply));
            services.hail().ifPresent(hail -> modes.add(ride(car, ModeKind.RIDE_HAIL, hail, worth, supply)));
        }
        CommuteParameters commute =
                modes.size() == base.modes().size() ? base : new CommuteParameters(modes, base.roads());
        return new ModeSet(commute, RideAccess.of(switches), fixedPerWait(commute.modes(), services));
    }

    /**
     * How strongly rides are offered, in [0, 1]: as TR-5 says, or as TR-2 says where that is more, for automated
     * vehicles that add capacity are shared ones.
     */
    public static double supply(Switches switches) {
        return Math.max(switches.strength(Mechanism.SHARED_RIDES), switches.strength(Mechanism.AUTOMATED_CAPACITY));
    }

    private static TravelMode require(List<TravelMode> modes, ModeKind kind) {
        return modes.stream()
                .filter(mode -> mode.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "services need a mode of kind " + kind + " to compare with; there are "
                                + modes.stream().map(TravelMode::name).toList()));
    }

    private static TravelMode ride(
            TravelMode car, ModeKind kind, RideService service, double valueOfTime, double supply) {
        double minutesOfMoney = MINUTES_PER_HOUR / valueOfTime;
        double perMinute =
                service.farePerMinute() + service.farePerKilometre() * car.kilometresPerHour() / MINUTES_PER_HOUR;
        double decay = car.decayPerMinute() * (service.timeWeight() + perMinute * minutesOfMoney);
        return new TravelMode(
                name(kind),
                kind,
                car.kilometresPerHour(),
                decay,
                car.constant() - car.decayPerMinute() * service.baseFare() * minutesOfMoney + StrictMath.log(supply),
                service.waitMinutes() * fixedPerWait(car, decay, service),
                car.congested(),
                1 / service.travellers());
    }

    private static TravelMode sharedBicycle(List<TravelMode> modes, RideServices services, double strength) {
        TravelMode own = require(modes, ModeKind.BICYCLE);
        double perMinute = require(modes, ModeKind.CAR).decayPerMinute();
        double perMoney = perMinute * MINUTES_PER_HOUR / services.valueOfTime();
        SharedBicycles bicycles = services.bicycles();
        double decay = own.decayPerMinute() + perMoney * bicycles.farePerMinute();
        double walk = bicycles.walkWeight()
                * bicycles.walkMinutes(require(modes, ModeKind.WALK).kilometresPerHour());
        return new TravelMode(
                name(ModeKind.SHARED_BICYCLE),
                ModeKind.SHARED_BICYCLE,
                own.kilometresPerHour(),
                decay,
                own.constant() - perMoney * bicycles.baseFare() + StrictMath.log(strength),
                decay > 0 ? (walk + bicycles.unlockMinutes()) * perMinute / decay : 0,
                false,
                0);
    }

    private static double[] fixedPerWait(List<TravelMode> modes, RideServices services) {
        double[] minutes = new double[modes.size()];
        for (int m = 0; m < minutes.length; m++) {
            TravelMode mode = modes.get(m);
            if (mode.kind().isRide()) {
                minutes[m] = fixedPerWait(require(modes, ModeKind.CAR), mode.decayPerMinute(), of(services, mode));
            }
        }
        return minutes;
    }

    private static RideService of(RideServices services, TravelMode mode) {
        return switch (mode.kind()) {
            case SHARED_CAR -> services.alone();
            case POOLED_CAR -> services.pooled();
            default -> services.hail().orElseGet(services::alone);
        };
    }

    private static double fixedPerWait(TravelMode car, double decay, RideService service) {
        return decay > 0 ? service.waitWeight() * car.decayPerMinute() / decay : 0;
    }

    private static String name(ModeKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The modes and roads, services included. */
    public CommuteParameters commute() {
        return commute;
    }

    /** Who can take rides. */
    public RideAccess rides() {
        return rides;
    }

    /**
     * Fixed minutes of a ride, as {@link ModeNetwork#setFixedMinutes} takes them, when its vehicle comes after a time.
     *
     * @param mode index of a mode that is a ride
     * @param waitMinutes minutes until the vehicle comes
     * @throws IllegalArgumentException if the mode is no ride
     */
    public double fixedMinutes(int mode, double waitMinutes) {
        if (!commute.modes().get(mode).kind().isRide()) {
            throw new IllegalArgumentException("nobody waits for a vehicle of a fleet in mode "
                    + commute.modes().get(mode).name());
        }
        return waitMinutes * fixedPerWait[mode];
    }
}

package org.wespace.agents.mobility;

/**
 * A mode of travel and how residents weigh it.
 *
 * <p>Utility of going t minutes on the links: {@code constant - decayPerMinute * (fixedMinutes + t)}.
 *
 * @param name lower-case name ("car")
 * @param kind what the mode is
 * @param kilometresPerHour speed on the links without traffic, positive
 * @param decayPerMinute disutility of a minute, the decay of the choice of places by this mode; not negative
 * @param constant utility of the mode as such, relative to the other modes
 * @param fixedMinutes minutes of every trip that do not depend on its length: walking to a stop, waiting, parking
 * @param congested whether traffic slows the mode down
 * @param vehiclesPerTraveller vehicles that a traveller adds to the links, not negative; 0 for a mode without traffic
 */
public record TravelMode(
        String name,
        ModeKind kind,
        double kilometresPerHour,
        double decayPerMinute,
        double constant,
        double fixedMinutes,
        boolean congested,
        double vehiclesPerTraveller) {

    public TravelMode {
        require(
                kilometresPerHour > 0 && Double.isFinite(kilometresPerHour),
                name,
                "kilometresPerHour",
                kilometresPerHour);
        require(decayPerMinute >= 0 && Double.isFinite(decayPerMinute), name, "decayPerMinute", decayPerMinute);
        require(Double.isFinite(constant), name, "constant", constant);
        require(fixedMinutes >= 0 && Double.isFinite(fixedMinutes), name, "fixedMinutes", fixedMinutes);
        require(
                vehiclesPerTraveller >= 0 && Double.isFinite(vehiclesPerTraveller),
                name,
                "vehiclesPerTraveller",
                vehiclesPerTraveller);
    }

    /**
     * A mode whose kind its name tells ("walk", "bicycle", "transit", "car"); under another name it is a car where
     * traffic slows it down, transit where not.
     */
    public TravelMode(
            String name,
            double kilometresPerHour,
            double decayPerMinute,
            double constant,
            double fixedMinutes,
            boolean congested,
            double vehiclesPerTraveller) {
        this(
                name,
                ModeKind.named(name, congested),
                kilometresPerHour,
                decayPerMinute,
                constant,
                fixedMinutes,
                congested,
                vehiclesPerTraveller);
    }

    private static void require(boolean allowed, String mode, String parameter, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(parameter + " of mode " + mode
                    + " must be finite, speeds positive and the rest not negative (the constant may be): " + value);
        }
    }

    /** Weight of the mode before any minute on the links: {@code exp(constant - decay * fixedMinutes)}. */
    public double weight() {
        return StrictMath.exp(constant - decayPerMinute * fixedMinutes);
    }

    /** The same mode with another constant and decay, as a calibration tries them. */
    public TravelMode with(double newConstant, double newDecayPerMinute) {
        return new TravelMode(
                name,
                kind,
                kilometresPerHour,
                newDecayPerMinute,
                newConstant,
                fixedMinutes,
                congested,
                vehiclesPerTraveller);
    }
}

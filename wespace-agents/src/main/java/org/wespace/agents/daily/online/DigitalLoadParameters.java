package org.wespace.agents.daily.online;

import java.util.Arrays;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.EnergySystem;
import org.wespace.agents.preset.Preset;

/**
 * What an hour online and a user of digital services take.
 *
 * @param gigabytesPerHour data moved in an hour online, by ordinal of the {@link Purpose}, finite and not negative
 * @param network energy of the network
 * @param dataCentre energy of data centres
 * @param deviceWatts power of a device and what belongs to it at home, not negative: 40, assumption
 * @param workHours hours online on a day of work at home, not negative: 8, assumption
 */
public record DigitalLoadParameters(
        double[] gigabytesPerHour, Network network, DataCentre dataCentre, double deviceWatts, double workHours) {

    public DigitalLoadParameters {
        gigabytesPerHour = gigabytesPerHour.clone();
        if (gigabytesPerHour.length != Purpose.COUNT) {
            throw new IllegalArgumentException("there must be a number of GB an hour for each of " + Purpose.COUNT
                    + " purposes: " + gigabytesPerHour.length);
        }
        for (double value : gigabytesPerHour) {
            Bounds.notNegative("gigabytesPerHour", value);
        }
        Bounds.notNegative("deviceWatts", deviceWatts);
        Bounds.notNegative("workHours", workHours);
    }

    /**
     * Energy of the network, which halves every so many years.
     *
     * @param kilowattHours kWh for each GB in {@code year}, not negative: .0053 in 2022 (Aslan and others 2018: .06 in
     *     2015, halving every two years)
     * @param year of that number
     * @param halvingYears positive; infinite for no progress
     */
    public record Network(double kilowattHours, double year, double halvingYears) {

        public Network {
            Bounds.notNegative("kilowattHours", kilowattHours);
            Bounds.finite("year", year);
            if (!(halvingYears > 0)) {
                throw new IllegalArgumentException("halvingYears must be positive: " + halvingYears);
            }
        }

        /** The energy in a year: kWh for each GB. */
        public double in(double when) {
            return kilowattHours * StrictMath.pow(0.5, (when - year) / halvingYears);
        }
    }

    /**
     * Energy of data centres for each user, a head with digital access.
     *
     * @param serverKilowattHours what the machines take for a user in a year, in kWh, not negative
     * @param pue power usage effectiveness: all energy over that of the machines, at least 1: 1.5, assumption
     */
    public record DataCentre(double serverKilowattHours, double pue) {

        public DataCentre {
            Bounds.notNegative("serverKilowattHours", serverKilowattHours);
            if (!(pue >= 1) || Double.isInfinite(pue)) {
                throw new IllegalArgumentException("pue must be finite and at least 1: " + pue);
            }
        }

        /** All energy for a user in a year, in kWh. */
        public double kilowattHours() {
            return serverKilowattHours * pue;
        }
    }

    private static final double PUE = 1.5;

    /**
     * The numbers of a preset. GB an hour, assumptions: work .5 (mail and some calls), shopping and meals .1 (text and
     * pictures), leisure 2 (video), health and school 1 (video calls), errands .1, all else .3. What a preset says of
     * data centres is for each head and with cooling; here it is divided among those with access to the internet.
     */
    public static DigitalLoadParameters of(Preset preset) {
        EnergySystem system = preset.energySystem();
        double[] gigabytes = new double[Purpose.COUNT];
        for (Purpose purpose : Purpose.values()) {
            gigabytes[purpose.ordinal()] = switch (purpose) {
                case WORK -> 0.5;
                case SHOPPING, MEAL, ERRAND -> 0.1;
                case LEISURE -> 2;
                case HEALTH, EDUCATION -> 1;
                case OTHER -> 0.3;
            };
        }
        return new DigitalLoadParameters(
                gigabytes,
                new Network(system.networkKilowattHours(), 2022, 2),
                new DataCentre(system.dataCentreKilowattHours() / PUE / system.internetAccess(), PUE),
                40,
                8);
    }

    @Override
    public double[] gigabytesPerHour() {
        return gigabytesPerHour.clone();
    }

    /** Data moved in an hour online, in GB. */
    public double gigabytesPerHour(Purpose purpose) {
        return gigabytesPerHour[purpose.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitalLoadParameters that
                && Arrays.equals(gigabytesPerHour, that.gigabytesPerHour)
                && network.equals(that.network)
                && dataCentre.equals(that.dataCentre)
                && deviceWatts == that.deviceWatts
                && workHours == that.workHours;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(gigabytesPerHour) + 31 * network.hashCode() + 961 * dataCentre.hashCode();
    }
}

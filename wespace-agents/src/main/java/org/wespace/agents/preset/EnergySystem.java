package org.wespace.agents.preset;

/**
 * Where energy and data come from.
 *
 * @param gridKilograms carbon of electricity in kgCO2 per kWh, not negative: .537 in China (Ministry of Ecology and
 *     Environment, factor of 2022), .25 in Europe and .37 in the United States (assumptions)
 * @param networkKilowattHours energy of the fixed network in kWh per GB, not negative: .0053 for 2022, from .06 in
 *     2015, halving every two years (Aslan and others 2018)
 * @param dataCentreKilowattHours energy of data centres in kWh per head and year, not negative: 107 in China (150.7 TWh
 *     in 2020, Greenpeace 2021, over 1.41 billion), 300 in the West (assumption, the middle of 100 to 500)
 * @param internetAccess share of residents with access to the internet, in [0, 1]: .704 in China (2020, WeSpace 2.0,
 *     Future Cities from the Lens of Space, 2022), .90 in the West (assumption)
 */
public record EnergySystem(
        double gridKilograms, double networkKilowattHours, double dataCentreKilowattHours, double internetAccess) {

    public EnergySystem {
        Bounds.notNegative("gridKilograms", gridKilograms);
        Bounds.notNegative("networkKilowattHours", networkKilowattHours);
        Bounds.notNegative("dataCentreKilowattHours", dataCentreKilowattHours);
        Bounds.share("internetAccess", internetAccess);
    }

    static EnergySystem of(Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> new EnergySystem(0.537, 0.0053, 107, 0.704);
            case EU_COMPACT -> new EnergySystem(0.25, 0.0053, 300, 0.90);
            case US_SPRAWL -> new EnergySystem(0.37, 0.0053, 300, 0.90);
        };
    }
}

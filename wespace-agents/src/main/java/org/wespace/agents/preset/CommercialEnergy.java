package org.wespace.agents.preset;

/**
 * Electricity of commercial floor, in kWh per m2 and year, not negative.
 *
 * <p>West: EIA, Commercial Buildings Energy Consumption Survey 2012, table C14, in kWh per square foot times 10.764;
 * China: Xu and others 2013 (six cities) where they have a value, otherwise assumptions.
 *
 * @param office 75 in China (50 to 100), 170 in the West (15.9 kWh per square foot)
 * @param mall 180 in China, 197 in the West (mercantile, 18.3)
 * @param hotel 180 in China, 165 in the West (lodging, 15.3)
 * @param retail other shops: 120 in China (assumption), 164 in the West (15.2)
 * @param foodSales 300 in China (assumption), 524 in the West (48.7)
 * @param foodService 250 in China (assumption), 483 in the West (44.9)
 */
public record CommercialEnergy(
        double office, double mall, double hotel, double retail, double foodSales, double foodService) {

    public CommercialEnergy {
        Bounds.notNegative("office", office);
        Bounds.notNegative("mall", mall);
        Bounds.notNegative("hotel", hotel);
        Bounds.notNegative("retail", retail);
        Bounds.notNegative("foodSales", foodSales);
        Bounds.notNegative("foodService", foodService);
    }

    static CommercialEnergy of(Column column) {
        return column == Column.CHINA
                ? new CommercialEnergy(75, 180, 180, 120, 300, 250)
                : new CommercialEnergy(170, 197, 165, 164, 524, 483);
    }
}

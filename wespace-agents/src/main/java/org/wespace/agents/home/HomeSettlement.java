package org.wespace.agents.home;

import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.TenureForm;

/**
 * Opens the books: gives every resident a dwelling where they live, of the tenure form that they have.
 *
 * <p>Everybody gets the floor that they would ask for at present rents; where that is more than a share of a unit's
 * floor, all homes of the use in that unit shrink alike, to whole counts.
 */
public final class HomeSettlement {

    private HomeSettlement() {}

    /**
     * Settles all residents of the city; their floor column is written.
     *
     * @param fill largest share of a unit's floor that is lived in afterwards, in (0, 1]
     * @throws IllegalArgumentException if homes are lived in already, or a resident's form is not among the forms
     */
    public static void settle(
            HomeMarket market, HomeParameters parameters, Switches switches, CityView city, double fill) {
        HomeTastes.require(fill > 0 && fill <= 1, "fill", "in (0, 1]", fill);
        Residents residents = market.residents();
        Homes homes = market.homes();
        Dwellings dwellings = new Dwellings(parameters.moves());
        HomeClasses classes = new HomeClasses(market, parameters.tastes(), switches);
        long[][] asked = new long[FloorUse.COUNT][homes.grid().unitCount()];
        for (int row = 0; row < residents.count(); row++) {
            int unit = residents.home()[row];
            if (unit != Residents.NONE) {
                TenureForm form = form(market, row);
                int days =
                        residents.work()[row] == Residents.NONE ? 0 : residents.homeDays()[row];
                int counts = dwellings.asked(
                        form,
                        classes.incomeOf(row),
                        classes.floorShareOf(row),
                        city.rent(form.use(), unit),
                        residents.id()[row],
                        unit,
                        city.tick());
                residents.floor()[row] = (short) counts;
                asked[form.use().ordinal()][unit] += counts;
            }
        }
        requireEmpty(homes);
        for (int row = 0; row < residents.count(); row++) {
            int unit = residents.home()[row];
            if (unit != Residents.NONE) {
                FloorUse use = form(market, row).use();
                long room = (long) (homes.stock().floor(use, unit) * fill);
                long total = asked[use.ordinal()][unit];
                if (total > room) {
                    residents.floor()[row] = (short) (residents.floor()[row] * room / total);
                }
                homes.occupy(use, unit, residents.floor()[row]);
            }
        }
    }

    private static TenureForm form(HomeMarket market, int row) {
        int index = market.residents().tenure()[row];
        if (index < 0 || index >= market.forms().count()) {
            throw new IllegalArgumentException("tenure form of resident "
                    + market.residents().id()[row] + " must be 0 to "
                    + (market.forms().count() - 1) + ": " + index);
        }
        return market.forms().get(index);
    }

    private static void requireEmpty(Homes homes) {
        for (int unit = 0; unit < homes.grid().unitCount(); unit++) {
            if (homes.residents(unit) > 0) {
                throw new IllegalArgumentException(
                        "unit " + unit + " has " + homes.residents(unit) + " dwellings already; books are opened once");
            }
        }
    }
}

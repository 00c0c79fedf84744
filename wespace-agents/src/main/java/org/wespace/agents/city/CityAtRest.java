package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.home.StandardHome;
import org.wespace.agents.home.StandardHomeUtility;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.core.choice.DecaySmoothing;

/**
 * Reads off a plan what makes it stay as it is: the rents that clear its floor, and the amenities that keep residents
 * where they live at these rents.
 *
 * <p>Amenity of a unit is {@code ln(n / A) / eps} less all that the standard utility knows of it, so that who looks for
 * a home from a job finds the plan's residents again. Units without residents take the mean of those around them,
 * weighted by residents. What is left out on purpose is the pull of one's own group: it has its effect.
 */
final class CityAtRest {

    /** Decay of a neighbour's amenity with distance, per km: assumption. */
    private static final double AMENITY_DECAY = 1;

    private final CityBooks books;
    private final CityParameters parameters;
    private final double vacancy;

    CityAtRest(CityBooks books, CityParameters parameters) {
        this.books = books;
        this.parameters = parameters;
        this.vacancy = parameters.living().rents().structuralVacancy();
    }

    /** Sets the rents of homes to what their residents spend, and those of work places to what firms spend. */
    void clearRents() {
        double[] spent = homeSpending();
        Rents rents = books.land().rents();
        for (int unit = 0; unit < spent.length; unit++) {
            set(FloorUse.HOME, unit, spent[unit]);
            for (FloorUse use : new FloorUse[] {FloorUse.OFFICE, FloorUse.RETAIL, FloorUse.DEPOT}) {
                set(use, unit, books.firms().spending(use, unit));
            }
            if (books.floor().floor(FloorUse.HOME, unit) > 0) {
                rents.set(FloorUse.COLIVE, unit, rents.rent(FloorUse.HOME, unit));
            }
        }
    }

    private void set(FloorUse use, int unit, double money) {
        double floor = books.floor().squareMetres(use, unit) * (1 - vacancy);
        if (money > 0 && floor > 0) {
            books.land().rents().set(use, unit, money / floor);
        }
    }

    private double[] homeSpending() {
        double[] spent = new double[books.floor().grid().unitCount()];
        Residents rows = books.residents();
        long[] byClass = new long[spent.length * Traits.INCOME_CLASSES];
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE) {
                byClass[rows.home()[row] * Traits.INCOME_CLASSES + Traits.incomeClass(rows.traits()[row])]++;
            }
        }
        double share = parameters.living().homes().tastes().floorShare();
        for (int unit = 0; unit < spent.length; unit++) {
            for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
                spent[unit] += byClass[unit * Traits.INCOME_CLASSES + k]
                        * share
                        * parameters.society().incomes().of(k);
            }
        }
        return spent;
    }

    /**
     * Fills in the amenities.
     *
     * @param attraction mass of each unit in the choice of homes from jobs
     * @param view the city at its rents; its amenities are those that are filled in, 0 before
     */
    void fillAmenity(double[] attraction, CitySnapshot view, Scenario scenario, double[] amenity) {
        HomeTastes tastes = parameters.living().homes().tastes();
        StandardHomeUtility known =
                StandardHomeUtility.of(tastes, scenario.switches().without(Mechanism.HOMOPHILY));
        StandardHome form = new StandardHome();
        HomeSeeker anybody = new HomeSeeker(
                0, 0, tastes.floorShare(), parameters.society().incomes().mean());
        Arrays.fill(amenity, 0);
        double[] found = new double[amenity.length];
        double lowest = Double.POSITIVE_INFINITY;
        for (int unit = 0; unit < amenity.length; unit++) {
            if (attraction[unit] > 0) {
                found[unit] = StrictMath.log(attraction[unit]) / tastes.choiceScale()
                        - known.logUtility(anybody, form, unit, view);
                lowest = Math.min(lowest, found[unit]);
            }
        }
        double[] weight = new double[amenity.length];
        double[] product = new double[amenity.length];
        for (int unit = 0; unit < amenity.length; unit++) {
            if (attraction[unit] > 0) {
                weight[unit] = books.homes().residents(unit);
                product[unit] = weight[unit] * (found[unit] - lowest);
            }
        }
        DecaySmoothing around = DecaySmoothing.of(view.grid(), AMENITY_DECAY);
        double[] weights = around.apply(weight);
        double[] products = around.apply(product);
        for (int unit = 0; unit < amenity.length; unit++) {
            amenity[unit] = attraction[unit] > 0 ? found[unit] : lowest + products[unit] / weights[unit];
        }
    }
}

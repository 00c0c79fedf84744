package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.home.HomeMarket;
import org.wespace.agents.home.HomeMasses;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.home.Homes;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.migration.CityGate;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.TenureForm;
import org.wespace.agents.work.Jobs;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.Tick;

/**
 * The gate of an open city (E4b): who leaves frees home and job; who comes takes a standard home by its worth alone,
 * for a newcomer has no way to work yet, and looks for a job in the next month like everybody without one.
 */
final class Newcomers implements CityGate {

    private static final int PLACE = Decisions.id("migration.home");
    /** Homes that a newcomer looks at before turning away. */
    private static final int TRIES = 5;

    private final HomeMarket market;
    private final Jobs jobs;
    private final CitySnapshot view;
    private final HomeMasses masses;
    private final HomeMasses.Offer offer;
    private final double[] cumulative;

    Newcomers(HomeMarket market, Jobs jobs, CitySnapshot view, HomeUtility utility, HomeTastes tastes) {
        this.market = market;
        this.jobs = jobs;
        this.view = view;
        this.masses = new HomeMasses(utility, tastes.choiceScale(), tastes.sizeExponent());
        this.offer = new HomeMasses.Offer(
                new HomeSeeker(0, 0, tastes.floorShare(), market.incomes().mean()),
                market.forms().get(0));
        this.cumulative = new double[market.homes().grid().unitCount()];
    }

    @Override
    public void leave(int row) {
        Residents rows = market.residents();
        FloorUse use = market.forms().get(rows.tenure()[row]).use();
        market.homes().leave(use, rows.home()[row], rows.floor()[row]);
        if (rows.work()[row] != Residents.NONE) {
            jobs.leave(Sector.of(Traits.sector(rows.traits()[row])), rows.work()[row]);
        }
        rows.home()[row] = Residents.NONE;
        rows.homeCell()[row] = Residents.NONE;
        rows.work()[row] = Residents.NONE;
        rows.workCell()[row] = Residents.NONE;
        rows.floor()[row] = 0;
    }

    @Override
    public int arrive(int[] rows, int count, Tick tick) {
        Homes homes = market.homes();
        TenureForm form = offer.form();
        masses.fill(
                offer,
                unit -> Math.max(0, homes.vacant(form.use(), unit)),
                view,
                market.residents().id()[rows[0]],
                cumulative,
                0,
                cumulative.length);
        for (int unit = 1; unit < cumulative.length; unit++) {
            cumulative[unit] += cumulative[unit - 1];
        }
        ChanceKey key = tick.chance(PLACE);
        int housed = 0;
        for (int n = 0; n < count; n++) {
            housed += settle(rows[n], form, key) ? 1 : 0;
        }
        return housed;
    }

    private boolean settle(int row, TenureForm form, ChanceKey key) {
        Residents rows = market.residents();
        Homes homes = market.homes();
        double all = cumulative[cumulative.length - 1];
        double income = market.incomes().of(Traits.incomeClass(rows.traits()[row]));
        for (int attempt = 0; attempt < TRIES && all > 0; attempt++) {
            int unit = unitAt(key.uniform(rows.id()[row], attempt) * all);
            double asked = form.squareMetres(income, offer.who().floorShare(), view.rent(form.use(), unit));
            long counts = FloorStock.counts(asked);
            if (counts <= Math.min(Short.MAX_VALUE, homes.vacant(form.use(), unit))) {
                homes.occupy(form.use(), unit, (int) counts);
                rows.home()[row] = unit;
                rows.homeCell()[row] = market.cells().cellsOf(unit)[0];
                rows.tenure()[row] = 0;
                rows.floor()[row] = (short) counts;
                return true;
            }
        }
        return false;
    }

    private int unitAt(double target) {
        int found = Arrays.binarySearch(cumulative, target);
        int unit = found >= 0 ? found + 1 : -found - 1;
        return Math.min(unit, cumulative.length - 1);
    }
}

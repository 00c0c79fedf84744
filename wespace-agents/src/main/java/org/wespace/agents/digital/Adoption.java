package org.wespace.agents.digital;

import java.util.Arrays;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.inequality.Inequality;

/**
 * Who uses digital services: a read-out, which changes nothing.
 *
 * @param share of the city's residents who are users, in [0, 1]; NaN if nobody lives there
 * @param shareByClass of each income class, the poorest first; NaN for a class without residents
 * @param theil Theil's T of the share between units, weighted by residents; 0 if the same everywhere, NaN without
 *     users. Where units have few residents chance alone gives about (1 - share) / (2 share) times units over residents
 */
public record Adoption(double share, double[] shareByClass, double theil) {

    public Adoption {
        shareByClass = shareByClass.clone();
    }

    /** Of the residents now; O(residents + units log units). */
    public static Adoption of(Residents residents, Grid grid) {
        Tally tally = new Tally(residents, grid.unitCount());
        try (ParallelLoop loop = new ParallelLoop(1)) {
            tally.count(loop);
        }
        double[] byClass = new double[Traits.INCOME_CLASSES];
        long people = 0;
        long users = 0;
        for (int k = 0; k < byClass.length; k++) {
            byClass[k] = tally.users(k) / (double) tally.residents(k);
            people += tally.residents(k);
            users += tally.users(k);
        }
        double theil = people == 0 ? Double.NaN : between(tally, grid.unitCount());
        return new Adoption(users / (double) people, byClass, theil);
    }

    private static double between(Tally tally, int units) {
        double[] shares = new double[units];
        for (int unit = 0; unit < units; unit++) {
            int users = 0;
            for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
                users += tally.usersByUnit(k)[unit];
            }
            int people = tally.residentsByUnit()[unit];
            shares[unit] = people == 0 ? 0 : users / (double) people;
        }
        double[] weights =
                Arrays.stream(tally.residentsByUnit()).asDoubleStream().toArray();
        return Inequality.of(shares, weights).theilT();
    }

    @Override
    public double[] shareByClass() {
        return shareByClass.clone();
    }

    /** Share of the richest class less that of the poorest: the divide. */
    public double gap() {
        return shareByClass[Traits.INCOME_CLASSES - 1] - shareByClass[0];
    }
}

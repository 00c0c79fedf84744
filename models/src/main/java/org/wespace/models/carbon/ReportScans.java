package org.wespace.models.carbon;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.wespace.agents.carbon.attribution.Effect;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetPattern;

/**
 * Rows of the report's table that no switch stands for: cities of other sizes (RG-4) and numbers of centres (RG-1), and
 * shared fleets of other sizes (TR-8).
 *
 * @param grams mean grams by residents of each size of city, the second being the city itself
 * @param residents residents of each size
 * @param effects of the three rows
 */
record ReportScans(double[] residents, double[] grams, Map<Mechanism, Effect> effects) {

    /** Strength of TR-5 where few ride. */
    static final double FEW_RIDES = 0.25;

    private static final int STEP = 3;

    /** One life. */
    private record Life(SmallCity city, Switches switches) {}

    /**
     * Runs them.
     *
     * @param base what works in all of them
     * @param done called after each run, from any thread
     */
    static ReportScans of(
            SmallCity.Shape shape,
            StreetPattern pattern,
            Switches base,
            long[] seeds,
            ParallelLoop loop,
            Runnable done) {
        OptionalLong asIs = OptionalLong.empty();
        SmallCity city = SmallCity.of(shape, pattern, asIs);
        Switches few = base.with(Mechanism.SHARED_RIDES, FEW_RIDES);
        Life[] lives = {
            new Life(SmallCity.of(shape.withSide(shape.side() - STEP), pattern, asIs), base),
            new Life(city, base),
            new Life(SmallCity.of(shape.withSide(shape.side() + STEP), pattern, asIs), base),
            new Life(SmallCity.of(shape.withCentres(1), pattern, asIs), base),
            new Life(city, base.without(Mechanism.AUTOMATED_CAPACITY)),
            new Life(city, few),
            new Life(city, few.without(Mechanism.AUTOMATED_CAPACITY))
        };
        LedgerYear[] years = new LedgerYear[lives.length * seeds.length];
        loop.run(years.length, 1, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                Life life = lives[i / seeds.length];
                years[i] = life.city().live(life.switches(), seeds[i % seeds.length]);
                done.run();
            }
        });
        return of(years, seeds.length);
    }

    private static ReportScans of(LedgerYear[] years, int seeds) {
        double[] exponent = new double[seeds];
        double[] centres = new double[seeds];
        double[] automated = new double[seeds];
        double[] residents = new double[STEP];
        double[] grams = new double[STEP];
        for (int s = 0; s < seeds; s++) {
            double[] x = new double[STEP];
            double[] y = new double[STEP];
            for (int size = 0; size < STEP; size++) {
                LedgerYear year = years[size * seeds + s];
                x[size] = StrictMath.log(year.residents());
                y[size] = StrictMath.log(year.grams());
                residents[size] = year.residents();
                grams[size] += year.grams() / (double) seeds;
            }
            exponent[s] = slope(x, y) - 1;
            centres[s] = years[seeds + s].grams() - years[3 * seeds + s].grams();
            automated[s] =
                    saving(years[seeds + s], years[4 * seeds + s]) - saving(years[5 * seeds + s], years[6 * seeds + s]);
        }
        Map<Mechanism, Effect> effects = new EnumMap<>(Mechanism.class);
        effects.put(Mechanism.POLYCENTRIC_REGION, Mean.of(centres).effect("g"));
        effects.put(Mechanism.CITY_SIZE, Mean.of(exponent).effect("exponent - 1"));
        effects.put(Mechanism.AUTOMATED_SHARE, Mean.of(automated).effect("t per share"));
        return new ReportScans(residents, grams, effects);
    }

    /** Tonnes that capacity by automated vehicles saves, by the share of kilometres that they drive. */
    private static double saving(LedgerYear on, LedgerYear off) {
        return (off.grams() - on.grams()) / 1e6 / Math.max(1e-3, on.automatedShare());
    }

    private static double slope(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            meanX += x[i] / x.length;
            meanY += y[i] / x.length;
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - meanX) * (y[i] - meanY);
            square += (x[i] - meanX) * (x[i] - meanX);
        }
        return product / square;
    }
}

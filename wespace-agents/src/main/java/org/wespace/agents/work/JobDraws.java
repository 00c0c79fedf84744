package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.JobSeeker;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/**
 * Draws what seekers try: a mode and a unit from the exact logit over all vacancies of their sector.
 *
 * <p>Fields of one class (sector and days at home) cost O(units) for each mode, which is dear where few are in it. So
 * small classes of the same days at home draw from one field together, that of the masses of all their sectors, and
 * take a unit with the share that their own sector has in its mass, else draw again: the same distribution by
 * rejection. Who has not taken any when that has cost about as much as fields of their own draws from those, which is
 * the same distribution again. What is drawn depends neither on the order of rows nor on threads.
 *
 * <p>Memory: 48 bytes a unit, 4 a try, and the fields.
 */
final class JobDraws {

    /** Drawing once costs about as much as making the field of one mode for so many units. */
    private static final int UNITS_A_DRAW = 8;

    private final LabourMarket market;
    private final JobMasses masses;
    private final CommuteFields fields;
    private final double[][] mass;
    private final double[] pooled;
    private final double[] factor = new double[Sector.COUNT];
    private int[] list = {};
    private int listed;
    private TryDraws[] draws = {};

    JobDraws(LabourMarket market, JobMasses masses) {
        this.market = market;
        this.masses = masses;
        this.fields = new CommuteFields(market);
        this.mass = new double[Sector.COUNT][market.units()];
        this.pooled = new double[market.units()];
    }

    /** Draws all tries of all seekers. */
    void draw(Seekers who, ChanceKey key, ParallelLoop loop) {
        if (draws.length != loop.threads()) {
            draws = new TryDraws[loop.threads()];
            Arrays.setAll(draws, worker -> new TryDraws(market, fields));
        }
        for (int days = 0; days <= CommuteKernels.WEEK; days++) {
            int small = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                small += isSmall(who, Seekers.classOf(s, days)) ? 1 : 0;
            }
            boolean together = small > 1;
            for (int s = 0; s < Sector.COUNT; s++) {
                int of = Seekers.classOf(s, days);
                if (who.size(of) > 0 && !(together && isSmall(who, of))) {
                    listed = 0;
                    enlist(who, of);
                    drawAlone(who, of, 0, listed, key, loop);
                }
            }
            if (together) {
                drawTogether(who, days, key, loop);
            }
        }
    }

    /** Draws, at most, that cost as much as the fields of a class. */
    private long worthFields() {
        return (long) market.units() * market.kernels().modes() / UNITS_A_DRAW;
    }

    private boolean isSmall(Seekers who, int of) {
        long tries = (long) who.size(of) * who.rounds();
        return tries > 0 && tries * Sector.COUNT <= worthFields();
    }

    private void enlist(Seekers who, int of) {
        int count = who.size(of) * who.rounds();
        if (list.length < listed + count) {
            list = Arrays.copyOf(list, Math.max(listed + count, list.length + (list.length >> 1)));
        }
        for (int round = 0; round < who.rounds(); round++) {
            for (int n = who.begin(of); n < who.begin(of + 1); n++) {
                list[listed++] = who.attempt(n, round);
            }
        }
    }

    /** Tries [from, to) of the list, all of one class, draw from fields of their own. */
    private void drawAlone(Seekers who, int of, int from, int to, ChanceKey key, ParallelLoop loop) {
        int s = Seekers.sector(of).ordinal();
        if (!fill(who, of, loop)) {
            setNothing(who, from, to);
            return;
        }
        fields.open(Seekers.homeDays(of), mass[s], loop);
        pass(who, from, to, TryDraws.PASSES - 1, key, loop);
    }

    private boolean fill(Seekers who, int of, ParallelLoop loop) {
        Sector sector = Seekers.sector(of);
        JobSeeker seeker = new JobSeeker(Seekers.homeDays(of), sector);
        return masses.fill(
                seeker, unit -> market.jobs().vacant(sector, unit), who.firstId(of), mass[sector.ordinal()], loop);
    }

    private void setNothing(Seekers who, int from, int to) {
        for (int n = from; n < to; n++) {
            who.setNothing(list[n]);
        }
    }

    private void pass(Seekers who, int from, int to, int pass, ChanceKey key, ParallelLoop loop) {
        loop.run(
                to - from,
                ParallelLoop.CHUNK,
                (worker, chunk, begin, end) -> draws[worker].draw(who, list, from + begin, from + end, pass, key));
    }

    private void drawTogether(Seekers who, int days, ChanceKey key, ParallelLoop loop) {
        long spent = 0;
        listed = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            if (isSmall(who, Seekers.classOf(s, days))) {
                enlist(who, Seekers.classOf(s, days));
            }
        }
        if (pool(who, days, loop)) {
            fields.open(days, pooled, loop);
            int classes = Sector.COUNT;
            for (int pass = 0; spent < classes * worthFields() && pass < TryDraws.PASSES - 1; pass++) {
                spent += listed;
                pass(who, 0, listed, pass, key, loop);
                classes = keepRejected(who, pass, key);
            }
        }
        drawRest(who, days, key, loop);
    }

    /** Adds up the masses of small classes, each in proportion to its seekers; false if there is no mass. */
    private boolean pool(Seekers who, int days, ParallelLoop loop) {
        Arrays.fill(pooled, 0);
        boolean any = false;
        for (int s = 0; s < Sector.COUNT; s++) {
            int of = Seekers.classOf(s, days);
            factor[s] = 0;
            if (isSmall(who, of) && fill(who, of, loop)) {
                double sum = 0;
                for (double value : mass[s]) {
                    sum += value;
                }
                double each = who.size(of) / sum;
                double[] own = mass[s];
                factor[s] = each;
                loop.run(pooled.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
                    for (int unit = from; unit < to; unit++) {
                        pooled[unit] += each * own[unit];
                    }
                });
                any = true;
            }
        }
        return any;
    }

    /** Keeps on the list who has not taken anything; gives the number of their classes. */
    private int keepRejected(Seekers who, int pass, ChanceKey key) {
        int kept = 0;
        int classes = 0;
        int last = -1;
        for (int n = 0; n < listed; n++) {
            int unit = who.place(list[n]);
            int s = who.sectorOf(list[n]);
            // Who can reach nothing at all is passed on as well: fields of the class alone will tell.
            boolean taken = unit >= 0
                    && TryDraws.acceptance(who, list[n], pass, key) * pooled[unit] < factor[s] * mass[s][unit];
            if (!taken) {
                list[kept++] = list[n];
                classes += s != last ? 1 : 0;
                last = s;
            }
        }
        listed = kept;
        return classes;
    }

    /** Those who have taken nothing draw class by class; the list is in order of classes. */
    private void drawRest(Seekers who, int days, ChanceKey key, ParallelLoop loop) {
        int from = 0;
        while (from < listed) {
            int s = who.sectorOf(list[from]);
            int to = from;
            while (to < listed && who.sectorOf(list[to]) == s) {
                to++;
            }
            drawAlone(who, Seekers.classOf(s, days), from, to, key, loop);
            from = to;
        }
    }
}

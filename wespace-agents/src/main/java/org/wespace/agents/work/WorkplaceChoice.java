package org.wespace.agents.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.MixedField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;

/**
 * Every resident chooses a job and a mode to get there, over all units of the city, until all jobs are filled.
 *
 * <p>In each round everybody without a job draws a mode and a unit by the joint logit over the vacancies, weighted by
 * their prices; where more bid than there is room the lottery decides, and the losers go into the next round. A
 * resident's draws are the same in every tick: tastes do not change from day to day, so that choices change only when
 * travel times do and the days settle down.
 */
public final class WorkplaceChoice implements Phase {

    /** Name of this phase. */
    public static final String NAME = "job and mode choice";

    private static final int PLACE = Decisions.id("work.place");
    private static final int LOTTERY = Decisions.id("work.lottery");

    /** Rounds after which somebody stays without a job; each round leaves a fraction of those before it. */
    private static final int MAX_ROUNDS = 64;

    private final Residents residents;
    private final JobLottery lottery;
    private final double[] prices;
    private final ModeNetwork network;
    private final List<StreetKernel> kernels;
    private final MixedField choice;
    private final double[] mass;
    private final int[] rows;
    private int rounds;
    private int unplaced;

    /**
     * The choice of all residents of a city.
     *
     * @param prices weight of one vacancy in each unit, not negative; not copied
     */
    public WorkplaceChoice(Residents residents, JobLottery lottery, double[] prices, ModeNetwork network) {
        this.residents = residents;
        this.lottery = lottery;
        this.prices = prices;
        this.network = network;
        this.mass = new double[prices.length];
        this.rows = new int[residents.count()];
        this.kernels = new ArrayList<>();
        double[] ones = new double[prices.length];
        Arrays.fill(ones, 1);
        List<MixedField.Term> terms = new ArrayList<>();
        List<TravelMode> modes = network.parameters().modes();
        for (int m = 0; m < modes.size(); m++) {
            StreetKernel kernel =
                    StreetKernel.outward(network.links(m), modes.get(m).decayPerMinute());
            kernels.add(kernel);
            terms.add(new MixedField.Term(kernel.field(), modes.get(m).weight(), ones));
        }
        this.choice = new MixedField(terms);
    }

    /** Bytes of the choice's fields. */
    public static long bytes(long units, int modes, boolean octile) {
        return modes * units * (octile ? 340 : 180);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Rounds that the last tick took. */
    public int rounds() {
        return rounds;
    }

    /** Residents whom the last tick left without a job. */
    public int unplaced() {
        return unplaced;
    }

    @Override
    public void run(Tick tick) {
        for (int m = 0; m < kernels.size(); m++) {
            if (network.parameters().modes().get(m).congested()) {
                kernels.get(m).update();
            }
        }
        lottery.vacateAll();
        int left = residents.count();
        for (int n = 0; n < left; n++) {
            rows[n] = n;
        }
        Chance chance = tick.chance();
        Bids[] bids = new Bids[tick.loop().threads()];
        Arrays.setAll(bids, worker -> new Bids());
        for (rounds = 0; left > 0 && rounds < MAX_ROUNDS; rounds++) {
            if (!updateFields(tick.loop())) {
                break;
            }
            int bidders = left;
            ChanceKey key = chance.at(0, PLACE);
            int round = rounds;
            tick.loop()
                    .run(
                            bidders,
                            ParallelLoop.CHUNK,
                            (worker, chunk, from, to) -> bid(bids[worker], from, to, key, round));
            left = lottery.resolve(rows, bidders, chance.at(rounds, LOTTERY), tick.loop());
            tick.progress(residents.count() - left, residents.count());
        }
        unplaced = left;
    }

    /** Looks at the vacancies that are left; false if there are none. */
    private boolean updateFields(ParallelLoop loop) {
        boolean any = false;
        for (int unit = 0; unit < mass.length; unit++) {
            mass[unit] = lottery.vacancies(unit) * prices[unit];
            any |= mass[unit] > 0;
        }
        if (!any) {
            return false;
        }
        loop.run(kernels.size(), 1, (chunk, from, to) -> {
            for (int m = from; m < to; m++) {
                choice.field(m).update(mass);
            }
        });
        return true;
    }

    /** All bidders of a chunk draw their modes, then those of each mode their places, many at once. */
    private void bid(Bids mine, int from, int to, ChanceKey key, int round) {
        int[] id = residents.id();
        int[] home = residents.home();
        byte[] mode = residents.mode();
        for (int n = from; n < to; n++) {
            int row = rows[n];
            mode[row] = (byte) choice.drawTerm(home[row], key.bits(id[row], 2 * round));
        }
        for (int m = 0; m < kernels.size(); m++) {
            int count = 0;
            for (int n = from; n < to; n++) {
                int row = rows[n];
                if (mode[row] == m) {
                    mine.row[count] = row;
                    mine.home[count] = home[row];
                    mine.bits[count] = key.bits(id[row], 2 * round + 1);
                    count++;
                }
            }
            choice.drawPlaces(m, mine.home, mine.bits, mine.place, count);
            for (int k = 0; k < count; k++) {
                residents.work()[mine.row[k]] = mine.place[k];
            }
        }
    }

    /** Scratch of one worker: those of a chunk who have drawn one mode. */
    private static final class Bids {
        private final int[] row = new int[ParallelLoop.CHUNK];
        private final int[] home = new int[ParallelLoop.CHUNK];
        private final long[] bits = new long[ParallelLoop.CHUNK];
        private final int[] place = new int[ParallelLoop.CHUNK];
    }

    /** The field of a mode, as the last round used it. */
    public DecayField field(int mode) {
        return choice.field(mode);
    }
}

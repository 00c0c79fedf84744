package org.wespace.agents.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.MixedField;
import org.wespace.core.engine.ParallelLoop;

/**
 * The fields over which residents draw a mode and a job together: one for each mode, for one class at a time.
 *
 * <p>{@link #open} puts the masses of a class into the fields of its days at home; until the next call {@link #choice}
 * draws from them. Fields are made when a number of days is first asked for and serve all sectors.
 */
final class CommuteFields {

    private final LabourMarket market;
    private final int[][] modes;
    private final double[] ones;
    private final List<@Nullable Fields> byDays;
    private @Nullable Fields open;

    private record Fields(List<DecayField> byMode, List<MixedField> byCar) {}

    CommuteFields(LabourMarket market) {
        this.market = market;
        this.modes = new int[][] {market.modes(false), market.modes(true)};
        this.ones = new double[market.units()];
        Arrays.fill(ones, 1);
        this.byDays = new ArrayList<>(Collections.nCopies(CommuteKernels.WEEK + 1, null));
    }

    /** Bytes of the fields of so many modes and numbers of days at home. */
    static long bytes(long units, int modes, int days, boolean octile) {
        return (long) modes * days * units * (octile ? 340 : 180);
    }

    /** Puts masses into the fields of so many days at home. */
    void open(int homeDays, double[] mass, ParallelLoop loop) {
        Fields fields = byDays.get(homeDays);
        if (fields == null) {
            fields = make(homeDays);
            byDays.set(homeDays, fields);
        }
        List<DecayField> byMode = fields.byMode;
        loop.run(byMode.size(), 1, (chunk, from, to) -> {
            for (int mode = from; mode < to; mode++) {
                byMode.get(mode).update(mass);
            }
        });
        open = fields;
    }

    /** Modes of the terms of {@link #choice}. */
    int[] modes(boolean car) {
        return modes[car ? 1 : 0];
    }

    /** The joint choice of a mode and a unit; term k goes by the k-th of {@link #modes}. */
    MixedField choice(boolean car) {
        return Objects.requireNonNull(open, "no class is open").byCar.get(car ? 1 : 0);
    }

    private Fields make(int homeDays) {
        CommuteKernels kernels = market.kernels();
        List<DecayField> byMode = new ArrayList<>();
        for (int mode = 0; mode < kernels.modes(); mode++) {
            byMode.add(kernels.outward(homeDays, mode).field());
        }
        List<MixedField> byCar = new ArrayList<>();
        for (int[] of : modes) {
            List<MixedField.Term> terms = new ArrayList<>();
            for (int mode : of) {
                terms.add(new MixedField.Term(byMode.get(mode), kernels.weight(homeDays, mode), ones));
            }
            byCar.add(new MixedField(terms));
        }
        return new Fields(byMode, byCar);
    }
}

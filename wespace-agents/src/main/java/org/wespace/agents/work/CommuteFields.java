package org.wespace.agents.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.MixedField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetPattern;

/**
 * The fields over which residents draw a mode and a job together: one for each mode, for one class at a time.
 *
 * <p>{@link #open} binds the fields to the kernels of a number of days at home and puts the masses of a class into
 * them; until the next call {@link #choice} draws from them. Where no mode's minutes count, for those who never go to
 * work, one field serves all modes.
 */
final class CommuteFields {

    private final LabourMarket market;
    private final int[][] modes;
    private final double[] ones;
    /** One for each mode; made when first needed. */
    private final List<DecayField> byMode = new ArrayList<>();
    /** Choices without and with a car, by days at home; behind those, the same with one field for all modes. */
    private final @Nullable MixedField[][] choices;

    /** Weights of the modes that the choices were made with. */
    private final double[][] weights;

    private MixedField @Nullable [] open;

    CommuteFields(LabourMarket market) {
        this.market = market;
        this.modes = new int[][] {market.modes(false), market.modes(true)};
        this.ones = new double[market.units()];
        Arrays.fill(ones, 1);
        this.choices = new MixedField[2 * (CommuteKernels.WEEK + 1)][];
        this.weights = new double[choices.length][market.kernels().modes()];
    }

    /** Bytes of the fields of so many modes. */
    static long bytes(long units, int modes, StreetPattern pattern) {
        return modes * StreetKernel.fieldBytes(units, pattern) + 8 * units;
    }

    /** Puts masses into the fields of so many days at home. */
    void open(int homeDays, double[] mass, ParallelLoop loop) {
        CommuteKernels kernels = market.kernels();
        int count = kernels.isFlat(homeDays, false) ? 1 : kernels.modes();
        for (int mode = 0; mode < count; mode++) {
            StreetKernel kernel = kernels.outward(homeDays, mode);
            if (mode == byMode.size()) {
                byMode.add(kernel.field());
            } else {
                kernel.bind(byMode.get(mode));
            }
        }
        loop.run(count, 1, (chunk, from, to) -> byMode.get(from).update(mass));
        open = choices(homeDays, count);
    }

    /** Kept as long as the weights of the modes stay as they are. */
    private MixedField[] choices(int homeDays, int fields) {
        int index = fields < market.kernels().modes() ? choices.length / 2 + homeDays : homeDays;
        boolean same = true;
        for (int mode = 0; mode < weights[index].length; mode++) {
            double weight = market.kernels().weight(homeDays, mode);
            same &= weights[index][mode] == weight;
            weights[index][mode] = weight;
        }
        MixedField[] choice = choices[index];
        if (choice == null || !same) {
            choice = new MixedField[] {choice(index, modes[0], fields), choice(index, modes[1], fields)};
            choices[index] = choice;
        }
        return choice;
    }

    /** Modes of the terms of {@link #choice}. */
    int[] modes(boolean car) {
        return modes[car ? 1 : 0];
    }

    /** The joint choice of a mode and a unit; term k goes by the k-th of {@link #modes}. */
    MixedField choice(boolean car) {
        return Objects.requireNonNull(open, "no class is open")[car ? 1 : 0];
    }

    private MixedField choice(int index, int[] of, int fields) {
        List<MixedField.Term> terms = new ArrayList<>();
        for (int mode : of) {
            DecayField field = byMode.get(Math.min(mode, fields - 1));
            terms.add(new MixedField.Term(field, weights[index][mode], ones));
        }
        return new MixedField(terms);
    }
}

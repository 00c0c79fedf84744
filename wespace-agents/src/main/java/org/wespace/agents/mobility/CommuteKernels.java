package org.wespace.agents.mobility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.engine.ParallelLoop;

/**
 * The decay kernels of the way to work, by mode and by days at home: who works at home on n of 5 days minds a minute
 * only (5 - n) / 5 as much.
 *
 * <p>Kernels are made when they are first asked for. After the roads have changed call {@link #update()}. Memory: see
 * {@link StreetKernel}, for each mode, number of days and direction of view that was asked for.
 */
public final class CommuteKernels {

    /** Working days of a week. */
    public static final int WEEK = 5;

    private final ModeNetwork network;
    private final List<@Nullable StreetKernel> outward;
    private final List<@Nullable StreetKernel> inward;

    /** The kernels of a network, none made yet. */
    public CommuteKernels(ModeNetwork network) {
        this.network = network;
        int count = (WEEK + 1) * modes();
        this.outward = new ArrayList<>(Collections.nCopies(count, null));
        this.inward = new ArrayList<>(Collections.nCopies(count, null));
    }

    /** The network that the kernels run over. */
    public ModeNetwork network() {
        return network;
    }

    /** Number of modes. */
    public int modes() {
        return network.parameters().modes().size();
    }

    /** Share of working days on which somebody goes to work who works at home on so many. */
    public static double onSite(int homeDays) {
        return (WEEK - homeDays) / (double) WEEK;
    }

    /** Weight of a mode before any minute on its links, for somebody who works at home on so many days. */
    public double weight(int homeDays, int mode) {
        TravelMode of = network.parameters().modes().get(mode);
        return StrictMath.exp(onSite(homeDays) * (of.constant() - of.decayPerMinute() * network.fixedMinutes(mode)));
    }

    /** From homes to jobs. */
    public StreetKernel outward(int homeDays, int mode) {
        int index = homeDays * modes() + mode;
        StreetKernel kernel = outward.get(index);
        if (kernel == null) {
            kernel = StreetKernel.outward(network.links(mode), decay(homeDays, mode));
            outward.set(index, kernel);
        }
        return kernel;
    }

    /** From jobs back to homes. */
    public StreetKernel inward(int homeDays, int mode) {
        int index = homeDays * modes() + mode;
        StreetKernel kernel = inward.get(index);
        if (kernel == null) {
            kernel = StreetKernel.inward(network.links(mode), decay(homeDays, mode));
            inward.set(index, kernel);
        }
        return kernel;
    }

    /**
     * Whether the kernels of all modes are one and the same: for those who never go to work no minute counts, and
     * unless links are closed to some mode, a single field serves all modes.
     */
    public boolean isFlat(int homeDays, boolean lookingInward) {
        boolean flat = onSite(homeDays) == 0;
        for (int mode = 0; flat && mode < modes(); mode++) {
            flat = (lookingInward ? inward(homeDays, mode) : outward(homeDays, mode)).isFlat();
        }
        return flat;
    }

    private double decay(int homeDays, int mode) {
        return onSite(homeDays) * network.parameters().modes().get(mode).decayPerMinute();
    }

    /** Takes the present minutes of the roads over into the kernels of congested modes. */
    public void update() {
        congested().forEach(StreetKernel::update);
    }

    /** As {@link #update()}, by all threads of a loop. */
    public void update(ParallelLoop loop) {
        List<StreetKernel> kernels = congested();
        loop.run(kernels.size(), 1, (chunk, from, to) -> kernels.get(from).update());
    }

    private List<StreetKernel> congested() {
        List<StreetKernel> kernels = new ArrayList<>();
        for (int index = 0; index < outward.size(); index++) {
            if (network.parameters().modes().get(index % modes()).congested()) {
                addMade(outward.get(index), kernels);
                addMade(inward.get(index), kernels);
            }
        }
        return kernels;
    }

    private static void addMade(@Nullable StreetKernel kernel, List<StreetKernel> kernels) {
        if (kernel != null) {
            kernels.add(kernel);
        }
    }
}

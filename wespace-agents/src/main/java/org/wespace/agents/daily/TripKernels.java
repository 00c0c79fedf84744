package org.wespace.agents.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.engine.ParallelLoop;

/**
 * The decay kernels of ways that are not to work, by mode and by the weight of a minute, seen from where people set
 * out; and fields that purposes take turns to use, for a field for each purpose and mode would take much memory.
 *
 * <p>After the roads have changed call {@link #update}. A {@link PlaceField} of a slot is good until another of the
 * same slot is updated.
 */
public final class TripKernels {

    private final ModeNetwork network;
    private final TripParameters parameters;
    private final SortedMap<Double, List<StreetKernel>> byWeight = new TreeMap<>();
    private final List<List<DecayField>> slots = new ArrayList<>();
    private final List<@Nullable PlaceField> holders = new ArrayList<>();

    /** The kernels of a network, none made yet. */
    public TripKernels(ModeNetwork network, TripParameters parameters) {
        this.network = network;
        this.parameters = parameters;
    }

    /** The network that the kernels run over. */
    public ModeNetwork network() {
        return network;
    }

    /** How minutes weigh. */
    public TripParameters parameters() {
        return parameters;
    }

    /** The modes. */
    public List<TravelMode> modes() {
        return network.parameters().modes();
    }

    /** The kernel of a purpose and a mode. */
    public StreetKernel kernel(Purpose purpose, int mode) {
        return kernels(purpose).get(mode);
    }

    private List<StreetKernel> kernels(Purpose purpose) {
        double weight = parameters.weight(purpose);
        return byWeight.computeIfAbsent(weight, w -> {
            List<StreetKernel> made = new ArrayList<>();
            for (int m = 0; m < modes().size(); m++) {
                made.add(StreetKernel.outward(
                        network.links(m), w * modes().get(m).decayPerMinute()));
            }
            return made;
        });
    }

    /** Utility of a mode for a purpose before any minute on the links, at present. */
    public double basis(Purpose purpose, int mode) {
        TravelMode of = modes().get(mode);
        return of.constant() - parameters.weight(purpose) * of.decayPerMinute() * network.fixedMinutes(mode);
    }

    /** A choice of places for a purpose, in the first slot. */
    public PlaceField place(Purpose purpose) {
        return place(purpose, 0);
    }

    /**
     * A choice of places for a purpose.
     *
     * @param slot which fields to use, from 0; of those who share a slot one is good at a time
     */
    public PlaceField place(Purpose purpose, int slot) {
        while (slots.size() <= slot) {
            List<DecayField> fields = new ArrayList<>();
            for (int m = 0; m < modes().size(); m++) {
                fields.add(kernel(purpose, m).field());
            }
            slots.add(fields);
            holders.add(null);
        }
        return new PlaceField(this, purpose, slot);
    }

    /** Hands the fields of a slot over to a purpose. */
    List<DecayField> take(PlaceField holder, int slot) {
        List<DecayField> fields = slots.get(slot);
        if (holders.get(slot) != holder) {
            for (int m = 0; m < fields.size(); m++) {
                kernel(holder.purpose(), m).bind(fields.get(m));
            }
            holders.set(slot, holder);
        }
        return fields;
    }

    boolean holds(PlaceField holder, int slot) {
        return holders.get(slot) == holder;
    }

    /** Takes the present minutes of the roads over into the kernels of congested modes. */
    public void update(ParallelLoop loop) {
        List<StreetKernel> congested = new ArrayList<>();
        for (List<StreetKernel> kernels : byWeight.values()) {
            for (int m = 0; m < kernels.size(); m++) {
                if (modes().get(m).congested()) {
                    congested.add(kernels.get(m));
                }
            }
        }
        loop.run(congested.size(), 1, (chunk, from, to) -> congested.get(from).update());
    }
}

package org.wespace.agents.daily;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RideAccess;
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
    private final RideAccess rides;
    private final SortedMap<Double, List<StreetKernel>> byWeight = new TreeMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final @Nullable ModeFields[] own;

    /** Fields that purposes take turns to use. */
    private static final class Slot {

        final DecayField[] fields;
        /** Fields of modes that make their own, by mode, for each weight of a minute. */
        final SortedMap<Double, @Nullable DecayField[]> own = new TreeMap<>();

        final ShareTable table;

        @Nullable
        PlaceField holder;

        Slot(int modes, ShareTable table) {
            this.fields = new DecayField[modes];
            this.table = table;
        }
    }

    /** The kernels of a network, none made yet; rides are open to everybody alike. */
    public TripKernels(ModeNetwork network, TripParameters parameters) {
        this(network, parameters, RideAccess.everybody());
    }

    /** The kernels of a network, none made yet. */
    public TripKernels(ModeNetwork network, TripParameters parameters, RideAccess rides) {
        this.network = network;
        this.parameters = parameters;
        this.rides = rides;
        this.own = new ModeFields[network.parameters().modes().size()];
    }

    /**
     * Lets a mode make its own fields in place of those of its links.
     *
     * @throws IllegalStateException if places have been asked for already
     */
    public void serve(int mode, ModeFields fields) {
        if (!slots.isEmpty()) {
            throw new IllegalStateException(
                    "fields of mode " + modes().get(mode).name() + " must be told before the first place is asked for");
        }
        own[mode] = fields;
    }

    /** The network that the kernels run over. */
    public ModeNetwork network() {
        return network;
    }

    /** How minutes weigh. */
    public TripParameters parameters() {
        return parameters;
    }

    /** Who can take rides. */
    public RideAccess rides() {
        return rides;
    }

    /** The modes. */
    public List<TravelMode> modes() {
        return network.parameters().modes();
    }

    /** The kernel of a purpose and a mode, along the links of the mode. */
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

    /**
     * Utility of a mode for a purpose before any minute that its field counts, at present: fixed minutes are those of
     * the network, but for a mode that makes its own fields, which count them.
     */
    public double basis(Purpose purpose, int mode) {
        TravelMode of = modes().get(mode);
        double fixed = own[mode] == null ? network.fixedMinutes(mode) : 0;
        return of.constant() - parameters.weight(purpose) * of.decayPerMinute() * fixed;
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
            Slot made = new Slot(
                    modes().size(), new ShareTable(network.grid().unitCount(), accessClassCount(), modes().size()));
            for (int m = 0; m < modes().size(); m++) {
                if (own[m] == null) {
                    made.fields[m] = kernel(purpose, m).field();
                }
            }
            slots.add(made);
        }
        return new PlaceField(this, purpose, slot);
    }

    /** The table of a slot. */
    ShareTable table(int slot) {
        return slots.get(slot).table;
    }

    /** Class of each {@link Access}: those to whom every mode is as open belong together. */
    int[] accessClasses() {
        int[] classes = new int[Access.COUNT];
        int count = 0;
        for (int access = 0; access < Access.COUNT; access++) {
            int like = 0;
            while (like < access && !isAlike(like, access)) {
                like++;
            }
            classes[access] = like < access ? classes[like] : count++;
        }
        return classes;
    }

    private int accessClassCount() {
        return 1 + Arrays.stream(accessClasses()).max().orElseThrow();
    }

    private boolean isAlike(int a, int b) {
        return modes().stream().allMatch(m -> Access.factor(m.kind(), a, rides) == Access.factor(m.kind(), b, rides));
    }

    /** Hands the fields of a slot over to a purpose. */
    DecayField[] take(PlaceField holder, int index) {
        Slot slot = slots.get(index);
        if (slot.holder != holder) {
            double weight = parameters.weight(holder.purpose());
            @Nullable DecayField[] made = slot.own.computeIfAbsent(weight, w -> new DecayField[modes().size()]);
            for (int m = 0; m < slot.fields.length; m++) {
                ModeFields maker = own[m];
                if (maker == null) {
                    kernel(holder.purpose(), m).bind(slot.fields[m]);
                    continue;
                }
                DecayField field = made[m];
                if (field == null) {
                    field = maker.field(weight * modes().get(m).decayPerMinute());
                    made[m] = field;
                }
                slot.fields[m] = field;
            }
            slot.holder = holder;
        }
        return slot.fields;
    }

    boolean holds(PlaceField holder, int slot) {
        return slots.get(slot).holder == holder;
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

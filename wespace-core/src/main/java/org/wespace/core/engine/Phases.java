package org.wespace.core.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The phases of a simulation in the order in which a tick runs them.
 *
 * <p>Names are unique. {@link #addAfter} puts a phase directly after another, so the last of several that were added
 * after the same one comes first. Changes are allowed until the run starts.
 */
public final class Phases {

    /**
     * Distance between the MASON orderings of neighbouring phases. A MASON {@code Steppable} of one's own finds room
     * between them, for example at {@code phases.ordering("traffic") + 1}.
     */
    public static final int ORDERING_STEP = 1000;

    private final List<Phase> phases = new ArrayList<>();
    private boolean frozen;

    Phases() {}

    /** Adds a phase at the end of the tick. */
    public Phases add(Phase phase) {
        return insert(phases.size(), phase);
    }

    /** Adds phases at the end of the tick, in this order. */
    public Phases addAll(List<? extends Phase> list) {
        list.forEach(this::add);
        return this;
    }

    /**
     * Adds a phase directly after another.
     *
     * @throws IllegalArgumentException listing the names there are, if there is no phase of that name
     */
    public Phases addAfter(String name, Phase phase) {
        return insert(indexOf(name) + 1, phase);
    }

    /**
     * Adds a phase directly before another.
     *
     * @throws IllegalArgumentException listing the names there are, if there is no phase of that name
     */
    public Phases addBefore(String name, Phase phase) {
        return insert(indexOf(name), phase);
    }

    /** The names, in order. */
    public List<String> names() {
        return phases.stream().map(Phase::name).toList();
    }

    /** The phases, in order. */
    public List<Phase> list() {
        return List.copyOf(phases);
    }

    /** The ordering on MASON's schedule at which the phase of this name runs. */
    public int ordering(String name) {
        return orderingOf(indexOf(name));
    }

    static int orderingOf(int index) {
        return (index + 1) * ORDERING_STEP;
    }

    void freeze(boolean freeze) {
        frozen = freeze;
    }

    private Phases insert(int index, Phase phase) {
        if (frozen) {
            throw new IllegalStateException("phase '" + phase.name() + "' comes too late: the run has started");
        }
        if (phase.name().isBlank()) {
            throw new IllegalArgumentException("the name of a phase must not be blank");
        }
        if (names().contains(phase.name())) {
            throw new IllegalArgumentException("there is a phase '" + phase.name() + "' already: " + names());
        }
        phases.add(index, phase);
        return this;
    }

    private int indexOf(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no phase '" + name + "'; there are: " + names());
        }
        return index;
    }
}

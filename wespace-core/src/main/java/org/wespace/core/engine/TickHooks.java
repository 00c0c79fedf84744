package org.wespace.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens when the phases of a tick are done: invariants, then the hash, then observers. */
final class TickHooks {

    private final Map<String, Invariant> invariants = new LinkedHashMap<>();
    private final Map<String, StateHash.Contributor> contributors = new LinkedHashMap<>();
    private final List<TickObserver> observers = new ArrayList<>();
    private boolean verifyObservers;

    void addInvariant(String name, Invariant invariant) {
        addOnce(invariants, "invariant", name, invariant);
    }

    void addContributor(String name, StateHash.Contributor contributor) {
        addOnce(contributors, "part of the state hash", name, contributor);
    }

    void addObserver(TickObserver observer) {
        observers.add(observer);
    }

    void verifyObservers(boolean verify) {
        verifyObservers = verify;
    }

    private static <T> void addOnce(Map<String, T> map, String kind, String name, T value) {
        if (map.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("there is a " + kind + " '" + name + "' already: " + map.keySet());
        }
    }

    void checkInvariants(Tick tick) {
        invariants.forEach((name, invariant) -> {
            try {
                invariant.check(tick);
            } catch (RuntimeException e) {
                throw new InvariantException(name, tick.index(), e);
            }
        });
    }

    TickReport report(Tick tick) {
        StateHash whole = new StateHash().add(tick.index());
        Map<String, Long> parts = new LinkedHashMap<>();
        contributors.forEach((name, contributor) -> {
            StateHash part = new StateHash();
            contributor.addTo(part);
            parts.put(name, part.value());
            whole.add(name).add(part.value());
        });
        return new TickReport(tick.index(), whole.value(), parts);
    }

    void tellObservers(Tick tick, TickReport report) {
        for (TickObserver observer : observers) {
            observer.onTick(report);
            if (verifyObservers) {
                requireUnchanged(observer, report, report(tick));
            }
        }
    }

    private static void requireUnchanged(TickObserver observer, TickReport before, TickReport after) {
        before.parts().forEach((name, hash) -> {
            if (!hash.equals(after.parts().get(name))) {
                throw new IllegalStateException("an observer changed the state after tick " + before.tick() + ": part '"
                        + name + "', " + observer.getClass().getName());
            }
        });
    }
}

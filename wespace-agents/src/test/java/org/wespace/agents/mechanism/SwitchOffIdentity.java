package org.wespace.agents.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks, switch by switch, that strength 0 is the run without the mechanism, and that a greater strength shows where
 * the mechanism is said to act.
 *
 * <p>For each mechanism there is a base: the switches of the others. On top of it
 *
 * <ul>
 *   <li>at strength 0 two runs have the same hash; the second is one whose model was built without the mechanism though
 *       its switch is on, where {@link #builtWithout} says how to build it;
 *   <li>what acts on the state, or on the plan, gives another hash at strength 1, and yet another at 1/2 where
 *       {@link #graded} says so;
 *   <li>what acts on accounts only, everywhere or {@link #onAccountsOnly in this city}, gives the same hash at 1, but
 *       other {@link #accounts};
 *   <li>what is {@link #silent} in this city gives the same hash and accounts at 1.
 * </ul>
 */
public final class SwitchOffIdentity {

    private final Function<Switches, String> state;
    private final Map<Switches, String> known = new LinkedHashMap<>();
    private final Map<Mechanism, Function<Switches, String>> without = new EnumMap<>(Mechanism.class);
    private final Map<Mechanism, Function<Switches, String>> accountsWithout = new EnumMap<>(Mechanism.class);
    private final Map<Mechanism, UnaryOperator<Switches>> bases = new EnumMap<>(Mechanism.class);
    private final Set<Mechanism> silent = EnumSet.noneOf(Mechanism.class);
    private final Set<Mechanism> onAccounts = EnumSet.noneOf(Mechanism.class);
    private final Set<Mechanism> graded = EnumSet.noneOf(Mechanism.class);
    private Switches base = Switches.all();
    private @Nullable Function<Switches, String> accounts;

    private SwitchOffIdentity(Function<Switches, String> state) {
        this.state = state;
    }

    /** A harness on a city with every switch on as its base; the function runs it and gives the hash of its state. */
    public static SwitchOffIdentity of(Function<Switches, String> state) {
        return new SwitchOffIdentity(state);
    }

    /** Switches of the other mechanisms, for all mechanisms. */
    public SwitchOffIdentity base(Switches switches) {
        base = switches;
        return this;
    }

    /** Changes the base for one mechanism, which another would hide. */
    public SwitchOffIdentity base(Mechanism mechanism, UnaryOperator<Switches> change) {
        bases.put(mechanism, change);
        return this;
    }

    /** What a run's accounts say, as text or hash. */
    public SwitchOffIdentity accounts(Function<Switches, String> text) {
        accounts = text;
        return this;
    }

    /** How to run a model that was built without a mechanism: a phase left out, or a coefficient of 0. */
    public SwitchOffIdentity builtWithout(Mechanism mechanism, Function<Switches, String> run) {
        without.put(mechanism, run);
        return this;
    }

    /** The same, with what the accounts of a model that was built without the mechanism say. */
    public SwitchOffIdentity builtWithout(
            Mechanism mechanism, Function<Switches, String> run, Function<Switches, String> text) {
        accountsWithout.put(mechanism, text);
        return builtWithout(mechanism, run);
    }

    /** Mechanisms of which this city shows accounts only, though elsewhere they act on the state. */
    public SwitchOffIdentity onAccountsOnly(Mechanism... mechanisms) {
        onAccounts.addAll(Arrays.asList(mechanisms));
        return this;
    }

    /** Mechanisms that cannot show in this city, because it has nothing that they act on. */
    public SwitchOffIdentity silent(Mechanism... mechanisms) {
        silent.addAll(Arrays.asList(mechanisms));
        return this;
    }

    /** Mechanisms of which half a strength shows too, between off and on. */
    public SwitchOffIdentity graded(Mechanism... mechanisms) {
        graded.addAll(Arrays.asList(mechanisms));
        return this;
    }

    /** Mechanisms that have a switch, for a parameterised test: one run of {@link #check(Mechanism)} each. */
    public static List<Mechanism> switched() {
        return Arrays.stream(Mechanism.values()).filter(Mechanism::switched).toList();
    }

    /** Checks all mechanisms that have a switch, and tells of all that fail. */
    public void checkAll() {
        List<String> problems = new ArrayList<>();
        switched().forEach(mechanism -> problems.addAll(problems(mechanism)));
        fail(problems);
    }

    /** Checks one mechanism. */
    public void check(Mechanism mechanism) {
        fail(problems(mechanism));
    }

    private static void fail(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    private List<String> problems(Mechanism mechanism) {
        Switches others =
                bases.getOrDefault(mechanism, UnaryOperator.identity()).apply(base);
        Switches off = others.without(mechanism);
        Switches on = others.with(mechanism);
        String hash = hash(off);
        Problems problems = new Problems(mechanism);
        Function<Switches, String> built = without.get(mechanism);
        if (built != null) {
            problems.unlessSame("at strength 0 the model built without it", hash, built.apply(on));
        } else {
            problems.unlessSame("at strength 0 a second run", hash, state.apply(off));
        }
        if (changesHash(mechanism)) {
            problems.unlessOther("at strength 1 the state", hash, hash(on));
        } else {
            problems.unlessSame("at strength 1 the state", hash, hash(on));
        }
        if (graded.contains(mechanism)) {
            String half = hash(others.with(mechanism, 0.5));
            problems.unlessOther("at strength 1/2, against 0, the state", hash, half);
            problems.unlessOther("at strength 1/2, against 1, the state", hash(on), half);
        }
        checkAccounts(mechanism, off, on, problems);
        return problems.found;
    }

    private void checkAccounts(Mechanism mechanism, Switches off, Switches on, Problems problems) {
        if (accounts == null) {
            return;
        }
        Function<Switches, String> built = accountsWithout.get(mechanism);
        if (built != null) {
            problems.unlessSame(
                    "at strength 0 what the accounts of the model built without it say",
                    accounts.apply(off),
                    built.apply(on));
        }
        if (silent.contains(mechanism)) {
            problems.unlessSame("at strength 1 what the accounts say", accounts.apply(off), accounts.apply(on));
        } else if (!changesHash(mechanism)) {
            problems.unlessOther("at strength 1 what the accounts say", accounts.apply(off), accounts.apply(on));
        }
    }

    private boolean changesHash(Mechanism mechanism) {
        return !silent.contains(mechanism) && !onAccounts.contains(mechanism) && mechanism.actsOn() != ActsOn.ACCOUNTS;
    }

    private String hash(Switches switches) {
        return known.computeIfAbsent(switches, state);
    }

    /** What is wrong with one mechanism. */
    private static final class Problems {

        private final Mechanism mechanism;
        private final List<String> found = new ArrayList<>();

        Problems(Mechanism mechanism) {
            this.mechanism = mechanism;
        }

        void unlessSame(String what, String expected, String actual) {
            if (!expected.equals(actual)) {
                found.add(name() + what + " must be the same: " + actual + " is not " + expected);
            }
        }

        void unlessOther(String what, String other, String actual) {
            if (other.equals(actual)) {
                found.add(name() + what + " must be another: it stays " + actual);
            }
        }

        private String name() {
            return mechanism.id() + " (" + mechanism + ", acts on " + mechanism.actsOn() + "): ";
        }
    }
}

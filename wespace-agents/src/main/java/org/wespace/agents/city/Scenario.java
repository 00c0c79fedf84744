package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.travel.StreetPattern;

/**
 * How a city is to live: mechanisms and their strengths, numbers, rules of one's own, seed and threads. Immutable:
 * every method gives another scenario.
 *
 * <pre>{@code
 * CityPlan plan = SyntheticCity.of(64, 64, 500).residents(100_000).build();
 * Scenario scenario = Scenario.standard().with(Mechanism.TELEWORK, 0.6).without(Mechanism.CONGESTION).seed(42);
 * try (LivingCity city = scenario.on(plan)) {
 *     city.run(120);
 * }
 * }</pre>
 */
public final class Scenario {

    private static final Scenario STANDARD = new Scenario();

    private Switches switches = Switches.standard();
    private CityParameters parameters = CityParameters.standard();
    private StreetPattern pattern = StreetPattern.GRID;
    private long seed = 1;
    private int threads = 1;
    private OptionalLong shuffle = OptionalLong.empty();
    private boolean atRest = true;
    private Places places = Places.none();
    private @Nullable DailyParameters dailyLife;
    private @Nullable HomeUtility homeUtility;
    private List<HomeTerm> homeTerms = List.of();
    private List<TenureForm> tenureForms = List.of();
    private @Nullable JobAttraction jobAttraction;
    private @Nullable FirmAttraction firmAttraction;

    private Scenario() {}

    private Scenario(Scenario other) {
        switches = other.switches;
        parameters = other.parameters;
        pattern = other.pattern;
        seed = other.seed;
        threads = other.threads;
        shuffle = other.shuffle;
        atRest = other.atRest;
        places = other.places;
        dailyLife = other.dailyLife;
        homeUtility = other.homeUtility;
        homeTerms = other.homeTerms;
        tenureForms = other.tenureForms;
        jobAttraction = other.jobAttraction;
        firmAttraction = other.firmAttraction;
    }

    /** The standard mechanisms and numbers, grid streets, seed 1, one thread. */
    public static Scenario standard() {
        return STANDARD;
    }

    /** With a mechanism at a strength in [0, 1]. */
    public Scenario with(Mechanism mechanism, double strength) {
        return switches(switches.with(mechanism, strength));
    }

    /** With some mechanisms off. */
    public Scenario without(Mechanism... mechanisms) {
        return switches(switches.without(mechanisms));
    }

    /** With these switches. */
    public Scenario switches(Switches value) {
        Scenario changed = new Scenario(this);
        changed.switches = value;
        return changed;
    }

    /** With these numbers. */
    public Scenario parameters(CityParameters value) {
        Scenario changed = new Scenario(this);
        changed.parameters = value;
        return changed;
    }

    /** With routes of another shape. */
    public Scenario pattern(StreetPattern value) {
        Scenario changed = new Scenario(this);
        changed.pattern = value;
        return changed;
    }

    /** With another seed of every draw. */
    public Scenario seed(long value) {
        Scenario changed = new Scenario(this);
        changed.seed = value;
        return changed;
    }

    /** With a number of threads; never changes a result. */
    public Scenario threads(int value) {
        Scenario changed = new Scenario(this);
        changed.threads = value;
        return changed;
    }

    /** With the order of residents in memory shuffled; never changes a result. */
    public Scenario shuffled(long value) {
        Scenario changed = new Scenario(this);
        changed.shuffle = OptionalLong.of(value);
        return changed;
    }

    /**
     * Whether the plan is taken as a city at rest: then amenities, rents and the sites of firms are read off it such
     * that the city stays as it is until something changes. Otherwise the plan's own amenities and rents hold.
     */
    public Scenario atRest(boolean value) {
        Scenario changed = new Scenario(this);
        changed.atRest = value;
        return changed;
    }

    /** With places that some mechanisms need: research, work parks, gateways. */
    public Scenario places(Places value) {
        Scenario changed = new Scenario(this);
        changed.places = value;
        return changed;
    }

    /**
     * With daily life: leisure, shopping, services and what they bring to streets, shops and the carbon ledger. Without
     * it the mechanisms TR, RC, PF and MI have nothing to act on.
     */
    public Scenario dailyLife(DailyParameters value) {
        Scenario changed = new Scenario(this);
        changed.dailyLife = value;
        return changed;
    }

    /** With a rule of one's own for what a home is worth; terms added by {@link #homeTerm} are then left out. */
    public Scenario homeUtility(HomeUtility rule) {
        Scenario changed = new Scenario(this);
        changed.homeUtility = rule;
        return changed;
    }

    /** With one term more in the standard utility of homes. */
    public Scenario homeTerm(HomeTerm rule) {
        Scenario changed = new Scenario(this);
        changed.homeTerms = and(homeTerms, rule);
        return changed;
    }

    /** With one form of tenure more, open to everybody. */
    public Scenario tenureForm(TenureForm rule) {
        Scenario changed = new Scenario(this);
        changed.tenureForms = and(tenureForms, rule);
        return changed;
    }

    /** With a rule of one's own for what a vacancy weighs. */
    public Scenario jobAttraction(JobAttraction rule) {
        Scenario changed = new Scenario(this);
        changed.jobAttraction = rule;
        return changed;
    }

    /** With a rule of one's own for what draws firms. */
    public Scenario firmAttraction(FirmAttraction rule) {
        Scenario changed = new Scenario(this);
        changed.firmAttraction = rule;
        return changed;
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /**
     * A city of this plan that lives by this scenario, with everybody housed and at work.
     *
     * @throws org.wespace.core.engine.MemoryPlan.HeapTooSmallException if the heap is too small
     */
    public LivingCity on(CityPlan plan) {
        return CityAssembly.of(plan, this);
    }

    /** The switches. */
    public Switches switches() {
        return switches;
    }

    /** The numbers. */
    public CityParameters parameters() {
        return parameters;
    }

    /** Shape of routes. */
    public StreetPattern pattern() {
        return pattern;
    }

    /** Seed of every draw. */
    public long seed() {
        return seed;
    }

    /** Threads. */
    public int threads() {
        return threads;
    }

    OptionalLong shuffle() {
        return shuffle;
    }

    boolean atRest() {
        return atRest;
    }

    /** The numbers of daily life, if there is any. */
    public Optional<DailyParameters> dailyLife() {
        return Optional.ofNullable(dailyLife);
    }

    Places places() {
        return places;
    }

    Optional<HomeUtility> homeUtility() {
        return Optional.ofNullable(homeUtility);
    }

    List<HomeTerm> homeTerms() {
        return homeTerms;
    }

    List<TenureForm> tenureForms() {
        return tenureForms;
    }

    Optional<JobAttraction> jobAttraction() {
        return Optional.ofNullable(jobAttraction);
    }

    Optional<FirmAttraction> firmAttraction() {
        return Optional.ofNullable(firmAttraction);
    }
}

package org.wespace.agents.home;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.RuleException;
import org.wespace.core.travel.StreetPattern;

/**
 * All vacant homes as one class of residents sees them from any workplace: a field for each tenure form and mode.
 *
 * <p>A unit weighs {@code size^s e^(1 - s)}, s being the size exponent, size the homes on offer and e how empty the
 * unit is: the free share of its floor over that of all floor of the use in the city, at most 2. Without e a unit would
 * count the same until it is full and then not at all. Small units, in which a few residents more or less fill up what
 * is free, would be closed more often than large ones, and lose residents to them for good.
 *
 * <p>The fields are made once and serve one class after the other. Reads are safe from many threads between two calls
 * of {@link #prepare}.
 */
final class HomeFields {

    private static final int UNIT_CHUNK = 512;

    /**
     * Most that a unit weighs for being emptier than others: as far above 1 as a full one is below, so the mean is 1.
     */
    private static final double MOST_EMPTY = 2;

    private final HomeMarket market;
    private final CommuteKernels kernels;
    private final HomeMasses masses;
    private final Dwellings dwellings;
    private final boolean[] carModes;
    private final boolean[] let;
    private final int forms;
    private final int modes;
    private final @Nullable DecayField[] fields;
    /** What a home of a form is worth in each unit, vacant or not: exp(eps ln U). */
    private final double[][] value;

    private final double[][] mass;
    private final double tenureNest;
    private final double emptyExponent;
    /** Weights of the modes for the class. */
    private final double[] weight;
    /** Share of the floor of each form that is free in the whole city. */
    private final double[] free;

    private int level;
    private int modesUsed;

    HomeFields(HomeMarket market, HomeUtility utility, HomeParameters parameters) {
        HomeTastes tastes = parameters.tastes();
        this.market = market;
        this.kernels = market.kernels();
        this.masses = new HomeMasses(utility, tastes.choiceScale(), tastes.sizeExponent());
        this.dwellings = new Dwellings(parameters.moves());
        this.emptyExponent = 1 - tastes.sizeExponent();
        this.tenureNest = parameters.moves().tenureNest();
        this.carModes = market.carModes();
        this.forms = market.forms().count();
        this.modes = kernels.modes();
        this.fields = new DecayField[forms * modes];
        int units = market.homes().grid().unitCount();
        this.value = new double[forms][units];
        this.mass = new double[forms][units];
        this.weight = new double[modes];
        this.free = new double[forms];
        this.let = new boolean[units];
        for (int unit = 0; unit < units; unit++) {
            let[unit] = market.cells().cellsOf(unit).length > 0;
        }
    }

    /** Bytes of the fields and masses; kernels left out, which others share. */
    static long bytes(long units, int forms, int modes, StreetPattern pattern) {
        return forms * (units * 16 + modes * StreetKernel.fieldBytes(units, pattern)) + units;
    }

    /** Takes note of how much floor is free in the whole city; before the first {@link #prepare} of a tick. */
    void look() {
        for (int f = 0; f < forms; f++) {
            FloorUse use = market.forms().get(f).use();
            Homes homes = market.homes();
            long floor = 0;
            long vacant = 0;
            for (int unit = 0; unit < let.length; unit++) {
                if (let[unit]) {
                    floor += homes.stock().floor(use, unit);
                    vacant += homes.vacant(use, unit);
                }
            }
            free[f] = floor > 0 ? vacant / (double) floor : 0;
        }
    }

    /** Looks at the vacant homes through the eyes of a class. */
    void prepare(int of, HomeSeeker who, long resident, CityView city, ParallelLoop loop) {
        level = HomeClasses.level(of);
        boolean jobless = level == HomeClasses.JOBLESS;
        int days = jobless ? CommuteKernels.WEEK : level;
        modesUsed = jobless ? 1 : modes;
        for (int f = 0; f < forms; f++) {
            HomeMasses.Offer offer = new HomeMasses.Offer(who, market.forms().get(f));
            int form = f;
            double freeShare = free[f];
            loop.run(
                    mass[f].length,
                    UNIT_CHUNK,
                    (chunk, from, to) -> fill(offer, form, freeShare, resident, city, from, to));
        }
        for (int m = 0; m < modesUsed; m++) {
            weight[m] = kernels.weight(days, m);
            StreetKernel kernel = kernels.inward(days, m);
            for (int f = 0; f < forms; f++) {
                DecayField field = fields[f * modes + m];
                if (field == null) {
                    fields[f * modes + m] = kernel.field();
                } else {
                    kernel.bind(field);
                }
            }
        }
        loop.run(forms * modesUsed, 1, (chunk, from, to) -> {
            for (int k = from; k < to; k++) {
                field(k / modesUsed, k % modesUsed).update(mass[k / modesUsed]);
            }
        });
    }

    private void fill(
            HomeMasses.Offer offer, int index, double freeShare, long resident, CityView city, int from, int to) {
        double[] values = value[index];
        double[] offered = mass[index];
        TenureForm form = offer.form();
        HomeSeeker who = offer.who();
        Homes homes = market.homes();
        masses.fill(
                offer,
                unit -> let[unit] && homes.stock().floor(form.use(), unit) > 0 ? 1 : 0,
                city,
                resident,
                values,
                from,
                to);
        for (int unit = from; unit < to; unit++) {
            long vacant = values[unit] > 0 ? homes.vacant(form.use(), unit) : 0;
            double size = 0;
            if (vacant > 0) {
                double rent = city.rent(form.use(), unit);
                int asked = dwellings.asked(form, who.income(), who.floorShare(), rent, resident, unit, city.tick());
                size = vacant >= dwellings.accepted(asked) ? vacant / (double) asked : 0;
            }
            offered[unit] = size > 0
                    ? emptyWeight(vacant / (freeShare * homes.stock().floor(form.use(), unit)))
                            * masses.sizeWeight(size)
                            * values[unit]
                    : 0;
        }
    }

    private double emptyWeight(double emptiness) {
        double bounded = Math.min(MOST_EMPTY, emptiness);
        if (emptyExponent == 1) {
            return bounded;
        }
        return emptyExponent == 0 ? 1 : StrictMath.pow(bounded, emptyExponent);
    }

    private DecayField field(int form, int mode) {
        return java.util.Objects.requireNonNull(fields[form * modes + mode]);
    }

    /** Weight of all homes of a form by a mode, as seen from a workplace; 0 where the mode cannot be taken. */
    double total(int form, int mode, int from, boolean car) {
        boolean taken = mode < modesUsed && (car || !carModes[mode] || level == HomeClasses.JOBLESS);
        return taken ? weight[mode] * field(form, mode).accessibility(from) : 0;
    }

    /** Value of a form with all its homes to somebody who works in a unit; minus infinity where there are none. */
    double formValue(int form, int from, int traits, long resident, long tick) {
        double sum = 0;
        for (int m = 0; m < modesUsed; m++) {
            sum += total(form, m, from, Traits.car(traits));
        }
        return sum > 0
                ? tenureNest * StrictMath.log(sum) + constant(form, traits, resident, tick)
                : Double.NEGATIVE_INFINITY;
    }

    /** Value of the home that somebody has, by all modes; minus infinity where the class cannot live there. */
    double stayValue(int form, int home, int work, int traits, long resident, long tick) {
        double sum = 0;
        for (int m = 0; m < modesUsed; m++) {
            if (level == HomeClasses.JOBLESS) {
                sum = weight[m];
            } else if (Traits.car(traits) || !carModes[m]) {
                double decay = kernels.inward(level, m).decayPerMinute();
                double minutes = decay > 0 ? kernels.network().impedance(m).minutes(home, work) : 0;
                sum += weight[m] * Exponential.exp(-decay * minutes);
            }
        }
        double all = sum * value[form][home];
        return all > 0
                ? tenureNest * StrictMath.log(all) + constant(form, traits, resident, tick)
                : Double.NEGATIVE_INFINITY;
    }

    private double constant(int index, int traits, long resident, long tick) {
        TenureForm form = market.forms().get(index);
        double constant;
        try {
            constant = form.constant(traits);
        } catch (RuntimeException e) {
            throw RuleGuard.failed(form, resident, RuleException.NONE, tick, e);
        }
        if (!(constant < Double.POSITIVE_INFINITY)) {
            throw new RuleException(
                    form.name(),
                    resident,
                    RuleException.NONE,
                    tick,
                    "the constant of a form must be finite, or negative infinity where it is closed: " + constant,
                    null);
        }
        return constant;
    }

    /** Draws homes of a form by a mode for many. */
    void draw(int form, int mode, int[] from, long[] bits, int[] to, int count) {
        field(form, mode).draw(from, bits, to, count);
    }
}

package org.wespace.models.carbon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.wespace.agents.carbon.attribution.Attribution;
import org.wespace.agents.carbon.attribution.CarbonClaims;
import org.wespace.agents.carbon.attribution.CostTable;
import org.wespace.agents.carbon.attribution.Effect;
import org.wespace.agents.carbon.attribution.MechanismFamily;
import org.wespace.agents.carbon.attribution.RowEffects;
import org.wespace.agents.carbon.attribution.Shapley;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.run.Progress;

/** Runs all cities of the model: each by one thread, as many at a time as there are threads. */
final class CarbonStudy {

    /** Seeds for what others have published: as many as give a standard error at little cost. */
    private static final int PUBLISHED_SEEDS = 3;

    /**
     * What is asked for.
     *
     * @param shape the city
     * @param pattern shape of routes
     * @param shuffle order of residents in memory
     * @param seed of every draw; rows take this and those that follow
     * @param pairs pairs of orders of families; 0 for exact shares
     * @param rowSeeds cities on which each row is measured; 0 for none
     * @param scans whether rows without a switch and published numbers are looked at
     */
    record Plan(
            SmallCity.Shape shape,
            StreetPattern pattern,
            OptionalLong shuffle,
            long seed,
            int pairs,
            int rowSeeds,
            boolean scans) {

        long[] seeds(int count) {
            return LongStream.range(seed, seed + count).toArray();
        }
    }

    /**
     * The ledgers.
     *
     * @param off with no family at work
     * @param standard with the standard mechanisms
     * @param all with all families fully at work
     */
    record Ledgers(LedgerYear off, LedgerYear standard, LedgerYear all) {}

    /**
     * What came out.
     *
     * @param ledgers three cities
     * @param attribution shares of families in the difference between the first and the last
     * @param claims the report's table
     * @param scans rows that no switch stands for, if they were looked at
     * @param offices telework and offices, if they were looked at
     */
    record Findings(
            Ledgers ledgers,
            Attribution attribution,
            CarbonClaims claims,
            Optional<ReportScans> scans,
            Optional<OfficeSaving> offices) {}

    private final Plan plan;
    private final Progress progress;
    private final SmallCity city;
    private final Switches all = MechanismFamily.allOn(Switches.standard());
    private int lived;

    CarbonStudy(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.city = SmallCity.of(plan.shape(), plan.pattern(), plan.shuffle());
    }

    Findings run(ParallelLoop loop) {
        Ledgers ledgers = ledgers(loop);
        Attribution attribution = attribution(loop);
        Map<Mechanism, Effect> effects = new EnumMap<>(Mechanism.class);
        effects.putAll(rows(loop));
        if (!plan.scans()) {
            return new Findings(ledgers, attribution, claims(effects), Optional.empty(), Optional.empty());
        }
        ReportScans scans =
                ReportScans.of(plan.shape(), plan.pattern(), all, plan.seeds(PUBLISHED_SEEDS), loop, this::done);
        effects.putAll(scans.effects());
        SmallCity european = SmallCity.of(plan.shape().withPreset(Preset.EU_COMPACT), plan.pattern(), plan.shuffle());
        OfficeSaving offices = OfficeSaving.of(european, plan.seeds(PUBLISHED_SEEDS), loop, this::done);
        return new Findings(ledgers, attribution, claims(effects), Optional.of(scans), Optional.of(offices));
    }

    private Ledgers ledgers(ParallelLoop loop) {
        List<MechanismFamily> none = List.of();
        Switches[] switches = {MechanismFamily.switches(none, all), Switches.standard(), all};
        LedgerYear[] years = new LedgerYear[switches.length];
        loop.run(years.length, 1, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                years[i] = city.live(switches[i], plan.seed());
                done();
            }
        });
        return new Ledgers(years[0], years[1], years[2]);
    }

    private Attribution attribution(ParallelLoop loop) {
        CostTable costs = FamilyCosts.of(List.of(MechanismFamily.values()), all, city, plan.seed(), this::done);
        return plan.pairs() == 0 ? Shapley.exact(costs, loop) : Shapley.sampled(costs, plan.pairs(), plan.seed(), loop);
    }

    private Map<Mechanism, Effect> rows(ParallelLoop loop) {
        Collection<Mechanism> mechanisms = new ArrayList<>(RowEffects.switched());
        mechanisms.removeAll(RowRemarks.nothingToActOn().keySet());
        if (plan.rowSeeds() == 0) {
            return Map.of();
        }
        mechanisms.remove(Mechanism.HOME_WORK_MIX);
        Map<Mechanism, Effect> effects = new EnumMap<>(measured(mechanisms, all, loop));
        // Mixed zoning opens all floor to all uses, so that homes and work mix with or without a rule of their own.
        effects.putAll(measured(List.of(Mechanism.HOME_WORK_MIX), all.without(Mechanism.MIXED_ZONING), loop));
        return effects;
    }

    private Map<Mechanism, Effect> measured(Collection<Mechanism> mechanisms, Switches base, ParallelLoop loop) {
        return RowEffects.measure(
                mechanisms,
                base,
                (switches, seed) -> {
                    long grams = city.live(switches, seed).grams();
                    done();
                    return grams;
                },
                plan.seeds(plan.rowSeeds()),
                loop);
    }

    private CarbonClaims claims(Map<Mechanism, Effect> effects) {
        return CarbonClaims.of(effects, RowRemarks.of(effects));
    }

    /** One city more has lived. Called from all threads; they stop here if the user asked to. */
    private synchronized void done() {
        lived++;
        progress.at("city " + lived + " of about " + expected(), Math.min(0.97, lived / (double) expected()));
        progress.stopIfCancelled();
    }

    private int expected() {
        int families = MechanismFamily.values().length;
        int sets = plan.pairs() == 0 ? 1 << families : 2 * families + 2 + 2 * plan.pairs() * (families - 3);
        int rows = plan.rowSeeds() * (RowEffects.switched().size() + 1);
        int published = plan.scans() ? PUBLISHED_SEEDS * 12 : 0;
        return 3 + sets + rows + published;
    }
}

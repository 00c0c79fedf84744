package org.wespace.models.carbon;

import java.util.List;
import java.util.OptionalInt;
import org.wespace.agents.carbon.CarbonBooks;
import org.wespace.agents.preset.Preset;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetPattern;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RefusedException;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.Setting;

/** A balanced carbon ledger of a small city, its causes, and the report's table of claims with measured signs. */
public final class CarbonLedgerModel implements Model {

    private static final int RESIDENTS = 1_000;
    private static final int MONTHS = 24;

    private static final Setting SIDE =
            new Setting("city.side", 12, 8, 64, "units", "Units along the side of the grid, of a kilometre each.");
    private static final Setting CO_LIVING = new Setting(
            "co_living.share", 0.05, 0, 0.5, "", "Share of dwellings that are for co-living where it works.");
    private static final Setting PAIRS = new Setting(
            "attribution.pairs", 3, 2, 1000, "", "Pairs of an order of the families and its reverse that are sampled.");
    private static final Setting EXACT = new Setting(
            "attribution.exact", 0, 0, 1, "", "Whether all 4,096 sets of families are run instead: 0 or 1.");
    private static final Setting ROWS = new Setting(
            "rows.seeds", 2, 0, 100, "", "Cities on which each row of the report's table is measured; 0 for none.");
    private static final Setting SCANS = new Setting(
            "scans", 1, 0, 1, "", "Whether rows without a switch and published numbers are looked at: 0 or 1.");

    @Override
    public String name() {
        return "carbon-ledger";
    }

    @Override
    public String summary() {
        return "carbon of a city by source and by cause, and the report's claims measured";
    }

    @Override
    public String page() {
        return "/org/wespace/models/carbon/carbon-ledger.md";
    }

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name()).toBuilder()
                .pattern(StreetPattern.GRID)
                .build();
    }

    @Override
    public List<Setting> settings() {
        return List.of(SIDE, CO_LIVING, PAIRS, EXACT, ROWS, SCANS);
    }

    @Override
    public OptionalInt ticksPerYear() {
        return OptionalInt.of(CarbonBooks.YEAR);
    }

    @Override
    public ModelResult run(RunSettings settings, Progress progress) {
        progress.at("planning", 0.01);
        CarbonStudy.Plan plan = plan(settings);
        try (ParallelLoop loop = new ParallelLoop(settings.threads())) {
            CarbonStudy.Findings found = new CarbonStudy(plan, progress).run(loop);
            progress.at("telling", 0.98);
            CarbonLedgerReport report = new CarbonLedgerReport(plan, found);
            return CarbonSummary.of(plan, found, report.page(), new CarbonScreen(plan, found).text());
        }
    }

    private static CarbonStudy.Plan plan(RunSettings settings) {
        int months = settings.ticks().orElse(MONTHS);
        if (months % CarbonBooks.YEAR != 0) {
            throw new RefusedException(
                    "carbon is told of the last whole year: ticks must be a multiple of 12, not " + months);
        }
        if (settings.unitMetres().isPresent()) {
            throw new RefusedException("units of this model are a kilometre: --set city.side=NUMBER sets the size");
        }
        SmallCity.Shape shape = new SmallCity.Shape(
                Preset.CN_MEGA,
                (int) Math.round(SIDE.in(settings)),
                settings.residents().orElse(RESIDENTS),
                5,
                CO_LIVING.in(settings),
                months);
        return new CarbonStudy.Plan(
                shape,
                settings.pattern(),
                settings.shuffleSeed(),
                settings.seed(),
                EXACT.in(settings) >= 0.5 ? 0 : (int) Math.round(PAIRS.in(settings)),
                (int) Math.round(ROWS.in(settings)),
                SCANS.in(settings) >= 0.5);
    }
}

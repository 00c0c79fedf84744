package org.wespace.models.commute;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitField;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.measure.commuting.TripLengths;
import org.wespace.models.run.FlowRow;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.ScreenText;

/** The measures, tables and fields of a commuting study, as the run folder and the screen show them. */
final class CommuteMeasures {

    private final CommuteStudy.Findings found;
    private final TripLengths lengths;

    CommuteMeasures(CommuteStudy.Findings found) {
        this.found = found;
        this.lengths = TripLengths.of(found.allModelled(), found.kilometres());
    }

    private String hash() {
        return found.result().stateHash();
    }

    double meanKilometres() {
        return lengths.meanKilometres();
    }

    void addTo(ModelResult.Builder result) {
        Grid grid = found.city().grid();
        result.count("residents", found.city().residents().total(), "residents", "Residents who look for a job.")
                .number(
                        "persons_per_resident",
                        found.city().personsPerResident(),
                        "persons",
                        "Counted persons for whom each resident stands.")
                .number("unit_size_m", grid.unitMetres(), "m", "Side of a micro-unit.")
                .count("grid_width", grid.width(), "units", "Micro-units from west to east.")
                .count("grid_height", grid.height(), "units", "Micro-units from south to north.")
                .count("zones", found.city().zones().count(), "zones", "Zones that residents and jobs are counted in.")
                .count("ticks", found.result().ticks(), "days", "Days lived.")
                .text("state_hash", hash(), "Hash of the state after the last day.");
        addCommute(result);
        addScores(result);
        result.number(
                        "congestion.gap",
                        found.summary().gap(),
                        "1",
                        "Minutes that the last day's volumes would change, over all minutes travelled.")
                .number(
                        "congestion.delay",
                        found.delay(),
                        "1",
                        "Minutes driven in the busiest hour over minutes on empty roads.")
                .count("memory.planned_bytes", found.plannedBytes(), "bytes", "Memory that the run was to need.")
                .count("lottery.rounds", found.rounds(), "rounds", "Rounds of the job lottery on the last day.");
        result.measures(found.measures());
        result.flows(flowRows());
        fields().forEach(result::field);
    }

    private void addCommute(ModelResult.Builder result) {
        result.number(
                        "commute.mean_km",
                        lengths.meanKilometres(),
                        "km",
                        "Mean distance between the points of home and work zone, as observed flows are measured.")
                .number("commute.median_km", lengths.medianKilometres(), "km", "Median of the same distance.")
                .number(
                        "commute.route_km",
                        found.summary().meanKilometres(),
                        "km",
                        "Mean length of the route from home unit to work unit.")
                .number(
                        "commute.mean_minutes",
                        found.summary().meanMinutes(),
                        "min",
                        "Mean time from home to work by the mode taken.")
                .count("commute.unplaced", found.summary().unplaced(), "residents", "Residents without a job.");
        double[] shares = found.summary().modeShare();
        double[] kilometres = found.summary().modeKilometres();
        for (int m = 0; m < shares.length; m++) {
            String mode = found.parameters().modes().get(m).name();
            result.number("mode_share." + mode, shares[m], "1", "Share of workers who go by " + mode + ".");
            result.number("route_km." + mode, kilometres[m], "km", "Mean length of the route by " + mode + ".");
        }
    }

    private void addScores(ModelResult.Builder result) {
        String none = found.observed().isEmpty() ? " Null: this city has no observed flows." : "";
        result.number(
                        "cpc",
                        found.commonPart(),
                        "1",
                        "Common part of commuters of the residents' own and the observed flows, all zone pairs." + none)
                .number(
                        "cpc_expected",
                        found.commonPartExpected(),
                        "1",
                        "Common part of commuters of the expected and the observed flows." + none)
                .number(
                        "cpc_no_distance",
                        found.commonPartNoDistance(),
                        "1",
                        "Common part of commuters of flows without distance, O D / N." + none)
                .number(
                        "cpc_noise_limit",
                        found.noiseLimit().commonPart(),
                        "1",
                        "Common part of commuters of the expected flows and a sample of as many residents from them.")
                .number(
                        "cpc_distance_bands",
                        found.commonPartOfDistances(),
                        "1",
                        "Common part of the distances of residents and observed commuters, in bands of 2 km." + none);
    }

    private List<FlowRow> flowRows() {
        List<String> ids = found.city().zones().ids();
        List<FlowRow> rows = new ArrayList<>();
        for (int from = 0; from < ids.size(); from++) {
            for (int to = 0; to < ids.size(); to++) {
                for (int m = 0; m < found.modelled().size(); m++) {
                    long residents = Math.round(found.modelled().get(m).trips(from, to));
                    if (residents > 0) {
                        String mode = found.parameters().modes().get(m).name();
                        rows.add(new FlowRow(ids.get(from), ids.get(to), mode, residents));
                    }
                }
            }
        }
        return rows;
    }

    List<UnitField> fields() {
        Grid grid = found.city().grid();
        double[] through = new double[grid.unitCount()];
        for (double[] direction : found.vehicles()) {
            for (int unit = 0; unit < through.length; unit++) {
                through[unit] += direction[unit];
            }
        }
        return List.of(
                UnitField.ofCounts(
                        "homes", "residents", grid, found.city().residents().perUnit()),
                UnitField.ofCounts("jobs", "jobs", grid, found.city().jobs().perUnit()),
                new UnitField("accessibility", "logsum", grid, found.logsums()),
                new UnitField("traffic", "vehicles per hour", grid, through));
    }

    String screen(String title) {
        ScreenText text = new ScreenText();
        text.line(title);
        text.figure(
                "residents",
                found.city().residents().total(),
                "",
                found.summary().unplaced() == 0
                        ? "all have a job"
                        : found.summary().unplaced() + " without a job");
        text.figure("mean distance", meanKilometres(), 2, "km", observedRemark());
        text.figure("mean time", found.summary().meanMinutes(), 1, "min", "");
        double[] shares = found.summary().modeShare();
        for (int m = 0; m < shares.length; m++) {
            TravelMode mode = found.parameters().modes().get(m);
            text.figure("by " + mode.name(), 100 * shares[m], 1, "%", observedShare(m));
        }
        if (found.observed().isPresent()) {
            text.figure("CPC, residents", found.commonPart(), 3, "", "of observed flows, all zone pairs");
            text.figure("CPC, expected", found.commonPartExpected(), 3, "", "the same without the noise of drawing");
            text.figure("CPC, no distance", found.commonPartNoDistance(), 3, "", "knowing only homes and jobs");
            text.figure("CPC, noise limit", found.noiseLimit().commonPart(), 3, "", "a perfect model drawn this often");
            text.figure("CPC of distances", found.commonPartOfDistances(), 3, "", "bands of 2 km");
        }
        text.figure("delay at the peak", 100 * (found.delay() - 1), 0, "%", "over empty roads");
        text.figure(
                "congestion gap",
                found.summary().gap(),
                5,
                "",
                "after " + found.result().ticks() + (found.result().ticks() == 1 ? " day" : " days"));
        text.figure("state", hash(), "", "");
        return text.render();
    }

    private String observedRemark() {
        return found.observed()
                .map(o -> "observed "
                        + ScreenText.number(
                                TripLengths.of(o.all(), found.kilometres()).meanKilometres(), 2))
                .orElse("");
    }

    private String observedShare(int mode) {
        return found.observed()
                .map(o -> "observed "
                        + ScreenText.number(
                                100 * o.byMode().get(mode).total() / o.all().total(), 1))
                .orElse("");
    }

    /** Trips in bins of distance, in percent of all; the last bin takes what lies beyond. */
    static double[] percentByDistance(Flows flows, double[] kilometres, double binKilometres, int bins) {
        double[] percent = new double[bins];
        double[] trips = flows.toArray();
        double total = flows.total();
        for (int pair = 0; pair < trips.length; pair++) {
            int bin = (int) Math.min(bins - 1, kilometres[pair] / binKilometres);
            percent[bin] += 100 * trips[pair] / total;
        }
        return percent;
    }
}

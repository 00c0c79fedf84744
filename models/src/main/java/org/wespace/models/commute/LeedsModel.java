package org.wespace.models.commute;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wespace.agents.city.City;
import org.wespace.agents.city.CommuteCalibration;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.geo.Gridding;
import org.wespace.core.geo.OdTable;
import org.wespace.core.geo.ZoneReader;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.geo.Zones;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.models.run.Calibrated;
import org.wespace.models.run.DataNeeds;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RunSettings;
import org.wespace.models.run.ScreenText;

/** The commuters of Leeds: every one chooses a job among all jobs and a mode, scored against the census of 2011. */
public final class LeedsModel implements Model, Calibrated {

    /** A tenth of a percent of all minutes travelled. */
    private static final double GAP = 1e-3;

    private static final double UNIT_METRES = 250;
    private static final int MARGIN_UNITS = 2;

    /** Columns of the census by mode of the model, in the order of {@link CommuteParameters#standard()}. */
    static final Map<String, List<String>> MODES = modes();

    private static Map<String, List<String>> modes() {
        Map<String, List<String>> modes = new LinkedHashMap<>();
        modes.put("walk", List.of("foot"));
        modes.put("bicycle", List.of("bicycle"));
        modes.put("transit", List.of("light_rail", "train", "bus"));
        modes.put("car", List.of("car_driver", "car_passenger", "taxi", "motorbike", "other"));
        return modes;
    }

    private static final DataNeeds NEEDS = new DataNeeds(
            "leeds",
            List.of(
                    new DataNeeds.DataFile("zones.geojson", "polygons in longitude and latitude, property zone_id"),
                    new DataNeeds.DataFile(
                            "zones.csv", "zone_id, lon, lat, area_km2, workers_resident (employed residents), jobs"),
                    new DataNeeds.DataFile(
                            "od.csv",
                            "origin, destination, and commuters by light_rail, train, bus, taxi, motorbike, car_driver,"
                                    + " car_passenger, bicycle, foot, other")),
            "2011 Census table WU03EW (Office for National Statistics), location of usual residence and place of work"
                    + " by method of travel, MSOA zones; boundaries MSOA December 2011",
            "Open Government Licence v3.0, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            "Contains National Statistics data \u00a9 Crown copyright and database right 2011-2015; contains OS data"
                    + " \u00a9 Crown copyright and database right. Licensed under the Open Government Licence v3.0.");

    @Override
    public String name() {
        return "leeds";
    }

    @Override
    public String summary() {
        return "236,326 real commuters choose job and mode in congestion, scored against the census";
    }

    @Override
    public String page() {
        return "/org/wespace/models/commute/leeds.md";
    }

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name());
    }

    @Override
    public Optional<DataNeeds> dataNeeds() {
        return Optional.of(NEEDS);
    }

    @Override
    public ModelResult run(RunSettings settings, Progress progress) {
        progress.at("reading zones", 0.02);
        Path folder = settings.dataFolder().orElseThrow();
        Zones zones = readZones(folder);
        progress.stopIfCancelled();
        progress.at("laying the grid", 0.08);
        ZoneUnits cells = Gridding.covering(zones, settings.unitMetres().orElse(UNIT_METRES), MARGIN_UNITS)
                .units();
        progress.at("reading flows", 0.15);
        ObservedFlows observed = readFlows(folder, zones);
        City city = city(cells, settings);
        CommuteStudy.Findings found =
                CommuteStudy.run(city, CommuteParameters.standard(), Optional.of(observed), GAP, settings, progress);
        CommuteMeasures measures = new CommuteMeasures(found);
        ModelResult.Builder result = ModelResult.builder(
                new CommuteReport(found, measures)
                        .page(
                                "Leeds",
                                "Where do the residents of Leeds work and how do they get there, when each chooses"
                                        + " among all jobs of the city in the traffic that all of them make?",
                                assumptions(cells)),
                measures.screen("Leeds: commuters of the census of 2011"));
        measures.addTo(result);
        return result.build();
    }

    @Override
    public String calibrate(RunSettings settings, int evaluations, Progress progress) {
        progress.at("reading zones and flows", 0.05);
        Path folder = settings.dataFolder().orElseThrow();
        Zones zones = readZones(folder);
        ZoneUnits cells = Gridding.covering(zones, settings.unitMetres().orElse(UNIT_METRES), MARGIN_UNITS)
                .units();
        ObservedFlows observed = readFlows(folder, zones);
        progress.at("fitting, some minutes", Double.NaN);
        CommuteCalibration.Result found = new CommuteCalibration(
                        city(cells, settings),
                        settings.pattern(),
                        observed.byMode().toArray(Flows[]::new),
                        zones.distancesKilometres())
                .fit(CommuteParameters.standard(), evaluations, settings.seed());
        ScreenText text = new ScreenText().line("Fitted with " + found.evaluations() + " sets of parameters");
        for (TravelMode mode : found.parameters().modes()) {
            text.figure(mode.name() + ": decay", mode.decayPerMinute(), 4, "per min", "");
            text.figure(mode.name() + ": constant", mode.constant(), 4, "", "");
        }
        text.figure("CPC, expected", found.commonPart(), 4, "", "of observed flows, all zone pairs");
        text.figure("mean distance", found.meanKilometres(), 3, "km", "");
        return text.render();
    }

    static Zones readZones(Path folder) {
        return ZoneReader.of(folder.resolve("zones.geojson"), folder.resolve("zones.csv"))
                .counts("workers_resident", "jobs")
                .read();
    }

    static ObservedFlows readFlows(Path folder, Zones zones) {
        String[] columns = MODES.values().stream().flatMap(List::stream).toArray(String[]::new);
        return ObservedFlows.of(OdTable.read(folder.resolve("od.csv"), zones, columns), MODES);
    }

    private static City city(ZoneUnits cells, RunSettings settings) {
        int[] residents = cells.zones().counts("workers_resident");
        int[] jobs = cells.zones().counts("jobs");
        return settings.residents().isPresent()
                ? City.scaled(cells, residents, jobs, settings.residents().getAsInt())
                : City.of(cells, residents, jobs);
    }

    private static List<String> assumptions(ZoneUnits cells) {
        List<String> assumptions = new ArrayList<>(List.of(
                "Only commuters who live and work in the district: those who come in or leave are not in the data.",
                "Residents and jobs are spread evenly over their zone.",
                "A route takes two straight legs; there is no street map and no timetable.",
                "Road capacity, other traffic and fixed minutes are assumptions; decays and constants are fitted."));
        assumptions.addAll(cells.zones().warnings());
        assumptions.addAll(cells.warnings());
        return assumptions;
    }
}

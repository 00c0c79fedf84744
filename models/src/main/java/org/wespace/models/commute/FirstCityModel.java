package org.wespace.models.commute;

import java.util.List;
import java.util.Optional;
import org.wespace.agents.city.City;
import org.wespace.agents.city.PolycentricCity;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.models.run.Model;
import org.wespace.models.run.ModelResult;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RunSettings;

/** A generated city with five centres: what WeSpace does, with no data at all. */
public final class FirstCityModel implements Model {

    /** Half a percent of all minutes travelled: each resident stands for five persons, and so flickers the traffic. */
    private static final double GAP = 5e-3;

    private static final int SIDE = 128;
    private static final double KILOMETRES = 32;
    private static final int RESIDENTS = 100_000;
    /** Commuters that the city stands for, whatever the number of residents who are simulated. */
    private static final int PERSONS = 500_000;

    private static final int ZONE_METRES = 2000;

    @Override
    public String name() {
        return "first-city";
    }

    @Override
    public String summary() {
        return "a generated city of five centres: where residents work and how they get there";
    }

    @Override
    public String page() {
        return "/org/wespace/models/commute/first-city.md";
    }

    @Override
    public RunSettings defaults() {
        return RunSettings.defaultsFor(name());
    }

    @Override
    public ModelResult run(RunSettings settings, Progress progress) {
        progress.at("building the city", 0.05);
        double unit = settings.unitMetres().orElse(KILOMETRES * 1000 / SIDE);
        int side = (int) Math.max(1, Math.round(KILOMETRES * 1000 / unit));
        int residents = settings.residents().orElse(RESIDENTS);
        City city = PolycentricCity.of(side, side, unit)
                .centres(5)
                .residents(residents)
                .zoneSide((int) Math.max(1, Math.round(ZONE_METRES / unit)))
                .personsPerResident((double) PERSONS / residents)
                .seed(settings.seed())
                .build();
        CommuteStudy.Findings found =
                CommuteStudy.run(city, CommuteParameters.standard(), Optional.empty(), GAP, settings, progress);
        CommuteMeasures measures = new CommuteMeasures(found);
        ModelResult.Builder result = ModelResult.builder(
                new CommuteReport(found, measures)
                        .page(
                                "First city",
                                "Where do the residents of a city with five centres work, and how do they get there?",
                                List.of(
                                        "The city is generated: centres, densities and noise are assumptions.",
                                        "Residents weigh minutes and modes as the commuters of Leeds did in 2011.",
                                        "The residents stand for 500,000 commuters: traffic is theirs, choices are the"
                                                + " residents' own.",
                                        "Everybody with a home in the city has a job in the city.")),
                measures.screen("First city: a generated city of five centres"));
        measures.addTo(result);
        return result.build();
    }
}

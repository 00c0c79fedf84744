package org.wespace.models.carbon;

import java.util.List;
import org.wespace.agents.city.CityParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.work.FloorNeeds;
import org.wespace.agents.work.WorkParameters;
import org.wespace.core.engine.ParallelLoop;

/**
 * What telework changes of the carbon of travel and buildings where offices stay open and where they are given up.
 *
 * @param cases one for each way of telework
 */
record OfficeSaving(List<Case> cases) {

    /**
     * Telework against none, in percent of the carbon of travel and buildings.
     *
     * @param key name in files
     * @param words what it is
     * @param percent mean over seeds
     */
    record Case(String key, String words, Mean percent) {}

    private static final String[] KEYS = {"offices_stay", "half_released", "released", "released_no_rebound"};
    private static final String[] WORDS = {
        "offices stay open, with rebounds",
        "half of an unused place is given up, with rebounds",
        "all of an unused place is given up, with rebounds",
        "all of an unused place is given up, without rebounds"
    };

    /** Runs them in a city with its standard mechanisms. */
    static OfficeSaving of(SmallCity city, long[] seeds, ParallelLoop loop, Runnable done) {
        SmallCity half = city.with(release(city.parameters(), 0.5));
        SmallCity whole = city.with(release(city.parameters(), 1));
        Switches on = Switches.standard();
        Switches calm = on.without(Mechanism.TIME_REBOUND, Mechanism.HOME_OFFICE, Mechanism.TELEWORK_MOVES);
        SmallCity[] cities = {city, city, half, whole, whole};
        Switches[] switches = {on.without(Mechanism.TELEWORK), on.without(Mechanism.OFFICE_RELEASE), on, on, calm};
        long[] grams = new long[cities.length * seeds.length];
        loop.run(grams.length, 1, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                grams[i] = cities[i / seeds.length]
                        .live(switches[i / seeds.length], seeds[i % seeds.length])
                        .travelAndBuildings();
                done.run();
            }
        });
        return of(grams, seeds.length);
    }

    private static OfficeSaving of(long[] grams, int seeds) {
        List<Case> cases = new java.util.ArrayList<>();
        for (int c = 0; c < KEYS.length; c++) {
            double[] percent = new double[seeds];
            for (int s = 0; s < seeds; s++) {
                percent[s] = 100 * (grams[(c + 1) * seeds + s] / (double) grams[s] - 1);
            }
            cases.add(new Case(KEYS[c], WORDS[c], Mean.of(percent)));
        }
        return new OfficeSaving(List.copyOf(cases));
    }

    private static CityParameters release(CityParameters parameters, double share) {
        WorkParameters jobs = parameters.working().jobs();
        FloorNeeds needs = new FloorNeeds(jobs.floor().bySector(), share);
        return parameters.with(new CityParameters.Working(
                new WorkParameters(jobs.jobs(), jobs.production(), jobs.firms(), needs),
                parameters.working().telework()));
    }
}

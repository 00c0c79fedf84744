package org.wespace.agents.city;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * The state of a city that lives, by name. Keys that tell values of one measure apart: "use" of floor, "form" of
 * tenure, "who" (teleworkers or others), "where" (core, edge), "sector", "days" at home, "cover" of the ground.
 *
 * <p>The core are the units within 5 km of the largest centre, the edge those beyond 10 km, as the crow flies; floor is
 * that of the simulated residents, each of whom may stand for several persons.
 */
public enum CityStateMeasure implements Measure {
    /** Residents who live in the city. */
    RESIDENTS("residents", "residents", "Residents who live in the city."),
    /** Residents who moved home. */
    HOME_MOVES("home_moves", "residents", "Residents who moved to another home in this tick."),
    /** Residents who looked for a home. */
    HOME_SEEKERS("home_seekers", "residents", "Residents who looked for another home in this tick."),
    /** Floor that was asked for in vain. */
    EXCESS_DEMAND("excess_demand", "m2", "Home floor bid for in the first round of this tick by those who lost."),
    /** Residents who changed job. */
    JOB_MOVES("job_moves", "residents", "Residents who took another job in this tick."),
    /** Residents without a job. */
    JOBLESS("jobless", "residents", "Residents who live in the city and have no job."),
    /** Vacant jobs. */
    JOB_VACANCY("job_vacancy", "1", "Vacant jobs over all jobs."),
    /** Floor by use. */
    FLOOR("floor", "m2", "Floor by use."),
    /** Free floor by use. */
    FLOOR_VACANCY("floor_vacancy", "1", "Free floor over all floor of a use."),
    /** Converted floor. */
    FLOOR_CONVERTED("floor_converted", "m2", "Floor that has changed use since the start."),
    /** New floor. */
    FLOOR_BUILT("floor_built", "m2", "Floor built since the start."),
    /** Floor torn down. */
    FLOOR_DEMOLISHED("floor_demolished", "m2", "Floor torn down since the start."),
    /** Floor per resident. */
    FLOOR_PER_RESIDENT("floor_per_resident", "m2", "Home floor that is lived in, per resident."),
    /** Rents. */
    RENT(
            "rent",
            "money/m2/month",
            "Mean rent of a use, weighted by its floor at the start, so that only rents change it."),
    /** Core rent over edge rent. */
    RENT_CORE_TO_EDGE("rent_core_to_edge", "1", "Mean home rent of the core over that of the edge."),
    /** Share of residents. */
    RESIDENT_SHARE("resident_share", "1", "Share of the residents who live in the core or at the edge."),
    /** Share of jobs. */
    JOB_SHARE("job_share", "1", "Share of the filled jobs in the core or at the edge."),
    /** Radius of homes. */
    RESIDENCE_RADIUS("residence_radius", "km", "Mean distance of homes from the largest centre, as the crow flies."),
    /** Radius of jobs. */
    JOB_RADIUS("job_radius", "km", "Mean distance of filled jobs from the largest centre, as the crow flies."),
    /** Concentration of a sector. */
    LOCATION_GINI("location_gini", "1", "Gini index of the jobs of a sector over units."),
    /** Days at home. */
    HOME_DAYS("home_days", "days/week", "Mean days a week on which residents with a job work at home."),
    /** Teleworkers. */
    TELEWORKER_SHARE("teleworker_share", "1", "Share of residents with a job who work at home on some day."),
    /** Distance between home and job. */
    HOME_JOB_DISTANCE("home_job_distance", "km", "Mean length of the route from home to job."),
    /** Ratio of distances. */
    DISTANCE_RATIO("distance_ratio", "1", "Home-job distance of teleworkers over that of others."),
    /** Kilometres a week. */
    WEEKLY_COMMUTE("weekly_commute", "km/week", "Kilometres to work and back in a week."),
    /** Kilometres with the rebound. */
    WEEKLY_TRAVEL("weekly_travel", "km/week", "Kilometres to work and back, and of trips that time saved is spent on."),
    /** Minutes of a day. */
    COMMUTE_PER_DAY("commute_per_day", "min", "Minutes to work and back, per worker and working day, home days as 0."),
    /** Minutes of a trip. */
    COMMUTE_PER_TRIP("commute_per_trip", "min", "Minutes to work, one way, of those who go."),
    /** Short ways. */
    SHORT_COMMUTES("short_commutes", "1", "Share of workers whose route to work is at most 5 km long."),
    /** Long ways. */
    EXTREME_COMMUTES("extreme_commutes", "1", "Share of workers who take 60 minutes or more to work."),
    /** Car kilometres. */
    CAR_KILOMETRES(
            "car_kilometres", "km/day", "Kilometres that residents drive to work and back, per resident and day."),
    /** Modes. */
    MODE_SHARE("mode_share", "1", "Share of the ways to work by mode, weighted by days on site."),
    /** Delay on the roads. */
    DELAY("delay", "1", "Minutes driven in the busiest hour over minutes on empty roads."),
    /** Third places. */
    CO_WORK_SHARE("co_work_share", "1", "Share of home days that are spent in co-working places."),
    /** Co-living. */
    FORM_SHARE("form_share", "1", "Share of residents by form of tenure."),
    /** Trips. */
    NON_WORK_TRIPS("non_work_trips", "trips/resident/year", "Trips that are not to work."),
    /** Money respent. */
    RESPENT_CARBON(
            "respent_carbon", "kgCO2e/resident/year", "Carbon of what residents buy for the rent that they save."),
    /** Energy at home. */
    HOME_ENERGY("home_energy", "kWh/resident/year", "Energy of homes per resident."),
    /** Energy at home, were all homes as large. */
    HOME_ENERGY_EQUAL_FLOOR(
            "home_energy_equal_floor",
            "kWh/resident/year",
            "Energy of homes per resident if everybody had the mean floor of the city."),
    /** Visits. */
    FACILITY_VISITS("facility_visits", "visits/resident/year", "Visits to facilities near by."),
    /** Carbon of energy. */
    ENERGY_CARBON(
            "energy_carbon", "kgCO2/resident/year", "Carbon of the energy of homes and of the facilities visited."),
    /** Ground by cover. */
    GROUND("ground", "km2", "Ground under a cover."),
    /** Density. */
    DENSITY("density", "persons/ha", "Persons over the ground of the units in which somebody lives or works."),
    /** Mixture. */
    USE_MIX("use_mix", "1", "Mean entropy of floor uses by unit, over its largest value, weighted by floor."),
    /** Surplus. */
    SURPLUS_FLOOR("surplus_floor", "m2", "Floor that stands free, of all uses, per resident."),
    /** New land. */
    NEW_LAND("new_land", "ha", "Ground of the units that have become built up since the start."),
    /** Leapfrog. */
    LEAPFROG("leapfrog", "1", "Share of the newly built-up units that touch no unit built up at the start."),
    /** Green sink. */
    GREEN_SINK("green_sink", "tC/year", "Carbon that trees on green ground take up.");

    private static final String SOURCE = "state of the simulation";

    private final MeasureEntry entry;

    CityStateMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, SOURCE);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}

package org.wespace.agents.city;

import org.wespace.agents.digital.DiffusionParameters;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.home.CoLivingParameters;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.land.RentParameters;
import org.wespace.agents.migration.MigrationParameters;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.synthesis.PopulationTotals;
import org.wespace.agents.work.TeleworkParameters;
import org.wespace.agents.work.WorkParameters;

/**
 * Every number that a living city goes by, by topic.
 *
 * @param commute modes, how residents weigh them, and roads
 * @param living homes, rents and what lies around them
 * @param working jobs, firms and telework
 * @param land builders, conversion and green
 * @param society who the residents are
 */
public record CityParameters(
        CommuteParameters commute, Living living, Working working, LandParameters land, Society society) {

    /**
     * Homes and what lies around them.
     *
     * @param homes tastes and moves
     * @param coLiving rooms and fees of co-living
     * @param effects what co-living does to energy, trips and spending
     * @param rents how rents follow demand
     * @param around services and neighbours
     */
    public record Living(
            HomeParameters homes,
            CoLivingParameters coLiving,
            CoLivingEffects effects,
            RentParameters rents,
            SurroundingParameters around) {

        /** The same with other tastes and moves. */
        public Living withHomes(HomeParameters value) {
            return new Living(value, coLiving, effects, rents, around);
        }
    }

    /**
     * Jobs and work at home.
     *
     * @param jobs jobs and firms
     * @param telework hybrid days, co-working and what comes of them
     */
    public record Working(WorkParameters jobs, TeleworkParameters telework) {}

    /**
     * Who the residents are.
     *
     * @param totals shares of all that residents are
     * @param incomes what they earn
     * @param digital how digital services spread
     * @param migration who comes and goes
     */
    public record Society(
            PopulationTotals totals, Incomes incomes, DiffusionParameters digital, MigrationParameters migration) {}

    /** {@link #of} a Chinese megacity. */
    public static CityParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /**
     * The numbers of a preset. What it tells stands in the records as it is told there; the rest is as in their
     * {@code standard()}.
     *
     * <p>Told otherwise than in the preset, because something else is meant: vehicles for each commuter by car, counted
     * in Leeds, against the occupancy of cars on all trips; the share of workers who can take a car, against cars a
     * head of the whole population, which parking goes by; and the most floor on a plot that a compact city permits,
     * half as much again as the preset has (assumption). Routes run along a grid of streets: with routes in eight
     * directions take the roads of {@code RoadSupply.octile()}.
     */
    public static CityParameters of(Preset preset) {
        return PresetParameters.of(preset);
    }

    /** The same with other modes and roads. */
    public CityParameters with(CommuteParameters value) {
        return new CityParameters(value, living, working, land, society);
    }

    /** The same with other homes. */
    public CityParameters with(Living value) {
        return new CityParameters(commute, value, working, land, society);
    }

    /** The same with other work. */
    public CityParameters with(Working value) {
        return new CityParameters(commute, living, value, land, society);
    }

    /** The same with other builders. */
    public CityParameters with(LandParameters value) {
        return new CityParameters(commute, living, working, value, society);
    }

    /** The same with other residents. */
    public CityParameters with(Society value) {
        return new CityParameters(commute, living, working, land, value);
    }
}

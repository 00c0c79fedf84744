package org.wespace.agents.city.plan;

import org.wespace.agents.preset.Dwelling;
import org.wespace.agents.preset.Form;
import org.wespace.agents.preset.Ground;
import org.wespace.agents.preset.Preset;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.Decisions;
import org.wespace.core.grid.Grid;

/** What has been asked of a generated city; NaN where the generator is to choose. */
final class Settings {

    private static final int CITY = Decisions.id("plan.city");

    /** Share of the half side over which density falls to 1/e, where no gradient is given; an assumption. */
    private static final double FALL = 0.30;

    /** Persons with a job on a square kilometre of the grid, where none are asked for; an assumption. */
    private static final double DENSITY = 1000;

    /** Between the middle layer zones of Leeds more than 2 km from its centre, census of 2011: .70. */
    private static final double SPECIALISATION = 0.7;

    private static final double NOISE = 0.3;
    private static final double RANDOM_NOISE = 0.6;

    final Grid grid;
    CityShape shape = CityShape.POLYCENTRIC;
    int residents = 100_000;
    double personsPerResident = Double.NaN;
    double persons = Double.NaN;
    int centres = 5;
    double sizeSplit = 1;
    double spacingKilometres = Double.NaN;
    double gradientPerKilometre = Double.NaN;
    double compactness = 1;
    double noise = Double.NaN;
    double specialisation = Double.NaN;
    double lineDegrees;
    double middleX = Double.NaN;
    double middleY = Double.NaN;
    Water water = Water.none();
    int zoneSide = 8;
    long seed = 1;
    /** Seed of the region that the city is part of; 0 for none. */
    long regionSeed;

    double jobVacancy = 0.03;
    double coLivingShare;
    JobMix mix = JobMix.standard();
    FloorNeeds needs = FloorNeeds.standard();
    TransitSupply transit = TransitSupply.standard();
    Dwelling dwelling = Preset.CN_MEGA.dwelling();
    Ground ground = Preset.CN_MEGA.ground();
    double structuralVacancy;
    double floorShare;
    double meanIncome;

    Settings(Grid grid) {
        this.grid = grid;
        values(Preset.CN_MEGA);
    }

    void values(Preset preset) {
        dwelling = preset.dwelling();
        ground = preset.ground();
        structuralVacancy = preset.housing().structuralVacancy();
        floorShare = preset.location().floorShare();
        meanIncome = preset.earnings().meanMonthly();
    }

    void form(Form form, double waterShare) {
        centres = form.centres();
        spacingKilometres = form.spacingKilometres();
        gradientPerKilometre = form.gradientPerKilometre();
        compactness = form.compactness();
        persons = form.persons();
        water = Water.river(waterShare);
    }

    /** The chance of this city: its own seed, within a region mixed with that of the region. */
    Chance chance() {
        return Chance.of(
                regionSeed == 0 ? seed : Chance.of(regionSeed).at(0, CITY).bits(seed));
    }

    double personsPerResident() {
        if (!Double.isNaN(persons)) {
            return persons / residents;
        }
        return Double.isNaN(personsPerResident)
                ? DENSITY * grid.unitCount() * grid.unitSquareKilometres() / residents
                : personsPerResident;
    }

    double unitKilometres() {
        return grid.unitMetres() / 1000;
    }

    /** Kilometres from the middle of the grid to its nearer sides. */
    double halfSideKilometres() {
        return Math.min(grid.width(), grid.height()) * unitKilometres() / 2;
    }

    double gradient() {
        if (shape == CityShape.UNIFORM) {
            return 0;
        }
        return Double.isNaN(gradientPerKilometre) ? 1 / (FALL * halfSideKilometres()) : gradientPerKilometre;
    }

    double noise() {
        if (!Double.isNaN(noise)) {
            return noise;
        }
        return switch (shape) {
            case UNIFORM -> 0;
            case RANDOM -> RANDOM_NOISE;
            default -> NOISE;
        };
    }

    double specialisation() {
        if (!Double.isNaN(specialisation)) {
            return specialisation;
        }
        return noise() == 0 ? 0 : SPECIALISATION;
    }

    /** Column of the middle, in units from the west side. */
    double middleColumn() {
        return Double.isNaN(middleX) ? grid.width() / 2.0 : middleX / unitKilometres();
    }

    /** Row of the middle, in units from the south side. */
    double middleRow() {
        return Double.isNaN(middleY) ? grid.height() / 2.0 : middleY / unitKilometres();
    }
}

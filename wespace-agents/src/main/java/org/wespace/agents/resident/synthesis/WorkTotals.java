package org.wespace.agents.resident.synthesis;

import static org.wespace.agents.resident.Trait.INCOME;
import static org.wespace.agents.resident.Trait.OCCUPATION;
import static org.wespace.agents.resident.Trait.SECTOR;
import static org.wespace.agents.resident.Trait.TELEWORKABLE;

import java.util.Arrays;
import org.wespace.agents.resident.Occupation;

/**
 * What the residents of a city work and earn.
 *
 * @param sectors by {@link org.wespace.agents.resident.Sector}; counts of jobs, to have a resident for each job
 * @param occupations by {@link Occupation}, given the sector or not
 * @param teleworkable whether the work can be done at home, given the occupation or not
 * @param teleworkableShare share of all residents whose work can be done at home, in [0, 1], to which
 *     {@code teleworkable} is scaled: all shares by one factor, but none above 1; NaN to take them as they are
 * @param incomes by income class, given the occupation or not
 */
public record WorkTotals(
        Shares sectors, Shares occupations, Shares teleworkable, double teleworkableShare, Shares incomes) {

    /** Share of all jobs in urban China that can be done at home: an assumption between Turkey's .23 and Germany's. */
    public static final double TELEWORKABLE_CHINA = 0.25;

    /**
     * Share of all jobs in the United States that can be done at home. Source: J. I. Dingel, B. Neiman (2020), How many
     * jobs can be done at home?, doi:10.1016/j.jpubeco.2020.104235; .37 in Germany, .38 in France, .44 in Great
     * Britain.
     */
    public static final double TELEWORKABLE_UNITED_STATES = 0.37;

    public WorkTotals {
        PopulationTotals.require("sectors", sectors, SECTOR);
        PopulationTotals.require("occupations", occupations, OCCUPATION, SECTOR);
        PopulationTotals.require("teleworkable", teleworkable, TELEWORKABLE, SECTOR, OCCUPATION);
        PopulationTotals.require("incomes", incomes, INCOME, SECTOR, OCCUPATION, TELEWORKABLE);
        if (!Double.isNaN(teleworkableShare) && !(teleworkableShare >= 0 && teleworkableShare <= 1)) {
            throw new IllegalArgumentException("teleworkableShare must be in [0, 1], or NaN: " + teleworkableShare);
        }
    }

    /**
     * A service economy: sectors .15, .15, .25, .30, .15 (assumption), occupations of each sector (assumption),
     * telework by occupation as {@link Occupation#teleworkable} says, four income classes of equal size with better
     * paid occupations more often in the upper ones (assumption).
     *
     * @param teleworkableShare share of all residents whose work can be done at home
     */
    public static WorkTotals standard(double teleworkableShare) {
        double[] byOccupation = Arrays.stream(Occupation.values())
                .mapToDouble(Occupation::teleworkable)
                .toArray();
        return new WorkTotals(
                Shares.all(0.15, 0.15, 0.25, 0.30, 0.15),
                occupationsOfSectors(),
                Shares.yesGiven(OCCUPATION, byOccupation),
                teleworkableShare,
                incomesOfOccupations());
    }

    /** With other sectors. */
    public WorkTotals withSectors(Shares shares) {
        return new WorkTotals(shares, occupations, teleworkable, teleworkableShare, incomes);
    }

    /** With another share of residents whose work can be done at home; NaN to take the shares as they are. */
    public WorkTotals withTeleworkableShare(double share) {
        return new WorkTotals(sectors, occupations, teleworkable, share, incomes);
    }

    /** With other incomes. */
    public WorkTotals withIncomes(Shares shares) {
        return new WorkTotals(sectors, occupations, teleworkable, teleworkableShare, shares);
    }

    /**
     * In per cent, by sector: management, business, computing, engineering, science, law, education, health, retail,
     * ...
     */
    private static Shares occupationsOfSectors() {
        return Shares.given(
                SECTOR,
                new double[] {10, 14, 24, 14, 8, 5, 2, 1, 1, 5, 14, 1, 1},
                new double[] {14, 28, 7, 1, 1, 2, 0, 0, 3, 17, 25, 1, 1},
                new double[] {6, 5, 2, 2, 3, 1, 32, 27, 0, 0, 17, 4, 1},
                new double[] {6, 2, 1, 0, 0, 0, 2, 4, 26, 4, 9, 42, 4},
                new double[] {6, 5, 2, 2, 0, 0, 0, 0, 2, 7, 21, 4, 51});
    }

    /** How often each occupation is in each class, the poorest first, before classes are made equal in size. */
    private static Shares incomesOfOccupations() {
        return Shares.given(
                        OCCUPATION,
                        new double[] {5, 12, 28, 55},
                        new double[] {8, 20, 34, 38},
                        new double[] {4, 12, 32, 52},
                        new double[] {6, 18, 36, 40},
                        new double[] {8, 22, 36, 34},
                        new double[] {5, 15, 28, 52},
                        new double[] {12, 30, 36, 22},
                        new double[] {18, 28, 30, 24},
                        new double[] {48, 32, 14, 6},
                        new double[] {24, 28, 26, 22},
                        new double[] {26, 40, 24, 10},
                        new double[] {56, 30, 11, 3},
                        new double[] {34, 38, 22, 6})
                .withTotals(1, 1, 1, 1);
    }
}

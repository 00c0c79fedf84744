package org.wespace.agents.resident.synthesis;

import org.wespace.agents.resident.Trait;

/**
 * What the residents of a city are, together: the totals that synthesis keeps.
 *
 * <p>Traits are dealt in the order sector, occupation, telework, income, group, household size, digital services, car,
 * bicycle, tenure; shares of each may depend on the traits before it, and on the zone.
 *
 * @param work what they work and earn
 * @param groups the groups they belong to
 * @param households what they live in and own
 */
public record PopulationTotals(WorkTotals work, GroupTotals groups, HouseholdTotals households) {

    /** Share of Chinese who used the internet in December 2020. Source: the WeSpace 2.0 report (2022). */
    public static final double DIGITAL_CHINA = 0.704;

    /**
     * A Chinese city. Telework .25, digital services .704 ({@link #DIGITAL_CHINA}); cars .15 to .65 by income class,
     * bicycles .45, household sizes around 2.6 persons a household: assumptions. One group, standard tenure.
     */
    public static PopulationTotals china() {
        return china(1);
    }

    /**
     * {@link #china()} with more cars.
     *
     * @param cars factor on the shares of those who can take a car, not negative; none rises above 1
     */
    public static PopulationTotals china(double cars) {
        return new PopulationTotals(
                WorkTotals.standard(WorkTotals.TELEWORKABLE_CHINA),
                GroupTotals.one(),
                new HouseholdTotals(
                        HouseholdTotals.sizesOfHouseholds(25, 30, 21, 13, 6, 4, 1),
                        Shares.yes(DIGITAL_CHINA),
                        Shares.yesGiven(
                                Trait.INCOME,
                                Math.min(1, 0.15 * cars),
                                Math.min(1, 0.30 * cars),
                                Math.min(1, 0.45 * cars),
                                Math.min(1, 0.65 * cars)),
                        Shares.yes(0.45),
                        Shares.all(1)));
    }

    /** A European city. Telework .37 (as Germany), digital services .9; cars .4 to .8, bicycles .6: assumptions. */
    public static PopulationTotals europe() {
        return new PopulationTotals(
                WorkTotals.standard(WorkTotals.TELEWORKABLE_UNITED_STATES),
                GroupTotals.one(),
                new HouseholdTotals(
                        HouseholdTotals.sizesOfHouseholds(36, 32, 15, 12, 4, 1),
                        Shares.yes(0.90),
                        Shares.yesGiven(Trait.INCOME, 0.40, 0.60, 0.72, 0.80),
                        Shares.yes(0.60),
                        Shares.all(1)));
    }

    /** A city of the United States. Telework .37, digital services .9; cars .7 to .96, bicycles .35: assumptions. */
    public static PopulationTotals unitedStates() {
        return new PopulationTotals(
                WorkTotals.standard(WorkTotals.TELEWORKABLE_UNITED_STATES),
                GroupTotals.one(),
                new HouseholdTotals(
                        HouseholdTotals.sizesOfHouseholds(28, 35, 15, 13, 6, 2, 1),
                        Shares.yes(0.90),
                        Shares.yesGiven(Trait.INCOME, 0.70, 0.88, 0.93, 0.96),
                        Shares.yes(0.35),
                        Shares.all(1)));
    }

    /** With other work. */
    public PopulationTotals with(WorkTotals changed) {
        return new PopulationTotals(changed, groups, households);
    }

    /** With other groups. */
    public PopulationTotals with(GroupTotals changed) {
        return new PopulationTotals(work, changed, households);
    }

    /** With other households. */
    public PopulationTotals with(HouseholdTotals changed) {
        return new PopulationTotals(work, groups, changed);
    }

    /** Makes sure that shares have no more categories than a trait, and depend only on what is dealt before. */
    static void require(String name, Shares shares, Trait trait, Trait... before) {
        if (shares.categories() > trait.categories()) {
            throw new IllegalArgumentException(
                    name + " must have at most " + trait.categories() + " categories: " + shares.categories());
        }
        if (shares.given() != null && !java.util.List.of(before).contains(shares.given())) {
            throw new IllegalArgumentException(
                    name + " must not depend on " + shares.given() + ", but may on " + java.util.List.of(before));
        }
    }
}

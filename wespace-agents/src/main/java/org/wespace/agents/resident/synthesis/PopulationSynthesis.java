package org.wespace.agents.resident.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Trait;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.geo.ZoneUnits;

/**
 * Gives residents their traits and tenure so that together they are what the totals say.
 *
 * <p>Contract: for each trait the residents of the city are counted by class (zone, where shares are by zone, and
 * category of the trait that the shares depend on); each class is divided over the categories in whole numbers; these
 * are dealt to the residents of the class at random, without replacement. So
 *
 * <ul>
 *   <li>every resident gets one category of each trait, and every class keeps its number;
 *   <li>each class is within 1 of its shares or nearly so, exactly as asked where counts are given; cross tables, such
 *       as occupation by sector, are kept as a whole;
 *   <li>totals over all classes are those of the shares by largest remainder, or the totals asked for, exactly;
 *   <li>who gets what depends on the seed and on ids alone: not on the order of rows, and not on threads.
 * </ul>
 *
 * <p>Residents outside the city (home {@link Residents#NONE}) are a crowd of their own, divided as the city is as a
 * whole. O(residents): about .2 s for a million on one core; 13 bytes a resident of scratch.
 */
public final class PopulationSynthesis {

    private static final String PREFIX = "population.";

    private final Chance chance;
    private final Crowd city;
    private final Crowd outside;
    /** Traits by id. */
    private final int[] traits;
    /** Tenure by id. */
    private final byte[] tenure;
    /** Of the city, by zone. */
    private final int[] residentsByZone;

    private final ZoneUnits cells;

    private PopulationSynthesis(Residents residents, ZoneUnits cells, Chance chance) {
        this.chance = chance;
        this.cells = cells;
        this.traits = new int[residents.count()];
        this.tenure = new byte[residents.count()];
        this.city = Crowd.of(residents, cells, true, traits);
        this.outside = Crowd.of(residents, cells, false, traits);
        this.residentsByZone = city.count(true, null);
    }

    /**
     * Fills the columns traits and tenure.
     *
     * @param cells the cells that homes lie in
     * @param chance of the run
     * @throws IllegalArgumentException naming the trait, if shares by zone are not for the zones of the cells, or
     *     totals cannot be met; the columns are then as they were
     */
    public static void fill(Residents residents, ZoneUnits cells, PopulationTotals totals, Chance chance) {
        PopulationSynthesis synthesis = new PopulationSynthesis(residents, cells, chance);
        synthesis.fill(totals, synthesis.city);
        synthesis.fill(totals, synthesis.outside);
        for (int row = 0; row < residents.count(); row++) {
            residents.traits()[row] = synthesis.traits[residents.id()[row]];
            residents.tenure()[row] = synthesis.tenure[residents.id()[row]];
        }
    }

    /**
     * Deals several traits at once from a table of them all, as {@link ProportionalFit#whole} makes one, to the
     * residents of the city; other traits stay.
     *
     * @param traits what the dimensions of the table are
     * @param shape categories of each dimension
     * @param counts residents of each cell, row-major, not negative; together the residents of the city
     */
    public static void fillTogether(
            Residents residents, ZoneUnits cells, List<Trait> traits, int[] shape, int[] counts, Chance chance) {
        int[] words = new int[residents.count()];
        for (int row = 0; row < words.length; row++) {
            words[residents.id()[row]] = residents.traits()[row];
        }
        Crowd crowd = Crowd.of(residents, cells, true, words);
        int[] people = crowd.count(false, null);
        requireTable(traits, shape, counts, people[0]);
        Lattice lattice = new Lattice(shape);
        Trait[] dimensions = traits.toArray(new Trait[0]);
        ChanceKey key = chance.at(0, Decisions.id(PREFIX + "together"));
        crowd.deal(false, null, counts.clone(), people, key, (id, cell) -> {
            for (int d = 0; d < dimensions.length; d++) {
                words[id] = dimensions[d].with(words[id], lattice.category(cell, d));
            }
        });
        for (int row = 0; row < words.length; row++) {
            residents.traits()[row] = words[residents.id()[row]];
        }
    }

    private static void requireTable(List<Trait> traits, int[] shape, int[] counts, int people) {
        if (shape.length != traits.size() || new Lattice(shape).cells() != counts.length) {
            throw new IllegalArgumentException("a table of " + traits + " of shape " + Arrays.toString(shape)
                    + " does not have " + counts.length + " cells");
        }
        for (int d = 0; d < shape.length; d++) {
            if (shape[d] > traits.get(d).categories()) {
                throw new IllegalArgumentException(
                        traits.get(d) + " has " + traits.get(d).categories() + " categories, not " + shape[d]);
            }
        }
        long sum = 0;
        for (int count : counts) {
            sum += count;
            if (count < 0) {
                throw new IllegalArgumentException("a count must not be negative: " + count);
            }
        }
        if (sum != people) {
            throw new IllegalArgumentException("counts must sum to the " + people + " residents of the city: " + sum);
        }
    }

    private void fill(PopulationTotals totals, Crowd crowd) {
        if (crowd.count(false, null)[0] == 0) {
            return;
        }
        WorkTotals work = totals.work();
        HouseholdTotals households = totals.households();
        deal(crowd, Trait.SECTOR, work.sectors());
        deal(crowd, Trait.OCCUPATION, work.occupations());
        deal(crowd, Trait.TELEWORKABLE, telework(crowd, work));
        deal(crowd, Trait.INCOME, work.incomes());
        dealGroups(crowd, totals.groups());
        deal(crowd, Trait.HOUSEHOLD, households.sizes());
        deal(crowd, Trait.DIGITAL, households.digital());
        deal(crowd, Trait.CAR, households.cars());
        deal(crowd, Trait.BICYCLE, households.bicycles());
        deal(crowd, "TENURE", households.tenures(), (id, form) -> tenure[id] = (byte) form);
    }

    private void deal(Crowd crowd, Trait trait, Shares shares) {
        deal(crowd, trait.name(), shares, taker(trait));
    }

    private void deal(Crowd crowd, String name, Shares asked, Crowd.Taker taker) {
        Shares shares = here(crowd, name, asked);
        boolean byZone = shares.zones() > 0;
        int[] classCounts = crowd.count(byZone, shares.given());
        int[] counts = new CountTable(name, shares, classCounts).counts();
        crowd.deal(byZone, shares.given(), counts, classCounts, key(name), taker);
    }

    private void dealGroups(Crowd crowd, GroupTotals groups) {
        if (crowd != city || groups.clustering() == 0) {
            deal(crowd, Trait.GROUP, groups.shares());
            return;
        }
        long people = Arrays.stream(residentsByZone).asLongStream().sum();
        int[] sizes = WholeNumbers.split(groups.shares().weights(0, 0), people);
        int[] counts = GroupPlacement.counts(cells, residentsByZone, sizes, groups.clustering());
        crowd.deal(true, null, counts, residentsByZone.clone(), key(Trait.GROUP.name()), taker(Trait.GROUP));
    }

    private Crowd.Taker taker(Trait trait) {
        return (id, category) -> traits[id] = trait.with(traits[id], category);
    }

    private ChanceKey key(String name) {
        return chance.at(0, Decisions.id(PREFIX + name.toLowerCase(Locale.ROOT)));
    }

    /** The shares as they are for the city, or as its mean for those outside. */
    private Shares here(Crowd crowd, String name, Shares shares) {
        if (shares.zones() > 0 && shares.zones() != residentsByZone.length) {
            throw new IllegalArgumentException("shares of " + name + " are for " + shares.zones()
                    + " zones, the city has " + residentsByZone.length);
        }
        return crowd == city ? shares : shares.mean(residentsByZone);
    }

    /** Shares of those who can work at home, scaled to what all have together. */
    private Shares telework(Crowd crowd, WorkTotals work) {
        String name = Trait.TELEWORKABLE.name();
        Shares shares = here(crowd, name, work.teleworkable());
        double target = work.teleworkableShare();
        return Double.isNaN(target)
                ? shares
                : shares.scaledTo(name, crowd.count(shares.zones() > 0, shares.given()), target);
    }
}

package org.wespace.agents.resident.synthesis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * whole. O(residents): about .1 s for a million on one core; 4 bytes a resident of scratch if rows are out of order.
 */
public final class PopulationSynthesis {

    private static final String PREFIX = "population.";

    private final Residents residents;
    private final ZoneUnits cells;
    private final Chance chance;
    private final int @Nullable [] rowOf;

    private PopulationSynthesis(Residents residents, ZoneUnits cells, Chance chance) {
        this.residents = residents;
        this.cells = cells;
        this.chance = chance;
        this.rowOf = Crowd.rowOf(residents);
    }

    /**
     * Fills the columns traits and tenure.
     *
     * @param cells the cells that homes lie in
     * @param chance of the run
     * @throws IllegalArgumentException naming the trait, if shares by zone are not for the zones of the cells, or
     *     totals cannot be met
     */
    public static void fill(Residents residents, ZoneUnits cells, PopulationTotals totals, Chance chance) {
        PopulationSynthesis synthesis = new PopulationSynthesis(residents, cells, chance);
        Arrays.fill(residents.traits(), 0);
        synthesis.fill(totals, true);
        synthesis.fill(totals, false);
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
        Crowd crowd = new Crowd(residents, cells, true, Crowd.rowOf(residents));
        int[] people = crowd.count(false, null);
        requireTable(traits, shape, counts, people[0]);
        Lattice lattice = new Lattice(shape);
        Trait[] dimensions = traits.toArray(new Trait[0]);
        ChanceKey key = chance.at(0, Decisions.id(PREFIX + "together"));
        crowd.deal(false, null, counts.clone(), people, key, (row, cell) -> {
            int word = residents.traits()[row];
            for (int d = 0; d < dimensions.length; d++) {
                word = dimensions[d].with(word, lattice.category(cell, d));
            }
            residents.traits()[row] = word;
        });
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

    private void fill(PopulationTotals totals, boolean inside) {
        Crowd crowd = new Crowd(residents, cells, inside, rowOf);
        if (crowd.count(false, null)[0] == 0) {
            return;
        }
        WorkTotals work = totals.work();
        HouseholdTotals households = totals.households();
        deal(crowd, inside, Trait.SECTOR, work.sectors());
        deal(crowd, inside, Trait.OCCUPATION, work.occupations());
        deal(crowd, inside, Trait.TELEWORKABLE, telework(crowd, inside, work));
        deal(crowd, inside, Trait.INCOME, work.incomes());
        dealGroups(crowd, inside, totals.groups());
        deal(crowd, inside, Trait.HOUSEHOLD, households.sizes());
        deal(crowd, inside, Trait.DIGITAL, households.digital());
        deal(crowd, inside, Trait.CAR, households.cars());
        deal(crowd, inside, Trait.BICYCLE, households.bicycles());
        deal(
                crowd,
                inside,
                "TENURE",
                households.tenures(),
                (row, form) -> residents.tenure()[row] = (byte) form);
    }

    private void deal(Crowd crowd, boolean inside, Trait trait, Shares shares) {
        deal(crowd, inside, trait.name(), shares, taker(trait));
    }

    private void deal(Crowd crowd, boolean inside, String name, Shares asked, Crowd.Taker taker) {
        Shares shares = here(name, asked, inside);
        boolean byZone = shares.zones() > 0;
        int[] classCounts = crowd.count(byZone, shares.given());
        int[] counts = new CountTable(name, shares, classCounts).counts();
        crowd.deal(byZone, shares.given(), counts, classCounts, key(name), taker);
    }

    private void dealGroups(Crowd crowd, boolean inside, GroupTotals groups) {
        if (!inside || groups.clustering() == 0) {
            deal(crowd, inside, Trait.GROUP, groups.shares());
            return;
        }
        int[] residentsByZone = crowd.count(true, null);
        long people = Arrays.stream(residentsByZone).asLongStream().sum();
        int[] sizes = WholeNumbers.split(groups.shares().weights(0, 0), people);
        int[] counts = GroupPlacement.counts(cells, residentsByZone, sizes, groups.clustering());
        crowd.deal(true, null, counts, residentsByZone, key(Trait.GROUP.name()), taker(Trait.GROUP));
    }

    private Crowd.Taker taker(Trait trait) {
        int[] traits = residents.traits();
        return (row, category) -> traits[row] = trait.with(traits[row], category);
    }

    private static String decision(String name) {
        return PREFIX + name.toLowerCase(java.util.Locale.ROOT);
    }

    private ChanceKey key(String name) {
        return chance.at(0, Decisions.id(decision(name)));
    }

    /** The shares as they are for the city, or as its mean for those outside. */
    private Shares here(String name, Shares shares, boolean inside) {
        if (shares.zones() > 0 && shares.zones() != cells.zones().count()) {
            throw new IllegalArgumentException("shares of " + name + " are for " + shares.zones()
                    + " zones, the city has " + cells.zones().count());
        }
        return inside ? shares : shares.mean(new Crowd(residents, cells, true, null).count(true, null));
    }

    /** Shares of those who can work at home, scaled to what the whole city has. */
    private Shares telework(Crowd crowd, boolean inside, WorkTotals work) {
        Shares shares = here(Trait.TELEWORKABLE.name(), work.teleworkable(), inside);
        double target = work.teleworkableShare();
        if (Double.isNaN(target)) {
            return shares;
        }
        return shares.scaledTo(crowd.count(shares.zones() > 0, shares.given()), target);
    }
}

package org.wespace.models.carbon;

import java.util.List;
import java.util.stream.IntStream;
import org.wespace.agents.carbon.attribution.CostTable;
import org.wespace.agents.carbon.attribution.MechanismFamily;
import org.wespace.agents.mechanism.Switches;

/** What sets of families of mechanisms cost in a city, line by line of its ledger, always with the same seed. */
final class FamilyCosts {

    private FamilyCosts() {}

    /**
     * A table in which cause k is the k-th of some families; families that are not among them stay off.
     *
     * @param base strengths of mechanisms that work
     * @param done called after each run, from any thread
     */
    static CostTable of(List<MechanismFamily> families, Switches base, SmallCity city, long seed, Runnable done) {
        return new CostTable(
                families.stream()
                        .map(family -> family.id() + " " + family.title())
                        .toList(),
                LedgerYear.lineNames(),
                causes -> {
                    long[] grams =
                            city.live(switches(families, causes, base), seed).lines();
                    done.run();
                    return grams;
                });
    }

    private static Switches switches(List<MechanismFamily> families, long causes, Switches base) {
        return MechanismFamily.switches(
                IntStream.range(0, families.size())
                        .filter(k -> (causes >>> k & 1) == 1)
                        .mapToObj(families::get)
                        .toList(),
                base);
    }
}

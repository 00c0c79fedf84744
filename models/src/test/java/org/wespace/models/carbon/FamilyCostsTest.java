package org.wespace.models.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.wespace.agents.carbon.attribution.Attribution;
import org.wespace.agents.carbon.attribution.CostTable;
import org.wespace.agents.carbon.attribution.MechanismFamily;
import org.wespace.agents.carbon.attribution.Shapley;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetPattern;

class FamilyCostsTest {

    private static final List<MechanismFamily> FAMILIES =
            List.of(MechanismFamily.TELEWORK_TRAVEL, MechanismFamily.TELEWORK_REBOUND, MechanismFamily.ONLINE_RETAIL);
    private static final Switches ALL = MechanismFamily.allOn(Switches.standard());

    private final SmallCity city = SmallCity.of(
            new SmallCity.Shape(Preset.CN_MEGA, 8, 150, 5, 0.05, 12), StreetPattern.GRID, OptionalLong.empty());

    private Attribution exact(int threads) {
        CostTable costs = FamilyCosts.of(FAMILIES, ALL, city, 1, () -> {});
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            return Shapley.exact(costs, loop);
        }
    }

    @Test
    void exact_threeFamilies_addUpToTheLedgerInGrams() {
        Attribution attribution = exact(2);
        LedgerYear none = city.live(MechanismFamily.switches(List.of(), ALL), 1);
        LedgerYear all = city.live(MechanismFamily.switches(FAMILIES, ALL), 1);

        assertThat(attribution.evaluations()).isEqualTo(8);
        assertThat(attribution.total().base()).isEqualTo(none.grams());
        assertThat(attribution.total().all()).isEqualTo(all.grams());
        assertThat(attribution.total().base()
                        + attribution.total().shares().stream()
                                .mapToLong(Attribution.Share::grams)
                                .sum())
                .isEqualTo(all.grams());
        long[] lines = all.lines();
        for (int line = 0; line < lines.length; line++) {
            Attribution.Line one = attribution.lines().get(line);
            assertThat(one.base()
                            + one.shares().stream()
                                    .mapToLong(Attribution.Share::grams)
                                    .sum())
                    .as(one.name())
                    .isEqualTo(lines[line]);
        }
        assertThat(attribution.total().efficiencyError()).isCloseTo(0, within(1e-12));
        assertThat(attribution.total().shares())
                .allSatisfy(share -> assertThat(share.grams()).as(share.cause()).isNotZero());
    }

    @Test
    void exact_anyThreads_isTheSame() {
        assertThat(exact(1)).isEqualTo(exact(2));
    }
}

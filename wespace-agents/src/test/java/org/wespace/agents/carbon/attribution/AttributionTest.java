package org.wespace.agents.carbon.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.carbon.attribution.Attribution.Line;
import org.wespace.agents.carbon.attribution.Attribution.Share;
import org.wespace.core.engine.ParallelLoop;

class AttributionTest {

    /** Three causes that share 10 tonnes in travel, 1 gram that cannot be shared evenly, and one that saves. */
    private static Attribution example() {
        CostTable costs = new CostTable(List.of("fleet", "telework", "trees"), List.of("travel", "homes"), set ->
                new long[] {50_000_000 + (set == 7 ? 10_000_000 : 0), 20_000_000 + ((set & 2) != 0 ? -4_000_000 : 0)});
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return Shapley.exact(costs, loop);
        }
    }

    @Test
    void grams_thirds_areRoundedSoThatTheyAddUp() {
        Attribution attribution = example();

        assertThat(attribution.line("travel").shares())
                .extracting(Share::grams)
                .containsExactly(3_333_334L, 3_333_333L, 3_333_333L);
        assertThat(attribution.total().share("telework").grams()).isEqualTo(3_333_333 - 4_000_000);
        assertThat(attribution.total().base()).isEqualTo(70_000_000);
        assertThat(attribution.total().all()).isEqualTo(76_000_000);
    }

    @Test
    void text_ofALine_listsCausesBetweenNoneAndAll() {
        assertThat(AttributionTable.text(example().line("travel"))).isEqualTo("""
                tCO2e      share  +-  first in  last out
                none      50.000
                fleet      3.333         0.000    10.000  *
                telework   3.333         0.000    10.000  *
                trees      3.333         0.000    10.000  *
                all       60.000
                """);
    }

    @Test
    void matrix_causesByLines_addUp() {
        assertThat(AttributionTable.matrix(example())).isEqualTo("""
                tCO2e     travel   homes   total
                none      50.000  20.000  70.000
                fleet      3.333   0.000   3.333
                telework   3.333  -4.000  -0.667
                trees      3.333   0.000   3.333
                all       60.000  16.000  76.000
                """);
    }

    @Test
    void rows_everyCauseAndLine_inOrder() {
        assertThat(AttributionTable.rows(example())).hasSize(3 * 4).first().satisfies(row -> assertThat(row)
                .containsEntry("cause", "none")
                .containsEntry("grams", 50_000_000L));
        assertThat(AttributionTable.rows(example()).get(1).keySet())
                .containsExactly(
                        "line", "cause", "grams", "standardErrorGrams", "firstInGrams", "lastOutGrams", "interacts");
    }

    @Test
    void interacts_signOrSize_isFlagged() {
        assertThat(share(100, 100, 0).interacts()).isFalse();
        assertThat(share(100, 91, 0).interacts()).isFalse();
        assertThat(share(100, 89, 0).interacts()).isTrue();
        assertThat(share(100, 89, 0).interacts(0.2)).isFalse();
        assertThat(share(100, 89, 6).interacts())
                .as("within two standard errors")
                .isFalse();
        assertThat(share(1, -1, 50).interacts()).as("opposite signs").isTrue();
        assertThat(share(0, 0, 0).interacts()).isFalse();
    }

    private static Share share(long firstIn, long lastOut, double standardError) {
        return new Share("cause", 0, 0, standardError, firstIn, lastOut);
    }

    @Test
    void new_partsThatDoNotAddUp_areRefused() {
        Share share = new Share("a", 5, 5, 0, 5, 5);
        Line line = new Line("x", 10, 15, List.of(share));

        assertThatThrownBy(() -> new Line("x", 10, 16, List.of(share)))
                .hasMessage("base and shares of line x add up to 15, not to 16");
        assertThatThrownBy(() -> new Attribution(List.of(line, line), line, 2, 0))
                .hasMessage("bases of lines add up to 20, not to 10");
        Line other = new Line("total", 10, 16, List.of(new Share("a", 6, 6, 0, 6, 6)));
        assertThatThrownBy(() -> new Attribution(List.of(line), other, 2, 0))
                .hasMessage("shares of a add up to 5, not to 6");
        assertThatThrownBy(() -> example().line("fuel")).hasMessage("no line 'fuel' among [travel, homes]");
        assertThatThrownBy(() -> line.share("b")).hasMessage("no cause 'b' among [a]");
    }
}

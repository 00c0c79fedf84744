package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LandscapeTest {

    private static final Neighbourhood FOUR = Neighbourhood.FOUR;
    private static final Neighbourhood EIGHT = Neighbourhood.EIGHT;

    @Test
    void scores_twoHalves_followFromTheDrawing() {
        Landscape landscape = Landscape.of(Rasters.of("1122", "1122"));
        LandscapeScores scores = landscape.scores();

        assertThat(scores.te(false)).isEqualTo(20);
        assertThat(scores.te(true)).isEqualTo(20 + 120);
        assertThat(scores.ed(false)).isEqualTo(20 / 0.08);
        assertThat(scores.lsi()).isEqualTo(14.0 / 12);
        assertThat(scores.ai()).isEqualTo(100);
        assertThat(scores.shdi()).isEqualTo(StrictMath.log(2));
        assertThat(scores.shei()).isEqualTo(1);
        assertThat(scores.sidi()).isEqualTo(0.5);
        assertThat(scores.siei()).isEqualTo(1);
        assertThat(landscape.classScores(1).te(false)).isEqualTo(20);
        assertThat(landscape.classScores(1).nlsi()).isZero();
        assertThat(landscape.classScores(1).clumpyFragstats()).isEqualTo(1);
        PatchScores patches = landscape.patchScores(FOUR);
        assertThat(patches.mesh()).isCloseTo(0.04, within(1e-16));
        assertThat(patches.split()).isEqualTo(2);
        assertThat(patches.division()).isEqualTo(0.5);
        assertThat(patches.lpi()).isEqualTo(50);
    }

    @Test
    void patchScores_checkerboard_dependOnTheNeighbourhood() {
        Landscape landscape = Landscape.of(Rasters.of("1212", "2121", "1212"));
        assertThat(landscape.patchScores(FOUR).np()).isEqualTo(12);
        assertThat(landscape.patchScores(EIGHT).np()).isEqualTo(2);
        assertThat(landscape.patchScores(FOUR).ennMn()).isEqualTo(10 * Math.sqrt(2));
        assertThat(landscape.patchScores(EIGHT).ennMn()).isNaN();
        assertThat(landscape.patchScores(FOUR).pafrac()).as("all patches alike").isNaN();
    }

    @Test
    void clumpy_lessThanByChance_losesItsSignAsInLandscapemetrics() {
        ClassScores lone =
                Landscape.of(Rasters.of("2111", "1111", "1112", "1111")).classScores(2);
        assertThat(lone.clumpyFragstats()).isEqualTo(-1);
        assertThat(lone.clumpy()).isEqualTo(1);
        ClassScores half = Landscape.of(Rasters.of("12", "21")).classScores(1);
        assertThat(half.clumpyFragstats()).isEqualTo(-1);
        assertThat(half.clumpy()).isEqualTo(-1);
    }

    @Test
    void scores_oneCell_areDefinedOrNaN() {
        Landscape landscape = Landscape.of(Rasters.of("7"));
        PatchScores patches = landscape.patchScores(FOUR, 7);
        assertThat(patches.np()).isEqualTo(1);
        assertThat(patches.areaSdPop()).isZero();
        assertThat(patches.areaSdSample()).isNaN();
        assertThat(patches.areaCvSample()).isNaN();
        assertThat(patches.ennMn()).isNaN();
        assertThat(patches.pafrac()).isNaN();
        assertThat(patches.cohesion()).isNaN();
        assertThat(patches.shapeMnMinperim()).isEqualTo(1);
        ClassScores scores = landscape.classScores(7);
        assertThat(scores.ai()).isNaN();
        assertThat(scores.clumpy()).isNaN();
        assertThat(scores.nlsi()).isNaN();
        assertThat(scores.iji()).isNaN();
        assertThat(scores.pladj()).isZero();
        assertThat(landscape.scores().ai()).isZero();
        assertThat(landscape.scores().contag()).isNaN();
        assertThat(landscape.scores().ent()).isZero();
        assertThat(landscape.scores().relmutinf()).isEqualTo(1);
    }

    @Test
    void scores_oneClass_areDefinedOrNaN() {
        LandscapeScores scores = Landscape.of(Rasters.of("33", "33")).scores();
        assertThat(scores.shdi()).isEqualTo(0.0);
        assertThat(scores.shei()).isZero();
        assertThat(scores.msidi()).isEqualTo(0.0);
        assertThat(scores.siei()).isNaN();
        assertThat(scores.msiei()).isNaN();
        assertThat(scores.contag()).isNaN();
        assertThat(scores.contagFragstats()).isNaN();
        assertThat(scores.iji()).isNaN();
        assertThat(scores.mutinf()).isZero();
        assertThat(scores.ai()).isEqualTo(100);
    }

    @Test
    void scores_classesThatDoNotTouch_areNaNWhereTheyNeedEdges() {
        Landscape landscape = Landscape.of(Rasters.of("1.2", "...", "3.1"));
        assertThat(landscape.scores().iji()).isNaN();
        assertThat(landscape.scores().contag()).isNaN();
        assertThat(landscape.scores().contagFragstats()).isNaN();
        assertThat(landscape.classScores(2).iji()).isNaN();
        assertThat(landscape.scores().te(false)).isZero();
        assertThat(landscape.scores().te(true)).isEqualTo(160);
        assertThat(landscape.scores().shdi()).isPositive();
        assertThat(landscape.patchScores(EIGHT, 1).ennMn()).isEqualTo(10 * Math.sqrt(8));
    }

    @Test
    void iji_oneClassWithoutNeighbours_leavesTheOthersDefined() {
        Landscape landscape = Landscape.of(Rasters.of("12.3"));
        assertThat(landscape.classScores(3).iji()).isNaN();
        assertThat(landscape.classScores(1).iji()).isZero();
        assertThat(landscape.scores().iji()).isZero();
    }

    @Test
    void patchScores_manyPatches_haveTheSpreadOfTheirAreas() {
        Landscape landscape = Landscape.of(Rasters.clumps(3, 60, 60, 120, 5));
        Patches patches = landscape.patches(EIGHT);
        double[] areas = new double[patches.count()];
        Arrays.setAll(areas, patches::areaHectares);
        double mean = Arrays.stream(areas).average().orElseThrow();
        double squares =
                Arrays.stream(areas).map(area -> (area - mean) * (area - mean)).sum();
        PatchScores scores = landscape.patchScores(EIGHT);
        assertThat(scores.areaSdPop()).isCloseTo(Math.sqrt(squares / areas.length), within(1e-13));
        assertThat(scores.areaSdSample()).isCloseTo(Math.sqrt(squares / (areas.length - 1)), within(1e-13));
        assertThat(scores.areaCvPop()).isCloseTo(100 * Math.sqrt(squares / areas.length) / mean, within(1e-9));
    }
}

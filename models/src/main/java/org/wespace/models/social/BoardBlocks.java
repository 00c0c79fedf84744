package org.wespace.models.social;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.wespace.agents.social.Schelling;
import org.wespace.core.grid.Grid;
import org.wespace.models.report.Block;
import org.wespace.models.report.CityMap;
import org.wespace.models.report.Curve;
import org.wespace.models.report.MapLayer;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ScreenText;

/** Schelling's board on the page: shares by tolerance and by weight, and what boards look like. */
final class BoardBlocks {

    private static final double[] SHOWN = {0.2, 0.3, 0.5};
    private static final double PLACE_METRES = 100;

    private BoardBlocks() {}

    static List<Block> of(long seed) {
        List<BoardScan.Point> thresholds = BoardScan.thresholds(seed);
        List<BoardScan.Point> smooth = BoardScan.smooth(seed);
        return List.of(
                table(thresholds),
                curve(
                        "Schelling's board by threshold",
                        "least share of one's own that is put up with",
                        thresholds,
                        "The jump between .2 and .4 is what the model is known for."),
                curve(
                        "Schelling's board by a smooth preference",
                        "weight omega over the scale of the choice",
                        smooth,
                        "After 100 sweeps; at 0 everybody wanders."),
                maps(seed));
    }

    private static TableBlock table(List<BoardScan.Point> points) {
        TableBlock.Builder table = TableBlock.of("Schelling's board: 51 x 51 places, a tenth empty")
                .number("tolerance")
                .number("share of one's own")
                .number("published")
                .number("D of 3 x 3 places")
                .number("boards at rest");
        for (int n = 0; n < points.size(); n++) {
            BoardScan.Point point = points.get(n);
            double published = BoardScan.PUBLISHED[n];
            table.row(
                    ScreenText.number(point.strength(), 1),
                    ScreenText.number(point.share(), 3),
                    Double.isFinite(published) ? ScreenText.number(published, 2) : "",
                    ScreenText.number(point.dissimilarity(), 3),
                    Integer.toString(point.settled()));
        }
        return table.caption("Means over " + BoardScan.SEEDS + " seeds.").build();
    }

    private static Curve curve(String title, String x, List<BoardScan.Point> points, String caption) {
        return Curve.line(title, x, "share", values(points, BoardScan.Point::strength))
                .with("share of one's own", values(points, BoardScan.Point::share))
                .with("D of 3 x 3 places", values(points, BoardScan.Point::dissimilarity))
                .caption(caption)
                .build();
    }

    private static double[] values(List<BoardScan.Point> points, ToDoubleFunction<BoardScan.Point> of) {
        return points.stream().mapToDouble(of).toArray();
    }

    private static CityMap maps(long seed) {
        List<MapLayer> layers = new ArrayList<>();
        int side = Schelling.Board.standard().width();
        for (double tolerance : SHOWN) {
            double[] groups = Arrays.stream(BoardScan.settled(tolerance, seed).groups())
                    .mapToDouble(group -> group + 1)
                    .toArray();
            layers.add(MapLayer.of(
                            "Tolerance " + ScreenText.number(tolerance, 1),
                            "group",
                            "Group of each place, 1 or 2; empty places are blank.",
                            groups)
                    .zeroIsNothing());
        }
        return new CityMap(
                "Boards at rest",
                Grid.of(side, side, PLACE_METRES),
                layers,
                List.of(),
                List.of(),
                "Where nobody wants to move any more.");
    }
}

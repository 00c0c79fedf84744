package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "fractal": the dimension, and the sizes and counts of boxes that it comes from. */
public final class BoxDimensionOracleTest extends OracleFamilyTest {

    public BoxDimensionOracleTest() {
        super("fractal");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        int width = input.input().required("cols").intValue();
        int height = input.input().required("rows").intValue();
        boolean[] built = built(input);
        return expected -> {
            if (!expected.metric().equals("box_dimension")) {
                throw new IllegalArgumentException("unknown metric: " + expected.metric());
            }
            BoxVariant variant = BoxVariant.valueOf(expected.text("variant").toUpperCase(Locale.ROOT));
            int[] sizes = integers(expected.numbers("sizes"));
            // The sizes of ImageJ are a setting of its user; those of the others follow from the raster.
            BoxCounting boxes = variant == BoxVariant.IMAGEJ
                    ? BoxCounting.of(variant, width, height, built, sizes)
                    : BoxCounting.of(variant, width, height, built);
            assertThat(boxes.sizes()).as("%s", expected).isEqualTo(sizes);
            assertThat(boxes.counts()).as("%s", expected).isEqualTo(integers(expected.numbers("counts")));
            return new double[] {boxes.dimension()};
        };
    }

    private static boolean[] built(OracleCase input) {
        double[] values = input.input().has("values") ? input.numbers("values") : characters(input);
        boolean[] built = new boolean[values.length];
        for (int unit = 0; unit < built.length; unit++) {
            built[unit] = values[unit] != 0;
        }
        return built;
    }

    private static double[] characters(OracleCase input) {
        try {
            List<String> lines = Files.readAllLines(
                    input.beside(input.input().required("values_file").asString()));
            return String.join("", lines).chars().mapToDouble(c -> c - '0').toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] integers(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
    }
}

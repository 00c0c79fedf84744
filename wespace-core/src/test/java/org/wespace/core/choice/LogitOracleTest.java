package org.wespace.core.choice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Logit, nested logit and the estimation of a conditional logit against the values of other software. */
public final class LogitOracleTest extends OracleFamilyTest {

    public LogitOracleTest() {
        super("mnl");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        if (input.input().has("data_file")) {
            ConditionalLogit fitted = ConditionalLogit.fit(choices(input));
            return expected -> new double[] {estimated(fitted, expected)};
        }
        double[] utilities = available(input.numbers("utilities"));
        int rows = input.input().required("utilities").size();
        return expected -> switch (expected.metric()) {
            case "mnl_probability" -> byRow(utilities, rows, Logit::probabilities);
            case "mnl_logsum" -> byRow(utilities, rows, row -> new double[] {Logit.logsum(row)});
            case "nested_logit_probability" -> byRow(utilities, rows, nested(input)::probabilities);
            case "nest_probability" -> byRow(utilities, rows, nested(input)::nestProbabilities);
            default -> throw new AssertionError("no such metric: " + expected);
        };
    }

    private static NestedLogit nested(OracleCase input) {
        return NestedLogit.of(input.integers("nest_of_alternative"), input.numbers("lambda_per_nest"));
    }

    /** The vectors have null, read as NaN, for what is not available. */
    private static double[] available(double[] utilities) {
        return Arrays.stream(utilities)
                .map(utility -> Double.isNaN(utility) ? Double.NEGATIVE_INFINITY : utility)
                .toArray();
    }

    private static double[] byRow(double[] matrix, int rows, UnaryOperator<double[]> function) {
        int width = matrix.length / rows;
        return IntStream.range(0, rows)
                .boxed()
                .flatMapToDouble(row ->
                        Arrays.stream(function.apply(Arrays.copyOfRange(matrix, row * width, (row + 1) * width))))
                .toArray();
    }

    private static double estimated(ConditionalLogit fitted, Expected expected) {
        return switch (expected.metric()) {
            case "log_likelihood" -> fitted.logLikelihood();
            case "log_likelihood_null" -> fitted.nullLogLikelihood();
            case "coefficient" -> fitted.coefficient(expected.text("variable")).value();
            case "standard_error" ->
                fitted.coefficient(expected.text("variable")).standardError();
            default -> throw new AssertionError("no such metric: " + expected);
        };
    }

    /** Rows grouped by observation, y = 1 for the alternative taken: obs, y, price, catch. */
    private static ChoiceData choices(OracleCase input) {
        List<double[]> rows = rows(input);
        int alternatives = input.input().required("alternatives").size();
        ChoiceData.Builder choices = ChoiceData.of("price", "catch");
        for (int first = 0; first < rows.size(); first += alternatives) {
            List<double[]> group = rows.subList(first, first + alternatives);
            int taken = 0;
            while (group.get(taken)[1] == 0) {
                taken++;
            }
            choices.choice(
                    taken,
                    group.stream().map(row -> new double[] {row[2], row[3]}).toArray(double[][]::new));
        }
        return choices.build();
    }

    private static List<double[]> rows(OracleCase input) {
        try {
            String file = input.input().required("data_file").asString();
            return Files.readAllLines(input.beside(file)).stream()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

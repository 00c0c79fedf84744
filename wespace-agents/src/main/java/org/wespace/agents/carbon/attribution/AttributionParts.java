package org.wespace.agents.carbon.attribution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts an attribution together from exact sums over one denominator. */
final class AttributionParts {

    private final CostTable costs;
    private final BigInteger denominator;
    /** Shapley values times the denominator, [line][cause]. */
    private final BigInteger[][] numerators;
    /** Standard errors, [line][cause], with the total behind the lines. */
    private final double[][] errors;

    AttributionParts(CostTable costs, BigInteger denominator, BigInteger[][] numerators, double[][] errors) {
        this.costs = costs;
        this.denominator = denominator;
        this.numerators = numerators;
        this.errors = errors;
    }

    Attribution attribution(int pairs) {
        int lineCount = costs.lines().size();
        int causeCount = costs.causes().size();
        long[] totalGrams = new long[causeCount];
        BigInteger[] totalNumerators = new BigInteger[causeCount];
        Arrays.fill(totalNumerators, BigInteger.ZERO);
        List<Attribution.Line> lines = new ArrayList<>();
        for (int line = 0; line < lineCount; line++) {
            long[] grams = WholeGrams.of(numerators[line], denominator);
            for (int cause = 0; cause < causeCount; cause++) {
                totalGrams[cause] += grams[cause];
                totalNumerators[cause] = totalNumerators[cause].add(numerators[line][cause]);
            }
            lines.add(line(costs.lines().get(line), line, grams, numerators[line]));
        }
        // The total is added up and not rounded on its own, so that lines and causes both add up.
        Attribution.Line total = line(CostTable.TOTAL, lineCount, totalGrams, totalNumerators);
        return new Attribution(lines, total, costs.evaluations(), pairs);
    }

    private Attribution.Line line(String name, int line, long[] grams, BigInteger[] exact) {
        long none = costs.row(0)[line];
        long all = costs.row(costs.all())[line];
        List<Attribution.Share> shares = new ArrayList<>();
        for (int cause = 0; cause < grams.length; cause++) {
            long alone = 1L << cause;
            shares.add(new Attribution.Share(
                    costs.causes().get(cause),
                    grams[cause],
                    exact[cause].doubleValue() / denominator.doubleValue(),
                    errors[line][cause],
                    costs.row(alone)[line] - none,
                    all - costs.row(costs.all() & ~alone)[line]));
        }
        return new Attribution.Line(name, none, all, shares);
    }
}

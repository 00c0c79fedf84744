package org.wespace.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every graded value of one family of cases, made by other people's software, must come out of ours within its stated
 * tolerance. A family's test says how to compute what an entry asks for; it has no means of leaving one out.
 */
public abstract class OracleFamilyTest {

    private final String family;

    /** A test of the cases in the folder of this name. */
    protected OracleFamilyTest(String family) {
        this.family = family;
    }

    /**
     * Reads the input of a case and says how to compute an entry of it.
     *
     * @return what we give for an entry: one number, or the numbers of a list or matrix in row-major order
     */
    protected abstract Function<Expected, double[]> reproduce(OracleCase input);

    /** Name of the family's folder. */
    final String family() {
        return family;
    }

    @TestFactory
    final Stream<DynamicNode> synthetic_cases_are_reproduced() {
        List<OracleCase> cases = Oracles.cases(Oracles.RESOURCES, family);
        return Stream.concat(
                Stream.of(dynamicTest("there are cases", () -> assertThat(cases).isNotEmpty())), containers(cases));
    }

    @TestFactory
    final Stream<DynamicNode> all_cases_are_reproduced_where_they_are() {
        return Oracles.shared().stream().flatMap(folder -> containers(Oracles.cases(folder, family)));
    }

    private Stream<DynamicContainer> containers(List<OracleCase> cases) {
        return cases.stream()
                .map(input -> dynamicContainer(
                        input.name(), Stream.of(dynamicTest("graded values", () -> assertThat(failures(input))
                                .as(input.name())
                                .isEmpty()))));
    }

    private List<String> failures(OracleCase input) {
        List<String> failures = new ArrayList<>();
        for (Reproduced reproduced : reproduceAll(input)) {
            reproduced.failure().ifPresent(failures::add);
        }
        return failures;
    }

    /** Every graded entry of a case beside what we give for it. */
    final List<Reproduced> reproduceAll(OracleCase input) {
        Function<Expected, double[]> ours = reproduce(input);
        return input.expected().stream()
                .filter(Expected::graded)
                .map(expected -> new Reproduced(expected, ours.apply(expected)))
                .toList();
    }

    /** All cases of the family below a folder. */
    final List<OracleCase> cases(Path folder) {
        return Oracles.cases(folder, family);
    }
}

package org.wespace.core.measure.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wespace.core.measure.Measured;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Cases of the family "access", through the suite that tables and reports are made of. */
public final class AccessOracleTest extends OracleFamilyTest {

    public AccessOracleTest() {
        super("access");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        int zones = input.integers("zones")[0];
        TravelCosts costs = TravelCosts.matrix(zones, input.numbers("cost"));
        Map<String, double[]> values =
                byName(zones, AccessSuite.zones(costs, input.numbers("population"), input.numbers("opportunities")));
        return expected -> {
            String name = expected.metric();
            if (expected.has("cutoff")) {
                name += " " + expected.number("cutoff");
            }
            if (expected.has("decay")) {
                name += " " + expected.text("decay");
            }
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no measure of this name: " + name);
            }
            return values.get(name);
        };
    }

    /** Values of all zones by name and settings: "2sfca 15.0". */
    private static Map<String, double[]> byName(int zones, List<Measured> all) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Measured one : all) {
            StringBuilder name = new StringBuilder(one.measure().id());
            one.of().forEach((key, of) -> name.append(key.equals("zone") ? "" : " " + of));
            values.computeIfAbsent(name.toString(), key -> new double[zones])[
                    (int) one.of().get("zone")] = one.value();
        }
        return values;
    }
}

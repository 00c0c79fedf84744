package org.wespace.models.future;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.models.living.Lived;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ScreenText;

/** Tables of the cities side by side: carbon by group of lines, travel by purpose and mode, floor by use. */
final class FutureTables {

    private static final Map<Character, String> GROUPS = Map.of(
            'a', "travel",
            'b', "making of vehicles",
            'c', "new floor, streets and pipes",
            'd', "what saved rent is spent on",
            'e', "buildings",
            'f', "delivery and packaging",
            'g', "digital services",
            'h', "trees");

    private FutureTables() {}

    /** Kilograms a head in the last year, of a group of lines; a line of which nothing is booked counts nothing. */
    static double carbon(Lived city, char letter) {
        double sum = 0;
        for (LedgerLine line : LedgerLine.values()) {
            double booked = city.end("carbon_of_line." + line.id() + "." + FutureMeasures.YEAR);
            sum += line.letter() == letter && Double.isFinite(booked) ? booked : 0;
        }
        return sum;
    }

    static TableBlock carbon(List<Lived> lived) {
        TableBlock.Builder table = start("Carbon a head in the last year, kgCO2e", lived);
        new TreeMap<>(GROUPS)
                .forEach((letter, name) -> row(
                        table,
                        name,
                        lived.stream().mapToDouble(city -> carbon(city, letter)).toArray(),
                        1));
        row(table, "all", ends(lived, "carbon_per_head." + FutureMeasures.YEAR), 1);
        return table.caption("Groups of lines of the ledger; what trees take up is negative.")
                .build();
    }

    static TableBlock travel(List<Lived> lived) {
        TableBlock.Builder table = start("Kilometres a head and month", lived);
        for (Purpose purpose : Purpose.values()) {
            row(table, "for " + purpose.id(), ends(lived, "travel." + purpose.id()), 1);
        }
        for (String mode : List.of("walk", "bicycle", "shared_bicycle", "transit", "car", "shared_car", "pooled_car")) {
            row(table, "not to work, by " + mode.replace('_', ' '), ends(lived, "travel." + mode), 1);
        }
        return table.caption("There and back, in the last month.").build();
    }

    static TableBlock floor(List<Lived> lived) {
        TableBlock.Builder table = start("Floor by use, m2, and its vacant share", lived);
        for (FloorUse use : FloorUse.values()) {
            if (lived.stream().anyMatch(city -> city.end("floor." + use.id()) > 0)) {
                row(table, use.id(), ends(lived, "floor." + use.id()), 0);
                if (use != FloorUse.VACANT) {
                    row(table, use.id() + ", vacant share", ends(lived, "floor_vacancy." + use.id()), 4);
                }
            }
        }
        return table.build();
    }

    private static TableBlock.Builder start(String title, List<Lived> lived) {
        TableBlock.Builder table = TableBlock.of(title).text("");
        lived.forEach(city -> table.number(city.variant().name()));
        return table.number("change, %");
    }

    private static double[] ends(List<Lived> lived, String key) {
        return lived.stream().mapToDouble(city -> city.end(key)).toArray();
    }

    private static void row(TableBlock.Builder table, String name, double[] values, int decimals) {
        String[] cells = new String[values.length + 2];
        cells[0] = name;
        for (int v = 0; v < values.length; v++) {
            cells[1 + v] = ScreenText.number(values[v], decimals);
        }
        double first = values[0];
        double last = values[values.length - 1];
        cells[values.length + 1] = first == 0 ? "" : ScreenText.number(100 * (last - first) / Math.abs(first), 1);
        table.row(cells);
    }
}

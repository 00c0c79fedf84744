package org.wespace.models.carbon;

import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.carbon.attribution.AttributionTable;
import org.wespace.models.run.ScreenText;

/** What the screen shows: the ledger, the causes, the report's table. */
final class CarbonScreen {

    private final CarbonStudy.Plan plan;
    private final CarbonStudy.Findings found;

    CarbonScreen(CarbonStudy.Plan plan, CarbonStudy.Findings found) {
        this.plan = plan;
        this.found = found;
    }

    String text() {
        return ledger() + causes() + "\nThe report's claims, each with all else at work, in tCO2e/year of "
                + plan.shape().residents() + " residents:\n" + found.claims().text() + published();
    }

    private String ledger() {
        CarbonStudy.Ledgers ledgers = found.ledgers();
        ScreenText text = new ScreenText();
        text.line("Carbon ledger");
        row(
                text,
                "all carbon",
                ledgers.off().figures().perHead(),
                ledgers.standard().figures().perHead(),
                ledgers.all().figures().perHead());
        for (LedgerLine line : LedgerLine.values()) {
            double off = ledgers.off().figures().perHead(line);
            double standard = ledgers.standard().figures().perHead(line);
            double all = ledgers.all().figures().perHead(line);
            if (Math.abs(off) + Math.abs(standard) + Math.abs(all) >= 1) {
                row(text, "  " + CarbonLedgerReport.words(line), off, standard, all);
            }
        }
        return text.render();
    }

    private static void row(ScreenText text, String label, double off, double standard, double all) {
        text.figure(
                label,
                standard,
                0,
                "kg/head/year",
                "none " + ScreenText.number(off, 0) + ", all " + ScreenText.number(all, 0));
    }

    private String causes() {
        return "\nCauses (" + (found.attribution().exact() ? "exact" : plan.pairs() + " pairs of orders") + ", "
                + found.attribution().evaluations() + " cities):\n"
                + AttributionTable.text(found.attribution().total());
    }

    private String published() {
        ScreenText text = new ScreenText();
        found.offices().ifPresent(offices -> {
            text.line("");
            text.line("Telework against none, carbon of travel and buildings (values of EU_COMPACT):");
            for (OfficeSaving.Case one : offices.cases()) {
                text.figure(
                        one.words(),
                        one.percent().value(),
                        2,
                        "%",
                        "+- " + ScreenText.number(one.percent().error(), 2));
            }
        });
        text.line("");
        text.figure(
                "trees bind of what is emitted",
                100 * found.ledgers().standard().figures().sinkShare(),
                2,
                "%",
                "standard mechanisms");
        text.figure("state", CarbonSummary.hash(found), "", "");
        return text.render();
    }
}

package org.wespace.models.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;

/** The page of all measures is written from the catalogue; say {@code -Dwespace.pages=write} to write it anew. */
class MeasuresPageTest {

    private static final Path PAGE = Path.of("..", "docs", "measures.md");

    private static final String HEAD = """
            # What is measured

            Every measure of the library by family: its name in tables and files, its unit, its definition and who
            defined it. The page is written from the code's own list; `./wespace measure --definitions` prints the same.
            Docstrings say more: degenerate cases, cost, and how a measure differs from namesakes in other tools. How
            closely they agree with other people's software stands in [agreement.md](agreement.md).
            """;

    @Test
    void page_saysWhatTheCatalogueHolds() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("wespace.pages"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (MeasureFamily family : MeasureFamily.values()) {
            page.append("\n## ").append(family.id()).append("\n\n");
            page.append(sentence(family.title()));
            page.append(" Package `").append(packageOf(family)).append("`.\n\n");
            page.append("| measure | unit | definition | source |\n| --- | --- | --- | --- |\n");
            for (Measure measure : Catalogue.of(family)) {
                page.append("| `").append(measure.id()).append("` | ");
                page.append(cell(measure.unit())).append(" | ");
                page.append(cell(measure.definition())).append(" | ");
                page.append(cell(measure.source())).append(" |\n");
            }
        }
        return page.toString();
    }

    private static String packageOf(MeasureFamily family) {
        return family == MeasureFamily.CITY ? "org.wespace.agents.city" : "org.wespace.core.measure." + family.id();
    }

    private static String sentence(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1) + ".";
    }

    /** Text that Markdown leaves as it is. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
    }
}

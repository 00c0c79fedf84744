package org.wespace.models.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a report as one HTML page that needs nothing else: styles, scripts and data are within it, and its content
 * security policy lets it load nothing. Equal reports give equal bytes.
 */
public final class ReportWriter {

    private static final List<String> STYLES = List.of("uPlot.min.css", "report.css");

    private static final List<String> SCRIPTS = List.of(
            "uPlot.iife.min.js",
            "colours.js",
            "core.js",
            "scale.js",
            "links.js",
            "mapmarks.js",
            "map.js",
            "curves.js",
            "scatter.js");

    private static final String ICON = "data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 "
            + "viewBox=%270 0 4 4%27%3E%3Cpath fill=%27%230d838d%27 d=%27M0 2h1v2H0zM1 0h1v4H1zM2 1h1v3H2zM3 3h1v1H3z"
            + "%27/%3E%3C/svg%3E";

    private ReportWriter() {}

    /**
     * Writes the page, UTF-8. The file is written in place; a caller who must not leave half a page writes to a
     * temporary name and moves it.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Report report, Path file) throws IOException {
        Files.writeString(file, html(report), StandardCharsets.UTF_8);
    }

    /** The page as text. */
    static String html(Report report) {
        Html html = new Html();
        PageData data = new PageData();
        head(html, report);
        header(html, report);
        html.line("<main>");
        cards(html, report);
        BlockHtml blocks = new BlockHtml(html, data);
        for (int index = 0; index < report.sections().size(); index++) {
            Report.Section section = report.sections().get(index);
            html.line("<section id=\"part-" + (index + 1) + "\">").element("h2", section.title());
            blocks.blocks(section.blocks());
            html.line("</section>");
        }
        assumptions(html, report);
        provenance(html, report);
        html.line("</main>");
        footer(html, report);
        html.raw("<script type=\"application/json\" id=\"report-data\">")
                .raw(data.json())
                .line("</script>");
        for (String script : SCRIPTS) {
            html.line("<script>").line(script(script)).line("</script>");
        }
        return html.line("</body>").line("</html>").toString();
    }

    private static void head(Html html, Report report) {
        html.line("<!DOCTYPE html>")
                .line("<html lang=\"en\">")
                .line("<head>")
                .line("<meta charset=\"utf-8\"/>")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\"/>")
                .line("<link rel=\"icon\" href=\"" + ICON + "\"/>")
                .element("title", report.title())
                .line("<style>");
        STYLES.forEach(style -> html.line(resource(style)));
        html.line("</style>").line("</head>").line("<body>");
    }

    private static void header(Html html, Report report) {
        html.line("<header>").element("h1", report.title()).optional("p class=\"question\"", report.question());
        html.line("<nav aria-label=\"Parts of this page\"><ul>");
        for (int index = 0; index < report.sections().size(); index++) {
            link(html, "part-" + (index + 1), report.sections().get(index).title());
        }
        if (!report.assumptions().isEmpty()) {
            link(html, "assumptions", "Assumptions");
        }
        link(html, "provenance", "Provenance");
        html.line("</ul></nav>").line("</header>");
    }

    private static void link(Html html, String id, String title) {
        html.line("<li><a href=\"#" + id + "\">" + Html.escape(title) + "</a></li>");
    }

    private static void cards(Html html, Report report) {
        if (report.figures().isEmpty()) {
            return;
        }
        html.line("<div class=\"cards\">");
        for (Figure figure : report.figures()) {
            html.line("<div class=\"card\">").element("h3", figure.label());
            html.line("<div class=\"value\">" + Html.escape(figure.value()) + " <span class=\"unit\">"
                    + Html.escape(figure.unit()) + "</span></div>");
            html.optional("p class=\"definition\"", figure.definition()).line("</div>");
        }
        html.line("</div>")
                .line("<noscript><p>Maps and curves need JavaScript; figures and tables do not.</p></noscript>");
    }

    private static void assumptions(Html html, Report report) {
        if (report.assumptions().isEmpty()) {
            return;
        }
        html.line("<section id=\"assumptions\">")
                .element("h2", "Assumptions and limits")
                .line("<ul>");
        report.assumptions().forEach(sentence -> html.element("li", sentence));
        html.line("</ul>").line("</section>");
    }

    private static void provenance(Html html, Report report) {
        html.line("<section id=\"provenance\">").element("h2", "Where this comes from");
        html.line("<div class=\"block\"><div class=\"scroll\"><table class=\"data\"><tbody>");
        rows(html, report.provenance());
        rows(html, report.timings());
        html.line("</tbody></table></div></div>").line("</section>");
    }

    private static void rows(Html html, Map<String, String> rows) {
        for (Map.Entry<String, String> row : rows.entrySet()) {
            html.line("<tr>")
                    .element("th scope=\"row\"", row.getKey())
                    .element("td", row.getValue())
                    .line("</tr>");
        }
    }

    private static void footer(Html html, Report report) {
        html.line("<footer>");
        report.attributions().forEach(text -> html.element("p", text));
        html.element(
                "p",
                "Made by WeSpace. Curves by uPlot (Leon Sorokin, MIT licence); colours viridis, inferno (matplotlib, "
                        + "CC0) and cividis. This page loads nothing from anywhere.");
        html.line("</footer>");
    }

    /** A script that may stand in a script element. */
    private static String script(String name) {
        return resource(name).replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ReportWriter.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.wespace.models.report;

import java.util.List;
import java.util.Locale;

/** Mark-up of blocks; what scripts draw is handed to the page's data. */
final class BlockHtml {

    private static final int MOST_ROWS_OF_DATA = 400;

    private final Html html;
    private final PageData data;

    BlockHtml(Html html, PageData data) {
        this.html = html;
        this.data = data;
    }

    /** Writes the blocks of one section; neighbouring charts go side by side. */
    void blocks(List<Block> blocks) {
        boolean inCharts = false;
        for (Block block : blocks) {
            boolean chart = block instanceof Curve || block instanceof Scatter || block instanceof Bars;
            if (chart != inCharts) {
                html.line(chart ? "<div class=\"charts\">" : "</div>");
                inCharts = chart;
            }
            block(block);
        }
        if (inCharts) {
            html.line("</div>");
        }
    }

    private void block(Block block) {
        if (block instanceof Prose prose) {
            prose.paragraphs().forEach(paragraph -> html.element("p", paragraph));
        } else if (block instanceof CityMap map) {
            open(map.title(), map.caption());
            html.line("<div data-map=\"" + data.add(map) + "\"></div>").line("</div>");
        } else if (block instanceof Curve curve) {
            curve(curve);
        } else if (block instanceof Scatter scatter) {
            open(scatter.title(), scatter.caption());
            html.line("<div class=\"chart\" data-scatter=\"" + data.add(scatter) + "\"></div>")
                    .line("</div>");
        } else if (block instanceof Bars bars) {
            bars(bars);
        } else if (block instanceof TableBlock table) {
            open(table.title(), table.caption());
            table(table);
            html.line("</div>");
        }
    }

    private void open(String title, String caption) {
        html.line("<div class=\"block\">").element("h3", title).optional("p class=\"caption\"", caption);
    }

    private void curve(Curve curve) {
        open(curve.title(), curve.caption());
        html.line("<div class=\"chart\" data-curve=\"" + data.add(curve) + "\"></div>");
        if (curve.x().size() <= MOST_ROWS_OF_DATA) {
            html.line("<details>").element("summary", "Numbers");
            TableBlock.Builder table = TableBlock.of("").number(curve.xLabel());
            curve.series().forEach(series -> table.number(series.name()));
            for (int point = 0; point < curve.x().size(); point++) {
                String[] cells = new String[curve.series().size() + 1];
                cells[0] = number(curve.x().get(point));
                for (int series = 1; series < cells.length; series++) {
                    cells[series] =
                            number(curve.series().get(series - 1).values().get(point));
                }
                table.row(cells);
            }
            table(table.build());
            html.line("</details>");
        }
        html.line("</div>");
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, "%.4g", value);
    }

    private void bars(Bars bars) {
        open(bars.title(), bars.caption());
        html.line("<ul class=\"key\">");
        for (int series = 0; series < bars.series().size(); series++) {
            html.line("<li><i class=\"s" + series + "\"></i>"
                    + Html.escape(bars.series().get(series)) + "</li>");
        }
        html.line("</ul>").line("<div class=\"bars\">");
        double most = bars.categories().stream()
                .flatMap(category -> category.values().stream())
                .mapToDouble(value -> Double.isNaN(value) ? 0 : value)
                .max()
                .orElse(0);
        for (Bars.Category category : bars.categories()) {
            html.line("<div class=\"group\">").element("div", category.name()).line("<div>");
            for (int series = 0; series < category.values().size(); series++) {
                bar(bars, series, category.values().get(series), most);
            }
            html.line("</div></div>");
        }
        html.line("</div></div>");
    }

    private void bar(Bars bars, int series, double value, double most) {
        boolean known = Double.isFinite(value);
        double share = known && most > 0 ? 100 * value / most : 0;
        String text = known ? String.format(Locale.ROOT, "%,." + bars.decimals() + "f", value) + unit(bars) : "unknown";
        String bar =
                String.format(Locale.ROOT, "<span class=\"bar s%d\" style=\"width:%.1f%%\"></span>", series, share);
        html.line("<div class=\"row\" title=\"" + Html.escape(bars.series().get(series)) + "\">" + (known ? bar : "")
                + "<span class=\"number\">" + Html.escape(text) + "</span></div>");
    }

    private static String unit(Bars bars) {
        return bars.unit().isEmpty() ? "" : " " + bars.unit();
    }

    private void table(TableBlock table) {
        html.line("<div class=\"scroll\"><table class=\"data\">").line("<thead><tr>");
        for (TableBlock.Column column : table.columns()) {
            html.element("th scope=\"col\"" + (column.numeric() ? " class=\"n\"" : ""), column.name());
        }
        html.line("</tr></thead>").line("<tbody>");
        for (int row = 0; row < table.rows().size(); row++) {
            html.line(table.emphasised().contains(row) ? "<tr class=\"strong\">" : "<tr>");
            for (int column = 0; column < table.columns().size(); column++) {
                boolean numeric = table.columns().get(column).numeric();
                String tag = column == 0 ? "th scope=\"row\"" : "td";
                html.element(
                        tag + (numeric ? " class=\"n\"" : ""),
                        table.rows().get(row).get(column));
            }
            html.line("</tr>");
        }
        html.line("</tbody></table></div>");
    }
}

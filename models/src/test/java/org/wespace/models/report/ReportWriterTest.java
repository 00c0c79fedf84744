package org.wespace.models.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"report-data\">(.*?)</script>", Pattern.DOTALL);

    private static final int SMALL = 32;

    @Test
    void write_demo_isTheHtml() throws IOException {
        Path file = Path.of("target", "demo-report.html"); // stays, to be looked at in a browser
        ReportWriter.write(DemoReport.of(128), file);
        assertThat(Files.readString(file)).isEqualTo(ReportWriter.html(DemoReport.of(128)));
    }

    @Test
    void html_otherLocale_sameBytes() {
        String expected = ReportWriter.html(DemoReport.of(SMALL));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(ReportWriter.html(DemoReport.of(SMALL))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void html_textWithMarkup_isEscaped() {
        String html = ReportWriter.html(DemoReport.of(SMALL));
        assertThat(html)
                .contains("Jobs &lt;within&gt; the core &amp; beyond &quot;draw&quot;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void html_dataWithScriptEnd_staysWithinItsElement() {
        Report report = Report.builder("t", "")
                .section(
                        "s",
                        Scatter.of("</script><b>", "x", "y", new double[] {1}, new double[] {2})
                                .build())
                .build();
        JsonNode data = data(ReportWriter.html(report));
        assertThat(data.at("/scatters/0/title").asString()).isEqualTo("</script><b>");
    }

    @Test
    void html_withoutScriptsAndStyles_isWellFormed() throws Exception {
        Document page = parse(ReportWriter.html(DemoReport.of(SMALL)));
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Leeds, all commuters");
        assertThat(page.getElementsByTagName("section").getLength()).isEqualTo(6);
    }

    @Test
    void html_sections_everyLinkOfTheHeadLeadsSomewhere() {
        String html = ReportWriter.html(DemoReport.of(SMALL));
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        int links = 0;
        while (link.find()) {
            assertThat(html).contains("id=\"" + link.group(1) + "\"");
            links++;
        }
        assertThat(links).isEqualTo(6);
    }

    @Test
    void html_anything_loadsNothing() {
        String markup = ReportWriter.html(DemoReport.of(SMALL)).replaceAll("(?s)<script.*?</script>", "");
        assertThat(markup)
                .contains("default-src 'none'")
                .doesNotContain("src=", "@import", "url(")
                .doesNotContainPattern("href=\"http");
    }

    @Test
    void html_mapLayer_valuesSurvive() {
        JsonNode map = data(ReportWriter.html(DemoReport.of(SMALL))).at("/maps/0");
        assertThat(map.get("width").asInt()).isEqualTo(SMALL);
        JsonNode homes = map.at("/layers/0/frames/0");
        assertThat(homes.get("t").asString()).isEqualTo("u16");
        ByteBuffer values = decode(homes);
        assertThat(values.getShort(0) & 0xffff).isEqualTo(homes.get("nan").asInt());
        assertThat(values.getShort(2 * (SMALL / 2 * SMALL + SMALL / 2)) & 0xffff)
                .isBetween(80, 200);
        JsonNode access = map.at("/layers/2/frames/0");
        assertThat(access.get("t").asString()).isEqualTo("f32");
        assertThat(decode(access).getFloat(0)).isNaN();
    }

    @Test
    void html_links_onePerSetBitOfTheMask() {
        JsonNode links = data(ReportWriter.html(DemoReport.of(SMALL))).at("/maps/0/links/0");
        int bits = 0;
        for (byte mask : decode(links.get("mask")).array()) {
            bits += Integer.bitCount(mask & 0xff);
        }
        int width = links.at("/flows/t").asString().equals("f32") ? Float.BYTES : Short.BYTES;
        assertThat(bits).isPositive().isEqualTo(decode(links.get("flows")).capacity() / width);
    }

    @Test
    void html_curve_unknownValuesAreNull() {
        Report report = Report.builder("t", "")
                .section(
                        "s",
                        Curve.line("c", "x", "y", 1, 2, 3)
                                .with("one", 0.1, Double.NaN, 1e-7)
                                .build())
                .build();
        JsonNode values = data(ReportWriter.html(report)).at("/curves/0/series/0/values");
        assertThat(values.get(0).asDouble()).isEqualTo(0.1);
        assertThat(values.get(1).isNull()).isTrue();
        assertThat(values.get(2).asDouble()).isEqualTo(1e-7);
    }

    @Test
    void html_cityOf65536UnitsWithAFilm_staysBelow4Megabytes() {
        assertThat(ReportWriter.html(DemoReport.of(256)).length()).isLessThan(4_000_000);
    }

    private static ByteBuffer decode(JsonNode packed) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(packed.get("b").asString()))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static JsonNode data(String html) {
        Matcher matcher = DATA.matcher(html);
        assertThat(matcher.find()).isTrue();
        return JsonMapper.shared().readTree(matcher.group(1));
    }

    private static Document parse(String html) throws Exception {
        String markup = html.replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("(?s)<style>.*?</style>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }
}

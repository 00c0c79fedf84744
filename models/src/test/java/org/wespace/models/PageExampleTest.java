package org.wespace.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageExampleTest {

    private static final int MAX_LINES = 14;

    private static final String PAGE = """
            # Page

            ```sh
            mvn verify
            ```

            ```java
            import org.wespace.agents.city.City;
            import org.wespace.agents.city.PolycentricCity;
            City city = PolycentricCity.of(8, 8, 500).zoneSide(2).residents(60).build();
            System.out.println(city.residents().total() + " residents");
            ```

            ```java
            not this one
            ```
            """;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"README.md, 14, 2", "docs/rules.md, 39, 6"})
    void page_everyExample_compilesRunsAndPrints(String name, int maxLines, int least) throws IOException {
        List<PageExample> examples = PageExample.allIn(page(name), maxLines);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(least);
        for (int i = 0; i < examples.size(); i++) {
            Path folder = Files.createDirectory(temp.resolve("block" + i));
            if (examples.get(i).ready()) {
                assertThat(examples.get(i).run(folder)).isNotBlank();
            } else {
                assertThat(examples.get(i).compiles(folder))
                        .as("block %d of %s compiles by now: remove the line %s", i + 1, name, PageExample.NOT_YET)
                        .isFalse();
            }
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..").resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void allIn_page_takesBlocksOfJava() {
        assertThat(first(PAGE).source()).isEqualTo("""
                import org.wespace.agents.city.City;
                import org.wespace.agents.city.PolycentricCity;
                public final class Example {
                    public static void main(String[] args) throws Exception {
                        City city = PolycentricCity.of(8, 8, 500).zoneSide(2).residents(60).build();
                        System.out.println(city.residents().total() + " residents");
                    }
                }
                """);
    }

    @Test
    void run_example_givesWhatItPrints() throws IOException {
        assertThat(first(PAGE).run(temp)).isEqualToNormalizingNewlines("60 residents\n");
    }

    @Test
    void run_doesNotCompile_showsTheCompilersWords() {
        PageExample rotten = first(PAGE.replace("zoneSide", "zoneEdge"));
        assertThatThrownBy(() -> rotten.run(temp))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not compile")
                .hasMessageContaining("zoneEdge");
    }

    @Test
    void run_throws_isAFailure() {
        PageExample rotten = first(PAGE.replace("residents(60)", "residents(0)"));
        assertThatThrownBy(() -> rotten.run(temp)).hasMessageContaining("residents must be at least 1: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```sh\nls\n```\n", "```java\nint x;\n"})
    void allIn_noClosedJava_isAFailure(String page) {
        assertThatThrownBy(() -> PageExample.allIn(page, MAX_LINES))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the page has no closed block of java");
    }

    @Test
    void allIn_tooManyLines_isAFailure() {
        String fits = "```java\n" + "int x;\n".repeat(MAX_LINES) + "```\n";
        String tooLong = "```java\n" + "int x;\n".repeat(MAX_LINES + 1) + "```\n";
        assertThat(first(fits).source()).contains("int x;");
        assertThatThrownBy(() -> PageExample.allIn(fits + tooLong, MAX_LINES))
                .hasMessage("an example has 15 lines, more than 14");
    }

    @Test
    void ready_markDirectlyBeforeTheBlock_saysNotYet() {
        String block = "```java\nint x;\n```\n";
        String page = block + PageExample.NOT_YET + "\n\n" + block + block + PageExample.NOT_YET + "\nWords.\n" + block;

        assertThat(PageExample.allIn(page, MAX_LINES))
                .extracting(PageExample::ready)
                .containsExactly(true, false, true, true);
    }

    private static PageExample first(String page) {
        return PageExample.allIn(page, MAX_LINES).get(0);
    }
}

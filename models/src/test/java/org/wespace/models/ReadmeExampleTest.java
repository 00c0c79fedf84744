package org.wespace.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {

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

    @Test
    void readme_everyExample_compilesRunsAndPrints() throws IOException {
        String page = Files.readString(Path.of("..", "README.md"), StandardCharsets.UTF_8);
        String[] fromBlockToBlock = page.split("(?m)^(?=```java$)");
        assertThat(fromBlockToBlock).hasSizeGreaterThan(2);
        for (int block = 1; block < fromBlockToBlock.length; block++) {
            Path folder = Files.createDirectory(temp.resolve("block" + block));
            assertThat(ReadmeExample.firstIn(fromBlockToBlock[block]).run(folder))
                    .isNotBlank();
        }
    }

    @Test
    void firstIn_page_takesTheFirstJavaBlock() {
        assertThat(ReadmeExample.firstIn(PAGE).source()).isEqualTo("""
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
        assertThat(ReadmeExample.firstIn(PAGE).run(temp)).isEqualToNormalizingNewlines("60 residents\n");
    }

    @Test
    void run_doesNotCompile_showsTheCompilersWords() {
        ReadmeExample rotten = ReadmeExample.firstIn(PAGE.replace("zoneSide", "zoneEdge"));
        assertThatThrownBy(() -> rotten.run(temp))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not compile")
                .hasMessageContaining("zoneEdge");
    }

    @Test
    void run_throws_isAFailure() {
        ReadmeExample rotten = ReadmeExample.firstIn(PAGE.replace("residents(60)", "residents(0)"));
        assertThatThrownBy(() -> rotten.run(temp)).hasMessageContaining("residents must be at least 1: 0");
    }

    @Test
    void firstIn_noJava_isAFailure() {
        assertThatThrownBy(() -> ReadmeExample.firstIn("```sh\nls\n```\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the page has no closed block of java");
    }

    @Test
    void firstIn_tooManyLines_isAFailure() {
        String fits = "```java\n" + "int x;\n".repeat(14) + "```\n";
        String long15 = "```java\n" + "int x;\n".repeat(15) + "```\n";
        assertThat(ReadmeExample.firstIn(fits).source()).contains("int x;");
        assertThatThrownBy(() -> ReadmeExample.firstIn(long15)).hasMessage("the example has 15 lines, more than 14");
    }
}

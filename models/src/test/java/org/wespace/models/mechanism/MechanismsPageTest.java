package org.wespace.models.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;

/** The page of all mechanisms is written from the registry; say {@code -Dwespace.pages=write} to write it anew. */
class MechanismsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "mechanisms.md");

    /** Authors and year as entries name them: {@code Bass (1969)}, {@code (Santos & Azhari 2022)}. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    @Test
    void page_saysWhatTheRegistryHolds() throws IOException {
        String page = MechanismsPage.text();
        if ("write".equals(System.getProperty("wespace.pages"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    @Test
    void publications_everySourceOfAnEntry_isListed() {
        Set<String> missing = new TreeSet<>();
        for (Mechanism mechanism : Mechanism.values()) {
            String texts = mechanism.source() + " " + mechanism.disagreement().orElse("");
            for (String named : texts.split("[;:,.]? (?=\\p{Lu})|; ")) {
                Matcher year = YEAR.matcher(named);
                if (year.find()
                        && MechanismsPage.PUBLICATIONS.stream().noneMatch(line -> line.contains(year.group()))) {
                    missing.add(named);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void publications_everyLine_isNamedByAnEntry() {
        String all = String.join(
                " ",
                Arrays.stream(Mechanism.values())
                        .map(one -> one.source() + " " + one.scales().orElse("")
                                + one.standardReason().orElse("") + " "
                                + one.disagreement().orElse(""))
                        .toList());

        assertThat(MechanismsPage.PUBLICATIONS).allSatisfy(line -> {
            String author = line.split("[, ]", 2)[0];
            assertThat(all).as(line).contains(author);
        });
    }
}

package org.wespace.models.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;

/** The page of all mechanisms is written from the registry; say {@code -Dwespace.pages=write} to write it anew. */
class MechanismsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "mechanisms.md");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Characters before a year in which its author is looked for. */
    private static final int REACH = 60;

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
            for (String text :
                    List.of(mechanism.source(), mechanism.disagreement().orElse(""))) {
                Matcher year = YEAR.matcher(text);
                while (year.find()) {
                    String named = text.substring(Math.max(0, year.start() - REACH), year.end());
                    if (MechanismsPage.PUBLICATIONS.stream().noneMatch(line -> isMeant(line, named, year.group()))) {
                        missing.add(mechanism.id() + ": " + named);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isMeant(String publication, String named, String year) {
        return publication.contains("(" + year + ")")
                && named.contains(publication.split("[, ]", 2)[0]);
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

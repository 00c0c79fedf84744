package org.wespace.agents.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that the report speaks of and that no model here can show.
 *
 * @param id short name, or row in the list of claims ("T8-5")
 * @param title a few words that name it
 * @param reason why not
 */
public record NotSimulated(String id, String title, String reason) {

    private static final String TITLE = ".title";

    /** All of them, in order of id. */
    public static List<NotSimulated> all() {
        Map<String, String> texts = MechanismTexts.read("not-simulated.properties");
        List<NotSimulated> all = new ArrayList<>();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (entry.getKey().endsWith(TITLE)) {
                String id = entry.getKey().substring(0, entry.getKey().length() - TITLE.length());
                all.add(new NotSimulated(id, entry.getValue(), texts.getOrDefault(id + ".why", "")));
            }
        }
        return List.copyOf(all);
    }
}

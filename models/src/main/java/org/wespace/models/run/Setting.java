package org.wespace.models.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A number of a model that a user may set: {@code --set KEY=VALUE}.
 *
 * @param key name, lower case with points ("telework.days"), or the id of a mechanism ("WK-2")
 * @param standard value where nothing is set
 * @param least smallest value allowed
 * @param most largest value allowed
 * @param unit unit of measure, "" for a count or a share
 * @param definition what it is, one sentence
 */
public record Setting(String key, double standard, double least, double most, String unit, String definition) {

    public Setting {
        if (!(least <= standard && standard <= most)) {
            throw new IllegalArgumentException(
                    "the standard value of " + key + " must be " + least + " to " + most + ": " + standard);
        }
    }

    /** The value that a user set, or the standard one. */
    public double in(RunSettings settings) {
        return settings.values().getOrDefault(key, standard);
    }

    /**
     * Reads {@code KEY=VALUE} pairs.
     *
     * @param known the settings of the model
     * @throws IllegalArgumentException if a key is unknown or given twice, or a value is no number or out of range
     */
    public static Map<String, Double> parse(Map<String, String> given, List<Setting> known) {
        Map<String, Setting> byKey = known.stream().collect(Collectors.toMap(Setting::key, Function.identity()));
        Map<String, Double> values = new java.util.TreeMap<>();
        given.forEach((key, text) -> {
            Setting setting = byKey.get(key);
            if (setting == null) {
                throw new IllegalArgumentException("there is no setting '" + key + "'; "
                        + (known.isEmpty()
                                ? "this model has none"
                                : "there are "
                                        + known.stream().map(Setting::key).collect(Collectors.joining(", "))));
            }
            values.put(key, setting.read(text));
        });
        return values;
    }

    private double read(String text) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " must be a number: '" + text + "'", e);
        }
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be %s to %s: %s", key, least, most, text));
        }
        return value;
    }
}

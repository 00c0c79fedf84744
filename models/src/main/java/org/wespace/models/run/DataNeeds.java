package org.wespace.models.run;

import java.util.List;

/**
 * The files that a model reads, where they come from and what their owners ask.
 *
 * @param name folder name under a data home ("leeds")
 * @param files files that must be there
 * @param source where such data come from, with an address
 * @param licence name of the licence, with an address
 * @param attribution text that the owners ask to be shown
 */
public record DataNeeds(String name, List<DataFile> files, String source, String licence, String attribution) {

    public DataNeeds {
        files = List.copyOf(files);
        if (name.isEmpty() || files.isEmpty()) {
            throw new IllegalArgumentException("data needs must have a name and at least one file: " + name);
        }
    }

    /**
     * One file.
     *
     * @param name file name in the folder
     * @param columns its columns or properties with their meaning, in words
     */
    public record DataFile(String name, String columns) {}

    /** The needs in words, several lines, for somebody who does not have the data yet. */
    public String describe() {
        StringBuilder text = new StringBuilder("The folder must hold:\n");
        for (DataFile file : files) {
            text.append("  ")
                    .append(file.name())
                    .append(": ")
                    .append(file.columns())
                    .append('\n');
        }
        text.append("Such data come from: ").append(source).append('\n');
        text.append("Licence: ").append(licence);
        return text.toString();
    }
}

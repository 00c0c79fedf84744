package org.wespace.models.report;

import java.util.regex.Pattern;

/** Builds mark-up that is HTML and well-formed XML at once. */
final class Html {

    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private final StringBuilder text = new StringBuilder();

    /** Appends mark-up as it is. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Appends mark-up as it is, and a line end. */
    Html line(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    /** Appends an element that holds only text; open is the tag with its attributes, "p class='x'". */
    Html element(String open, String content) {
        String tag = open.contains(" ") ? open.substring(0, open.indexOf(' ')) : open;
        return line("<" + open + ">" + escape(content) + "</" + tag + ">");
    }

    /** As {@link #element}, but nothing where the text is empty. */
    Html optional(String open, String content) {
        return content.isEmpty() ? this : element(open, content);
    }

    /** Text without mark-up, also for attributes. */
    static String escape(String content) {
        return NOT_XML.matcher(content)
                .replaceAll("\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

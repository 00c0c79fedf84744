package org.wespace.core.geo.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The words of a text between blanks, one after the other, with their places; reads numbers without making strings.
 *
 * <p>Numbers come out as {@link Double#parseDouble} gives them.
 */
final class AsciiTokens {

    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 10;
    private static final int END = -1;
    // A mantissa below 2^53 times or over a power of ten up to 22 is rounded once, so it is exact (Clinger 1990).
    private static final long LARGEST_MANTISSA = 1L << 53;
    private static final int LARGEST_POWER = 22;
    private static final int MANTISSA_DIGITS = 18;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long line = 1;
    private long lineStart;
    private long offset;

    private final byte[] token = new byte[LONGEST];
    private int length;
    private long tokenLine;
    private long tokenColumn;

    AsciiTokens(InputStream in) {
        this.in = in;
    }

    /** Goes to the next word; false at the end of the text. */
    boolean advance() throws IOException {
        int c = offset == 0 ? firstAfterByteOrderMark() : read();
        while (c != END && c <= ' ') {
            if (c == '\n') {
                line++;
                lineStart = offset;
            }
            c = read();
        }
        length = 0;
        tokenLine = line;
        tokenColumn = offset - lineStart;
        if (c == END) {
            return false;
        }
        while (c != END && c > ' ') {
            if (length < LONGEST) {
                token[length++] = (byte) c;
            }
            c = read();
        }
        if (c != END) {
            next--;
            offset--;
        }
        return true;
    }

    private int firstAfterByteOrderMark() throws IOException {
        int c = read();
        return c == BYTE_ORDER_MARK[0] && read() == BYTE_ORDER_MARK[1] && read() == BYTE_ORDER_MARK[2] ? read() : c;
    }

    private int read() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        offset++;
        return buffer[next++] & 0xff;
    }

    /** The word. */
    String text() {
        return new String(token, 0, length, StandardCharsets.UTF_8);
    }

    /** Whether the word starts with a letter or an underscore. */
    boolean startsWithLetter() {
        int c = token[0] | 0x20;
        return c >= 'a' && c <= 'z' || token[0] == '_';
    }

    /** Line of the word, from 1. */
    long line() {
        return tokenLine;
    }

    /** Column of the first character of the word, from 1. */
    long column() {
        return tokenColumn;
    }

    /** The word as a finite number; NaN if it is none. */
    double number() {
        int i = 0;
        boolean negative = token[0] == '-';
        if (negative || token[0] == '+') {
            i++;
        }
        long mantissa = 0;
        int digits = 0;
        int decimals = 0;
        boolean point = false;
        for (; i < length; i++) {
            int c = token[i];
            if (c >= '0' && c <= '9') {
                mantissa = 10 * mantissa + (c - '0');
                decimals += point ? 1 : 0;
                if (++digits > MANTISSA_DIGITS) {
                    return slowNumber();
                }
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return slowNumber();
            }
        }
        if (digits == 0 || mantissa > LARGEST_MANTISSA || decimals > LARGEST_POWER) {
            return slowNumber();
        }
        double value = decimals == 0 ? mantissa : mantissa / POWERS[decimals];
        return negative ? -value : value;
    }

    private double slowNumber() {
        String text = text();
        if (!DECIMAL.matcher(text).matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static final double[] POWERS = powers();

    private static double[] powers() {
        double[] powers = new double[LARGEST_POWER + 1];
        powers[0] = 1;
        for (int i = 1; i <= LARGEST_POWER; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}

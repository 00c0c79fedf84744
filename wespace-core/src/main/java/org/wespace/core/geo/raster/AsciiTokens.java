package org.wespace.core.geo.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.NumberInput;

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
    // A whole number up to 2^53 over a power of ten up to 10^22 is rounded once, so it is exact (Clinger 1990).
    private static final long LARGEST_MANTISSA = 1L << 53;
    private static final int MANTISSA_DIGITS = 18;
    private static final double[] POWERS = powers();

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
            } else {
                // No number is that long: what was kept must not be read as one.
                token[0] = '?';
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
        boolean negative = token[0] == '-';
        int start = negative || token[0] == '+' ? 1 : 0;
        long mantissa = 0;
        int digits = 0;
        int decimals = 0;
        boolean point = false;
        int i = start;
        for (; i < length; i++) {
            int c = token[i];
            if (c >= '0' && c <= '9') {
                mantissa = 10 * mantissa + (c - '0');
                decimals += point ? 1 : 0;
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0 || i < length && !isExponent(i)) {
            return Double.NaN;
        }
        if (i < length || digits > MANTISSA_DIGITS || mantissa > LARGEST_MANTISSA) {
            double value = NumberInput.parseDouble(text(), true);
            return Double.isInfinite(value) ? Double.NaN : value;
        }
        double value = decimals == 0 ? mantissa : mantissa / POWERS[decimals];
        return negative ? -value : value;
    }

    /** Whether the rest of the word from a place on is an exponent of ten. */
    private boolean isExponent(int from) {
        int i = from + 1;
        if ((token[from] | 0x20) != 'e' || i == length) {
            return false;
        }
        if (token[i] == '-' || token[i] == '+') {
            i++;
        }
        boolean any = false;
        for (; i < length; i++) {
            if (token[i] < '0' || token[i] > '9') {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static double[] powers() {
        double[] powers = new double[MANTISSA_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= MANTISSA_DIGITS; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}

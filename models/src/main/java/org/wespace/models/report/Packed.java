package org.wespace.models.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Arrays of numbers as base64 of little-endian bytes, for the page's scripts: an object with the type {@code t}, the
 * bytes {@code b} and, where a number stands for NaN, that number {@code nan}.
 */
final class Packed {

    private static final int UNKNOWN = 0xffff;

    private Packed() {}

    /** Whole numbers of 0 to 65,534 and NaN as two bytes each, without loss; anything else as float. */
    static Map<String, Object> values(double[] values) {
        for (double value : values) {
            boolean small = value >= 0 && value < UNKNOWN && value == Math.rint(value);
            if (!small && !Double.isNaN(value)) {
                return floats(values);
            }
        }
        ByteBuffer bytes = buffer(values.length * Short.BYTES);
        for (double value : values) {
            bytes.putShort((short) (Double.isNaN(value) ? UNKNOWN : (int) value));
        }
        Map<String, Object> packed = packed("u16", bytes);
        packed.put("nan", UNKNOWN);
        return packed;
    }

    private static Map<String, Object> floats(double[] values) {
        ByteBuffer bytes = buffer(values.length * Float.BYTES);
        for (double value : values) {
            // One bit pattern for every NaN, so that equal reports give equal bytes.
            bytes.putInt(Float.floatToIntBits((float) value));
        }
        return packed("f32", bytes);
    }

    static Map<String, Object> bytes(byte[] values) {
        return packed("u8", ByteBuffer.wrap(values));
    }

    static Map<String, Object> indices(int[] values) {
        ByteBuffer bytes = buffer(values.length * Short.BYTES);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return packed("u16", bytes);
    }

    static Map<String, Object> shorts(short[] values, int length) {
        ByteBuffer bytes = buffer(length * Short.BYTES);
        for (int index = 0; index < length; index++) {
            bytes.putShort(values[index]);
        }
        return packed("i16", bytes);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Map<String, Object> packed(String type, ByteBuffer bytes) {
        Map<String, Object> packed = new LinkedHashMap<>();
        packed.put("t", type);
        packed.put("b", Base64.getEncoder().encodeToString(bytes.array()));
        return packed;
    }
}

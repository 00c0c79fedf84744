package org.wespace.bench;

import java.util.Locale;

/** Results as JMH writes them, made up. */
final class Sample {

    private static final String MEASUREMENT = """
            {"benchmark": "org.wespace.bench.%s", "mode": "avgt", "params": {%s},
             "primaryMetric": {"score": %s, "scoreError": "NaN", "scoreUnit": "ns/op"},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 0.001, "scoreUnit": "B/op"}}}""";

    private Sample() {}

    /** A run that meets some bars and misses others. */
    static String json() {
        return "{\"machine\": {\"jdk\": \"17\", \"cpu\": \"one\"}, \"results\": ["
                + String.join(
                        ",\n",
                        one("DrawBenchmark.street", "'side': '256', 'order': 'HOME', 'pattern': 'GRID'", 60),
                        one("DrawBenchmark.street", "'side': '256', 'order': 'RANDOM', 'pattern': 'GRID'", 50),
                        one("DrawBenchmark.street", "'side': '512', 'order': 'HOME', 'pattern': 'GRID'", 40),
                        one("DrawBenchmark.street", "'side': '256', 'order': 'HOME', 'pattern': 'OCTILE'", 120),
                        one("DrawBenchmark.flat", "'side': '256', 'order': 'HOME', 'search': 'LIBRARY'", 100),
                        one("DrawBenchmark.flat", "'side': '256', 'order': 'HOME', 'search': 'DOUBLE'", 50),
                        one("DrawBenchmark.scan", "'side': '256', 'pattern': 'GRID', 'scan': 'LEAN'", 240_000),
                        one("DrawBenchmark.scan", "'side': '256', 'pattern': 'GRID', 'scan': 'PLAIN'", 900_000),
                        one("FieldBenchmark.field", "'side': '256', 'pattern': 'GRID'", 65_536 * 9.5),
                        one("FieldBenchmark.field", "'side': '256', 'pattern': 'OCTILE'", 65_536 * 31.0),
                        one("FieldBenchmark.filter", "'side': '256'", 65_536 * 2.0),
                        one("ChanceBenchmark.keyed", "", 2),
                        one("LandscapeBenchmark.suite", "'side': '4096', 'kind': 'BLOBS'", 4e9),
                        one("LandscapeBenchmark.suite", "'side': '4096', 'kind': 'NOISE'", 12e9))
                + "]}";
    }

    private static String one(String benchmark, String params, double nanos) {
        return String.format(Locale.ROOT, MEASUREMENT, benchmark, params.replace('\'', '"'), Double.toString(nanos));
    }
}

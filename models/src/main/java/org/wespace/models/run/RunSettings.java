package org.wespace.models.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.wespace.core.travel.StreetPattern;

/**
 * What a user asks of a run. An empty option takes the model's or the data's own value.
 *
 * @param dataFolder folder of the model's data; empty for a model that needs none
 * @param residents number of residents, at least 1
 * @param seed seed of every draw, any value
 * @param threads worker threads, 1 to 1,024; never changes a result
 * @param outFolder folder of the results
 * @param unitMetres side of a micro-unit in metres, positive and finite
 * @param pattern shape of the routes
 * @param ticks number of ticks, at least 1
 * @param values values of the model's own {@link Setting}s that were set, by key
 * @param shuffleSeed if present, the order of residents in memory is shuffled by it; never changes a result
 */
public record RunSettings(
        Optional<Path> dataFolder,
        OptionalInt residents,
        long seed,
        int threads,
        Path outFolder,
        OptionalDouble unitMetres,
        StreetPattern pattern,
        OptionalInt ticks,
        Map<String, Double> values,
        OptionalLong shuffleSeed) {

    private static final int MAX_THREADS = 1024;

    public RunSettings {
        values = Map.copyOf(values);
        requireAtLeastOne("residents", residents);
        requireAtLeastOne("ticks", ticks);
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MAX_THREADS + ": " + threads);
        }
        if (unitMetres.isPresent() && !(unitMetres.getAsDouble() > 0 && Double.isFinite(unitMetres.getAsDouble()))) {
            throw new IllegalArgumentException("unit must be a positive number of metres: " + unitMetres.getAsDouble());
        }
    }

    private static void requireAtLeastOne(String name, OptionalInt value) {
        if (value.isPresent() && value.getAsInt() < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + value.getAsInt());
        }
    }

    /** Settings with nothing asked for: seed 1, one thread, octile routes, results in {@code runs/MODEL}. */
    public static RunSettings defaultsFor(String model) {
        return builder(Path.of("runs", model)).build();
    }

    /** A builder with nothing asked for but the folder of results. */
    public static Builder builder(Path outFolder) {
        return new Builder(outFolder);
    }

    /** A builder that starts from these settings. */
    public Builder toBuilder() {
        Builder builder = new Builder(outFolder);
        builder.dataFolder = dataFolder;
        builder.residents = residents;
        builder.seed = seed;
        builder.threads = threads;
        builder.unitMetres = unitMetres;
        builder.pattern = pattern;
        builder.ticks = ticks;
        builder.values = values;
        builder.shuffleSeed = shuffleSeed;
        return builder;
    }

    /** Collects settings; they are checked when built. */
    public static final class Builder {

        private Optional<Path> dataFolder = Optional.empty();
        private OptionalInt residents = OptionalInt.empty();
        private long seed = 1;
        private int threads = 1;
        private Path outFolder;
        private OptionalDouble unitMetres = OptionalDouble.empty();
        private StreetPattern pattern = StreetPattern.OCTILE;
        private OptionalInt ticks = OptionalInt.empty();
        private Map<String, Double> values = Map.of();
        private OptionalLong shuffleSeed = OptionalLong.empty();

        private Builder(Path outFolder) {
            this.outFolder = outFolder;
        }

        /** Folder of the model's data. */
        public Builder dataFolder(Path value) {
            dataFolder = Optional.of(value);
            return this;
        }

        /** Number of residents. */
        public Builder residents(int value) {
            residents = OptionalInt.of(value);
            return this;
        }

        /** Seed of every draw. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** Worker threads. */
        public Builder threads(int value) {
            threads = value;
            return this;
        }

        /** Folder of the results. */
        public Builder outFolder(Path value) {
            outFolder = value;
            return this;
        }

        /** Side of a micro-unit in metres. */
        public Builder unitMetres(double value) {
            unitMetres = OptionalDouble.of(value);
            return this;
        }

        /** Shape of the routes. */
        public Builder pattern(StreetPattern value) {
            pattern = value;
            return this;
        }

        /** Number of ticks. */
        public Builder ticks(int value) {
            ticks = OptionalInt.of(value);
            return this;
        }

        /** Values of the model's own settings, by key. */
        public Builder values(Map<String, Double> value) {
            values = value;
            return this;
        }

        /** Shuffles the order of residents in memory. */
        public Builder shuffleSeed(long value) {
            shuffleSeed = OptionalLong.of(value);
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if one is out of range
         */
        public RunSettings build() {
            return new RunSettings(
                    dataFolder, residents, seed, threads, outFolder, unitMetres, pattern, ticks, values, shuffleSeed);
        }
    }
}

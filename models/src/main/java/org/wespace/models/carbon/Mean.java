package org.wespace.models.carbon;

import org.wespace.agents.carbon.attribution.Effect;

/**
 * A mean over seeds.
 *
 * @param value the mean
 * @param error its standard error; 0 for one seed
 */
record Mean(double value, double error) {

    static Mean of(double... values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Mean(mean, values.length == 1 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length));
    }

    Effect effect(String unit) {
        return new Effect(value, error, unit);
    }
}

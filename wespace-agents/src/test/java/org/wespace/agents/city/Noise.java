package org.wespace.agents.city;

import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.JobSeeker;
import org.wespace.core.chance.Chance;

/** Rules whose answers are noise that is new each month: pure functions of what they are asked. */
final class Noise {

    private static final Chance CHANCE = Chance.of(99);

    private Noise() {}

    private static double of(CityView city, int about, int unit) {
        return CHANCE.at(city.tick(), about).uniform(unit);
    }

    /** Homes. */
    static final class Homes implements HomeTerm {
        @Override
        public double value(HomeSeeker who, int unit, CityView city) {
            double noise = of(city, 10 * who.homeDays() + who.group(), unit);
            return noise < 0.1 ? Double.NEGATIVE_INFINITY : 0.5 * noise;
        }
    }

    /** Jobs. */
    static final class Jobs implements JobAttraction {
        @Override
        public double weight(JobSeeker who, int unit, CityView city) {
            double noise = of(city, 100 + 10 * who.homeDays() + who.sector().ordinal(), unit);
            return noise < 0.1 ? 0 : 3 * noise;
        }
    }

    /** Firms. */
    static final class Firms implements FirmAttraction {
        @Override
        public double logProfit(Sector sector, int unit, CityView city) {
            double noise = of(city, 200 + sector.ordinal(), unit);
            return noise < 0.1 ? Double.NEGATIVE_INFINITY : noise;
        }
    }
}

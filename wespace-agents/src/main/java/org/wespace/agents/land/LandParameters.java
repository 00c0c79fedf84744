package org.wespace.agents.land;

/**
 * How floor and ground change: by topic.
 *
 * @param supply how much builders build
 * @param edge where open land is built on
 * @param conversion how floor changes its use
 * @param decay what becomes of floor that nobody wants
 * @param green what green is kept and what it binds
 * @param infrastructure streets and pipes by density
 * @param sharing how floor is shared in time
 */
public record LandParameters(
        Supply supply,
        Edge edge,
        ConversionParameters conversion,
        Decay decay,
        Green green,
        Infrastructure.Parameters infrastructure,
        TimeSharing.Parameters sharing) {

    /** A city of China: stock elasticity .6, trees that bind 2.0 t of carbon a hectare. */
    public static LandParameters standard() {
        return new LandParameters(
                Supply.standard(),
                Edge.standard(),
                ConversionParameters.standard(),
                Decay.standard(),
                Green.standard(),
                Infrastructure.Parameters.standard(),
                TimeSharing.Parameters.standard());
    }

    /** These with another supply. */
    public LandParameters withSupply(Supply other) {
        return new LandParameters(other, edge, conversion, decay, green, infrastructure, sharing);
    }

    /** These with another edge. */
    public LandParameters withEdge(Edge other) {
        return new LandParameters(supply, other, conversion, decay, green, infrastructure, sharing);
    }

    /** These with another conversion. */
    public LandParameters withConversion(ConversionParameters other) {
        return new LandParameters(supply, edge, other, decay, green, infrastructure, sharing);
    }

    /** These with other green. */
    public LandParameters withGreen(Green other) {
        return new LandParameters(supply, edge, conversion, decay, other, infrastructure, sharing);
    }

    /**
     * How much builders build.
     *
     * <p>A builder on a square metre of plot puts up {@code h} square metres of floor at a cost of {@code c h^gamma},
     * gamma = 1 + 1 / elasticity, so that the stock follows the rent with this elasticity.
     *
     * @param elasticity of the stock in rent, positive
     * @param yearlySpeed most that the stock of a unit, and that of the city on open land, grows in a year, in [0, 1]
     * @param structuralVacancy share of floor that stands empty in a market at rest, in [0, 1]; above it nobody builds
     * @param useResponse how strongly builders prefer the use that brings more: exponent of its rent over the
     *     reference, not negative; infinity is not allowed
     * @param floorAreaCap most floor on a square metre of plot that a compact city permits; infinite for no cap
     */
    public record Supply(
            double elasticity, double yearlySpeed, double structuralVacancy, double useResponse, double floorAreaCap) {

        public Supply {
            Check.that(elasticity > 0 && elasticity < 100, "elasticity", elasticity, "in (0, 100)");
            Check.share("yearlySpeed", yearlySpeed);
            Check.share("structuralVacancy", structuralVacancy);
            Check.that(useResponse >= 0 && useResponse <= 1000, "useResponse", useResponse, "in [0, 1000]");
            Check.that(floorAreaCap > 0, "floorAreaCap", floorAreaCap, "positive");
        }

        /**
         * The default. Elasticity .6 for a Chinese city, an assumption within .1 to 3 (Saiz 2010 has a median of about
         * 1.75 between US metropolitan areas; within a city it is smaller; .5 to 1.5 for Europe and the US). Speed 2 %
         * a year: what is built at structural vacancy in the land-use model SILO (Moeckel 2017, default construction
         * strategy). Structural vacancy .05, use response 6 and no cap are assumptions.
         */
        public static Supply standard() {
            return new Supply(0.6, 0.02, 0.05, 6, Double.POSITIVE_INFINITY);
        }

        /** This with another elasticity of the stock. */
        public Supply withElasticity(double value) {
            return new Supply(value, yearlySpeed, structuralVacancy, useResponse, floorAreaCap);
        }

        /** This with another speed. */
        public Supply withYearlySpeed(double value) {
            return new Supply(elasticity, value, structuralVacancy, useResponse, floorAreaCap);
        }

        /** This with another cap, in square metres of floor on a square metre of plot. */
        public Supply withFloorAreaCap(double value) {
            return new Supply(elasticity, yearlySpeed, structuralVacancy, useResponse, value);
        }

        /** The exponent of the cost of building: {@code 1 + 1 / elasticity}. */
        public double gamma() {
            return 1 + 1 / elasticity;
        }
    }

    /**
     * Where open land is built on.
     *
     * @param yearlyGround most of a unit's ground that is opened up in a year, in [0, 1]
     * @param plotShare part of opened ground that becomes plots, in (0, 1]
     * @param roadShare part of opened ground that becomes streets; what is left of plots and streets becomes green
     * @param agriculturalShare agricultural rent over the land value at the edge of the city at the start, positive
     * @param developerNoise standard deviation of the log of what a developer sees in a unit, not negative: with it
     *     some build beyond the edge
     * @param rentGradient fall of the log of rent per kilometre away from built floor, not negative: what an empty unit
     *     is thought to bring
     * @param boundaryUnits width of the ring around the built-up units of the start within which a compact city lets
     *     build, at least 0
     */
    public record Edge(
            double yearlyGround,
            double plotShare,
            double roadShare,
            double agriculturalShare,
            double developerNoise,
            double rentGradient,
            int boundaryUnits) {

        /** Part of a unit's ground under plots from which on it counts as built up: an assumption. */
        public static final double BUILT_UP = 0.05;

        public Edge {
            Check.share("yearlyGround", yearlyGround);
            Check.that(plotShare > 0 && plotShare <= 1, "plotShare", plotShare, "in (0, 1]");
            Check.that(
                    roadShare >= 0 && plotShare + roadShare <= 1,
                    "roadShare",
                    roadShare,
                    "not negative, at most 1 less plots");
            Check.that(
                    agriculturalShare > 0 && agriculturalShare < 1e6,
                    "agriculturalShare",
                    agriculturalShare,
                    "in (0, 1e6)");
            Check.that(developerNoise >= 0 && developerNoise <= 10, "developerNoise", developerNoise, "in [0, 10]");
            Check.that(rentGradient >= 0 && rentGradient <= 100, "rentGradient", rentGradient, "in [0, 100]");
            Check.that(boundaryUnits >= 0, "boundaryUnits", boundaryUnits, "at least 0");
        }

        /**
         * The default: a tenth of a unit's ground a year, .65 plots, .20 streets and .15 green, agricultural rent as at
         * the edge, noise .2 and a boundary of one unit around what is built, all assumptions. The gradient is the
         * slope of rent in a city with one kind of household, {@code kappa / h}, at 40 km/h: .0987 / 6.69 / .25 a
         * minute with the parameters of Ahlfeldt, Redding, Sturm and Wolf (2015), .089 a kilometre.
         */
        public static Edge standard() {
            return new Edge(0.1, 0.65, 0.20, 1, 0.2, 0.089, 1);
        }

        /** This with other developers. */
        public Edge withDeveloperNoise(double value) {
            return new Edge(yearlyGround, plotShare, roadShare, agriculturalShare, value, rentGradient, boundaryUnits);
        }

        /** This with another boundary. */
        public Edge withBoundaryUnits(int value) {
            return new Edge(yearlyGround, plotShare, roadShare, agriculturalShare, developerNoise, rentGradient, value);
        }

        /** This with another agricultural rent. */
        public Edge withAgriculturalShare(double value) {
            return new Edge(yearlyGround, plotShare, roadShare, value, developerNoise, rentGradient, boundaryUnits);
        }
    }

    /**
     * What becomes of floor that nobody wants.
     *
     * @param years years in a row for which every rent of a unit must have stayed below the least before its vacant
     *     floor is torn down, at least 1
     * @param yearlyShare part of the vacant floor that then goes in a year, in [0, 1]
     */
    public record Decay(int years, double yearlyShare) {

        public Decay {
            Check.that(years >= 1, "years", years, "at least 1");
            Check.share("yearlyShare", yearlyShare);
        }

        /** Five years, then a twentieth a year: assumptions. */
        public static Decay standard() {
            return new Decay(5, 0.05);
        }
    }

    /**
     * What green is kept and what it binds.
     *
     * @param keptShare part of the open land of units at the edge that a city with a green edge keeps, in [0, 1]
     * @param treeShare part of green that is under trees, in [0, 1]
     * @param tonnesPerHectare carbon that a hectare of trees binds in a year, not negative
     */
    public record Green(double keptShare, double treeShare, double tonnesPerHectare) {

        public Green {
            Check.share("keptShare", keptShare);
            Check.share("treeShare", treeShare);
            Check.that(
                    tonnesPerHectare >= 0 && tonnesPerHectare < 1000,
                    "tonnesPerHectare",
                    tonnesPerHectare,
                    "in [0, 1000)");
        }

        /**
         * The default: half of the edge kept and .4 of green under trees (assumptions), 2.0 t of carbon a hectare and
         * year for a Chinese city (Tang et al. 2016 have Beijing's street trees below forests; 2.8 elsewhere: Nowak et
         * al. 2013, .28 kg a square metre of tree cover).
         */
        public static Green standard() {
            return new Green(0.5, 0.4, 2.0);
        }
    }
}

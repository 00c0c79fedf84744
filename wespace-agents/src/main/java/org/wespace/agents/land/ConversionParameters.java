package org.wespace.agents.land;

import java.util.List;

/**
 * How floor changes its use.
 *
 * <p>Rents are compared as logs of rent over the {@link RentScale} of the use, so costs and penalties are logs too: a
 * cost of .2 means that the new use must bring 22 % more, for as long as the floor is used so, to be worth the works.
 *
 * @param flexibility part of the free floor of a use about which its owner decides in a year, in [0, 1]
 * @param response how strongly owners follow rents: factor of the logs, not negative
 * @param zoningPenalty what forbidden uses are put back by as zoning is about to be lifted, in logs, not negative
 * @param minimumRent rent over the reference below which floor is left empty, positive
 * @param fullVacancy share of the floor of a use in a unit that may stand free for the unit to take more of it, in [0,
 *     1]; 1 for no limit
 * @param uses uses between which floor is converted, {@link FloorUse#VACANT} not among them
 * @param costs cost of the works between two uses
 */
public record ConversionParameters(
        double flexibility,
        double response,
        double zoningPenalty,
        double minimumRent,
        double fullVacancy,
        List<FloorUse> uses,
        UsePairs costs) {

    public ConversionParameters {
        Check.share("flexibility", flexibility);
        Check.that(response >= 0 && response <= 1e6, "response", response, "in [0, 1e6]");
        Check.that(zoningPenalty >= 0 && zoningPenalty <= 1e3, "zoningPenalty", zoningPenalty, "in [0, 1000]");
        Check.that(minimumRent > 0 && minimumRent < 1e6, "minimumRent", minimumRent, "in (0, 1e6)");
        Check.share("fullVacancy", fullVacancy);
        uses = List.copyOf(uses);
        if (uses.contains(FloorUse.VACANT) || uses.stream().distinct().count() < uses.size()) {
            throw new IllegalArgumentException("uses must differ, vacant not among them: " + uses);
        }
    }

    /**
     * The default, all assumptions but one: owners decide about a twentieth of their free floor a year (offices that
     * became homes were a few parts in a thousand of the stock a year where more than a tenth stood empty), response 4,
     * penalty 5, floor is left empty below .35 of the reference; works cost .05 between offices and co-working, .10
     * between homes and co-living, .15 between shops and offices, .35 from offices or shops to homes, .25 from homes to
     * either, .10 from vacant floor to any use. A use that stands free by a tenth takes no more: the vacancy above
     * which prices do not rise in the land-use model SILO (Moeckel 2017).
     */
    public static ConversionParameters standard() {
        return new ConversionParameters(
                0.05,
                4,
                5,
                0.35,
                0.1,
                List.of(FloorUse.HOME, FloorUse.COLIVE, FloorUse.OFFICE, FloorUse.COWORK, FloorUse.RETAIL),
                UsePairs.all(0.3)
                        .withBoth(FloorUse.OFFICE, FloorUse.COWORK, 0.05)
                        .withBoth(FloorUse.HOME, FloorUse.COLIVE, 0.10)
                        .withBoth(FloorUse.OFFICE, FloorUse.RETAIL, 0.15)
                        .with(FloorUse.OFFICE, FloorUse.HOME, 0.35)
                        .with(FloorUse.RETAIL, FloorUse.HOME, 0.35)
                        .with(FloorUse.HOME, FloorUse.OFFICE, 0.25)
                        .with(FloorUse.HOME, FloorUse.RETAIL, 0.25)
                        .withFrom(FloorUse.VACANT, 0.10));
    }

    /** These with another flexibility. */
    public ConversionParameters withFlexibility(double value) {
        return new ConversionParameters(value, response, zoningPenalty, minimumRent, fullVacancy, uses, costs);
    }

    /** These with another response. */
    public ConversionParameters withResponse(double value) {
        return new ConversionParameters(flexibility, value, zoningPenalty, minimumRent, fullVacancy, uses, costs);
    }

    /** These with another vacancy at which a use takes no more. */
    public ConversionParameters withFullVacancy(double value) {
        return new ConversionParameters(flexibility, response, zoningPenalty, minimumRent, value, uses, costs);
    }

    /** These with other uses. */
    public ConversionParameters withUses(List<FloorUse> value) {
        return new ConversionParameters(flexibility, response, zoningPenalty, minimumRent, fullVacancy, value, costs);
    }

    /** These with other costs. */
    public ConversionParameters withCosts(UsePairs value) {
        return new ConversionParameters(flexibility, response, zoningPenalty, minimumRent, fullVacancy, uses, value);
    }
}

package org.wespace.agents.preset;

/**
 * How residents weigh places.
 *
 * @param choiceScale scale of the choice of a place in units of log utility (the shape of its Frechet draws), positive:
 *     6.69 everywhere, from 6.6940918 with a standard error of .057 for Berlin (Ahlfeldt, Redding, Sturm and Wolf 2015,
 *     code of the paper); plausible 3 to 9
 * @param commuteDecayPerMinute fall of the chance of a workplace for each minute of commuting, choice scale included,
 *     positive: .0987 (the same; .07 in its reduced form); plausible .05 to .12
 * @param floorShare share of income that goes into floor, in (0, 1): .25 (the same); plausible .15 to .35
 */
public record Location(double choiceScale, double commuteDecayPerMinute, double floorShare) {

    public Location {
        Bounds.positive("choiceScale", choiceScale);
        Bounds.positive("commuteDecayPerMinute", commuteDecayPerMinute);
        Bounds.positive("floorShare", Bounds.properShare("floorShare", floorShare));
    }

    static Location everywhere() {
        return new Location(6.69, 0.0987, 0.25);
    }
}

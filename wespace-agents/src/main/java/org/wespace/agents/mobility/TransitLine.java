package org.wespace.agents.mobility;

import java.util.List;

/**
 * A line of public transport that runs both ways.
 *
 * @param stations units of its stations from end to end, at least 2, no two in a row the same
 * @param kilometresPerHour speed between the ends, stops included, positive
 * @param headwayMinutes minutes between two vehicles in one direction, positive
 */
public record TransitLine(List<Integer> stations, double kilometresPerHour, double headwayMinutes) {

    public TransitLine {
        stations = List.copyOf(stations);
        if (stations.size() < 2) {
            throw new IllegalArgumentException("a line must have at least 2 stations: " + stations);
        }
        for (int i = 1; i < stations.size(); i++) {
            if (stations.get(i).equals(stations.get(i - 1))) {
                throw new IllegalArgumentException("stations of a line in a row must differ: " + stations);
            }
        }
        if (!(kilometresPerHour > 0) || Double.isInfinite(kilometresPerHour)) {
            throw new IllegalArgumentException(
                    "kilometresPerHour of a line must be positive and finite: " + kilometresPerHour);
        }
        if (!(headwayMinutes > 0) || Double.isInfinite(headwayMinutes)) {
            throw new IllegalArgumentException(
                    "headwayMinutes of a line must be positive and finite: " + headwayMinutes);
        }
    }
}

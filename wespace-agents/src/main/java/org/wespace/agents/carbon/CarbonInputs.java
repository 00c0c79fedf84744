package org.wespace.agents.carbon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.home.SharedLiving;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.land.Infrastructure;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.land.UrbanHeat;
import org.wespace.agents.mobility.TravelMode;

/**
 * All that the ledger reads of a city in a month.
 *
 * @param living who lives where and how
 * @param travel who went how far by what
 * @param ground floor, ground and what stands on it
 * @param flows what others have an account of
 */
public record CarbonInputs(Living living, Travel travel, Ground ground, List<CarbonFlow> flows) {

    public CarbonInputs {
        flows = List.copyOf(flows);
    }

    /**
     * Homes.
     *
     * @param shared who lives there, and what sharing a home does
     * @param atHome share of the days on which residents work at home that they do spend there, not in a co-working
     *     place, in [0, 1]
     */
    public record Living(SharedLiving shared, double atHome) {

        public Living {
            if (!(atHome >= 0 && atHome <= 1)) {
                throw new IllegalArgumentException("atHome must be in [0, 1]: " + atHome);
            }
        }
    }

    /**
     * Travel.
     *
     * @param modes the modes of travel
     * @param metres how far residents went
     * @param fleets how far the vehicles of shared fleets drove
     * @param speedFactor fuel of a kilometre at the speeds of the month over that at the speed where it is least,
     *     positive
     * @param onRoads vehicles in each unit, or whatever says where fuel is burnt; null where it counts at home
     */
    public record Travel(
            List<TravelMode> modes,
            TravelMetres metres,
            FleetMetres fleets,
            double speedFactor,
            long @Nullable [] onRoads) {

        public Travel {
            modes = List.copyOf(modes);
            if (!(speedFactor > 0) || Double.isInfinite(speedFactor)) {
                throw new IllegalArgumentException("speedFactor must be positive and finite: " + speedFactor);
            }
        }
    }

    /**
     * Floor and ground.
     *
     * @param land floor and what covers the ground
     * @param free floor that nobody uses
     * @param flows floor built and converted since the last month
     * @param heat what built-up ground adds to cooling
     * @param infrastructure streets and pipes a head
     * @param green how much of green is trees; its tonnes a hectare are those of {@link CarbonFactor#TREE_SINK}
     */
    public record Ground(
            Land land,
            FreeFloor free,
            FloorFlows flows,
            UrbanHeat heat,
            Infrastructure infrastructure,
            LandParameters.Green green) {}
}

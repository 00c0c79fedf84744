package org.wespace.agents.daily.leisure;

import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TourRate;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.travel.StreetPattern;

/** Leisure in a round town, month after month. */
final class Alleys implements AutoCloseable {

    static final TripParameters TRIPS = new TripParameters(1, 1, 1, 0.1, 1);

    final RoundTown town;
    final LeisurePhase phase;
    private final Simulation simulation;

    Alleys(RoundTown town, LeisureParameters parameters, Switches switches, int threads) {
        this.town = town;
        this.simulation = new Simulation(1, threads);
        DailyBook book = new DailyBook(town.residents(), town.network(), threads);
        TripKernels kernels = new TripKernels(town.network(), TRIPS);
        Reputation known = Reputation.settled(town.venues(), 0);
        LeisureScene scene = LeisureScene.given(town.venues(), known, Chance.of(1));
        phase = new LeisurePhase(town.residents(), kernels, book, scene, parameters, switches, TourRate.ONE);
        simulation.phases().add(Phase.of("opening", tick -> book.open())).add(phase);
        simulation.addHash("leisure", phase::addTo);
    }

    static RoundTown town(int residents, int venues) {
        return RoundTown.of(residents, venues, 250, StreetPattern.OCTILE, 1);
    }

    static Switches online(double share) {
        return Switches.none().with(Mechanism.ONLINE_REPUTATION, share);
    }

    LeisureMeasures live(int months) {
        simulation.run(months);
        return LeisureMeasures.of(phase, town.centrality());
    }

    String hash() {
        StateHash hash = new StateHash();
        phase.addTo(hash);
        return hash.text();
    }

    @Override
    public void close() {
        simulation.close();
    }
}

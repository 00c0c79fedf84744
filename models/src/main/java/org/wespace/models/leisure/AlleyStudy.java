package org.wespace.models.leisure;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TourRate;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.daily.leisure.LeisureMeasures;
import org.wespace.agents.daily.leisure.LeisurePhase;
import org.wespace.agents.daily.leisure.LeisureScene;
import org.wespace.agents.daily.leisure.Reputation;
import org.wespace.agents.daily.leisure.RoundTown;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RunSettings;

/** Lets one town search in several ways, one after another. */
final class AlleyStudy {

    /** Minutes weigh as the town says; one mode needs no nests. */
    private static final TripParameters TRIPS = new TripParameters(1, 1, 1, 0.1, 1);

    private final RoundTown town;
    private final double[] centrality;
    private final RunSettings settings;
    private final Progress progress;

    AlleyStudy(RoundTown town, RunSettings settings, Progress progress) {
        this.town = town;
        this.centrality = town.centrality();
        this.settings = settings;
        this.progress = progress;
    }

    Search run(double perStar, double online, double recommendation, int months, double done) {
        progress.at("star " + perStar + ", online " + online + ", recommended " + recommendation, done);
        progress.stopIfCancelled();
        Switches switches = Switches.none()
                .with(Mechanism.ONLINE_REPUTATION, online)
                .with(Mechanism.PREFERENCE_LOSS, recommendation > 0 ? 1 : 0);
        Reputation known = Reputation.settled(town.venues(), 0);
        Chance chance = Chance.of(settings.seed());
        try (Simulation simulation = new Simulation(settings.seed(), settings.threads())) {
            DailyBook book = new DailyBook(town.residents(), town.network(), settings.threads());
            LeisurePhase leisure = new LeisurePhase(
                    town.residents(),
                    new TripKernels(town.network(), TRIPS),
                    book,
                    LeisureScene.given(town.venues(), known, chance),
                    RoundTown.parameters(perStar, recommendation),
                    switches,
                    TourRate.ONE);
            List<LeisureMeasures> measured = new ArrayList<>();
            simulation.phases().add(Phase.of("opening", tick -> book.open())).add(leisure);
            simulation.addHash("leisure", leisure::addTo);
            simulation.addObserver(report -> measured.add(LeisureMeasures.of(leisure, centrality)));
            simulation.run(months);
            double[] visits = new double[centrality.length];
            for (int unit = 0; unit < visits.length; unit++) {
                visits[unit] = book.visits().visits(FloorUse.LEISURE, unit);
            }
            return new Search(
                    perStar, online, recommendation, List.copyOf(measured), visits, simulation.getStateHash());
        }
    }
}

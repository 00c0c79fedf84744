package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TourRate;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * The leisure of a month: each resident of the city chooses between going out and leisure online, on weekdays and at
 * weekends, and a mode and a venue to which they make all their tours of the month: one for both, or one for each, as
 * {@link OutingParameters} says.
 *
 * <p>Utility of a venue: {@code perStar * quality as known + ln size - decay * minutes + taste / (1 + w) + w (ln
 * popularity - mean)} and a Gumbel whim of the occasion; knowledge as {@link VenueFields} has it. What mechanisms do:
 *
 * <ul>
 *   <li>{@link Mechanism#ONLINE_REPUTATION}: the strength is the share of residents with digital services who search
 *       online;
 *   <li>{@link Mechanism#PREFERENCE_LOSS}: the strength times the recommendation of {@link SearchParameters} is w, for
 *       those who search online; 0 for the others;
 *   <li>{@link Mechanism#ONLINE_LEISURE}: the strength times the online share of {@link OutingParameters} is the share
 *       of occasions that residents with digital services spend online, where going out is as attractive as on the
 *       mean; elsewhere a binary logit;
 *   <li>{@link Mechanism#MULTI_PURPOSE_TRIPS}, {@link Mechanism#DIGITAL_SPACES}: scale what a mixed, or an equipped,
 *       unit adds to its venues; {@link Mechanism#SMALL_SHOPS} acts where venues are made.
 * </ul>
 *
 * <p>Residents' columns are only read; ratings and visits are added up in whole numbers and taken up at the end, so
 * neither threads nor the order of rows matter. Allocates nothing for a resident.
 */
public final class LeisurePhase implements Phase {

    /** Name of this phase. */
    public static final String NAME = "leisure";

    static final int WEEKDAY = 0;
    static final int OCCASIONS = 2;

    private static final int UNIT_CHUNK = 512;
    private static final int[] CHOICE = {Decisions.id("leisure.weekday venue"), Decisions.id("leisure.weekend venue")};
    private static final int OUTING = Decisions.id("leisure.outing");
    private static final int RATING = Decisions.id("leisure.rating");
    private static final int SEEKER = Decisions.id("leisure.searches online");

    private final LeisureScene scene;
    private final LeisureParameters parameters;
    private final Residents residents;
    private final VenueWeights weights;
    private final VenueFields fields;
    private final Tastes tastes;
    private final @Nullable UnitAppeal unitAppeal;
    private final double[] appeal;
    private final double recommendation;
    private final LeisureOutings outings;
    private final LeisureBooking booking;
    private final DailyBook book;
    private VenueChooser[] choosers = {};

    /**
     * The leisure of a city.
     *
     * @param kernels of trips; whoever owns them updates them before this phase
     * @param book of the tick, opened before this phase
     * @param rate of each resident, for tours out
     */
    public LeisurePhase(
            Residents residents,
            TripKernels kernels,
            DailyBook book,
            LeisureScene scene,
            LeisureParameters parameters,
            Switches switches,
            TourRate rate) {
        SearchParameters search = parameters.search();
        this.scene = scene;
        this.parameters = parameters;
        this.residents = residents;
        this.weights = new VenueWeights(scene.venues(), search, scene.reputation());
        this.fields = new VenueFields(kernels, search.visibilityKilometres());
        this.tastes = new Tastes(scene.chance());
        this.unitAppeal = scene.floor() == null
                ? null
                : new UnitAppeal(scene.floor(), parameters.appeal(), switches, scene.chance());
        this.appeal = new double[scene.venues().grid().unitCount()];
        this.recommendation = switches.strength(Mechanism.PREFERENCE_LOSS) * search.recommendation();
        Seekers seekers = new Seekers(scene.chance().at(0, SEEKER), switches.strength(Mechanism.ONLINE_REPUTATION));
        double online = switches.strength(Mechanism.ONLINE_LEISURE)
                * parameters.outings().onlineShare();
        this.outings = new LeisureOutings(residents, parameters.outings(), online, seekers, rate);
        this.book = book;
        this.booking = new LeisureBooking(
                residents, book, kernels.network(), scene, parameters.outings().cents());
    }

    /** Bytes of the phase: those of its fields, of so many venues and of the scratch of the workers. */
    public static long bytes(ModeNetwork network, long venues, int workers) {
        long units = network.grid().unitCount();
        return VenueFields.bytes(network)
                + Venues.bytes(venues, units)
                + Reputation.bytes(venues)
                + 4 * venues * workers
                + VenueWeights.bytes(venues, units)
                + 24 * units
                + 72L * OCCASIONS * ParallelLoop.CHUNK * workers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        look(tick.loop());
        ChanceKey[] keys = new ChanceKey[OCCASIONS];
        Arrays.setAll(keys, o -> tick.chance(CHOICE[o]));
        ChanceKey outing = tick.chance(OUTING);
        ChanceKey rating = tick.chance(RATING);
        scratch(tick.loop().threads(), keys);
        outings.refer(choosers[0], appeal.length);
        booking.open(tick.loop().threads());
        tick.loop().run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            VenueChooser chooser = choosers[worker];
            chooser.clear();
            outings.seek(chooser, outing, book, worker, from, to);
            chooser.draw();
            booking.book(chooser, rating, worker);
        });
        scene.reputation().update(tick.loop());
    }

    private void look(ParallelLoop loop) {
        loop.run(appeal.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                appeal[unit] = unitAppeal == null ? 1 : unitAppeal.factor(unit);
            }
        });
        weights.update(appeal, recommendation, loop);
        fields.update(weights, loop);
    }

    private void scratch(int workers, ChanceKey[] keys) {
        if (choosers.length != workers) {
            choosers = new VenueChooser[workers];
            Arrays.setAll(
                    choosers,
                    w -> new VenueChooser(fields, weights, tastes, OCCASIONS, OCCASIONS * ParallelLoop.CHUNK));
        }
        double taste = parameters.search().taste();
        for (VenueChooser chooser : choosers) {
            chooser.open(keys, new double[] {taste, taste / (1 + recommendation)});
        }
    }

    /** The venues and what is said of them. */
    public LeisureScene scene() {
        return scene;
    }

    /** Tours of the tick to venues. */
    public long tours() {
        return booking.tours();
    }

    /** Mean kilometres of a tour of the tick, one way; NaN without tours. */
    public double kilometres() {
        return booking.kilometres();
    }

    /** Mean taste of the tick's visitors for where they went, in standard deviations; NaN without tours. */
    public double meanTaste() {
        return booking.meanTaste();
    }

    /** Adds ratings and visits, and what going out is compared with, to a hash. */
    public void addTo(StateHash hash) {
        scene.reputation().addTo(hash);
        hash.add(outings.reference());
    }
}

package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.daily.PlaceField;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/** Health care by tiers: online, clinic, hospital. Slots are scarce; who gets none tries again, then the next tier. */
final class HealthCare {

    /** Most tries in one tier. */
    static final int MOST_TRIES = 16;

    private static final int NEEDS = Decisions.id("service.health.needs");
    private static final int SEVERITY = Decisions.id("service.health.severity");
    private static final int BYPASS = Decisions.id("service.health.bypass");
    private static final int SLOTS = Decisions.id("service.health.slots");
    private static final int PLACE = Decisions.id("service.health.place");
    private static final int EMERGENCY = Decisions.id("service.health.emergency");

    private enum Tier {
        ONLINE,
        CLINIC,
        HOSPITAL
    }

    private static final int TIERS = Tier.values().length;
    /** A lottery for each tier and try. */
    private static final int[] LOTTERIES = lotteries();

    private final ServiceBooks books;
    private final Residents residents;
    private final HealthParameters parameters;
    private final OnlineShares online;
    /** Severity up to which a clinic will do; 0 where there are hospitals only. */
    private final double clinicShare;

    private final Closure closure;
    private final WaitingPlaces clinics;
    private final WaitingPlaces hospitals;
    private final PlaceField field;
    private final SlotLottery lottery;
    private final Seekers atClinic = new Seekers();
    private final Seekers atHospital = new Seekers();
    private PlaceField.Chooser[] choosers = {};
    private Keys keys = Keys.NONE;
    /** Where the seekers of each chunk begin, then how many they are: of clinics, of hospitals. */
    private int[] clinicBegin = {};

    private int[] hospitalBegin = {};

    private static int[] lotteries() {
        int[] ids = new int[TIERS * MOST_TRIES];
        Arrays.setAll(ids, n -> Decisions.id("service.health.lottery." + n));
        return ids;
    }

    private record Keys(ChanceKey needs, ChanceKey severity, ChanceKey bypass) {

        /** Before the first tick. */
        static final Keys NONE = of(Chance.of(0), 0);

        static Keys of(Chance chance, long tick) {
            return new Keys(chance.at(tick, NEEDS), chance.at(tick, SEVERITY), chance.at(tick, BYPASS));
        }
    }

    HealthCare(ServiceBooks books, TripKernels kernels, ServiceSettings settings) {
        this.books = books;
        this.residents = books.residents();
        this.parameters = settings.parameters().health();
        Switches switches = settings.switches();
        this.online = settings.online();
        this.clinicShare = switches.strength(Mechanism.SERVICE_TIERS) * parameters.clinicShare();
        this.closure = settings.closure();
        this.clinics = settings.places(FloorUse.CLINIC, books.floor());
        this.hospitals = settings.places(FloorUse.HOSPITAL, books.floor());
        this.field = kernels.place(Purpose.HEALTH, settings.slot());
        this.lottery = new SlotLottery(books.floor().grid().unitCount());
    }

    void run(Tick tick, Clerk[] clerks) {
        ParallelLoop loop = tick.loop();
        keys = Keys.of(tick.chance(), tick.index());
        if (choosers.length != loop.threads()) {
            choosers = new PlaceField.Chooser[loop.threads()];
            Arrays.setAll(choosers, worker -> field.chooser(ParallelLoop.CHUNK));
        }
        ChanceKey slots = tick.chance(SLOTS);
        clinics.open(closure.open(FloorUse.CLINIC, tick.index()), slots, loop);
        hospitals.open(closure.open(FloorUse.HOSPITAL, tick.index()), slots, loop);
        collect(loop, clerks);
        serve(tick, Tier.CLINIC, atClinic, clinics, clerks);
        atHospital.merge(atClinic);
        serve(tick, Tier.HOSPITAL, atHospital, hospitals, clerks);
        turnAway(tick, clerks);
        clinics.close(books.daily().visits(), loop);
        hospitals.close(books.daily().visits(), loop);
    }

    /** Serves those who can be served online and lists all others by tier. */
    private void collect(ParallelLoop loop, Clerk[] clerks) {
        int chunks = ParallelLoop.chunkCount(residents.count(), ParallelLoop.CHUNK);
        if (clinicBegin.length < chunks + 1) {
            clinicBegin = new int[chunks + 1];
            hospitalBegin = new int[chunks + 1];
        }
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            count(chunk, from, to, clerks[worker]);
            clerks[worker].handIn();
        });
        for (int chunk = 0; chunk < chunks; chunk++) {
            clinicBegin[chunk + 1] += clinicBegin[chunk];
            hospitalBegin[chunk + 1] += hospitalBegin[chunk];
        }
        atClinic.resize(clinicBegin[chunks], 0);
        atHospital.resize(hospitalBegin[chunks], 0);
        loop.run(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> list(chunk, from, to));
    }

    private int needs(int row) {
        return residents.home()[row] == Residents.NONE
                ? 0
                : Whole.of(
                        parameters.needsPerMonth(),
                        keys.needs().uniform(residents.id()[row]));
    }

    private Tier tier(int row, int need) {
        int id = residents.id()[row];
        double severity = keys.severity().uniform(id, need);
        if (severity < online.health() && Traits.digital(residents.traits()[row])) {
            return Tier.ONLINE;
        }
        boolean clinic = severity < clinicShare && keys.bypass().uniform(id, need) >= parameters.bypass();
        return clinic ? Tier.CLINIC : Tier.HOSPITAL;
    }

    private void count(int chunk, int from, int to, Clerk clerk) {
        int clinic = 0;
        int hospital = 0;
        for (int row = from; row < to; row++) {
            int needs = needs(row);
            clerk.need(Service.HEALTH, needs);
            for (int need = 0; need < needs; need++) {
                switch (tier(row, need)) {
                    case ONLINE -> clerk.online(Service.HEALTH, row, 1, parameters.onlineMinutes());
                    case CLINIC -> clinic++;
                    case HOSPITAL -> hospital++;
                }
            }
        }
        clinicBegin[chunk + 1] = clinic;
        hospitalBegin[chunk + 1] = hospital;
    }

    private void list(int chunk, int from, int to) {
        int clinic = clinicBegin[chunk];
        int hospital = hospitalBegin[chunk];
        for (int row = from; row < to; row++) {
            int needs = needs(row);
            for (int need = 0; need < needs; need++) {
                switch (tier(row, need)) {
                    case ONLINE -> {}
                    case CLINIC -> atClinic.set(clinic++, row, need);
                    case HOSPITAL -> atHospital.set(hospital++, row, need);
                }
            }
        }
    }

    private void serve(Tick tick, Tier tier, Seekers seekers, WaitingPlaces places, Clerk[] clerks) {
        ParallelLoop loop = tick.loop();
        ChanceKey place = tick.chance(PLACE);
        for (int round = 0; round < parameters.tries() && seekers.size() > 0; round++) {
            int draw = tier.ordinal() * MOST_TRIES + round;
            field.update(places.weighFree(loop), loop);
            loop.run(
                    seekers.size(),
                    ParallelLoop.CHUNK,
                    (worker, chunk, from, to) -> bid(choosers[worker], seekers, from, to, place, draw));
            lottery.resolve(seekers, residents, places.free(), tick.chance(LOTTERIES[draw]), loop);
            loop.run(seekers.size(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
                int end = seekers.boundary(to);
                for (int n = seekers.boundary(from); n < end; n++) {
                    if (seekers.won(n)) {
                        int unit = seekers.place(n);
                        Outcome outcome = tier == Tier.CLINIC ? Outcome.CLINIC : Outcome.HOSPITAL;
                        clerks[worker].visit(
                                Service.HEALTH, outcome, seekers.row(n), seekers.mode(n), unit, 1, places.wait(unit));
                    }
                }
                clerks[worker].handIn();
            });
            seekers.keepLosers();
        }
    }

    private void bid(PlaceField.Chooser chooser, Seekers seekers, int from, int to, ChanceKey key, int draw) {
        chooser.clear();
        for (int n = from; n < to; n++) {
            int row = seekers.row(n);
            int first = 2 * (seekers.need(n) * MOST_TRIES * TIERS + draw);
            long bits = residents.id()[row];
            chooser.add(
                    n,
                    residents.home()[row],
                    Access.of(residents.traits()[row]),
                    key.bits(bits, first),
                    key.bits(bits, first + 1));
        }
        chooser.draw();
        for (int k = 0; k < chooser.size(); k++) {
            seekers.bid(chooser.tag(k), chooser.place(k), chooser.mode(k));
        }
    }

    /** Those who got no slot anywhere; in an emergency some of them are seen online. */
    private void turnAway(Tick tick, Clerk[] clerks) {
        boolean closed =
                closure.open(FloorUse.CLINIC, tick.index()) < 1 || closure.open(FloorUse.HOSPITAL, tick.index()) < 1;
        double share = closed ? online.emergency() : 0;
        ChanceKey emergency = tick.chance(EMERGENCY);
        tick.loop().run(atHospital.size(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            int end = atHospital.boundary(to);
            for (int n = atHospital.boundary(from); n < end; n++) {
                int row = atHospital.row(n);
                int id = residents.id()[row];
                int need = atHospital.need(n);
                if (share > 0
                        && Traits.digital(residents.traits()[row])
                        && keys.severity().uniform(id, need) < parameters.clinicShare()
                        && emergency.uniform(id, need) < share) {
                    clerks[worker].online(Service.HEALTH, row, 1, parameters.onlineMinutes());
                } else {
                    clerks[worker].unmet(Service.HEALTH, row, 1);
                }
            }
            clerks[worker].handIn();
        });
    }

    double wait(FloorUse use, int unit) {
        return (use == FloorUse.CLINIC ? clinics : hospitals).wait(unit);
    }

    void addTo(StateHash hash) {
        clinics.addTo(hash);
        hospitals.addTo(hash);
    }
}

package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.daily.PlaceField;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/** Errands to banks and government: online, or a tour to a counter for each. */
final class Errands {

    private static final int NEEDS = Decisions.id("service.errand.needs");
    private static final int ONLINE = Decisions.id("service.errand.online");
    private static final int CLOSED = Decisions.id("service.errand.closed");
    private static final int EMERGENCY = Decisions.id("service.errand.emergency");
    private static final int SLOTS = Decisions.id("service.errand.slots");
    private static final int PLACE = Decisions.id("service.errand.place");

    private final ServiceBooks books;
    private final Residents residents;
    private final ErrandParameters parameters;
    private final OnlineShares online;
    private final Closure closure;
    private final WaitingPlaces counters;
    private final PlaceField field;
    private Desk[] desks = {};

    /** Scratch of one worker. */
    private static final class Desk {
        private final PlaceField.Chooser chooser;
        private final byte[] service = new byte[ParallelLoop.CHUNK];

        Desk(PlaceField field) {
            this.chooser = field.chooser(ParallelLoop.CHUNK);
        }
    }

    private record Keys(
            ChanceKey needs, ChanceKey online, ChanceKey closed, ChanceKey emergency, ChanceKey place, double open) {}

    Errands(ServiceBooks books, TripKernels kernels, ServiceSettings settings) {
        this.books = books;
        this.residents = books.residents();
        this.parameters = settings.parameters().errands();
        this.online = settings.online();
        this.closure = settings.closure();
        this.counters = settings.places(FloorUse.COUNTER, books.floor());
        this.field = kernels.place(Purpose.ERRAND, settings.slot());
    }

    void run(Tick tick, Clerk[] clerks) {
        ParallelLoop loop = tick.loop();
        if (desks.length != loop.threads()) {
            desks = new Desk[loop.threads()];
            Arrays.setAll(desks, worker -> new Desk(field));
        }
        double open = closure.open(FloorUse.COUNTER, tick.index());
        Keys keys = new Keys(
                tick.chance(NEEDS),
                tick.chance(ONLINE),
                tick.chance(CLOSED),
                tick.chance(EMERGENCY),
                tick.chance(PLACE),
                open);
        counters.open(open, tick.chance(SLOTS), loop);
        field.update(counters.weighAll(loop), loop);
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            Desk desk = desks[worker];
            desk.chooser.clear();
            for (int row = from; row < to; row++) {
                if (residents.home()[row] != Residents.NONE) {
                    run(Service.BANK, row, keys, desk, clerks[worker]);
                    run(Service.GOVERNMENT, row, keys, desk, clerks[worker]);
                }
            }
            finish(desk, clerks[worker]);
            clerks[worker].handIn();
        });
        counters.close(books.daily().visits(), loop);
    }

    private void run(Service service, int row, Keys keys, Desk desk, Clerk clerk) {
        int id = residents.id()[row];
        boolean bank = service == Service.BANK;
        double mean = bank ? parameters.bankPerMonth() : parameters.governmentPerMonth();
        int needs = Whole.of(mean, keys.needs.uniform(id, service.ordinal()));
        if (needs == 0) {
            return;
        }
        clerk.need(service, needs);
        boolean digital = Traits.digital(residents.traits()[row]);
        double share = !digital ? 0 : bank ? online.bank() : online.government();
        for (int need = 0; need < needs; need++) {
            int n = need * Service.COUNT + service.ordinal();
            if (share > 0 && keys.online.uniform(id, n) < share) {
                clerk.online(service, row, 1, parameters.onlineMinutes());
            } else if (keys.open < 1 && keys.closed.uniform(id, n) >= keys.open) {
                boolean saved = digital && keys.emergency.uniform(id, n) < online.emergency();
                clerk.online(service, row, saved ? 1 : 0, parameters.onlineMinutes());
                clerk.unmet(service, row, saved ? 0 : 1);
            } else {
                add(service, row, n, keys.place, desk, clerk);
            }
        }
    }

    private void add(Service service, int row, int n, ChanceKey place, Desk desk, Clerk clerk) {
        if (desk.chooser.size() == ParallelLoop.CHUNK) {
            finish(desk, clerk);
        }
        int id = residents.id()[row];
        desk.service[desk.chooser.size()] = (byte) service.ordinal();
        desk.chooser.add(
                row,
                residents.home()[row],
                Access.of(residents.traits()[row]),
                place.bits(id, 2 * n),
                place.bits(id, 2 * n + 1));
    }

    private void finish(Desk desk, Clerk clerk) {
        PlaceField.Chooser chooser = desk.chooser;
        chooser.draw();
        for (int k = 0; k < chooser.size(); k++) {
            Service service = Service.of(desk.service[k]);
            int unit = chooser.place(k);
            if (unit == PlaceField.NONE) {
                clerk.unmet(service, chooser.tag(k), 1);
            } else {
                clerk.visit(service, Outcome.COUNTER, chooser.tag(k), chooser.mode(k), unit, 1, counters.wait(unit));
            }
        }
        chooser.clear();
    }

    double wait(int unit) {
        return counters.wait(unit);
    }

    void addTo(StateHash hash) {
        counters.addTo(hash);
    }
}

package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.daily.PlaceField;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Tick;

/**
 * Pupils go to school or are taught online. Who brings a pupil, and which school a pupil's draws point to, is the same
 * in every tick: pupils stay where they are while nothing around them changes.
 */
final class Schools {

    private static final int PUPIL = Decisions.id("service.school.pupil");
    private static final int PLACE = Decisions.id("service.school.place");
    private static final int DAYS = Decisions.id("service.school.days");

    /** Numbers of the draws about days. */
    private static final int ALL_DAYS = 0;

    private static final int ONLINE_DAYS = 1;
    private static final int CLOSED_DAYS = 2;
    private static final int EMERGENCY_DAYS = 3;

    private final ServiceBooks books;
    private final Residents residents;
    private final SchoolParameters parameters;
    private final OnlineShares online;
    private final Closure closure;
    private final double learnWeight;
    private final double personsPerResident;
    private final PlaceField field;
    private final double[] mass;
    /** Of the mass of a unit, the part of its small learning places. */
    private final double[] learnShare;

    private Desk[] desks = {};

    /** Scratch of one worker. */
    private static final class Desk {
        private final PlaceField.Chooser chooser;
        private final byte[] days = new byte[ParallelLoop.CHUNK];

        Desk(PlaceField field) {
            this.chooser = field.chooser(ParallelLoop.CHUNK);
        }
    }

    Schools(ServiceBooks books, TripKernels kernels, ServiceSettings settings) {
        this.books = books;
        this.residents = books.residents();
        this.parameters = settings.parameters().school();
        this.online = settings.online();
        this.closure = settings.closure();
        this.learnWeight = settings.switches().strength(Mechanism.LEARNING_CENTRES) * parameters.learnWeight();
        this.personsPerResident = settings.personsPerResident();
        this.field = kernels.place(Purpose.EDUCATION, settings.slot());
        int units = books.floor().grid().unitCount();
        this.mass = new double[units];
        this.learnShare = new double[units];
    }

    static long bytes(long units) {
        return 16 * units;
    }

    void run(Tick tick, Clerk[] clerks) {
        ParallelLoop loop = tick.loop();
        if (desks.length != loop.threads()) {
            desks = new Desk[loop.threads()];
            Arrays.setAll(desks, worker -> new Desk(field));
        }
        weigh();
        field.update(mass, loop);
        ChanceKey days = tick.chance(DAYS);
        ChanceKey pupil = tick.chance().at(0, PUPIL);
        ChanceKey place = tick.chance().at(0, PLACE);
        double open = closure.open(FloorUse.SCHOOL, tick.index());
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            Desk desk = desks[worker];
            desk.chooser.clear();
            for (int row = from; row < to; row++) {
                if (residents.home()[row] != Residents.NONE && brings(row, pupil)) {
                    int on = daysOnTheSpot(row, days, open, clerks[worker]);
                    if (on > 0) {
                        add(desk, row, on, place);
                    }
                }
            }
            desk.chooser.draw();
            book(desk, clerks[worker], place);
            clerks[worker].handIn();
        });
    }

    private boolean brings(int row, ChanceKey pupil) {
        double share = parameters.pupils(Traits.household(residents.traits()[row]));
        return share > 0 && pupil.uniform(residents.id()[row]) < share;
    }

    private void add(Desk desk, int row, int days, ChanceKey place) {
        int id = residents.id()[row];
        desk.days[desk.chooser.size()] = (byte) days;
        desk.chooser.add(
                row, residents.home()[row], Access.of(residents.traits()[row]), place.bits(id, 0), place.bits(id, 1));
    }

    /** Books the days that need no way and gives the number of the others. */
    private int daysOnTheSpot(int row, ChanceKey key, double open, Clerk clerk) {
        int id = residents.id()[row];
        boolean digital = Traits.digital(residents.traits()[row]);
        int all = Whole.of(parameters.daysPerMonth(), key.uniform(id, ALL_DAYS));
        int taught = digital ? Whole.of(online.school() * all, key.uniform(id, ONLINE_DAYS)) : 0;
        int closed = open < 1 ? Whole.of((1 - open) * (all - taught), key.uniform(id, CLOSED_DAYS)) : 0;
        int saved = digital && closed > 0 ? Whole.of(online.emergency() * closed, key.uniform(id, EMERGENCY_DAYS)) : 0;
        clerk.need(Service.SCHOOL, all);
        clerk.online(Service.SCHOOL, row, taught + saved, parameters.minutesPerDay());
        clerk.unmet(Service.SCHOOL, row, closed - saved);
        return all - taught - closed;
    }

    private void book(Desk desk, Clerk clerk, ChanceKey place) {
        PlaceField.Chooser chooser = desk.chooser;
        for (int k = 0; k < chooser.size(); k++) {
            int unit = chooser.place(k);
            int row = chooser.tag(k);
            if (unit == PlaceField.NONE) {
                clerk.unmet(Service.SCHOOL, row, desk.days[k]);
            } else {
                boolean learn = learnShare[unit] > 0 && place.uniform(residents.id()[row], 2) < learnShare[unit];
                clerk.visit(
                        Service.SCHOOL,
                        learn ? Outcome.LEARN : Outcome.SCHOOL,
                        row,
                        chooser.mode(k),
                        unit,
                        desk.days[k],
                        0);
            }
        }
    }

    private void weigh() {
        FloorStock floor = books.floor();
        double least = parameters.leastSchool() / personsPerResident;
        boolean any = false;
        for (int unit = 0; unit < mass.length; unit++) {
            double school = floor.squareMetres(FloorUse.SCHOOL, unit);
            mass[unit] = school >= least ? school : 0;
            any |= mass[unit] > 0;
        }
        for (int unit = 0; unit < mass.length; unit++) {
            if (!any) {
                mass[unit] = floor.squareMetres(FloorUse.SCHOOL, unit);
            }
            double learn = learnWeight == 0 ? 0 : learnWeight * floor.squareMetres(FloorUse.LEARN, unit);
            mass[unit] += learn;
            learnShare[unit] = learn > 0 ? learn / mass[unit] : 0;
        }
    }
}

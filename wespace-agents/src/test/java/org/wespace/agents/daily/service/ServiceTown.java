package org.wespace.agents.daily.service;

import java.util.Arrays;
import org.wespace.agents.HybridCity;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;

/**
 * Services in the hybrid city: three of five residents are online; floor by every unit, hospitals in two, so much of it
 * that each resident has what a generated city gives.
 */
final class ServiceTown {

    static final int PER_ZONE = 1500;

    final Residents residents;
    final FloorStock floor = new FloorStock(HybridCity.grid());
    final ModeNetwork network = HybridCity.network(CommuteParameters.of(Preset.CN_MEGA));
    final DivideAccount divide = new DivideAccount(HybridCity.grid(), 25);
    final int units = HybridCity.grid().unitCount();
    ServiceParameters parameters =
            ServiceParameters.standard().with(SchoolParameters.standard().withLeastSchool(0));
    Switches switches = Switches.all();
    double floorFactor = 1;
    boolean shuffled;
    DailyBook book;
    ServicePhase phase;
    ServiceSettings settings;

    ServiceTown() {
        this(PER_ZONE);
    }

    ServiceTown(int perZone) {
        residents = HybridCity.residents(perZone);
        ChanceKey key = Chance.of(8).at(0, 2);
        for (int row = 0; row < residents.count(); row++) {
            boolean digital = key.uniform(residents.id()[row]) < 0.6;
            residents.traits()[row] = Traits.withDigital(residents.traits()[row], digital);
        }
        settings = ServiceSettings.of(parameters, switches, 100);
        book = new DailyBook(residents, network, 1);
        phase = phase(book);
    }

    ServiceTown switches(Switches value) {
        switches = value;
        return this;
    }

    ServiceTown parameters(ServiceParameters value) {
        parameters = value;
        return this;
    }

    void endow() {
        endow(FloorUse.CLINIC, 0.15);
        endow(FloorUse.SCHOOL, 2);
        endow(FloorUse.COUNTER, 0.2);
        endow(FloorUse.LEARN, 0.05);
        for (int unit : new int[] {30, 65}) {
            floor.endow(FloorUse.HOSPITAL, unit, FloorStock.counts(0.4 * floorFactor * residents.count()));
        }
    }

    /** Uneven floor over all units. */
    private void endow(FloorUse use, double perHead) {
        for (int unit = 0; unit < units; unit++) {
            double share = (1 + unit % 3) / (2.0 * units);
            floor.endow(use, unit, FloorStock.counts(perHead * floorFactor * residents.count() * share));
        }
    }

    private ServicePhase phase(DailyBook daily) {
        return new ServicePhase(
                residents,
                floor,
                new TripKernels(network, TripParameters.of(Preset.CN_MEGA)),
                daily,
                divide,
                TripCosts.of(Preset.CN_MEGA),
                settings);
    }

    /** A simulation of these services and whatever comes after them. */
    Simulation simulation(int threads, Phase... after) {
        if (floor.total(FloorUse.CLINIC) == 0) {
            endow();
        }
        if (shuffled) {
            residents.shuffle(Chance.of(9).at(0, 1));
        }
        settings = new ServiceSettings(parameters, switches, settings.closure(), settings.personsPerResident(), 0);
        Simulation simulation = new Simulation(4, threads);
        book = new DailyBook(residents, network, threads);
        phase = phase(book);
        simulation.phases().add(Phase.of("open", tick -> book.open())).add(phase);
        for (Phase more : after) {
            simulation.phases().add(more);
        }
        simulation.addHash("services", this::addTo);
        return simulation;
    }

    /** Runs some months and gives the hash of all that came of the last. */
    String run(int threads, int months) {
        try (Simulation simulation = simulation(threads)) {
            simulation.run(months);
        }
        phase.checkBalance();
        StateHash hash = new StateHash();
        addTo(hash);
        return hash.text();
    }

    private void addTo(StateHash hash) {
        phase.addTo(hash);
        floor.addTo(hash);
        for (Purpose purpose : Purpose.values()) {
            hash.add(book.online().minutes(purpose));
            for (int m = 0; m < book.trips().modes(); m++) {
                hash.add(book.trips().tours(purpose, m));
                hash.add(book.trips().metres(purpose, m));
                hash.add(book.trips().milliseconds(purpose, m));
            }
        }
        for (FloorUse use : FloorUse.values()) {
            hash.add(visits(use));
        }
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            for (int unit = 0; unit < units; unit++) {
                for (boolean digital : new boolean[] {false, true}) {
                    hash.add(divide.people(k, digital, unit));
                    hash.add(divide.milliseconds(k, digital, unit));
                    hash.add(divide.cents(k, digital, unit));
                }
            }
        }
    }

    long[] visits(FloorUse use) {
        long[] counts = new long[units];
        Arrays.setAll(counts, unit -> book.visits().visits(use, unit));
        return counts;
    }
}

package org.wespace.agents.city;

import java.util.List;
import java.util.Optional;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.region.CrossCityJobs;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.region.IntercityModes;
import org.wespace.agents.region.IntercityRail;
import org.wespace.agents.region.IntercityTrip;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.travel.StreetImpedance;

/** Finds the trips to work between cities and what they come to. Reads only. */
final class RegionTrips {

    private static final double PARTS = 1000;

    private final LivingCity city;
    private final RegionLinks links;
    private final IntercityModes modes;
    private final double railStrength;
    private final Optional<CrossCityJobs> outside;
    private final StreetImpedance road;
    private final double roadFixed;
    private final StreetImpedance access;
    private final double accessFixed;

    /** Thousandths of residents, of their metres and of grams; whole, so that order does not matter. */
    static final class Sums {
        long workers;
        long intercity;
        long external;
        long allMetres;
        long externalMetres;
        long rail;
        long grams;

        void add(Sums other) {
            workers += other.workers;
            intercity += other.intercity;
            external += other.external;
            allMetres += other.allMetres;
            externalMetres += other.externalMetres;
            rail += other.rail;
            grams += other.grams;
        }
    }

    RegionTrips(LivingCity city, RegionLinks links, IntercityModes modes) {
        this.city = city;
        this.links = links;
        this.modes = modes;
        this.railStrength = city.scenario().switches().strength(Mechanism.INTERCITY_RAIL);
        this.outside = city.scenario().places().outside();
        ModeNetwork network = city.network();
        List<TravelMode> all = network.parameters().modes();
        int car = 0;
        int transit = 0;
        for (int m = 0; m < all.size(); m++) {
            car = all.get(m).kind().needsCar() ? m : car;
            transit = all.get(m).name().equals("transit") ? m : transit;
        }
        this.road = network.impedance(car);
        this.roadFixed = network.fixedMinutes(car);
        this.access = network.impedance(transit);
        this.accessFixed = network.fixedMinutes(transit);
    }

    void add(int from, int to, Sums sums) {
        Residents residents = city.residents();
        for (int row = from; row < to; row++) {
            int home = residents.home()[row];
            int work = residents.work()[row];
            if (home == Residents.NONE || work == Residents.NONE) {
                continue;
            }
            sums.workers++;
            Sector sector = Sector.of(Traits.sector(residents.traits()[row]));
            double beyond = outsideShare(sector, work);
            double metres = road.metres(home, work);
            sums.allMetres += Math.round(metres * PARTS);
            if (beyond > 0) {
                addExternal(home, work, beyond, metres, sums);
            }
            if (beyond < 1 && links.cityOf(home) != links.cityOf(work)) {
                double minutes = roadFixed + road.minutes(home, work);
                addTrip(new Way(home, work, false, metres / 1000, minutes), 1 - beyond, sums);
            }
        }
    }

    /** Of the jobs of a sector in a unit the share that lies beyond it. */
    private double outsideShare(Sector sector, int unit) {
        int beyond = city.jobs().outside(sector, unit);
        return beyond == 0 ? 0 : beyond / (double) city.jobs().total(sector, unit);
    }

    private void addExternal(int home, int gate, double share, double metres, Sums sums) {
        double metresBeyond = 0;
        double minutesBeyond = 0;
        for (Gateway gateway : outside.map(CrossCityJobs::gateways).orElse(List.of())) {
            if (gateway.unit() == gate) {
                metresBeyond = 1000 * gateway.kilometresBeyond();
                minutesBeyond = gateway.minutesBeyond();
            }
        }
        sums.external += Math.round(share * PARTS);
        sums.allMetres += Math.round(share * metresBeyond * PARTS);
        sums.externalMetres += Math.round(share * (metres + metresBeyond) * PARTS);
        double minutes = roadFixed + road.minutes(home, gate) + minutesBeyond;
        addTrip(new Way(home, gate, true, (metres + metresBeyond) / 1000, minutes), share, sums);
    }

    /** A way to work that leaves the city: to another city, or to a gateway and beyond. */
    private record Way(int home, int work, boolean leaves, double kilometres, double minutes) {}

    private void addTrip(Way way, double persons, Sums sums) {
        if (!(way.kilometres() > 0)) {
            return;
        }
        IntercityTrip best = new IntercityTrip(way.kilometres(), way.minutes(), Optional.empty(), 0, 0);
        double most = 0;
        for (IntercityRail rail : links.rails()) {
            for (int turn = 0; turn < 2; turn++) {
                int first = turn == 0 ? rail.fromUnit() : rail.toUnit();
                int last = turn == 0 ? rail.toUnit() : rail.fromUnit();
                if (serves(first, last, way)) {
                    IntercityTrip trip = byRail(way, rail, first, last);
                    double share = modes.railShare(trip, railStrength);
                    if (share > most) {
                        most = share;
                        best = trip;
                    }
                }
            }
        }
        sums.intercity += Math.round(persons * PARTS);
        sums.rail += Math.round(persons * most * PARTS);
        sums.grams += Math.round(persons * modes.kilogramsPerTrip(best, railStrength) * 1000 * PARTS);
    }

    private boolean serves(int first, int last, Way way) {
        boolean there = way.leaves() ? last == way.work() : links.cityOf(last) == links.cityOf(way.work());
        return there && first != last && links.cityOf(first) == links.cityOf(way.home());
    }

    private IntercityTrip byRail(Way way, IntercityRail rail, int first, int last) {
        double minutes = accessFixed + access.minutes(way.home(), first);
        double kilometres = access.metres(way.home(), first) / 1000;
        if (!way.leaves()) {
            minutes += accessFixed + access.minutes(last, way.work());
            kilometres += access.metres(last, way.work()) / 1000;
        }
        return new IntercityTrip(way.kilometres(), way.minutes(), Optional.of(rail), minutes, kilometres);
    }
}

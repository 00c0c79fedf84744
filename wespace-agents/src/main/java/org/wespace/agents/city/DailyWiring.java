package org.wespace.agents.city;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.carbon.CarbonAccount;
import org.wespace.agents.carbon.CarbonBooks;
import org.wespace.agents.carbon.FloorFlows;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.DailyTraffic;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TourRate;
import org.wespace.agents.daily.TripCarValue;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.delivery.DeliveryAccount;
import org.wespace.agents.daily.delivery.Depots;
import org.wespace.agents.daily.delivery.LastMile;
import org.wespace.agents.daily.leisure.LeisurePhase;
import org.wespace.agents.daily.leisure.LeisureScene;
import org.wespace.agents.daily.online.DigitalLoad;
import org.wespace.agents.daily.plan.DiarySample;
import org.wespace.agents.daily.plan.OtherTours;
import org.wespace.agents.daily.plan.WorkTours;
import org.wespace.agents.daily.service.DivideAccount;
import org.wespace.agents.daily.service.Flattening;
import org.wespace.agents.daily.service.ServiceFloor;
import org.wespace.agents.daily.service.ServicePhase;
import org.wespace.agents.daily.service.ServiceSettings;
import org.wespace.agents.daily.shock.Shock;
import org.wespace.agents.daily.shock.WorkAtHome;
import org.wespace.agents.daily.shopping.RetailDynamics;
import org.wespace.agents.daily.shopping.ShoppingBook;
import org.wespace.agents.daily.shopping.ShoppingPhase;
import org.wespace.agents.daily.shopping.ShoppingPlaces;
import org.wespace.agents.home.TenureForms;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CarOwnership;
import org.wespace.agents.mobility.CommuteTraffic;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.ModeSet;
import org.wespace.agents.mobility.MohringHeadway;
import org.wespace.agents.mobility.street.DynamicCurb;
import org.wespace.agents.mobility.street.Parking;
import org.wespace.agents.mobility.transit.LineFrequency;
import org.wespace.agents.mobility.transit.TransitField;
import org.wespace.agents.mobility.transit.TransitNetwork;
import org.wespace.agents.mobility.transit.TransitParameters;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Phases;
import org.wespace.core.engine.Simulation;

/** Makes the parts of daily life and puts their phases where they belong in a month. */
final class DailyWiring {

    /** Residents whose month is kept whole. */
    private static final int DIARIES = 2000;

    private final LivingCity.Parts parts;
    private final DailyParameters parameters;
    private final ModeSet modes;
    private final Switches switches;
    private final CityBooks books;
    private final ModeNetwork network;
    private final double persons;
    private final int workers;
    private final DailyBook book;
    private final TripKernels kernels;
    private final Shock shock;
    private final @Nullable WorkAtHome shockAtHome;
    private final Depots depots;
    private final RetailDynamics retail;
    private final LastMile lastMile;
    private final FloorFlows flows;
    private final @Nullable TransitNetwork lines;
    private final DiarySample diaries;
    private final LeisurePhase leisure;
    private final ShoppingPhase shopping;
    private final ServicePhase services;
    private final ServiceFloor serviceFloor;
    private final SharedFleets fleets;
    private final CarOwnership cars;
    private final Parking parking;
    private final DigitalLoad digital;
    private final CarbonBooks carbon;
    private double fear = 1;

    DailyWiring(LivingCity.Parts parts, DailyParameters parameters, ModeSet modes) {
        this.parts = parts;
        this.parameters = parameters;
        this.modes = modes;
        this.switches = parts.scenario().switches();
        this.books = parts.books();
        this.network = parts.network();
        this.persons = parts.plan().city().personsPerResident();
        this.workers = parts.simulation().loop().threads();
        this.book = new DailyBook(books.residents(), network, workers);
        this.kernels = new TripKernels(network, parameters.travel().trips(), modes.rides());
        this.shock =
                parameters.care().shock().orElse(new Shock(Map.of(), 0, 0, 0)).at(switches);
        this.shockAtHome =
                parameters.care().shock().isPresent() ? new WorkAtHome(books.residents(), shock, switches) : null;
        this.lines = lines();
        this.depots = new Depots(
                books.residents(),
                books.land(),
                network.pattern(),
                parameters.goods().depots(),
                switches);
        this.retail = new RetailDynamics(
                books.land(), book.visits(), parameters.goods().retail(), switches, free());
        this.flows = new FloorFlows(parts.plan().grid().unitCount());
        books.floor().watch(flows);
        this.diaries = new DiarySample(books.residents(), parts.simulation().chance(), DIARIES);
        book.tell(diaries);
        this.leisure = leisure();
        this.shopping = new ShoppingPhase(
                books.residents(),
                parts.scenario().parameters().society().incomes(),
                new ShoppingPlaces(books.floor(), kernels, depots),
                book,
                parameters.goods().shopping(),
                switches);
        this.lastMile = new LastMile(
                book.online(), depots, network, persons, parameters.goods().delivery(), switches);
        this.services = services();
        this.serviceFloor = serviceFloor();
        this.fleets = new SharedFleets(network, modes, book.trips(), switches, persons, squareKilometres());
        this.cars = cars();
        this.parking = new Parking(
                books.residents(),
                network.parameters().modes(),
                books.land(),
                parameters.travel().parking(),
                switches,
                fleets::vehicles);
        this.digital = new DigitalLoad(
                parts.plan().grid(),
                parameters.carbon().digital(),
                switches,
                parameters.carbon().startYear());
        this.carbon = new CarbonBooks(
                parts.plan().grid(),
                new CarbonAccount(parts.plan().grid(), parameters.carbon().factors(), switches));
    }

    private double squareKilometres() {
        return parts.plan().city().cells().covered().count()
                * parts.plan().grid().unitSquareKilometres();
    }

    private Optional<Integer> mode(ModeKind kind) {
        for (int m = 0; m < network.parameters().modes().size(); m++) {
            if (network.parameters().modes().get(m).kind() == kind) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private @Nullable TransitNetwork lines() {
        Optional<Integer> transit = mode(ModeKind.TRANSIT);
        if (parameters.travel().lines().isEmpty() || transit.isEmpty()) {
            return null;
        }
        int mode = transit.get();
        TransitNetwork made = new TransitNetwork(network, parameters.travel().lines(), TransitParameters.of(switches));
        network.setRoutes(mode, made);
        kernels.serve(mode, decay -> new TransitField(made, network, mode, decay));
        return made;
    }

    /** Floor that nobody takes; of depots, that which orders have brought about is taken. */
    FreeFloor free() {
        return (use, unit) -> {
            long free = books.free(use, unit);
            return use == FloorUse.DEPOT ? Math.max(0, free - retail().depotFloor(unit)) : free;
        };
    }

    private RetailDynamics retail() {
        return retail;
    }

    private LeisurePhase leisure() {
        LeisureScene scene = LeisureScene.of(
                books.floor(),
                parameters.leisure(),
                switches,
                parts.simulation().chance());
        TourRate rate = row -> fear;
        return new LeisurePhase(books.residents(), kernels, book, scene, parameters.leisure(), switches, rate);
    }

    private ServicePhase services() {
        DivideAccount divide =
                new DivideAccount(parts.plan().grid(), parameters.care().valueOfTime());
        return new ServicePhase(
                books.residents(),
                books.floor(),
                kernels,
                book,
                divide,
                parameters.care().costs(),
                ServiceSettings.of(parameters.care().services(), switches, persons)
                        .with(shock));
    }

    private ServiceFloor serviceFloor() {
        Flattening flattening = new Flattening(
                books.floor(),
                books::free,
                books.residents(),
                network.pattern(),
                parameters.care().floor(),
                switches);
        return new ServiceFloor(
                books.floor(),
                book.visits(),
                parameters.care().floor(),
                parameters.care().services(),
                switches,
                flattening);
    }

    private CarOwnership cars() {
        int units = parts.plan().grid().unitCount();
        double[] mass = new double[units];
        TripCarValue value = new TripCarValue(kernels.place(Purpose.OTHER), () -> {
            for (int unit = 0; unit < units; unit++) {
                mass[unit] = books.floor().squareMetres(FloorUse.OFFICE, unit)
                        + books.floor().squareMetres(FloorUse.RETAIL, unit)
                        + books.floor().squareMetres(FloorUse.LEISURE, unit);
            }
            return mass;
        });
        return new CarOwnership(
                books.residents(),
                units,
                value,
                parts.scenario().parameters().society().incomes(),
                parameters.travel().cars(),
                switches);
    }

    /** Daily life, for those who read. */
    DailyLife life() {
        return new DailyLife(
                new DailyLife.Doings(book, kernels, leisure, shopping, services),
                new DailyLife.Streets(fleets, cars, parking, lastMile, lines),
                new DailyLife.Accounts(
                        retail,
                        new DeliveryAccount(
                                book.online(),
                                lastMile,
                                parts.plan().grid().unitCount(),
                                parameters.goods().delivery(),
                                switches),
                        digital,
                        carbon),
                diaries);
    }

    /** Grades of streets, kerbs, and the flows that follow daily life. */
    void streets(CommuteTraffic traffic) {
        parameters.travel().grades().ifPresent(grades -> {
            var roads = grades.on(parts.plan().grid(), switches);
            roads.grade(network.congestion());
            traffic.spreadBy(roads::spread);
        });
        DynamicCurb.standard(switches).widen(network.congestion());
        traffic.addFlow(
                new DailyTraffic(book.trips(), network, parameters.travel().trips(), persons));
        double[][] deliveries = lastMile.vehiclesPerHour();
        traffic.addFlow((direction, unit) -> deliveries[direction.ordinal()][unit]);
    }

    /** What comes before everything else: whoever was sent home by a shock has their own days back. */
    void addFirst(Phases phases) {
        if (shockAtHome != null) {
            phases.add(shockAtHome.begin());
        }
    }

    /** What comes between the choice of days at home and that of modes. */
    void addBeforeModes(Phases phases) {
        if (shockAtHome != null) {
            phases.add(shockAtHome);
        }
        phases.add(cars);
    }

    /** What comes between modes and traffic: daily life itself. */
    void addDaily(Phases phases, TenureForms forms) {
        if (lines != null) {
            phases.add(lineFrequency(lines));
        }
        phases.add(Phase.of("morning", tick -> {
            book.open();
            diaries.open();
            fear = shock.trips(tick.index());
            network.updateImpedances();
            kernels.update(tick.loop());
        }));
        phases.add(new WorkTours(books.residents(), network, book))
                .add(leisure)
                .add(shopping)
                .add(lastMile);
        phases.add(services).add(others(forms));
        phases.add(Phase.of("evening", tick -> book.trips().close())).add(fleets);
    }

    private LineFrequency lineFrequency(TransitNetwork of) {
        LineFrequency frequency = new LineFrequency(
                books.residents(),
                network,
                mode(ModeKind.TRANSIT).orElseThrow(),
                of,
                MohringHeadway.standard(),
                switches);
        parts.simulation().addHash("lines", frequency::addTo);
        return frequency;
    }

    private OtherTours others(TenureForms forms) {
        FloorUse[] uses = forms.uses();
        boolean[] shared = new boolean[uses.length];
        for (int form = 0; form < uses.length; form++) {
            shared[form] = uses[form] == FloorUse.COLIVE;
        }
        ShoppingBook saved = shopping.book();
        Residents rows = books.residents();
        OtherTours.Saved perHead =
                new SavedPerHead(rows, books.homes(), saved, parts.plan().grid().unitCount());
        return new OtherTours(
                rows,
                kernels,
                book,
                books.floor(),
                new OtherTours.Options(parameters.others(), shared, perHead, switches),
                workers);
    }

    /** What comes between rents and conversion. */
    void addAfterRents(Phases phases) {
        phases.add(retail).add(serviceFloor);
    }

    /** What comes last: ground given back, and the carbon of the month. */
    void addLast(Phases phases, LivingCity city, DailyLife life) {
        phases.add(parking);
        phases.add(new CarbonMonth(city, life, flows));
    }

    /** What must hold after a month, and what of daily life is state. */
    void addInvariants() {
        Simulation simulation = parts.simulation();
        simulation.addInvariant(
                "money spent is money taken", tick -> shopping.book().checkBalance(book));
        simulation.addInvariant("what is ordered is brought", tick -> lastMile.checkBalance());
        simulation.addInvariant("every need of services is met or told", tick -> services.checkBalance());
        simulation.addInvariant("cars are had as booked", tick -> cars.checkBalance(tick.loop()));
        simulation.addInvariant("vehicles drive as booked", tick -> fleets.checkBalance());
        simulation.addInvariant("ground given back is booked", tick -> parking.checkBalance());
        simulation.addInvariant("the carbon ledger balances", tick -> carbon.checkBalance());
        simulation.addHash("leisure", leisure::addTo);
        simulation.addHash("shopping", shopping::addTo);
        simulation.addHash("retail", retail::addTo);
        simulation.addHash("services", services::addTo);
        simulation.addHash("service floor", serviceFloor::addTo);
        simulation.addHash("shared fleets", fleets::addTo);
        simulation.addHash("cars", cars::addTo);
        simulation.addHash("parking", parking::addTo);
        if (shockAtHome != null) {
            simulation.addHash("shock", shockAtHome::addTo);
        }
    }
}

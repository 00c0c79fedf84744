package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wespace.agents.carbon.CarbonFigures;
import org.wespace.agents.carbon.CarbonTotals;
import org.wespace.agents.home.CoLivingAccount;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.work.TeleworkAccount;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.commuting.BlockCommutes;
import org.wespace.core.measure.commuting.CommutingSuite;
import org.wespace.core.measure.inequality.Inequality;

/**
 * What is measured of a living city: every month the state of homes, jobs, telework and land, every year besides where
 * homes and jobs lie and how much longer ways to work are than they need be.
 *
 * <p>It reads, draws nothing and changes nothing. Cost of {@link #monthly}: a few nanoseconds a resident and some
 * hundred a unit; of {@link #yearly}: some tenths of a second.
 */
public final class LivingMeasures {

    private static final double BLOCK_METRES = 1000;
    private static final int MOST_BLOCKS = 1024;

    private final LivingCity city;
    private final Optional<DailyLifeMeasures> daily;
    private final CoreEdge rings;
    private final BlockCommutes blocks;

    /** Measures of a city. */
    public LivingMeasures(LivingCity city) {
        this.city = city;
        this.daily = city.daily().map(life -> new DailyLifeMeasures(city, life));
        this.rings = new CoreEdge(city.grid(), city.plan().centres().get(0));
        int side = BlockCommutes.sideFor(city.grid(), BLOCK_METRES, MOST_BLOCKS);
        this.blocks = new BlockCommutes(city.grid(), city.scenario().pattern(), side);
    }

    /** The state of homes, jobs, telework and land as it is now. */
    public List<Measured> monthly() {
        List<Measured> all = new ArrayList<>();
        double[] living = byUnit(true);
        double[] working = byUnit(false);
        addPeople(all, living);
        addPlaces(all, living, working);
        addRents(all);
        addJobs(all, working);
        addTelework(all);
        addCommute(all);
        addForms(all);
        addLand(all, living, working);
        daily.ifPresent(life -> all.addAll(life.monthly(living)));
        return all;
    }

    /** Where homes and jobs lie, and excess commuting, as they are now. */
    public List<Measured> yearly() {
        double[] living = byUnit(true);
        double[] working = byUnit(false);
        List<Measured> all =
                new ArrayList<>(CityLand.measure(city.plan().city().cells().covered(), living, working));
        blocks.clear();
        Residents rows = city.residents();
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE && rows.work()[row] != Residents.NONE) {
                blocks.add(rows.home()[row], rows.work()[row]);
            }
        }
        blocks.prepare(counts(living), counts(working));
        for (Measured one : CommutingSuite.excess(blocks.excess())) {
            all.add(one.with("block", Math.round(blocks.blockMetres()) + " m"));
        }
        daily.ifPresent(life -> all.addAll(life.yearly()));
        return all;
    }

    /** Carbon of some months of a city with daily life, by head, square metre, line and place. */
    public CarbonFigures carbon(CarbonTotals totals, int months) {
        return daily.orElseThrow(() -> new IllegalStateException("a city without daily life has no carbon ledger"))
                .carbon(totals, months);
    }

    /** Residents, or filled jobs, of each unit. */
    public double[] byUnit(boolean homes) {
        double[] count = new double[city.grid().unitCount()];
        for (int unit = 0; unit < count.length; unit++) {
            if (homes) {
                count[unit] = city.homes().residents(unit);
            } else {
                for (int s = 0; s < Sector.COUNT; s++) {
                    count[unit] += city.jobs().filled(Sector.of(s), unit);
                }
            }
        }
        return count;
    }

    private static int[] counts(double[] values) {
        int[] counts = new int[values.length];
        for (int unit = 0; unit < counts.length; unit++) {
            counts[unit] = (int) values[unit];
        }
        return counts;
    }

    private void addPeople(List<Measured> all, double[] living) {
        double residents = sum(living);
        all.add(Measured.of(CityStateMeasure.RESIDENTS, residents));
        all.add(Measured.of(CityStateMeasure.HOME_MOVES, city.homeMoves().movers()));
        all.add(Measured.of(CityStateMeasure.HOME_SEEKERS, city.homeMoves().lookers()));
        double excess = 0;
        long lived = 0;
        for (FloorUse use : new FloorUse[] {FloorUse.HOME, FloorUse.COLIVE}) {
            excess += city.homeMoves().excess().floor(use) / (double) FloorStock.PER_SQUARE_METRE;
            for (int unit = 0; unit < living.length; unit++) {
                lived += city.homes().occupied(use, unit);
            }
        }
        all.add(Measured.of(CityStateMeasure.EXCESS_DEMAND, excess));
        all.add(Measured.of(
                CityStateMeasure.FLOOR_PER_RESIDENT, lived / (double) FloorStock.PER_SQUARE_METRE / residents));
    }

    private void addPlaces(List<Measured> all, double[] living, double[] working) {
        for (boolean core : new boolean[] {true, false}) {
            String where = core ? "core" : "edge";
            all.add(Measured.of(CityStateMeasure.RESIDENT_SHARE, rings.share(living, core))
                    .with("where", where));
            all.add(Measured.of(CityStateMeasure.JOB_SHARE, rings.share(working, core))
                    .with("where", where));
        }
        all.add(Measured.of(CityStateMeasure.RESIDENCE_RADIUS, rings.meanRadius(living)));
        all.add(Measured.of(CityStateMeasure.JOB_RADIUS, rings.meanRadius(working)));
    }

    private void addRents(List<Measured> all) {
        for (FloorUse use : new FloorUse[] {FloorUse.HOME, FloorUse.COLIVE, FloorUse.OFFICE, FloorUse.RETAIL}) {
            double[] whole = new double[2];
            double[] core = new double[2];
            double[] edge = new double[2];
            for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                double floor = city.plan().floor().squareMetres(use, unit);
                double money = floor * city.rents().rent(use, unit);
                add(whole, floor, money);
                add(rings.core(unit) ? core : new double[2], floor, money);
                add(rings.edge(unit) ? edge : new double[2], floor, money);
            }
            all.add(rent(use, whole[1] / whole[0]));
            all.add(rent(use, core[1] / core[0]).with("where", "core"));
            all.add(rent(use, edge[1] / edge[0]).with("where", "edge"));
            if (use == FloorUse.HOME) {
                all.add(Measured.of(CityStateMeasure.RENT_CORE_TO_EDGE, core[1] / core[0] / (edge[1] / edge[0])));
            }
        }
    }

    private static void add(double[] sums, double floor, double money) {
        sums[0] += floor;
        sums[1] += money;
    }

    private static Measured rent(FloorUse use, double value) {
        return Measured.of(CityStateMeasure.RENT, value).with("use", use.id());
    }

    private void addJobs(List<Measured> all, double[] working) {
        long jobs = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            jobs += city.jobs().total(sector);
            double[] ofSector = new double[working.length];
            for (int unit = 0; unit < ofSector.length; unit++) {
                ofSector[unit] = city.jobs().total(sector, unit);
            }
            all.add(Measured.of(
                            CityStateMeasure.LOCATION_GINI,
                            Inequality.of(ofSector).gini())
                    .with("sector", sector.name().toLowerCase(java.util.Locale.ROOT)));
        }
        all.add(Measured.of(CityStateMeasure.JOB_MOVES, city.jobMoves().moved()));
        all.add(Measured.of(CityStateMeasure.JOBLESS, city.jobMoves().jobless()));
        all.add(Measured.of(CityStateMeasure.JOB_VACANCY, 1 - sum(working) / jobs));
    }

    private TeleworkAccount telework() {
        return TeleworkAccount.of(
                city.residents(),
                city.network(),
                city.scenario().parameters().working().telework(),
                city.scenario().switches(),
                city.plan().city().personsPerResident(),
                loop());
    }

    private ParallelLoop loop() {
        return city.simulation().loop();
    }

    private void addTelework(List<Measured> all) {
        TeleworkAccount account = telework();
        all.add(Measured.of(CityStateMeasure.HOME_DAYS, account.meanHomeDays()));
        all.add(Measured.of(CityStateMeasure.TELEWORKER_SHARE, account.teleworkers() / (double) account.workers()));
        all.add(Measured.of(CityStateMeasure.HOME_JOB_DISTANCE, account.teleworkerKilometres())
                .with("who", "teleworkers"));
        all.add(Measured.of(CityStateMeasure.HOME_JOB_DISTANCE, account.otherKilometres())
                .with("who", "others"));
        all.add(Measured.of(CityStateMeasure.DISTANCE_RATIO, account.distanceRatio()));
        all.add(Measured.of(CityStateMeasure.COMMUTE_PER_DAY, account.minutesPerWorkerDay()));
        all.add(Measured.of(CityStateMeasure.COMMUTE_PER_TRIP, account.minutesPerTrip()));
        for (int days = 0; days <= CommuteKernels.WEEK; days++) {
            all.add(Measured.of(CityStateMeasure.WEEKLY_COMMUTE, account.weeklyKilometres(days))
                    .with("days", days));
            all.add(Measured.of(CityStateMeasure.WEEKLY_TRAVEL, account.netWeeklyKilometres(days))
                    .with("days", days));
        }
        all.add(Measured.of(CityStateMeasure.CO_WORK_SHARE, city.coworking().share()));
    }

    private void addCommute(List<Measured> all) {
        CityCommute commute = CityCommute.of(loop(), city.residents(), city.network());
        List<TravelMode> modes = city.network().parameters().modes();
        double driven = 0;
        for (int m = 0; m < modes.size(); m++) {
            all.add(Measured.of(CityStateMeasure.MODE_SHARE, commute.share(m))
                    .with("mode", modes.get(m).name()));
            driven += modes.get(m).vehiclesPerTraveller() > 0 ? commute.kilometres(m) : 0;
        }
        all.add(Measured.of(CityStateMeasure.CAR_KILOMETRES, driven));
        all.add(Measured.of(CityStateMeasure.SHORT_COMMUTES, commute.near() / (double) commute.workers()));
        all.add(Measured.of(CityStateMeasure.EXTREME_COMMUTES, commute.far() / (double) commute.workers()));
        all.add(Measured.of(CityStateMeasure.DELAY, RoadDelay.of(city.network().congestion())));
    }

    private void addForms(List<Measured> all) {
        CityParameters.Living living = city.scenario().parameters().living();
        CoLivingAccount account = CoLivingAccount.of(
                city.homeMarket(),
                city.rents(),
                living.homes().tastes(),
                city.scenario().switches(),
                living.effects(),
                loop());
        int forms = city.homeMarket().forms().count();
        long persons = 0;
        for (int form = 0; form < forms; form++) {
            persons += account.persons(form);
        }
        for (int form = 0; form < forms; form++) {
            String name = city.homeMarket().forms().get(form).name();
            all.add(Measured.of(CityStateMeasure.FORM_SHARE, account.persons(form) / (double) persons)
                    .with("form", name));
            all.add(Measured.of(CityStateMeasure.FLOOR_PER_RESIDENT, account.squareMetresPerHead(form))
                    .with("form", name));
            all.add(Measured.of(CityStateMeasure.HOME_ENERGY, account.kilowattHoursPerHead(form))
                    .with("form", name));
            all.add(Measured.of(
                            CityStateMeasure.HOME_ENERGY_EQUAL_FLOOR, account.kilowattHoursPerHeadAtEqualFloor(form))
                    .with("form", name));
            all.add(Measured.of(CityStateMeasure.NON_WORK_TRIPS, account.nonWorkTripsPerHead(form))
                    .with("form", name));
            all.add(Measured.of(CityStateMeasure.FACILITY_VISITS, account.facilityVisitsPerHead(form))
                    .with("form", name));
            double heads = account.persons(form);
            all.add(Measured.of(CityStateMeasure.ENERGY_CARBON, account.energyKilograms(form) / heads)
                    .with("form", name));
            all.add(Measured.of(CityStateMeasure.RESPENT_CARBON, account.respentKilograms(form) / heads)
                    .with("form", name));
        }
    }

    private void addLand(List<Measured> all, double[] living, double[] working) {
        Map<String, Double> figures = city.landAccount().figures(counts(living));
        double built = 0;
        double demolished = 0;
        for (int u = 0; u < FloorUse.COUNT; u++) {
            FloorUse use = FloorUse.of(u);
            built += figure(figures, "built." + use.id() + ".m2");
            demolished += figure(figures, "demolished." + use.id() + ".m2");
            all.add(Measured.of(CityStateMeasure.FLOOR, figure(figures, "floor." + use.id() + ".m2"))
                    .with("use", use.id()));
            all.add(Measured.of(CityStateMeasure.FLOOR_VACANCY, figure(figures, "vacant_share." + use.id()))
                    .with("use", use.id()));
        }
        all.add(Measured.of(CityStateMeasure.FLOOR_BUILT, built));
        all.add(Measured.of(CityStateMeasure.FLOOR_DEMOLISHED, demolished));
        all.add(Measured.of(CityStateMeasure.FLOOR_CONVERTED, figure(figures, "converted.m2")));
        for (int c = 0; c < Cover.COUNT; c++) {
            Cover cover = Cover.of(c);
            all.add(Measured.of(CityStateMeasure.GROUND, figure(figures, "cover." + cover.id() + ".km2"))
                    .with("cover", cover.id()));
        }
        all.add(Measured.of(CityStateMeasure.DENSITY, density(living, working)));
        all.add(Measured.of(CityStateMeasure.USE_MIX, figure(figures, "use_mix")));
        all.add(Measured.of(CityStateMeasure.SURPLUS_FLOOR, figure(figures, "surplus.m2_per_resident")));
        all.add(Measured.of(CityStateMeasure.NEW_LAND, figure(figures, "newly_built_up.ha")));
        all.add(Measured.of(CityStateMeasure.LEAPFROG, figure(figures, "leapfrog_share")));
        all.add(Measured.of(CityStateMeasure.GREEN_SINK, figure(figures, "green_sink.tC_per_year")));
    }

    private static double figure(Map<String, Double> figures, String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    /** Persons over the ground of the units in which somebody lives or works. */
    private double density(double[] living, double[] working) {
        double hectares = 0;
        for (int unit = 0; unit < living.length; unit++) {
            if (living[unit] + working[unit] > 0) {
                hectares += 100 * city.grid().unitSquareKilometres();
            }
        }
        return sum(living) * city.plan().city().personsPerResident() / hectares;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

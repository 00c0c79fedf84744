package org.wespace.agents.city.equilibrium;

import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.choice.LinkVolumes;

/** The parts of an equilibrium and the order in which one step visits them. */
final class MeanField {

    final EquilibriumState state;
    final CommuteFields fields;
    final ClassMasses masses;
    final JobPlaces jobs;
    final FloorClearing clearing;
    /** Labour access by class and unit, at the level of the class's masses. */
    final double[][] access;

    private final LinkVolumes volumes;
    private final boolean traffic;
    private int steps;

    MeanField(CityPlan plan, EquilibriumParameters parameters) {
        this.state = new EquilibriumState(plan, parameters);
        this.fields = new CommuteFields(new ModeNetwork(plan.grid(), parameters.pattern(), parameters.commute()));
        this.masses = new ClassMasses(state);
        this.jobs = new JobPlaces(state);
        this.clearing = new FloorClearing(state, masses);
        this.access = new double[parameters.classes().size()][plan.grid().unitCount()];
        this.volumes = new LinkVolumes(plan.grid(), parameters.pattern());
        this.traffic = parameters.commute().modes().stream().anyMatch(mode -> mode.vehiclesPerTraveller() > 0);
    }

    int steps() {
        return steps;
    }

    /** One step of all fixed points together; returns the largest of their errors before the step. */
    double step() {
        double error = choose();
        return Math.max(error, clearing.step());
    }

    /** One step of the search for what makes the plan an equilibrium: as {@link #step}, amenities moving as well. */
    double stepTowards(double[] planned) {
        double error = choose();
        double scale = state.parameters().homes().masses().choiceScale();
        double misplaced = 0;
        for (int unit = 0; unit < planned.length; unit++) {
            double living = state.living(unit);
            misplaced += planned[unit] > 0 ? Math.abs(planned[unit] - living) : 0;
            if (planned[unit] > 0 && living > 0) {
                state.amenity[unit] += StrictMath.log(planned[unit] / living) / scale;
                // Rents clear at the planned residents: at those found, the two corrections would chase one another.
                for (double[] residents : state.residents) {
                    residents[unit] *= planned[unit] / living;
                }
            }
        }
        error = Math.max(error, misplaced / 2 / state.population);
        return Math.max(error, clearing.step());
    }

    /** Jobs, homes and traffic at the present rents and minutes. */
    private double choose() {
        if (steps > 0) {
            fields.update();
        }
        steps++;
        state.updateGroups();
        masses.fill();
        List<ResidentClass> classes = state.classes();
        for (int c = 0; c < classes.size(); c++) {
            fields.access(classes.get(c), masses.of(c), access[c]);
        }
        double error = jobs.step(access);
        volumes.clear();
        for (int c = 0; c < classes.size(); c++) {
            send(c);
        }
        return traffic ? Math.max(error, fields.network().congestion().settle(volumes::volume)) : error;
    }

    /** Residents of a class from its workers, and their vehicles. */
    private void send(int c) {
        ResidentClass of = state.classes().get(c);
        fields.residents(of, masses.of(c), state.workers[c], access[c], state.residents[c]);
        double peak = fields.network().parameters().roads().peakVehicles()
                * state.plan().city().personsPerResident();
        for (int m = 0; m < fields.modes(); m++) {
            TravelMode mode = fields.network().parameters().modes().get(m);
            double vehicles = mode.vehiclesPerTraveller() * of.onSite() * peak;
            fields.addVolumes(of, m, masses.of(c), volumes, vehicles);
        }
    }
}

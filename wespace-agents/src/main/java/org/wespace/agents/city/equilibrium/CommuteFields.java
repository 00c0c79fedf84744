package org.wespace.agents.city.equilibrium;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.choice.LinkVolumes;
import org.wespace.core.choice.NoReachableMassException;
import org.wespace.core.choice.StreetSums;

/**
 * Homes from jobs as probabilities: {@code P(i | j) = mass_i sum_m weight_m exp(-b_m (1 - w) t_ijm) / L_j}, over all
 * units, in O(units) for each mode.
 *
 * <p>Looking back from the jobs gives the labour access {@code L_j}; sending {@code workers_j / L_j} the other way, the
 * adjoint, gives the expected residents. Sums are made when first needed and shared by classes of equal days.
 */
final class CommuteFields {

    private final ModeNetwork network;
    private final CommuteKernels kernels;
    private final @Nullable StreetSums[] inward;
    private final @Nullable StreetSums[] outward;
    private final double[] perAccess;

    CommuteFields(ModeNetwork network) {
        this.network = network;
        this.kernels = new CommuteKernels(network);
        int count = (CommuteKernels.WEEK + 1) * kernels.modes();
        this.inward = new StreetSums[count];
        this.outward = new StreetSums[count];
        this.perAccess = new double[network.grid().unitCount()];
    }

    ModeNetwork network() {
        return network;
    }

    int modes() {
        return kernels.modes();
    }

    /** Takes over the present minutes of the roads. */
    void update() {
        kernels.update();
    }

    /** Weight of a mode for a class; 0 for one that they may not take. */
    double weight(ResidentClass of, int mode) {
        return of.takes(mode(mode)) ? kernels.weight(of.who().homeDays(), mode) : 0;
    }

    private TravelMode mode(int mode) {
        return network.parameters().modes().get(mode);
    }

    private StreetSums inward(ResidentClass of, int mode) {
        int index = of.who().homeDays() * modes() + mode;
        StreetSums sums = inward[index];
        if (sums == null) {
            sums = kernels.inward(of.who().homeDays(), mode).sums();
            inward[index] = sums;
        }
        return sums;
    }

    private StreetSums outward(ResidentClass of, int mode) {
        int index = of.who().homeDays() * modes() + mode;
        StreetSums sums = outward[index];
        if (sums == null) {
            sums = kernels.outward(of.who().homeDays(), mode).sums();
            outward[index] = sums;
        }
        return sums;
    }

    /** Labour access: what draws the class to homes, as seen from every unit with a job in it. */
    void access(ResidentClass of, double[] mass, double[] access) {
        java.util.Arrays.fill(access, 0);
        for (int m = 0; m < modes(); m++) {
            double weight = weight(of, m);
            if (weight > 0) {
                StreetSums sums = inward(of, m);
                sums.update(mass);
                for (int unit = 0; unit < access.length; unit++) {
                    access[unit] += weight * sums.accessibility(unit);
                }
            }
        }
    }

    /** Expected residents of the class by unit, from its workers by unit of their job. */
    void residents(ResidentClass of, double[] mass, double[] workers, double[] access, double[] residents) {
        divide(workers, access);
        java.util.Arrays.fill(residents, 0);
        for (int m = 0; m < modes(); m++) {
            double weight = weight(of, m);
            if (weight > 0) {
                StreetSums sums = outward(of, m);
                sums.update(perAccess);
                for (int unit = 0; unit < residents.length; unit++) {
                    residents[unit] += weight * mass[unit] * sums.accessibility(unit);
                }
            }
        }
    }

    private void divide(double[] workers, double[] access) {
        for (int unit = 0; unit < workers.length; unit++) {
            if (workers[unit] > 0 && !(access[unit] > 0)) {
                throw new NoReachableMassException(network.grid(), unit);
            }
            perAccess[unit] = workers[unit] > 0 ? workers[unit] / access[unit] : 0;
        }
    }

    /**
     * Adds the expected trips of a class by one mode to the links, after {@link #residents} of the class.
     *
     * @param factor what each trip counts
     */
    void addVolumes(ResidentClass of, int mode, double[] mass, LinkVolumes volumes, double factor) {
        double weight = weight(of, mode);
        if (weight > 0 && factor > 0) {
            StreetSums back = inward(of, mode);
            back.update(mass); // another class of the same days may have used the sums meanwhile
            volumes.add(outward(of, mode), back, factor * weight);
        }
    }

    /** Expected travellers of a class by one mode, after {@link #residents} of the class. */
    double travellers(ResidentClass of, int mode, double[] mass) {
        double weight = weight(of, mode);
        double sum = 0;
        for (int unit = 0; unit < mass.length && weight > 0; unit++) {
            sum += weight * mass[unit] * outward(of, mode).accessibility(unit);
        }
        return sum;
    }
}

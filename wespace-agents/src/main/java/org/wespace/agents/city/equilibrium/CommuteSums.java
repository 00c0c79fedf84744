package org.wespace.agents.city.equilibrium;

import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.choice.LinkVolumes;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.LinkMinutes;

/** Lengths, times and modes of the way to work, exact over all pairs of units, from expected trips on every link. */
final class CommuteSums {

    private final MeanField field;

    CommuteSums(MeanField field) {
        this.field = field;
    }

    /** Makes the sums of a class those of its present workers. */
    private double[] send(int c) {
        double[] mass = field.masses.of(c);
        field.fields.residents(
                field.state.classes().get(c), mass, field.state.workers[c], field.access[c], new double[mass.length]);
        return mass;
    }

    double[] modeShares(int c) {
        double[] mass = send(c);
        double[] shares = new double[field.fields.modes()];
        double all = 0;
        for (int m = 0; m < shares.length; m++) {
            shares[m] = field.fields.travellers(field.state.classes().get(c), m, mass);
            all += shares[m];
        }
        for (int m = 0; m < shares.length; m++) {
            shares[m] /= all;
        }
        return shares;
    }

    CommuteFigures figures(int c) {
        double[] mass = send(c);
        ResidentClass of = field.state.classes().get(c);
        LinkVolumes volumes =
                new LinkVolumes(field.state.grid(), field.state.parameters().pattern());
        double workers = 0;
        double kilometres = 0;
        double minutes = 0;
        for (int m = 0; m < field.fields.modes(); m++) {
            TravelMode mode = field.fields.network().parameters().modes().get(m);
            double travellers = field.fields.travellers(of, m, mass);
            volumes.clear();
            field.fields.addVolumes(of, m, mass, volumes, 1);
            LinkMinutes links = field.fields.network().links(m);
            workers += travellers;
            minutes += travellers * mode.fixedMinutes();
            for (int d = 0; d < Direction.COUNT; d++) {
                Direction direction = Direction.of(d);
                for (int unit = 0; unit < mass.length; unit++) {
                    double trips = volumes.volume(direction, unit);
                    if (trips > 0) {
                        kilometres += trips * links.metres(direction) / 1000;
                        minutes += trips * links.minutes(direction, unit);
                    }
                }
            }
        }
        double perTrip = minutes / workers;
        double length = kilometres / workers;
        return new CommuteFigures(workers, length, perTrip, of.onSite() * length, of.onSite() * perTrip);
    }
}

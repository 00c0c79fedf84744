package org.wespace.core.measure.activity;

import org.wespace.core.grid.Grid;

/** Where the places of a diary lie, in metres. */
interface PlacePoints {

    int count();

    double x(int place);

    double y(int place);

    static PlacePoints of(Grid grid) {
        return new Units(grid);
    }

    static PlacePoints of(double[] x, double[] y) {
        return new Points(x, y);
    }

    /** The centres of units. */
    record Units(Grid grid) implements PlacePoints {

        @Override
        public int count() {
            return grid.unitCount();
        }

        @Override
        public double x(int place) {
            return grid.centreX(place);
        }

        @Override
        public double y(int place) {
            return grid.centreY(place);
        }
    }

    /** Given points. */
    record Points(double[] xs, double[] ys) implements PlacePoints {

        public Points {
            if (xs.length == 0 || xs.length != ys.length) {
                throw new IllegalArgumentException(
                        "places must have as many x as y, at least one: " + xs.length + " and " + ys.length);
            }
            for (int place = 0; place < xs.length; place++) {
                if (!Double.isFinite(xs[place]) || !Double.isFinite(ys[place])) {
                    throw new IllegalArgumentException(
                            "place " + place + " must lie at finite metres: " + xs[place] + ", " + ys[place]);
                }
            }
        }

        @Override
        public int count() {
            return xs.length;
        }

        @Override
        public double x(int place) {
            return xs[place];
        }

        @Override
        public double y(int place) {
            return ys[place];
        }
    }
}

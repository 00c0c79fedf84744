package org.wespace.core.geo;

/** Plain metres have no way to the globe. */
final class NoPassage implements Passage {

    @Override
    public boolean isGeographic() {
        return false;
    }

    @Override
    public boolean isMetric() {
        return true;
    }

    @Override
    public void toLonLat(double[] coordinates) {
        throw new IllegalStateException("a city without a coordinate reference system has no longitude and latitude");
    }

    @Override
    public void fromLonLat(double[] coordinates) {
        toLonLat(coordinates);
    }
}

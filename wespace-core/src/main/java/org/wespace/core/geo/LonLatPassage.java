package org.wespace.core.geo;

/** Degrees stay degrees. */
final class LonLatPassage implements Passage {

    @Override
    public boolean isGeographic() {
        return true;
    }

    @Override
    public boolean isMetric() {
        return false;
    }

    @Override
    public void toLonLat(double[] coordinates) {
        // nothing to do
    }

    @Override
    public void fromLonLat(double[] coordinates) {
        // nothing to do
    }
}

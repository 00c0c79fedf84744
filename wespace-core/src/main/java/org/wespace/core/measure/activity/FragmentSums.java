package org.wespace.core.measure.activity;

/** Whole-number sums over the person-days of one activity. */
final class FragmentSums {

    private long personDays;
    private long fragments;
    private long minutes;
    private long spanMinutes;
    private long places;
    /** Person-days with more than one fragment. */
    private long broken;
    /** Person-days with more than one place. */
    private long spread;
    /** In fixed point. */
    private long evenness;

    private long gap;
    private long entropy;
    private long gyrationKilometres;

    void addDay(int itsFragments, int itsMinutes, int itsSpan, int itsPlaces) {
        personDays++;
        fragments += itsFragments;
        minutes += itsMinutes;
        spanMinutes += itsSpan;
        places += itsPlaces;
        broken += itsFragments > 1 ? 1 : 0;
        spread += itsPlaces > 1 ? 1 : 0;
    }

    void addShape(double itsEvenness, double itsGap, double itsEntropy, double gyrationMetres) {
        evenness = Math.addExact(evenness, FixedPoint.of(itsEvenness));
        gap = Math.addExact(gap, FixedPoint.of(itsGap));
        entropy = Math.addExact(entropy, FixedPoint.of(itsEntropy));
        gyrationKilometres = Math.addExact(gyrationKilometres, FixedPoint.of(gyrationMetres / 1000));
    }

    void add(FragmentSums other) {
        personDays += other.personDays;
        fragments += other.fragments;
        minutes += other.minutes;
        spanMinutes += other.spanMinutes;
        places += other.places;
        broken += other.broken;
        spread += other.spread;
        evenness = Math.addExact(evenness, other.evenness);
        gap = Math.addExact(gap, other.gap);
        entropy = Math.addExact(entropy, other.entropy);
        gyrationKilometres = Math.addExact(gyrationKilometres, other.gyrationKilometres);
    }

    FragmentSums copy() {
        FragmentSums copy = new FragmentSums();
        copy.add(this);
        return copy;
    }

    long personDays() {
        return personDays;
    }

    double meanFragments() {
        return mean(fragments);
    }

    double meanMinutes() {
        return mean(minutes);
    }

    double meanSpanMinutes() {
        return mean(spanMinutes);
    }

    double meanPlaces() {
        return mean(places);
    }

    double brokenShare() {
        return mean(broken);
    }

    double spreadShare() {
        return mean(spread);
    }

    double meanEvenness() {
        return FixedPoint.mean(evenness, personDays);
    }

    double meanGap() {
        return FixedPoint.mean(gap, personDays);
    }

    double meanEntropy() {
        return FixedPoint.mean(entropy, personDays);
    }

    double meanGyrationKilometres() {
        return FixedPoint.mean(gyrationKilometres, personDays);
    }

    private double mean(long sum) {
        return (double) sum / personDays;
    }
}

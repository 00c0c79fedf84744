package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RefusedException;

/** Takes the families of measures that are asked for, or those that suit an input. */
public final class Measurements {

    private final List<FamilyMeasures> families;

    /** Measurements by the given families, in the order to show them; a family may stand there for several inputs. */
    public Measurements(List<FamilyMeasures> families) {
        this.families = List.copyOf(families);
    }

    /** Every family that there is. */
    public static Measurements standard() {
        return new Measurements(List.of(
                new LandscapeOfRaster(),
                new AutocorrelationOfInput(),
                new InequalityOfInput(),
                new SegregationOfZones(),
                new CommutingOfFlows(),
                new FormOfInput()));
    }

    /**
     * The values of all families asked for.
     *
     * @throws RefusedException if a family that is named cannot be measured, or none suits the input; says what is
     *     missing
     */
    public List<Measured> of(MeasureInput input, MeasureSettings settings, Progress progress) {
        List<FamilyMeasures> chosen = settings.families().isEmpty() ? suiting(input, settings) : named(input, settings);
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            FamilyMeasures family = chosen.get(i);
            progress.at("measuring " + family.family().id(), (double) i / chosen.size());
            progress.stopIfCancelled();
            try {
                all.addAll(family.measure(input, settings));
            } catch (IllegalArgumentException e) {
                throw new RefusedException(input.file() + ": " + family.family().id() + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    private List<FamilyMeasures> suiting(MeasureInput input, MeasureSettings settings) {
        List<FamilyMeasures> chosen = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (FamilyMeasures family : families) {
            Optional<String> missing = family.missing(input, settings);
            if (missing.isPresent()) {
                reasons.add(family.family().id() + " " + missing.get());
            } else if (family.suits(input, settings)) {
                chosen.add(family);
            }
        }
        if (chosen.isEmpty()) {
            // What takes another kind of data is of no help where something takes this one.
            List<String> helpful = reasons.stream()
                    .filter(reason ->
                            !reason.endsWith(", not " + input.kind()) && !reason.endsWith(", not a " + input.kind()))
                    .toList();
            throw new RefusedException(input.file() + ": nothing can be measured of it: "
                    + String.join("; ", helpful.isEmpty() ? List.copyOf(reasons) : helpful));
        }
        return chosen;
    }

    private List<FamilyMeasures> named(MeasureInput input, MeasureSettings settings) {
        List<FamilyMeasures> chosen = new ArrayList<>();
        for (MeasureFamily name : MeasureFamily.values()) {
            if (settings.families().contains(name)) {
                chosen.add(named(name, input, settings));
            }
        }
        return chosen;
    }

    private FamilyMeasures named(MeasureFamily name, MeasureInput input, MeasureSettings settings) {
        for (FamilyMeasures family : families) {
            if (family.family() == name) {
                Optional<String> missing = family.missing(input, settings);
                if (missing.isPresent()) {
                    throw new RefusedException(input.file() + ": " + name.id() + " " + missing.get());
                }
                return family;
            }
        }
        String known =
                families.stream().map(family -> family.family().id()).distinct().collect(Collectors.joining(", "));
        throw new RefusedException(
                "family " + name.id() + " cannot be measured of a file; those that can are " + known);
    }
}

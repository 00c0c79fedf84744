package org.wespace.models.measure;

import java.util.List;
import java.util.Optional;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

/** Takes one family of measures of an input. Stateless; the same input and settings give the same values. */
public interface FamilyMeasures {

    /** The family. */
    MeasureFamily family();

    /**
     * What is missing for the family to be measured, as a sentence for the user; empty if nothing.
     *
     * <p>Cheap: at most one look at every value.
     */
    Optional<String> missing(MeasureInput input, MeasureSettings settings);

    /** Whether the family is measured where the user names none. Asked only where nothing is missing. */
    boolean suits(MeasureInput input, MeasureSettings settings);

    /**
     * The values, in the order to show them.
     *
     * @throws IllegalArgumentException if the input cannot be measured; the message says where and why
     */
    List<Measured> measure(MeasureInput input, MeasureSettings settings);
}

package org.wespace.models.measure;

import java.util.List;
import java.util.Optional;
import org.wespace.core.geo.FlowTable;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.commuting.CommutingSuite;
import org.wespace.core.measure.commuting.Flows;

/** Trips between home and work: their lengths, limits and modes, and how alike another table is. */
final class CommutingOfFlows implements FamilyMeasures {

    @Override
    public MeasureFamily family() {
        return MeasureFamily.COMMUTING;
    }

    @Override
    public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
        return input instanceof MeasureInput.OfFlows
                ? Optional.empty()
                : Optional.of("needs flows, not " + (input instanceof MeasureInput.OfRaster ? "a raster" : "zones"));
    }

    @Override
    public boolean suits(MeasureInput input, MeasureSettings settings) {
        return true;
    }

    @Override
    public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
        MeasureInput.OfFlows of = (MeasureInput.OfFlows) input;
        FlowTable table = of.flows();
        CommutingSuite suite = CommutingSuite.of(
                Flows.of(table.zones(), table.matrix()), of.points().distancesKilometres());
        for (String mode : table.modes()) {
            suite.mode(mode, Flows.of(table.zones(), table.matrix(mode)));
        }
        if (of.other() != null) {
            suite.against(Flows.of(table.zones(), of.other().matrix()));
        }
        if (settings.flows().eachZone()) {
            suite.eachZone(of.points().ids());
        }
        if (!settings.flows().limits()) {
            suite.withoutLimits();
        }
        return suite.measure();
    }
}

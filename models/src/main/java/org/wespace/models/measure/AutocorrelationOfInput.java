package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wespace.core.geo.ZoneContiguity;
import org.wespace.core.geo.Zones;
import org.wespace.core.geo.raster.RasterFrame;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.autocorrelation.AutocorrelationSuite;
import org.wespace.core.measure.autocorrelation.Contiguity;
import org.wespace.core.measure.autocorrelation.NeighbourList;

/** Likeness of neighbours: of the cells of a raster, and of zones that touch, column by column. */
final class AutocorrelationOfInput implements FamilyMeasures {

    @Override
    public MeasureFamily family() {
        return MeasureFamily.AUTOCORRELATION;
    }

    @Override
    public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
        if (input instanceof MeasureInput.OfZones of
                && Columns.values(of.zones(), settings.columns()).isEmpty()) {
            return Optional.of("needs a column of numbers (--attributes CSV joins a table); there are "
                    + String.join(", ", of.zones().columns()));
        }
        return input instanceof MeasureInput.OfFlows
                ? Optional.of("needs a raster or zones, not flows")
                : Optional.empty();
    }

    @Override
    public boolean suits(MeasureInput input, MeasureSettings settings) {
        return input instanceof MeasureInput.OfZones
                || new LandscapeOfRaster().missing(input, settings).isPresent();
    }

    @Override
    public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
        if (input instanceof MeasureInput.OfRaster of) {
            RasterFrame frame = of.raster().frame();
            return AutocorrelationSuite.onLattice(
                    frame.columns(), frame.rows(), of.raster().toArray());
        }
        Zones zones = ((MeasureInput.OfZones) input).zones();
        NeighbourList queen = NeighbourList.of(ZoneContiguity.queen(zones));
        NeighbourList rook = NeighbourList.of(ZoneContiguity.rook(zones));
        List<Measured> all = new ArrayList<>();
        for (String column : Columns.values(zones, settings.columns())) {
            double[] values = zones.numbers(column);
            add(all, column, Contiguity.QUEEN, AutocorrelationSuite.onList(queen, values));
            add(all, column, Contiguity.ROOK, AutocorrelationSuite.onList(rook, values));
        }
        return all;
    }

    private static void add(List<Measured> all, String column, Contiguity contiguity, List<Measured> found) {
        for (Measured one : found) {
            all.add(one.with("contiguity", contiguity.id()).with("column", column));
        }
    }
}

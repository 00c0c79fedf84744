package org.wespace.models;

import java.util.List;
import org.wespace.models.carbon.CarbonLedgerModel;
import org.wespace.models.commute.FirstCityModel;
import org.wespace.models.commute.LeedsModel;
import org.wespace.models.daily.DigitalDivideModel;
import org.wespace.models.daily.OmoRetailModel;
import org.wespace.models.daily.ServiceTiersModel;
import org.wespace.models.future.FutureModel;
import org.wespace.models.leisure.DeepAlleysModel;
import org.wespace.models.living.CoLivingModel;
import org.wespace.models.living.GrowthModel;
import org.wespace.models.living.MonocentricModel;
import org.wespace.models.living.PolycentricModel;
import org.wespace.models.living.TeleworkModel;
import org.wespace.models.mobility.SharedMobilityModel;
import org.wespace.models.run.Model;
import org.wespace.models.social.SegregationModel;

/** The bundled models. A new model is added to this list, and nowhere else. */
public final class Models {

    private static final List<Model> ALL = List.of(
            new FirstCityModel(),
            new LeedsModel(),
            new MonocentricModel(),
            new PolycentricModel(),
            new TeleworkModel(),
            new CoLivingModel(),
            new GrowthModel(),
            new SegregationModel(),
            new DeepAlleysModel(),
            new SharedMobilityModel(),
            new CarbonLedgerModel(),
            new FutureModel(),
            new OmoRetailModel(),
            new ServiceTiersModel(),
            new DigitalDivideModel());

    private Models() {}

    /** Every bundled model, in the order in which they are listed. */
    public static List<Model> all() {
        return ALL;
    }
}

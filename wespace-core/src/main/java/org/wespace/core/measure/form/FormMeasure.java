package org.wespace.core.measure.form;

import java.util.Locale;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of density, centres and growth; the classes of this package say more about each. */
public enum FormMeasure implements Measure {
    /** All that is counted; from 0; Tsai's metropolitan size. */
    TOTAL(
            "count",
            "all that is counted; from 0; Tsai's metropolitan size",
            "Y.-H. Tsai (2005), doi:10.1080/0042098042000309748"),
    /** Land of all places; above 0. */
    LAND_AREA("km2", "land of all places; above 0", "elementary"),
    /** Easting of the centre that distances start from. */
    CENTRE_X("m", "easting of the centre that distances start from", "elementary"),
    /** Northing of the centre that distances start from. */
    CENTRE_Y("m", "northing of the centre that distances start from", "elementary"),
    /** Easting of the centre of mass. */
    CENTROID_X("m", "easting of the centre of mass", "D. W. Lefever (1926), doi:10.1086/214027"),
    /** Northing of the centre of mass. */
    CENTROID_Y("m", "northing of the centre of mass", "D. W. Lefever (1926), doi:10.1086/214027"),
    /** Root mean square distance from the centre of mass; from 0. */
    RADIUS_OF_GYRATION(
            "km",
            "root mean square distance from the centre of mass; from 0",
            "D. W. Lefever (1926), doi:10.1086/214027"),
    /** Longer half axis of the ellipse of spread, root of the larger eigenvalue of the covariance; from 0. */
    ELLIPSE_MAJOR(
            "km",
            "longer half axis of the ellipse of spread, root of the larger eigenvalue of the " + "covariance; from 0",
            "D. W. Lefever (1926), doi:10.1086/214027"),
    /** Shorter half axis of the ellipse of spread, root of the smaller eigenvalue; from 0. */
    ELLIPSE_MINOR(
            "km",
            "shorter half axis of the ellipse of spread, root of the smaller eigenvalue; from 0",
            "D. W. Lefever (1926), doi:10.1086/214027"),
    /** Direction of the longer axis, clockwise from north, in [0, 180). */
    ELLIPSE_DIRECTION(
            "degree",
            "direction of the longer axis, clockwise from north, in [0, 180)",
            "D. W. Lefever (1926), doi:10.1086/214027"),
    /** Mean straight distance to the centre; from 0. */
    MEAN_CENTRE_DISTANCE(
            "km",
            "mean straight distance to the centre; from 0",
            "A. Bertaud, S. Malpezzi (2003), The spatial distribution of population in 48 world "
                    + "cities, University of Wisconsin"),
    /** Distance to the centre within which at least half lies; from 0. */
    MEDIAN_CENTRE_DISTANCE(
            "km",
            "distance to the centre within which at least half lies; from 0",
            "A. Bertaud, S. Malpezzi (2003), The spatial distribution of population in 48 world "
                    + "cities, University of Wisconsin"),
    /** Mean distance to the centre over that of an even disc of the built area, 2/3 sqrt(A / pi); 1 for that disc. */
    DISPERSION_RHO(
            "1",
            "mean distance to the centre over that of an even disc of the built area, 2/3 sqrt(A /"
                    + " pi); 1 for that disc",
            "A. Bertaud, S. Malpezzi (2003), The spatial distribution of population in 48 world "
                    + "cities, University of Wisconsin"),
    /** D0 of ln D = ln D0 - g r, least squares weighted by land. */
    CENTRAL_DENSITY(
            "per km2",
            "D0 of ln D = ln D0 - g r, least squares weighted by land",
            "C. Clark (1951), doi:10.2307/2981088"),
    /** Standard error of ln D0. */
    CENTRAL_DENSITY_LOG_SE("1", "standard error of ln D0", "C. Clark (1951), doi:10.2307/2981088"),
    /** G of ln D = ln D0 - g r, positive where density falls. */
    DENSITY_GRADIENT(
            "1/km", "g of ln D = ln D0 - g r, positive where density falls", "C. Clark (1951), doi:10.2307/2981088"),
    /** Standard error of g. */
    DENSITY_GRADIENT_SE("1/km", "standard error of g", "C. Clark (1951), doi:10.2307/2981088"),
    /** Share of the weighted variance of ln D that ln D0 - g r explains; 0 to 1. */
    DENSITY_GRADIENT_R2(
            "1",
            "share of the weighted variance of ln D that ln D0 - g r explains; 0 to 1",
            "C. Clark (1951), doi:10.2307/2981088"),
    /** Fitted level at the centre (power form: at 1 km) of something that is no count, such as rent. */
    CENTRAL_LEVEL(
            "unit of the field",
            "D0 of the fit of something that is no count, such as rent (power form: its level at 1 km)",
            "C. Clark (1951), doi:10.2307/2981088"),
    /** D1 of ln D = ln D1 - g ln r, the density at 1 km. */
    POWER_LEVEL(
            "per km2",
            "D1 of ln D = ln D1 - g ln r, the density at 1 km",
            "M. Batty, K. S. Kim (1992), doi:10.1080/00420989220081041"),
    /** G of ln D = ln D1 - g ln r. */
    POWER_EXPONENT("1", "g of ln D = ln D1 - g ln r", "M. Batty, K. S. Kim (1992), doi:10.1080/00420989220081041"),
    /** Standard error of the exponent. */
    POWER_EXPONENT_SE(
            "1", "standard error of the exponent", "M. Batty, K. S. Kim (1992), doi:10.1080/00420989220081041"),
    /** Share of the weighted variance of ln D that ln D1 - g ln r explains; 0 to 1. */
    POWER_R2(
            "1",
            "share of the weighted variance of ln D that ln D1 - g ln r explains; 0 to 1",
            "M. Batty, K. S. Kim (1992), doi:10.1080/00420989220081041"),
    /** D0 of ln D = ln D0 + b r - c r^2. */
    NEWLING_LEVEL("per km2", "D0 of ln D = ln D0 + b r - c r^2", "B. E. Newling (1969), Geographical Review 59(2)"),
    /** B of ln D = ln D0 + b r - c r^2, positive with a crater at the centre. */
    NEWLING_B(
            "1/km",
            "b of ln D = ln D0 + b r - c r^2, positive with a crater at the centre",
            "B. E. Newling (1969), Geographical Review 59(2)"),
    /** Standard error of b. */
    NEWLING_B_SE("1/km", "standard error of b", "B. E. Newling (1969), Geographical Review 59(2)"),
    /** C of ln D = ln D0 + b r - c r^2. */
    NEWLING_C("1/km2", "c of ln D = ln D0 + b r - c r^2", "B. E. Newling (1969), Geographical Review 59(2)"),
    /** Standard error of c. */
    NEWLING_C_SE("1/km2", "standard error of c", "B. E. Newling (1969), Geographical Review 59(2)"),
    /** Share of the weighted variance of ln D that the Newling form explains; 0 to 1. */
    NEWLING_R2(
            "1",
            "share of the weighted variance of ln D that the Newling form explains; 0 to 1",
            "B. E. Newling (1969), Geographical Review 59(2)"),
    /** What a ring holds over its land; NaN without land. */
    RING_DENSITY(
            "per km2", "what a ring holds over its land; NaN without land", "C. Clark (1951), doi:10.2307/2981088"),
    /** Centrality profile: share that lies within an outer radius; 0 to 1. */
    SHARE_WITHIN(
            "1",
            "centrality profile: share that lies within an outer radius; 0 to 1",
            "C. Clark (1951), doi:10.2307/2981088"),
    /** -sum p ln p / ln n of density shares by ring; 0 all in one ring, 1 even. */
    RING_ENTROPY(
            "1",
            "-sum p ln p / ln n of density shares by ring; 0 all in one ring, 1 even",
            "A. G.-O. Yeh, X. Li (2001), Photogrammetric Engineering and Remote Sensing 67(1), 83-90"),
    /** All over land; from 0. */
    MEAN_DENSITY("per km2", "all over land; from 0", "elementary"),
    /** All over built land; from 0. */
    BUILT_DENSITY("per km2", "all over built land; from 0", "elementary"),
    /** Mean over residents of the density where they live (perceived density). */
    WEIGHTED_DENSITY(
            "per km2",
            "mean over residents of the density where they live (perceived density)",
            "J. Craig (1984), doi:10.2307/2061168"),
    /** Geometric mean over residents of the density where they live. */
    WEIGHTED_DENSITY_GEOMETRIC(
            "per km2",
            "geometric mean over residents of the density where they live",
            "J. Craig (1984), doi:10.2307/2061168"),
    /** Median over residents of the density where they live. */
    WEIGHTED_DENSITY_MEDIAN(
            "per km2", "median over residents of the density where they live", "J. Craig (1984), doi:10.2307/2061168"),
    /** Share that lives at a density of at least so many per km2; 0 to 1. */
    SHARE_AT_DENSITY(
            "1",
            "share that lives at a density of at least so many per km2; 0 to 1",
            "L. Dijkstra and others (2021), doi:10.1016/j.jue.2020.103312"),
    /** Gini coefficient of density over land; 0 even, towards 1 all in one place. */
    DENSITY_GINI(
            "1",
            "Gini coefficient of density over land; 0 even, towards 1 all in one place",
            "O. D. Duncan (1957), doi:10.1080/00324728.1957.10413229"),
    /** 1/2 sum |share of counts - share of land|, quoted as the Gini of Tsai; equal to Galster's concentration. */
    TSAI_GINI(
            "1",
            "1/2 sum |share of counts - share of land|, quoted as the Gini of Tsai; equal to Galster's "
                    + "concentration",
            "Y.-H. Tsai (2005), doi:10.1080/0042098042000309748"),
    /** Moran's I of density, weights 1/d or 1 for shared sides; near -1/(n-1) for sprawl. */
    DENSITY_MORAN(
            "1",
            "Moran's I of density, weights 1/d or 1 for shared sides; near -1/(n-1) for sprawl",
            "Y.-H. Tsai (2005), doi:10.1080/0042098042000309748"),
    /** Counts over land that can be built on; from 0. */
    GALSTER_DENSITY(
            "per km2",
            "counts over land that can be built on; from 0",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Share of land with at least a floor of residents or jobs per km2; 0 to 1. */
    GALSTER_CONTINUITY(
            "1",
            "share of land with at least a floor of residents or jobs per km2; 0 to 1",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Delta, 1/2 sum |share of counts - share of land|; 0 even, towards 1. */
    GALSTER_CONCENTRATION(
            "1",
            "delta, 1/2 sum |share of counts - share of land|; 0 even, towards 1",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Mean over blocks of the standard deviation of density in the block, over mean density; from 0. */
    GALSTER_CLUSTERING(
            "1",
            "mean over blocks of the standard deviation of density in the block, over mean density; from 0",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Root of the land over the mean distance to the centre; 2.66 for an even disc. */
    GALSTER_CENTRALITY(
            "1",
            "root of the land over the mean distance to the centre; 2.66 for an even disc",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Share of the largest centre in what all centres hold; 1/n to 1. */
    GALSTER_NUCLEARITY(
            "1",
            "share of the largest centre in what all centres hold; 1/n to 1",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Mean density of jobs where residents live over that of all land; 1 where either is even. */
    GALSTER_MIXED_USES(
            "1",
            "mean density of jobs where residents live over that of all land; 1 where either is even",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Mean distance of two points of land over that of a resident and a job; 1 where both are even. */
    GALSTER_PROXIMITY(
            "1",
            "mean distance of two points of land over that of a resident and a job; 1 where both are even",
            "G. Galster and others (2001), doi:10.1080/10511482.2001.9521426"),
    /** Mean of z-scores over a set of runs, scaled to mean 100 and standard deviation 25; high is compact. */
    SPRAWL_COMPOSITE(
            "1",
            "mean of z-scores over a set of runs, scaled to mean 100 and standard deviation 25; " + "high is compact",
            "R. Ewing, R. Pendall, D. Chen (2002), Smart Growth America; doi:10.1177/0739456X14565247"),
    /** Land of built places; from 0. */
    URBAN_FOOTPRINT("ha", "land of built places; from 0", "elementary"),
    /** Land of built places over residents; from 0. */
    FOOTPRINT_PER_RESIDENT("ha", "land of built places over residents; from 0", "elementary"),
    /** Area of units built since the earlier time; from 0. */
    NEW_FOOTPRINT(
            "ha",
            "area of units built since the earlier time; from 0",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Area of units that were built and are not any more; from 0. */
    LOST_FOOTPRINT(
            "ha",
            "area of units that were built and are not any more; from 0",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Growth of the footprint over added residents; NaN without added residents. */
    FOOTPRINT_PER_ADDED_RESIDENT(
            "ha", "growth of the footprint over added residents; NaN without added residents", "elementary"),
    /** Share of new units that touch no unit built before, by eight neighbours; 0 to 1. */
    LEAPFROG_SHARE(
            "1",
            "share of new units that touch no unit built before, by eight neighbours; 0 to 1",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Share of new area in patches with a landscape expansion index above 50; 0 to 1. */
    INFILL_SHARE(
            "1",
            "share of new area in patches with a landscape expansion index above 50; 0 to 1",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Share of new area in patches with an index above 0, up to 50; 0 to 1. */
    EDGE_GROWTH_SHARE(
            "1",
            "share of new area in patches with an index above 0, up to 50; 0 to 1",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Share of new area in patches with an index of 0; 0 to 1. */
    OUTLYING_SHARE(
            "1",
            "share of new area in patches with an index of 0; 0 to 1",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Mean landscape expansion index of new patches; 0 to 100. */
    MEAN_EXPANSION_INDEX(
            "1",
            "mean landscape expansion index of new patches; 0 to 100",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Landscape expansion index of new patches weighted by area; 0 to 100. */
    WEIGHTED_EXPANSION_INDEX(
            "1",
            "landscape expansion index of new patches weighted by area; 0 to 100",
            "X. Liu and others (2010), doi:10.1007/s10980-010-9454-5"),
    /** Mean over built units of the share of land about them that is not built; 0 to 1. */
    OPEN_SPACE_SHARE(
            "1",
            "mean over built units of the share of land about them that is not built; 0 to 1",
            "M. Burchfield and others (2006), doi:10.1162/qjec.2006.121.2.587"),
    /** Number of centres, by threshold or by peaks; from 0. */
    CENTRE_COUNT(
            "count",
            "number of centres, by threshold or by peaks; from 0",
            "G. Giuliano, K. A. Small (1991), doi:10.1016/0166-0462(91)90032-I; peaks: D. P. "
                    + "McMillen (2001), doi:10.1006/juec.2001.2228"),
    /** Share of a field that lies in the centres; 0 to 1. */
    CENTRE_SHARE(
            "1",
            "share of a field that lies in the centres; 0 to 1",
            "G. Giuliano, K. A. Small (1991), doi:10.1016/0166-0462(91)90032-I; peaks: D. P. "
                    + "McMillen (2001), doi:10.1006/juec.2001.2228"),
    /** Jobs over residents within all centres; from 0. */
    CENTRE_JOBS_PER_RESIDENT(
            "1",
            "jobs over residents within all centres; from 0",
            "G. Giuliano, K. A. Small (1991), doi:10.1016/0166-0462(91)90032-I; peaks: D. P. "
                    + "McMillen (2001), doi:10.1006/juec.2001.2228"),
    /** Mean over units of 1 - |J - q R| / (J + q R), q the city's ratio; 0 to 1. */
    JOB_BALANCE(
            "1",
            "mean over units of 1 - |J - q R| / (J + q R), q the city's ratio; 0 to 1",
            "R. Ewing and others (2015), doi:10.1177/0042098014560991"),
    /** -sum p ln p / ln K of floor space by function: mean of units, mean about units, whole city; 0 to 1. */
    FUNCTIONAL_MIX(
            "1",
            "-sum p ln p / ln K of floor space by function: mean of units, mean about units, whole" + " city; 0 to 1",
            "R. Cervero, K. Kockelman (1997), doi:10.1016/S1361-9209(97)00009-6");

    private final MeasureEntry entry;

    FormMeasure(String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.FORM, name().toLowerCase(Locale.ROOT), unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}

#!/usr/bin/env python3
"""Makes the GeoTIFFs of this folder from classes.asc with GDAL 3.6 (Debian: python3-gdal)."""

import os

import numpy as np
from osgeo import gdal, osr

os.chdir(os.path.dirname(os.path.abspath(__file__)))
gdal.UseExceptions()
CLASSES = gdal.Open("classes.asc").ReadAsArray()
NODATA = -9999
NORTH_UP = (430000, 30, 0, 5800120, 0, -30)


def make(name, kind, options=(), values=CLASSES, nodata=NODATA, epsg=32631, place=NORTH_UP, bands=1, point=False):
    if nodata is not None and values is CLASSES:
        values = np.where(CLASSES == NODATA, nodata, CLASSES)
    rows, columns = values.shape
    data = gdal.GetDriverByName("GTiff").Create(name + ".tif", columns, rows, bands, kind, list(options))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        data.SetProjection(system.ExportToWkt())
    if place:
        data.SetGeoTransform(place)
    if point:
        data.SetMetadataItem("AREA_OR_POINT", "Point")
    for band in range(1, bands + 1):
        if nodata is not None:
            data.GetRasterBand(band).SetNoDataValue(nodata)
        data.GetRasterBand(band).WriteArray(values * band)


tiled = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
make("int8_plain", gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE"], values=np.array([[255, 2], [127, 128]], dtype=np.uint8), nodata=-128)
make("uint8_packbits_tiled", gdal.GDT_Byte, ["COMPRESS=PACKBITS", *tiled], nodata=0)
make("uint16_deflate_predictor2", gdal.GDT_UInt16, ["COMPRESS=DEFLATE", "PREDICTOR=2"], nodata=65535)
make("int16_lzw_predictor2_strips", gdal.GDT_Int16, ["COMPRESS=LZW", "PREDICTOR=2", "BLOCKYSIZE=3"])
make("int16_bigendian", gdal.GDT_Int16, ["ENDIANNESS=BIG"])
make("uint32_plain", gdal.GDT_UInt32, values=np.array([[1, 4294967295], [3000000000, 2]]), nodata=None)
make("int32_deflate_tiled", gdal.GDT_Int32, ["COMPRESS=DEFLATE", *tiled])
make("float32_deflate_predictor3", gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3"])
make("float32_nodata", gdal.GDT_Float32, values=np.array([[0.1, -9999.9], [np.nan, 1e-30]]), nodata=-9999.9)
make("float64_lzw_predictor2", gdal.GDT_Float64, ["COMPRESS=LZW", "PREDICTOR=2"])
make("float64_nan", gdal.GDT_Float64, values=np.array([[0.1, np.nan], [2.5, 1e-30]]), nodata=np.nan)
make("float32_bigtiff", gdal.GDT_Float32, ["BIGTIFF=YES"])
make("nbits4", gdal.GDT_Byte, ["NBITS=4"], nodata=0)
make("point", gdal.GDT_Int16, point=True)
make("feet", gdal.GDT_Int16, epsg=2263, place=(900000, 100, 0, 200000, 0, -100))
make("degrees", gdal.GDT_Int16, epsg=4326, place=(9, 0.01, 0, 51, 0, -0.01))
make("two_bands", gdal.GDT_Int16, bands=2)
make("unplaced", gdal.GDT_Int16, epsg=None, place=None)
make("south_up", gdal.GDT_Int16, values=CLASSES[::-1], place=(430000, 30, 0, 5800000, 0, 30))
make("rotated", gdal.GDT_Int16, place=(430000, 30, 5, 5800120, 5, -30))
make("zstd", gdal.GDT_Int16, ["COMPRESS=ZSTD"])
make("min_is_white", gdal.GDT_Byte, ["PHOTOMETRIC=MINISWHITE"], nodata=0)
wide = np.zeros((32, 16), dtype=np.int16)
make("sparse", gdal.GDT_Int16, ["SPARSE_OK=TRUE", *tiled], values=wide, nodata=0)
gdal.Translate("cog.tif", "int16_bigendian.tif", format="COG", creationOptions=["COMPRESS=LZW"])

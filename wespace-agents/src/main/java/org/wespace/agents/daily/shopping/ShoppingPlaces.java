package org.wespace.agents.daily.shopping;

import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.delivery.Depots;
import org.wespace.agents.land.FloorStock;

/**
 * Where goods are to be had.
 *
 * @param floor whose shops draw customers
 * @param kernels of the ways to the shops
 * @param depots that supply what is ordered
 */
public record ShoppingPlaces(FloorStock floor, TripKernels kernels, Depots depots) {}

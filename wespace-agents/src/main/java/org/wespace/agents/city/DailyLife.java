package org.wespace.agents.city;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.carbon.CarbonBooks;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.delivery.DeliveryAccount;
import org.wespace.agents.daily.delivery.LastMile;
import org.wespace.agents.daily.leisure.LeisurePhase;
import org.wespace.agents.daily.online.DigitalLoad;
import org.wespace.agents.daily.plan.DiarySample;
import org.wespace.agents.daily.service.ServicePhase;
import org.wespace.agents.daily.shopping.RetailDynamics;
import org.wespace.agents.daily.shopping.ShoppingPhase;
import org.wespace.agents.mobility.CarOwnership;
import org.wespace.agents.mobility.street.Parking;
import org.wespace.agents.mobility.transit.TransitNetwork;

/**
 * Daily life of a city and what comes of it, for those who read: the month's book, its phases, and the carbon ledger.
 */
public final class DailyLife {

    /** What residents do. */
    record Doings(
            DailyBook book, TripKernels kernels, LeisurePhase leisure, ShoppingPhase shopping, ServicePhase services) {}

    /** What follows on streets. */
    record Streets(
            SharedFleets fleets,
            CarOwnership cars,
            Parking parking,
            LastMile lastMile,
            @Nullable TransitNetwork lines) {}

    /** What is counted. */
    record Accounts(RetailDynamics retail, DeliveryAccount delivery, DigitalLoad digital, CarbonBooks carbon) {}

    private final Doings doings;
    private final Streets streets;
    private final Accounts accounts;
    private final DiarySample diaries;

    DailyLife(Doings doings, Streets streets, Accounts accounts, DiarySample diaries) {
        this.doings = doings;
        this.streets = streets;
        this.accounts = accounts;
        this.diaries = diaries;
    }

    /** What everybody did in the month. */
    public DailyBook book() {
        return doings.book();
    }

    /** Kernels of ways that are not to work. */
    public TripKernels kernels() {
        return doings.kernels();
    }

    /** Leisure. */
    public LeisurePhase leisure() {
        return doings.leisure();
    }

    /** Shopping. */
    public ShoppingPhase shopping() {
        return doings.shopping();
    }

    /** Health, school and errands. */
    public ServicePhase services() {
        return doings.services();
    }

    /** Fleets of shared vehicles. */
    public SharedFleets fleets() {
        return streets.fleets();
    }

    /** Who has a car. */
    public CarOwnership cars() {
        return streets.cars();
    }

    /** Parking given back. */
    public Parking parking() {
        return streets.parking();
    }

    /** Deliveries. */
    public LastMile lastMile() {
        return streets.lastMile();
    }

    /** Lines of public transport, if there are any. */
    public Optional<TransitNetwork> lines() {
        return Optional.ofNullable(streets.lines());
    }

    /** Shops that open and close. */
    public RetailDynamics retail() {
        return accounts.retail();
    }

    /** What deliveries take. */
    public DeliveryAccount delivery() {
        return accounts.delivery();
    }

    /** What being online takes. */
    public DigitalLoad digital() {
        return accounts.digital();
    }

    /** The carbon ledger. */
    public CarbonBooks carbon() {
        return accounts.carbon();
    }

    /** The month of some residents, from which days are laid out. */
    public DiarySample diaries() {
        return diaries;
    }
}

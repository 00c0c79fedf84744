package org.wespace.agents.home;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

/**
 * The tenure forms of a city in their order, which is the index that residents keep, and to whom each is open.
 *
 * <p>A form may be open to a share of the residents only; whether it is to somebody stays the same for the whole run.
 */
public final class TenureForms {

    private static final int OPEN = Decisions.id("home.form-open");

    private final List<TenureForm> forms = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    /** None yet. */
    public TenureForms() {}

    /**
     * Standard homes, and co-living by the strength of DW-1: at 0 there is no such form, below 1 it is open to that
     * share of the residents.
     */
    public static TenureForms standard(CoLivingParameters coLiving, Switches switches) {
        TenureForms forms = new TenureForms().add(new StandardHome());
        double strength = switches.strength(Mechanism.CO_LIVING);
        return strength > 0 ? forms.add(new CoLiving(coLiving), strength) : forms;
    }

    /** Adds a form that is open to all. */
    public TenureForms add(TenureForm form) {
        return add(form, 1);
    }

    /** Adds a form that is open to a share of the residents, in (0, 1]. */
    public TenureForms add(TenureForm form, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share of residents to whom " + form.name() + " is open must be in (0, 1]: " + share);
        }
        if (forms.size() == Byte.MAX_VALUE
                || forms.stream().anyMatch(other -> other.name().equals(form.name()))) {
            throw new IllegalArgumentException("there are this form or 127 others already: " + form.name());
        }
        forms.add(form);
        shares.add(share);
        return this;
    }

    /** Number of forms. */
    public int count() {
        return forms.size();
    }

    /** A form. */
    public TenureForm get(int form) {
        return forms.get(form);
    }

    /** The use of the floor of each form, as {@link Homes#checkBalance} takes it. */
    public FloorUse[] uses() {
        return forms.stream().map(TenureForm::use).toArray(FloorUse[]::new);
    }

    /** For each form and resident whether it is open; to be made once for a loop. */
    Openness openness(Chance chance) {
        ChanceKey[] keys = new ChanceKey[count()];
        double[] share = new double[count()];
        for (int form = 0; form < keys.length; form++) {
            keys[form] = chance.at(form, OPEN);
            share[form] = shares.get(form);
        }
        return (form, id) -> share[form] == 1 || keys[form].happens(id, share[form]);
    }

    /** To whom forms are open. */
    @FunctionalInterface
    interface Openness {
        boolean open(int form, int id);
    }
}

package org.wespace.agents.city.equilibrium;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.resident.Sector;

/**
 * The firms of a sector: whether their jobs move, what draws them, and what office floor a job takes.
 *
 * @param sector the sector; null for all sectors as one
 * @param moves whether jobs move to where they are worth most (long run) or stay in number in every unit (short run);
 *     residents change jobs either way
 * @param choice what draws jobs
 * @param spending what a job all of whose days are on site spends on office floor, money a month, not negative; the
 *     floor it takes is that over the rent (Cobb-Douglas); 0 for a sector outside offices
 * @param released share of the office floor that is given up for each share of days at home, in [0, 1]
 */
public record Firm(@Nullable Sector sector, boolean moves, Choice choice, double spending, double released) {

    public Firm {
        if (!(spending >= 0) || Double.isInfinite(spending)) {
            throw new IllegalArgumentException("spending of a job on floor must be finite and >= 0: " + spending);
        }
        if (!(released >= 0 && released <= 1)) {
            throw new IllegalArgumentException("released must be in [0, 1]: " + released);
        }
    }

    /** All sectors as one, jobs fixed. */
    public static Firm fixed(double spending, double released) {
        return new Firm(null, false, Choice.standard(), spending, released);
    }

    /** All sectors as one, jobs moving. */
    public static Firm moving(double spending, double released) {
        return new Firm(null, true, Choice.standard(), spending, released);
    }

    /** The same firms, jobs moving or not. */
    public Firm moving(boolean nowMoves) {
        return new Firm(sector, nowMoves, choice, spending, released);
    }

    /** Share of the floor of a job on site that a job takes whose days are on site to a share. */
    double office(double onSite) {
        return 1 - released * (1 - onSite);
    }

    /**
     * What draws jobs to a unit: {@code exp(scale (ln A_j - floorShare ln r_j)) L_j^labour}, with productivity
     * {@code A_j = a_j U_j^spillOver}, office rent r, presence around the unit U and labour access L, the sum of what
     * draws residents to homes, seen from the unit.
     *
     * <p>With {@code labour = 1} and {@code scale = eps / (1 - floorShare)} this is the joint logit of home and job at
     * wages that leave firms no profit: source Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015), <a
     * href="https://doi.org/10.3982/ECTA10876">doi:10.3982/ECTA10876</a>.
     *
     * @param scale scale of the choice, positive
     * @param floorShare share of floor in production, in [0, 1)
     * @param labour exponent of labour access, in [0, 1]
     * @param spillOver elasticity of productivity to presence, in [0, 1)
     */
    public record Choice(double scale, double floorShare, double labour, double spillOver) {

        public Choice {
            if (!(scale > 0) || Double.isInfinite(scale)) {
                throw new IllegalArgumentException("scale must be positive and finite: " + scale);
            }
            if (!(floorShare >= 0 && floorShare < 1)) {
                throw new IllegalArgumentException("floorShare must be in [0, 1): " + floorShare);
            }
            if (!(labour >= 0 && labour <= 1)) {
                throw new IllegalArgumentException("labour must be in [0, 1]: " + labour);
            }
            if (!(spillOver >= 0 && spillOver < 1)) {
                throw new IllegalArgumentException("spillOver must be in [0, 1): " + spillOver);
            }
        }

        /** The estimates of Ahlfeldt et al. (2015) for Berlin: eps 6.69, floor share .20, spill-over .071. */
        public static Choice standard() {
            return new Choice(6.69 / 0.8, 0.20, 1, 0.071);
        }
    }
}

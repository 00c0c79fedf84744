package org.wespace.agents.home;

/**
 * What residents want of a home, and who moves.
 *
 * @param tastes what a home is worth
 * @param moves who moves, and how
 */
public record HomeParameters(HomeTastes tastes, MoveParameters moves) {

    /** {@link HomeTastes#standard} and {@link MoveParameters#standard}. */
    public static HomeParameters standard() {
        return new HomeParameters(HomeTastes.standard(), MoveParameters.standard());
    }
}

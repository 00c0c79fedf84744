package org.wespace.agents.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TraitTest {

    @Test
    void with_everyCategory_changesThatPartOnly() {
        int word = Traits.of(Sector.PUBLIC, 11, 2);
        word = Traits.withBicycle(Traits.withGroup(word, 5), true);
        for (Trait trait : Trait.values()) {
            for (int category = 0; category < trait.categories(); category++) {
                int changed = trait.with(word, category);
                assertThat(trait.of(changed)).isEqualTo(category);
                for (Trait other : Trait.values()) {
                    if (other != trait) {
                        assertThat(other.of(changed)).isEqualTo(other.of(word));
                    }
                }
            }
        }
    }

    @Test
    void of_word_agreesWithTraits() {
        int word = Traits.withHousehold(Traits.withCar(Traits.of(Sector.LOCAL, 7, 3), true), 4);
        assertThat(Trait.SECTOR.of(word)).isEqualTo(Traits.sector(word)).isEqualTo(3);
        assertThat(Trait.OCCUPATION.of(word)).isEqualTo(Traits.occupation(word)).isEqualTo(7);
        assertThat(Trait.INCOME.of(word)).isEqualTo(Traits.incomeClass(word)).isEqualTo(3);
        assertThat(Trait.CAR.of(word)).isEqualTo(1);
        assertThat(Trait.DIGITAL.of(word)).isZero();
        assertThat(Trait.HOUSEHOLD.of(word))
                .isEqualTo(Traits.household(word) - 1)
                .isEqualTo(3);
        int changed = Traits.withSector(Traits.withOccupation(Traits.withIncomeClass(word, 1), 2), Sector.FINANCE);
        assertThat(Traits.sector(changed)).isEqualTo(1);
        assertThat(Traits.occupation(changed)).isEqualTo(2);
        assertThat(Traits.incomeClass(changed)).isEqualTo(1);
    }

    @Test
    void with_categoryThatIsNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trait.SECTOR.with(0, 5))
                .withMessage("SECTOR must be 0 to 4: 5");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionChangeTest {
    private static final CriterionId OLD = CriterionId.of("12");
    private static final CriterionId NEW = CriterionId.of("13");

    @Test
    void printsKindAndIds() {
        assertThat(CriterionChange.renumbered(OLD, NEW)).hasToString("renumbered 12 to 13");
        assertThat(CriterionChange.reworded(OLD, OLD)).hasToString("reworded 12 to 12");
        assertThat(CriterionChange.added(NEW)).hasToString("added to 13");
        assertThat(CriterionChange.removed(OLD)).hasToString("removed 12");
    }

    @Test
    void hasTheIdsThatItsKindNeeds() {
        assertThat(CriterionChange.added(NEW).from()).isEmpty();
        assertThat(CriterionChange.added(NEW).to()).contains(NEW);
        assertThat(CriterionChange.removed(OLD).from()).contains(OLD);
        assertThat(CriterionChange.removed(OLD).to()).isEmpty();
    }

    @Test
    void refusesOtherIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionChange.of(ChangeKind.ADDED, OLD, NEW))
                .withMessage("a change 'added' has other ids: added 12 to 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionChange.of(ChangeKind.RENUMBERED, OLD, null))
                .withMessage("a change 'renumbered' has other ids: renumbered 12");
    }

    @Test
    void standsInTheListOfAnEdition() {
        EditionChanges changes = EditionChanges.of(EditionId.of("small-1"), List.of(CriterionChange.added(NEW)));

        assertThat(changes).hasToString("since small-1: 1 changes");
    }
}

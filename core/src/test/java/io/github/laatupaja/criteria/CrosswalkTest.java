// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
    private static final CrosswalkTarget VISION = CrosswalkTarget.of("1", "Purpose, Vision & Strategy");
    private static final CrosswalkTarget RESULTS = CrosswalkTarget.of("Results");

    @Nested
    class Entry {
        @Test
        void isAboutAGroupOrACriterion() {
            CrosswalkEntry ofGroup = CrosswalkEntry.of(GroupId.of("a"), List.of(VISION));
            CrosswalkEntry ofCriterion = CrosswalkEntry.of(CriterionId.of("1"), List.of(VISION));

            assertThat(ofGroup.group()).contains(GroupId.of("a"));
            assertThat(ofGroup.criterion()).isEmpty();
            assertThat(ofGroup.concept()).isEmpty();
            assertThat(ofCriterion.group()).isEmpty();
            assertThat(ofCriterion.criterion()).contains(CriterionId.of("1"));
        }

        @Test
        void needsATarget() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkEntry.of(GroupId.of("a"), List.of()))
                    .withMessage("a crosswalk entry has one group, criterion or concept, and at least one target");
        }

        @Test
        void printsBothSides() {
            assertThat(CrosswalkEntry.of(GroupId.of("a"), List.of(VISION, RESULTS)))
                    .hasToString("a = [1 Purpose, Vision & Strategy, Results]");
        }
    }

    @Nested
    class Target {
        @Test
        void mayHaveANumber() {
            assertThat(VISION.number()).contains("1");
            assertThat(RESULTS.number()).isEmpty();
            assertThat(RESULTS).hasToString("Results");
        }
    }

    @Nested
    class Whole {
        private final List<CrosswalkEntry> entries =
                new ArrayList<>(List.of(CrosswalkEntry.of(GroupId.of("a"), List.of(VISION))));

        @Test
        @SuppressWarnings("NullAway")
        void needsItsParts() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Crosswalk("x", "Model X", Basis.STATED, null, entries))
                    .withMessage("note");
        }

        @Test
        void keepsItsParts() {
            Crosswalk crosswalk = new Crosswalk("x", "Model X", Basis.INFERRED, text("Vertaamalla."), entries);

            entries.clear();

            assertThat(crosswalk).hasToString("x: Model X");
            assertThat(crosswalk.basis().text()).isEqualTo("inferred");
            assertThat(crosswalk.entries()).hasSize(1);
        }
    }
}

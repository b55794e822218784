// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Nested
    class Build {
        @Test
        void needsIdAndTitle() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Evidence.builder().build())
                    .withMessage("Cannot build Evidence, some of required attributes are not set [id, title]");
        }

        @Test
        void keepsItsParts() {
            Evidence evidence = Evidence.builder()
                    .id(EvidenceId.of("E1"))
                    .title("Kuva")
                    .link("kuvat/ovi.png")
                    .note("keväältä")
                    .build();

            assertThat(evidence.link()).contains("kuvat/ovi.png");
            assertThat(evidence.note()).contains("keväältä");
            assertThat(SmallAssessments.evidence("E2").link()).isEmpty();
            assertThat(SmallAssessments.evidence("E2").note()).isEmpty();
        }
    }

    @Nested
    class Plan {
        @Test
        void needsToSayWhatIsToBeDone() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PlannedAction.builder().build())
                    .withMessage("Cannot build PlannedAction, some of required attributes are not set [action]");
        }

        @Test
        void mayBeEmpty() {
            assertThat(DevelopmentPlan.of(List.of()).actions()).isEmpty();
            assertThat(SmallAssessments.action().criteria()).isEmpty();
            assertThat(SmallAssessments.action().responsible()).isEmpty();
            assertThat(SmallAssessments.action().due()).isEmpty();
        }
    }

    @Test
    void needsATitleAndTakesEmptyTextsForAbsent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Evidence.builder().id(EvidenceId.of("E1")).title("").build())
                .withMessage("title is empty");
        assertThat(Evidence.builder()
                        .id(EvidenceId.of("E1"))
                        .title("a")
                        .note("")
                        .build()
                        .note())
                .isEmpty();
    }
}

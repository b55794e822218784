// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeTextTest {
    @Test
    void tellsWhatIsLeftToDo() {
        Assessment assessment = SmallAssessments.withAnswers().build();
        List<Answer> dropped = List.of(Answer.unanswered(SmallAssessments.TWO));

        Upgrade upgrade =
                new Upgrade(assessment, List.of(SmallAssessments.ONE, SmallAssessments.THREE), dropped, List.of());

        assertThat(upgrade).hasToString(assessment + "; 2 to answer again, 1 answers dropped, 0 actions unlinked");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.examples.text.Localizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstFindingsTest {
    private static final Localizer FINNISH = new Localizer(Language.FINNISH);

    @Test
    void leaveNoSingleOneOut() {
        FirstFindings first = FirstFindings.of(several(FindingCode.UNANSWERED, 21));

        assertThat(first.shown()).hasSize(21);
        assertThat(first.rest(FINNISH)).isEmpty();
    }

    @Test
    void tellHowManyAreLeftOut() {
        FirstFindings first = FirstFindings.of(several(FindingCode.UNANSWERED, 22));

        assertThat(first.shown()).hasSize(20);
        assertThat(first.rest(FINNISH)).contains("ja 2 muuta");
        assertThat(first.rest(new Localizer(Language.SWEDISH))).contains("och 2 till");
        assertThat(first.rest(new Localizer(Language.ENGLISH))).contains("and 2 more");
    }

    @Test
    void areErrorsBeforeWarnings() {
        List<Finding> findings = new ArrayList<>(several(FindingCode.UNANSWERED, 30));
        findings.addAll(several(FindingCode.MISSING_FIELD, 3));

        FirstFindings first = FirstFindings.of(findings);

        assertThat(first.shown().subList(0, 3)).isEqualTo(several(FindingCode.MISSING_FIELD, 3));
        assertThat(first.shown()).hasSize(20);
        assertThat(first.rest(FINNISH)).contains("ja 13 muuta");
    }

    @Test
    void leaveNoErrorOut() {
        List<Finding> findings = new ArrayList<>(several(FindingCode.UNANSWERED, 30));
        findings.addAll(several(FindingCode.MISSING_FIELD, 51));

        FirstFindings first = FirstFindings.of(findings);

        assertThat(first.shown()).isEqualTo(several(FindingCode.MISSING_FIELD, 51));
        assertThat(first.rest(FINNISH)).contains("ja 30 muuta");
    }

    private static List<Finding> several(FindingCode code, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Finding.of(code, "answers[" + i + "]", "x"))
                .toList();
    }
}

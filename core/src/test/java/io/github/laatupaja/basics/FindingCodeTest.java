// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {
    private static final Object[] ARGUMENTS = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>"};

    @Test
    void reportsAsWarningsWhatStillCanBeUsed() {
        Set<FindingCode> warnings = Stream.of(FindingCode.values())
                .filter(code -> code.severity() == Severity.WARNING)
                .collect(Collectors.toSet());

        assertThat(warnings)
                .containsExactlyInAnyOrder(
                        FindingCode.UNANSWERED,
                        FindingCode.DONT_KNOW,
                        FindingCode.ANSWERED_OUT_OF_SCOPE,
                        FindingCode.PROFILE_SILENT,
                        FindingCode.UNUSED_EVIDENCE,
                        FindingCode.UNDATED);
    }

    @Test
    void hasATextForm() {
        assertThat(FindingCode.RATING_OFF_SCALE.text()).isEqualTo("rating-off-scale");
        assertThat(FindingCode.MISSING_FIELD.text()).isEqualTo("missing-field");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheSameArgumentsInEveryLanguage(FindingCode code) {
        Finding finding = Finding.of(code, "", ARGUMENTS);

        assertThat(arguments(finding, Language.FINNISH))
                .isEqualTo(arguments(finding, Language.ENGLISH))
                .isEqualTo(arguments(finding, Language.SWEDISH));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MALFORMED_VALUE") // worded by the model that refuses the value
    void isWordedDifferentlyInEachLanguage(FindingCode code) {
        Finding finding = Finding.of(code, "", ARGUMENTS);

        assertThat(Stream.of(Language.FINNISH, Language.SWEDISH, Language.ENGLISH)
                        .map(finding::message))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Set<String> arguments(Finding finding, Language language) {
        return Stream.of(ARGUMENTS)
                .map(Object::toString)
                .filter(finding.message(language)::contains)
                .collect(Collectors.toSet());
    }
}

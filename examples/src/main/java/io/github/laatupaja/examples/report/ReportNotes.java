// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notes at the start and at the end of a report. Immutable and thread-safe.
 *
 * @param scored the assessment
 * @param localizer the language of the report
 */
public record ReportNotes(ScoredAssessment scored, Localizer localizer) {
    /** {@return whether the assessment is invented, and whether the criteria are translated; may be empty} */
    public List<String> opening() {
        return Stream.concat(
                        scored.isInvented() ? Stream.of(localizer.text(ProgramText.INVENTED_EXAMPLE)) : Stream.empty(),
                        isUnofficial()
                                ? Stream.of(localizer.text(ProgramText.CRITERIA_TRANSLATED) + " "
                                        + localizer.text(ProgramText.ASSESSOR_TEXTS))
                                : Stream.empty())
                .toList();
    }

    /** {@return that the score is not a quality mark, and who owns the rights in the criteria's wording} */
    public List<String> closing() {
        return Stream.concat(
                        Stream.of(localizer.text(ProgramText.NOT_THE_MARK)),
                        scored.framework().rights().stream().map(localizer::text))
                .toList();
    }

    private boolean isUnofficial() {
        return scored.framework().criteria().stream()
                .map(criterion ->
                        criterion.text().rendering(localizer.language()).standing())
                .anyMatch(standing -> standing == Standing.UNOFFICIAL_TRANSLATION);
    }
}

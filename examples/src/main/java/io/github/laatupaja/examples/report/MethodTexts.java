// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.MethodDescription;
import java.util.List;

/** What a report says of the method that it scored by. */
final class MethodTexts {
    private final ScoredAssessment scored;
    private final Localizer localizer;

    MethodTexts(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
    }

    /** {@return what the method is called, where it comes from and what it takes for granted} */
    String method() {
        MethodDescription description = scored.method().description();
        String title = localizer.text(description.title());
        String whole = description.source().isBlank()
                ? title
                : localizer.text(ProgramText.METHOD_FROM, title, description.source());
        List<String> assumptions =
                description.assumptions().stream().map(localizer::text).toList();
        return assumptions.isEmpty() ? whole : whole + ": " + String.join("; ", assumptions);
    }

    /** {@return the options of the method, as the score records them} */
    String options() {
        List<String> options = new OptionTexts(scored.framework(), localizer)
                .of(scored.score()).stream()
                        .map(option -> option.label() + ": " + option.text())
                        .toList();
        return String.join("; ", options);
    }
}

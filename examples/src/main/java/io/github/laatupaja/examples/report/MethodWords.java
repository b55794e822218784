// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.scoring.MethodDescription;
import java.util.List;

/** What a report says of the method that it scored by. */
final class MethodWords {
    private final ScoredAssessment scored;
    private final Words words;

    MethodWords(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
    }

    /** {@return what the method is called, where it comes from and what it takes for granted} */
    String method() {
        MethodDescription description = scored.method().description();
        String title = words.say(description.title());
        String whole =
                description.source().isBlank() ? title : words.say(Phrase.METHOD_FROM, title, description.source());
        List<String> assumptions =
                description.assumptions().stream().map(words::say).toList();
        return assumptions.isEmpty() ? whole : whole + ": " + String.join("; ", assumptions);
    }

    /** {@return the options of the method, as the score records them} */
    String options() {
        List<String> options = new OptionWords(scored.framework(), words)
                .of(scored.score()).stream()
                        .map(option -> option.label() + ": " + option.text())
                        .toList();
        return String.join("; ", options);
    }
}

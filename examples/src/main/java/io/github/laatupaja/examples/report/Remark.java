// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Severity;
import java.util.List;
import java.util.Locale;

/** What the program itself remarks on an assessment, beside what the library finds; nothing of it is an error. */
public enum Remark implements FindingKind {
    /** A field that nobody reads. Its arguments: the name that may be meant or nothing, and how many more there are. */
    UNKNOWN_FIELD {
        @Override
        public String message(Language language, List<String> arguments) {
            Words words = Words.of(language);
            String nearest = arguments.get(0);
            String others = arguments.get(1);
            return words.say(Phrase.UNKNOWN_FIELD)
                    + (others.equals("0") ? "" : "; " + words.say(Phrase.FURTHER_PLACES, others))
                    + (nearest.isEmpty() ? "" : "; " + words.say(Phrase.PERHAPS_MEANT, nearest));
        }
    },
    /** Several criteria have no answer. Its arguments: how many they are, and which. */
    UNANSWERED_CRITERIA {
        @Override
        public String message(Language language, List<String> arguments) {
            return Phrase.UNANSWERED_CRITERIA.in(language, arguments);
        }
    };

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

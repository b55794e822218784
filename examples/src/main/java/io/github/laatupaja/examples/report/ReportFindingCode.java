// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Severity;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;
import java.util.Locale;

/** What the program itself remarks on an assessment, beside what the library finds; nothing of it is an error. */
public enum ReportFindingCode implements FindingKind {
    /** A field that nobody reads. Its arguments: the name that may be meant or nothing, and how many more there are. */
    UNKNOWN_FIELD {
        @Override
        public String message(Language language, List<String> arguments) {
            Localizer localizer = Localizer.of(language);
            String nearest = arguments.get(0);
            String others = arguments.get(1);
            return localizer.text(ProgramText.UNKNOWN_FIELD)
                    + (others.equals("0") ? "" : "; " + localizer.text(ProgramText.FURTHER_PLACES, others))
                    + (nearest.isEmpty() ? "" : "; " + localizer.text(ProgramText.PERHAPS_MEANT, nearest));
        }
    },
    /** Several criteria have no answer. Its arguments: how many they are, and which. */
    UNANSWERED_CRITERIA {
        @Override
        public String message(Language language, List<String> arguments) {
            return Localizer.of(language).text(ProgramText.UNANSWERED_CRITERIA, arguments.toArray());
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

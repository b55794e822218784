// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.Severity;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** The findings that the program adds to those of the library; all are warnings. */
public enum ReportFindingCode implements FindingKind {
    /** A field is not read. Arguments: the name that may be meant, or an empty text; how many other places are like it. */
    UNKNOWN_FIELD {
        @Override
        public String message(Language language, List<?> arguments) {
            Localizer localizer = new Localizer(language);
            String nearest = arguments.get(0).toString();
            String others = arguments.get(1).toString();
            return localizer.text(ProgramText.UNKNOWN_FIELD)
                    + (others.equals("0") ? "" : "; " + localizer.text(ProgramText.OTHER_PLACES, others))
                    + (nearest.isEmpty() ? "" : "; " + localizer.text(ProgramText.DID_YOU_MEAN, nearest));
        }
    },
    /** Several criteria have no answer. Arguments: how many; which. */
    UNANSWERED_CRITERIA {
        @Override
        public String message(Language language, List<?> arguments) {
            return new Localizer(language).text(ProgramText.UNANSWERED_CRITERIA, arguments.toArray());
        }
    };

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public MessagePattern pattern() {
        return new MessagePattern("{0}, {1}", "{0}, {1}", "{0}, {1}");
    }
}

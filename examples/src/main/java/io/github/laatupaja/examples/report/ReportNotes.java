// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.ArrayList;
import java.util.List;

/** What a reader must bear in mind. Immutable and thread-safe. */
public final class ReportNotes {
    private final ScoredAssessment scored;
    private final Localizer localizer;

    private ReportNotes(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
    }

    /**
     * {@return the notes on an assessment}
     * @param scored the assessment
     * @param localizer how they are said
     */
    public static ReportNotes of(ScoredAssessment scored, Localizer localizer) {
        return new ReportNotes(scored, localizer);
    }

    /** {@return what is said first: that it is invented, that the translation is unofficial, whose words they are} */
    public List<String> opening() {
        List<String> opening = new ArrayList<>();
        if (scored.isInvented()) {
            opening.add(localizer.text(ProgramText.INVENTED));
        }
        if (isUnofficial()) {
            opening.add(localizer.text(ProgramText.UNOFFICIAL) + " " + localizer.text(ProgramText.AS_WRITTEN));
        }
        return opening;
    }

    /** {@return what is said last: what the score is not, and to whom the rights in the criteria's wording belong} */
    public List<String> closing() {
        List<String> closing = new ArrayList<>();
        closing.add(localizer.text(ProgramText.NO_MARK));
        scored.framework().rights().ifPresent(rights -> closing.add(localizer.text(rights)));
        return closing;
    }

    private boolean isUnofficial() {
        return scored.framework().criteria().stream()
                .map(criterion ->
                        criterion.text().rendering(localizer.language()).standing())
                .anyMatch(standing -> standing == Standing.UNOFFICIAL_TRANSLATION);
    }
}

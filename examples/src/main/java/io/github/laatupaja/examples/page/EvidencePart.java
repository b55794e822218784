// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Evidence;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** The evidence, each piece with the criteria that it serves. Where it is kept is shown, and linked to nowhere. */
final class EvidencePart {
    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final PageElements parts;

    EvidencePart(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
        this.parts = new PageElements(localizer);
    }

    /** {@return the part; nothing where there is no evidence} */
    List<HtmlElement> elements() {
        List<HtmlElement> pieces =
                scored.assessment().evidence().stream().map(this::piece).toList();
        return pieces.isEmpty()
                ? List.of()
                : List.of(parts.section("evidence", ProgramText.EVIDENCE)
                        .add(PageElements.list(pieces).with("class", "pieces")));
    }

    private HtmlElement piece(Evidence evidence) {
        HtmlElement piece =
                HtmlElement.of("li").with("id", name(evidence)).add(HtmlElement.of("strong", evidence.title()));
        evidence.link().ifPresent(link -> piece.add(HtmlElement.of("code", link)));
        evidence.note().ifPresent(note -> piece.add(HtmlElement.of("span", note).with("class", "written")));
        return piece.add(HtmlElement.of("span", localizer.text(ProgramText.CRITERIA) + " ")
                .with("class", "serves")
                .add(PageElements.criteria("span", criteria(evidence))));
    }

    private List<CriterionId> criteria(Evidence evidence) {
        return scored.assessment().answers().stream()
                .filter(answer -> answer.evidence().contains(evidence.id()))
                .map(Answer::criterion)
                .toList();
    }

    /** {@return what a link to a piece of evidence leads to} */
    static String name(Evidence evidence) {
        return "evidence-" + evidence.id();
    }
}

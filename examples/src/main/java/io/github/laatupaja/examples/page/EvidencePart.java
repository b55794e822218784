// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Evidence;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** The evidence, each piece with the criteria that it supports. The place of a piece is shown as text, not as a link. */
record EvidencePart(ScoredAssessment scored, PageElements elements) {
    /** {@return the part; empty if there is no evidence} */
    List<HtmlElement> section() {
        List<HtmlElement> pieces =
                scored.assessment().evidence().stream().map(this::piece).toList();
        return pieces.isEmpty()
                ? List.of()
                : List.of(elements.section("evidence", ProgramText.EVIDENCE)
                        .add(PageElements.list(pieces).with("class", "pieces")));
    }

    private HtmlElement piece(Evidence evidence) {
        HtmlElement piece =
                HtmlElement.of("li").with("id", id(evidence)).add(HtmlElement.of("strong", evidence.title()));
        evidence.link().ifPresent(link -> piece.add(HtmlElement.of("code", link)));
        evidence.note().ifPresent(note -> piece.add(HtmlElement.of("span", note).with("class", "written")));
        return piece.add(elements.criteriaLine(criteria(evidence)));
    }

    private List<CriterionId> criteria(Evidence evidence) {
        return scored.assessment().answers().stream()
                .filter(answer -> answer.evidence().contains(evidence.id()))
                .map(Answer::criterion)
                .toList();
    }

    /** {@return the id of the element for a piece of evidence} */
    static String id(Evidence evidence) {
        return "evidence-" + evidence.id();
    }
}

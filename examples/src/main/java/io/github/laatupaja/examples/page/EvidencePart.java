// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.assessment.Answer;
import io.github.laatupaja.assessment.Evidence;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import java.util.List;

/** The evidence, each piece with the criteria that it serves. Where it is kept is shown, and linked to nowhere. */
final class EvidencePart {
    private final ScoredAssessment scored;
    private final Words words;
    private final Parts parts;

    EvidencePart(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
        this.parts = new Parts(words);
    }

    /** {@return the part; nothing where there is no evidence} */
    List<HtmlElement> elements() {
        List<HtmlElement> pieces =
                scored.assessment().evidence().stream().map(this::piece).toList();
        return pieces.isEmpty()
                ? List.of()
                : List.of(parts.section("evidence", Phrase.EVIDENCE)
                        .add(Parts.list(pieces).with("class", "pieces")));
    }

    private HtmlElement piece(Evidence evidence) {
        HtmlElement piece =
                HtmlElement.of("li").with("id", name(evidence)).add(HtmlElement.of("strong", evidence.title()));
        evidence.link().ifPresent(link -> piece.add(HtmlElement.of("code", link)));
        evidence.note().ifPresent(note -> piece.add(HtmlElement.of("span", note).with("class", "written")));
        return piece.add(HtmlElement.of("span", words.say(Phrase.CRITERIA) + " ")
                .with("class", "serves")
                .add(Parts.criteria("span", criteria(evidence))));
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

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Statement;
import io.github.laatupaja.internal.json.JsonField;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.scale.RatingLevel;
import io.github.laatupaja.scale.RatingScale;

/** An assessment with the texts that somebody needs who fills it in by hand. */
final class TemplateJson {
    private static final MessagePattern FILL = new MessagePattern(
            "Write a rating, such as those below, and what you do today. Where a criterion does not apply, write why:"
                    + " \"reason\": \"…\". If you cannot say, write \"state\": \"dont-know\". What is left empty is"
                    + " unanswered.",
            "Kirjoita arvio, jollaisia on alla, ja mitä teette nyt. Jos kriteeri ei sovellu, kirjoita miksi:"
                    + " \"reason\": \"…\". Jos et osaa sanoa, kirjoita \"state\": \"dont-know\". Tyhjäksi jätetty on"
                    + " vastaamatta.",
            "Skriv ett betyg, som de nedan, och vad ni gör i dag. Om ett kriterium inte är tillämpligt, skriv varför:"
                    + " \"reason\": \"…\". Om du inte kan säga, skriv \"state\": \"dont-know\". Det som lämnas tomt är"
                    + " obesvarat.");

    private final Assessment assessment;
    private final CriteriaFramework framework;
    private final Language language;

    TemplateJson(Assessment assessment, CriteriaFramework framework, Language language) {
        this.assessment = assessment;
        this.framework = framework;
        this.language = language;
    }

    void write(JsonWriter out) {
        for (JsonField<Assessment, ?> field : AssessmentJson.ASSESSMENT.fields()) {
            if (field.name().equals("answers")) {
                out.object("help", () -> writeHelp(out));
                out.objects("answers", assessment.answers(), this::writeAnswer);
            } else {
                field.write(assessment, out);
            }
        }
    }

    private void writeHelp(JsonWriter out) {
        out.text("fill", FILL.text(language));
        RatingScale scale = framework.get(assessment.scale());
        scale.interval().ifPresent(interval -> out.text("ratings", interval.toString()));
        if (!scale.levels().isEmpty()) {
            out.object("ratings", () -> {
                for (RatingLevel level : scale.levels()) {
                    out.text(level.code(), level.label().in(language));
                }
            });
        }
    }

    private void writeAnswer(Answer answer, JsonWriter out) {
        framework.find(answer.criterion()).ifPresent(criterion -> {
            out.text("text", criterion.text().in(language));
            if (criterion.leadIn().isPresent()) {
                out.values(
                        "statements",
                        criterion.statements().stream()
                                .map(Statement::text)
                                .map(text -> text.in(language))
                                .toList());
            }
        });
        AnswerJson.ANSWER.writeTemplate(answer, out);
    }
}

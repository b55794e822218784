// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.internal.json.JsonWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The JSON form of a score. Exact numbers are texts such as {@code 32/15}; beside the value stands a decimal. */
final class ScoreJson {
    /** How many decimals the number beside an exact value has. */
    static final int DECIMALS = 6;

    private static final int MOST_DIGITS = 40; // of a number that is read

    private ScoreJson() {}

    static void write(Score score, JsonWriter out) {
        out.text("format", Scores.FORMAT);
        out.text("library", score.library());
        out.text("method", score.method().urn());
        out.object("options", () -> score.options().forEach((name, value) -> option(name, value, out)));
        out.id("edition", score.edition());
        out.id("scale", score.scale());
        out.object("assessor", score.assessor().orElse(null), (assessor, to) -> {
            to.text("kind", assessor.kind().text());
            to.text("role", assessor.role().map(AssessorRole::text).orElse(null));
        });
        out.text("date", score.date().map(LocalDate::toString).orElse(null));
        out.object("total", score.total(), ScoreJson::writeNode);
    }

    private static void writeNode(ScoreNode node, JsonWriter out) {
        out.id("id", node.id().orElse(null));
        out.text("state", node.state().text());
        node.value().ifPresent(value -> {
            out.text("value", value.toString());
            decimal(value.rounded(DECIMALS), out);
        });
        number("minimum", node.minimum().orElse(null), out);
        number("maximum", node.maximum().orElse(null), out);
        out.text("weight", node.weight().toString());
        number("effectiveWeight", node.effectiveWeight().orElse(null), out);
        number("contribution", node.contribution().orElse(null), out);
        node.bounds()
                .ifPresent(bounds -> out.object("bounds", () -> {
                    number("lowest", bounds.lowest(), out);
                    number("highest", bounds.highest(), out);
                }));
        if (node.isCriterion()) {
            out.text("answer", node.coverage().answer().text());
        } else {
            out.object("coverage", node.coverage(), ScoreJson::writeCoverage);
        }
        out.objects("reasons", node.reasons(), (reason, to) -> {
            to.text("code", reason.code().text());
            to.objects("arguments", Arrays.asList(reason.rawArguments()), ArgumentJson::write);
        });
        out.objects("children", node.children(), ScoreJson::writeNode);
    }

    private static void writeCoverage(Coverage coverage, JsonWriter out) {
        out.number("rated", coverage.rated());
        out.number("notApplicable", coverage.notApplicable());
        out.number("dontKnow", coverage.dontKnow());
        out.number("unanswered", coverage.unanswered());
    }

    /** An empty one is an option too, and not an absent one. */
    private static void option(String name, String value, JsonWriter out) {
        if (value.isEmpty()) {
            out.room(name);
        } else {
            out.text(name, value);
        }
    }

    /** One that could not be read back is left out; the exact value is there. */
    private static void decimal(BigDecimal decimal, JsonWriter out) {
        if (decimal.precision() <= MOST_DIGITS) {
            out.number("decimal", decimal);
        }
    }

    private static void number(String field, @Nullable ExactNumber number, JsonWriter out) {
        out.text(field, number == null ? null : number.toString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.score;

import io.github.laatupaja.assessment.AnswerState;
import io.github.laatupaja.assessment.Assessor;
import io.github.laatupaja.assessment.AssessorKind;
import io.github.laatupaja.assessment.AssessorRole;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.InvalidValueException;
import io.github.laatupaja.basics.MessagePattern;
import io.github.laatupaja.basics.QuotedText;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriterionId;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.criteria.GroupId;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonNode;
import io.github.laatupaja.internal.values.IsoDate;
import io.github.laatupaja.scale.ScaleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads scores from the JSON form that {@link ScoreJson} writes. */
final class ScoreReader {
    private static final MessagePattern UNLIKE_DECIMAL = new MessagePattern(
            "{0} is not value {1}, rounded to six decimals",
            "{0} ei ole arvo {1} kuuteen desimaaliin pyöristettynä",
            "{0} är inte värdet {1}, avrundat till sex decimaler");
    private static final MessagePattern NEGATIVE_COUNT =
            new MessagePattern("{0} is below 0", "{0} on pienempi kuin 0", "{0} är mindre än 0");
    private static final MessagePattern TOO_FEW_ARGUMENTS = new MessagePattern(
            "arguments of {0} number {1}, expected {2}",
            "syyllä {0} on argumentteja {1}, odotettiin {2}", "orsaken {0} har {1} argument, väntade {2}");
    private static final MessagePattern OTHER_EDITION = new MessagePattern(
            "score is for edition '{0}' but framework is edition '{1}'",
            "tulos koskee versiota ”{0}”, mutta kriteeristö on versio ”{1}”",
            "resultatet gäller utgåvan ”{0}” men kriterierna är utgåvan ”{1}”");

    private final CriteriaFramework framework;

    ScoreReader(CriteriaFramework framework) {
        this.framework = framework;
    }

    /**
     * {@return the score; null with findings where it cannot be read}
     * @throws InvalidDataException if it contradicts itself or the framework; with all that does
     */
    @Nullable
    Score read(JsonFields fields) {
        fields.checkFormat(Scores.FORMAT);
        MethodId method = fields.required("method", MethodId::of);
        EditionId edition = fields.required("edition", this::edition);
        ScaleId scale = fields.required("scale", ScaleId::of);
        String library = fields.required("library");
        Map<String, String> options = fields.map("options", JsonNode.Kind.STRING, its -> its::text);
        Assessor assessor = fields.object("assessor", ScoreReader::assessor);
        LocalDate date = fields.value("date", IsoDate::parse);
        ScoreNode total = edition == null ? null : fields.require("total", fields.object("total", this::node));
        List<Finding> contradictions = total == null ? List.of() : ScoreCheck.findings(scale, total, framework);
        if (!contradictions.isEmpty()) {
            throw new InvalidDataException("score", contradictions);
        }
        if (method == null || edition == null || scale == null || library == null || total == null) {
            return null;
        }
        return Score.builder()
                .method(method)
                .recordedOptions(new RecordedOptions(options))
                .edition(edition)
                .scale(scale)
                .assessor(Optional.ofNullable(assessor))
                .date(Optional.ofNullable(date))
                .library(library)
                .total(total)
                .build();
    }

    private EditionId edition(String text) {
        if (!text.equals(framework.edition().value())) {
            throw new InvalidValueException(
                    OTHER_EDITION,
                    QuotedText.of(text).text(),
                    framework.edition().value());
        }
        return framework.edition();
    }

    private static @Nullable Assessor assessor(JsonFields fields) {
        AssessorKind kind = fields.required("kind", AssessorKind.values(), AssessorKind::text);
        AssessorRole role = fields.constant("role", AssessorRole.values(), AssessorRole::text);
        if (kind == null) {
            return null;
        }
        return role == null ? Assessor.of(kind) : Assessor.of(kind, role);
    }

    private @Nullable ScoreNode node(JsonFields fields) {
        NodeState state = fields.required("state", NodeState.values(), NodeState::text);
        AnswerState answer = fields.constant("answer", AnswerState.values(), AnswerState::text);
        ScoreNodeBuilder node = named(fields, answer);
        ExactNumber weight = fields.required("weight", ExactNumber::parse);
        Coverage coverage = answer == null ? fields.object("coverage", ScoreReader::coverage) : Coverage.of(answer);
        List<Reason> reasons = fields.objects("reasons", ScoreReader::reason);
        List<ScoreNode> children = fields.objects("children", this::node);
        if (state == null || weight == null || node == null) {
            return null;
        }
        reasons.forEach(node::addReason);
        children.forEach(node::addChild);
        if (coverage != null) {
            node.coverage(coverage);
        }
        ExactNumber value = number(fields, "value");
        checkDecimal(fields, value);
        return node.state(state)
                .weight(weight)
                .value(value)
                .range(number(fields, "minimum"), number(fields, "maximum"))
                .effectiveWeight(number(fields, "effectiveWeight"))
                .contribution(number(fields, "contribution"))
                .bounds(fields.object("bounds", ScoreReader::bounds))
                .buildUnchecked(); // the document is checked as a whole
    }

    private static void checkDecimal(JsonFields fields, @Nullable ExactNumber value) {
        if (value != null) {
            fields.value("decimal", fields.number("decimal"), decimal -> checked(decimal, value));
        }
    }

    private static BigDecimal checked(BigDecimal decimal, ExactNumber value) {
        if (decimal.compareTo(value.rounded(ScoreJson.DECIMALS)) != 0) {
            throw new InvalidValueException(UNLIKE_DECIMAL, decimal.toPlainString(), value.brief());
        }
        return decimal;
    }

    private @Nullable ScoreNodeBuilder named(JsonFields fields, @Nullable AnswerState answer) {
        if (fields.text("id") == null) {
            return ScoreNode.builder(framework);
        }
        return answer == null
                ? fields.value("id", text -> ScoreNode.builder(framework.get(GroupId.of(text))))
                : fields.value("id", text -> ScoreNode.builder(framework.get(CriterionId.of(text))));
    }

    private static @Nullable Bounds bounds(JsonFields fields) {
        ExactNumber lowest = fields.required("lowest", ExactNumber::parse);
        ExactNumber highest = fields.required("highest", ExactNumber::parse);
        return lowest == null || highest == null ? null : new Bounds(lowest, highest);
    }

    private static Coverage coverage(JsonFields fields) {
        return new Coverage(
                count(fields, "rated"),
                count(fields, "notApplicable"),
                count(fields, "dontKnow"),
                count(fields, "unanswered"));
    }

    private static int count(JsonFields fields, String name) {
        Integer count = fields.require(name, fields.value(name, fields.whole(name), ScoreReader::notNegative));
        return count == null ? 0 : count;
    }

    private static Integer notNegative(Integer count) {
        if (count < 0) {
            throw new InvalidValueException(NEGATIVE_COUNT, count.toString());
        }
        return count;
    }

    private static @Nullable Reason reason(JsonFields fields) {
        ReasonCode code = fields.required("code", ReasonCode.values(), ReasonCode::text);
        List<Object> arguments = fields.objects("arguments", ArgumentJson::read);
        if (code == null) {
            return null;
        }
        if (arguments.size() < code.arity()) {
            throw new InvalidValueException(
                    TOO_FEW_ARGUMENTS, code.text(), Integer.toString(arguments.size()), Integer.toString(code.arity()));
        }
        return Reason.of(code, arguments.toArray());
    }

    private static @Nullable ExactNumber number(JsonFields fields, String name) {
        return fields.value(name, ExactNumber::parse);
    }
}

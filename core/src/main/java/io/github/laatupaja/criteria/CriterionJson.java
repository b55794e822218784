// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of groups, criteria and statements. */
final class CriterionJson {
    private CriterionJson() {}

    static @Nullable CriterionGroup group(JsonFields in) {
        GroupId id = in.required("id", GroupId::of);
        LocalizedText title = in.requiredText("title");
        List<String> printedTitles = in.values("printedTitles", printed -> printed);
        BigDecimal weight = in.number("weight");
        List<Criterion> criteria = in.objects("criteria", CriterionJson::criterion);
        List<CriterionGroup> groups = in.objects("groups", CriterionJson::group);
        SourceReference source = in.object("source", FrameworkJson::source);
        List<Remark> remarks = in.objects("remarks", FrameworkJson::remark);
        if (id == null || title == null) {
            return null;
        }
        return CriterionGroup.builder()
                .id(id)
                .title(title)
                .addAllPrintedTitles(printedTitles)
                .weightOrNull(weight)
                .addAllCriteria(criteria)
                .addAllGroups(groups)
                .sourceOrNull(source)
                .addAllRemarks(remarks)
                .build();
    }

    static void write(CriterionGroup group, JsonWriter out) {
        GroupParts parts = group.parts();
        out.id("id", parts.id());
        out.localized("title", parts.title());
        out.values("printedTitles", parts.printedTitles());
        out.number("weight", parts.weightOrNull());
        out.objects("criteria", parts.criteria(), CriterionJson::write);
        out.objects("groups", parts.groups(), CriterionJson::write);
        out.object("source", parts.sourceOrNull(), FrameworkJson::writeSource);
        out.objects("remarks", parts.remarks(), FrameworkJson::writeRemark);
    }

    static @Nullable Criterion criterion(JsonFields in) {
        CriterionId id = in.required("id", CriterionId::of);
        BigDecimal weight = in.number("weight");
        LocalizedText leadIn = in.localized("leadIn");
        List<Statement> statements = in.objects("statements", CriterionJson::statement);
        List<Applicability> applicabilities = in.objects("applicability", CriterionJson::applicability);
        SourceReference source = in.object("source", FrameworkJson::source);
        List<Remark> remarks = in.objects("remarks", FrameworkJson::remark);
        if (id == null) {
            return null;
        }
        return Criterion.builder()
                .id(id)
                .weightOrNull(weight)
                .leadInOrNull(leadIn)
                .addAllStatements(statements)
                .addAllApplicabilities(applicabilities)
                .sourceOrNull(source)
                .addAllRemarks(remarks)
                .build();
    }

    static void write(Criterion criterion, JsonWriter out) {
        out.id("id", criterion.id());
        CriterionParts parts = criterion.parts();
        out.number("weight", parts.weightOrNull());
        out.localized("leadIn", parts.leadInOrNull());
        out.objects("statements", parts.statements(), CriterionJson::writeStatement);
        out.objects("applicability", parts.applicabilities(), CriterionJson::writeApplicability);
        out.object("source", parts.sourceOrNull(), FrameworkJson::writeSource);
        out.objects("remarks", parts.remarks(), FrameworkJson::writeRemark);
    }

    private static @Nullable Statement statement(JsonFields in) {
        StatementId id = in.required("id", StatementId::of);
        LocalizedText text = in.requiredText("text");
        List<Applicability> applicabilities = in.objects("applicability", CriterionJson::applicability);
        SourceReference source = in.object("source", FrameworkJson::source);
        if (id == null || text == null) {
            return null;
        }
        return Statement.builder()
                .id(id)
                .text(text)
                .addAllApplicabilities(applicabilities)
                .sourceOrNull(source)
                .build();
    }

    private static void writeStatement(Statement statement, JsonWriter out) {
        out.id("id", statement.id());
        out.localized("text", statement.text());
        out.objects("applicability", statement.applicabilities(), CriterionJson::writeApplicability);
        out.object("source", statement.sourceOrNull(), FrameworkJson::writeSource);
    }

    private static @Nullable Applicability applicability(JsonFields in) {
        ApplicabilityKind kind = in.required("kind", ApplicabilityKind.values(), ApplicabilityKind::text);
        Reach reach = in.required("reach", Reach.values(), Reach::text);
        LocalizedText words = in.requiredText("words");
        FeatureId feature = in.value("feature", FeatureId::of);
        return kind == null || reach == null || words == null ? null : Applicability.from(kind, reach, words, feature);
    }

    private static void writeApplicability(Applicability applicability, JsonWriter out) {
        out.text("kind", applicability.kind().text());
        out.text("reach", applicability.reach().text());
        out.localized("words", applicability.words());
        out.id("feature", applicability.featureOrNull());
    }
}

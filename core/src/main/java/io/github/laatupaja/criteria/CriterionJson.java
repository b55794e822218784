// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonSchema.requiring;
import static io.github.laatupaja.internal.json.JsonTypes.NUMBER;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.constant;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.JsonTypes.later;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;
import io.github.laatupaja.internal.source.SourceTables;
import java.math.BigDecimal;
import java.util.Optional;

/** The JSON form of groups, criteria and statements. */
final class CriterionJson {
    static final FieldTable<SourceReference> SOURCE = SourceTables.place(
            SourceReference::of, SourceReference::slide, SourceReference::firstLine, SourceReference::lastLine);

    static final FieldTable<Remark> REMARK = SourceTables.remark(Remark::of, Remark::code, Remark::text);

    private static final FieldTable<Applicability> APPLICABILITY = FieldTables.of(
            "applicability",
            "What a text says of when and how far it applies.",
            required(
                    "kind",
                    constant(ApplicabilityKind.values(), ApplicabilityKind::text),
                    Applicability::kind,
                    "What it says; a scope condition names its feature."),
            required("reach", constant(Reach.values(), Reach::text), Applicability::reach, "How much it speaks of."),
            required("words", LOCALIZED, Applicability::words, "The words it rests on, which occur in the text."),
            optional("feature", id(FeatureId::of), Applicability::feature, "The feature that it depends on."),
            Applicability::from);

    private static final FieldTable<Statement> STATEMENT = FieldTable.builder(
                    "statement", "One thing that a criterion claims.", Statement::builder, Statement.Builder::build)
            .with(required("id", id(StatementId::of), Statement::id, "Its id."), Statement.Builder::id)
            .with(required("text", LOCALIZED, Statement::text, "The wording."), Statement.Builder::text)
            .with(
                    list(
                            "applicability",
                            APPLICABILITY,
                            Statement::applicabilities,
                            "What the wording says of when it applies."),
                    Statement.Builder::addAllApplicabilities)
            .with(optional("source", SOURCE, Statement::source, "Where it stands."), Statement.Builder::source)
            .build();

    static final FieldTable<Criterion> CRITERION = FieldTable.builder(
                    "criterion",
                    "A criterion: a lead-in, statements, or both.",
                    Criterion::builder,
                    Criterion.Builder::build)
            .with(required("id", id(CriterionId::of), Criterion::id, "Its id."), Criterion.Builder::id)
            .with(
                    optional("weight", NUMBER, CriterionJson::weight, "Its weight; 1 if absent."),
                    Criterion.Builder::weight)
            .with(
                    optional("leadIn", LOCALIZED, Criterion::leadIn, "The words before the statements."),
                    Criterion.Builder::leadIn)
            .with(
                    list("statements", STATEMENT, Criterion::statements, "What it claims."),
                    Criterion.Builder::addAllStatements)
            .with(
                    list(
                            "applicability",
                            APPLICABILITY,
                            Criterion::applicabilities,
                            "What the text says of when the whole criterion applies."),
                    Criterion.Builder::addAllApplicabilities)
            .with(optional("source", SOURCE, Criterion::source, "Where it stands."), Criterion.Builder::source)
            .with(list("remarks", REMARK, Criterion::remarks, "Editorial notes."), Criterion.Builder::addAllRemarks)
            .build()
            .with("anyOf", requiring("leadIn", "statements"));

    static final FieldTable<CriterionGroup> GROUP = FieldTable.builder(
                    "group",
                    "A heading over criteria and groups.",
                    CriterionGroup::builder,
                    CriterionGroup.Builder::build)
            .with(required("id", id(GroupId::of), CriterionGroup::id, "Its id."), CriterionGroup.Builder::id)
            .with(required("title", LOCALIZED, CriterionGroup::title, "Its title."), CriterionGroup.Builder::title)
            .with(
                    list(
                            "printedTitles",
                            TEXT,
                            CriterionGroup::printedTitles,
                            "Other forms in which the source prints the title."),
                    CriterionGroup.Builder::addAllPrintedTitles)
            .with(
                    optional("weight", NUMBER, CriterionJson::weight, "Its weight among its siblings; 1 if absent."),
                    CriterionGroup.Builder::weight)
            .with(
                    list("criteria", CRITERION, CriterionGroup::criteria, "The criteria right under it."),
                    CriterionGroup.Builder::addAllCriteria)
            .with(
                    list(
                            "groups",
                            later(() -> CriterionJson.GROUP),
                            CriterionGroup::groups,
                            "The groups right under it."),
                    CriterionGroup.Builder::addAllGroups)
            .with(
                    optional("source", SOURCE, CriterionGroup::source, "Where it stands."),
                    CriterionGroup.Builder::source)
            .with(
                    list("remarks", REMARK, CriterionGroup::remarks, "Editorial notes."),
                    CriterionGroup.Builder::addAllRemarks)
            .build()
            .with("anyOf", requiring("criteria", "groups"));

    private CriterionJson() {}

    private static Optional<BigDecimal> weight(Criterion criterion) {
        return Optional.ofNullable(criterion.parts().weightOrNull());
    }

    private static Optional<BigDecimal> weight(CriterionGroup group) {
        return Optional.ofNullable(group.parts().weightOrNull());
    }
}

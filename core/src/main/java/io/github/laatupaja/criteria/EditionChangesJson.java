// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonTypes.constant;
import static io.github.laatupaja.internal.json.JsonTypes.id;

import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;

/** The JSON form of what became of an older edition. */
final class EditionChangesJson {
    private static final FieldTable<CriterionChange> CHANGE = FieldTables.of(
            "change",
            "A criterion that is not the same.",
            required("kind", constant(ChangeKind.values(), ChangeKind::text), CriterionChange::kind, "What happened."),
            optional("from", id(CriterionId::of), CriterionChange::from, "Its id in the older edition."),
            optional("to", id(CriterionId::of), CriterionChange::to, "Its id in this edition."),
            CriterionChange::of);

    static final FieldTable<EditionChanges> CHANGES = FieldTables.of(
            "changes",
            "What became of the criteria of an older edition.",
            required("since", id(EditionId::of), EditionChanges::since, "The older edition."),
            list("changes", CHANGE, EditionChanges::changes, "The criteria that are not the same."),
            EditionChanges::of);

    private EditionChangesJson() {}
}

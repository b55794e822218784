// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of what became of an older edition. */
final class EditionChangesJson {
    private EditionChangesJson() {}

    static @Nullable EditionChanges read(JsonFields in) {
        EditionId since = in.required("since", EditionId::of);
        List<CriterionChange> changes = in.objects("changes", EditionChangesJson::change);
        return since == null ? null : EditionChanges.of(since, changes);
    }

    static void write(EditionChanges changes, JsonWriter out) {
        out.id("since", changes.since());
        out.objects("changes", changes.changes(), (change, to) -> {
            to.text("kind", change.kind().text());
            to.id("from", change.fromOrNull());
            to.id("to", change.toOrNull());
        });
    }

    private static @Nullable CriterionChange change(JsonFields in) {
        ChangeKind kind = in.required("kind", ChangeKind.values(), ChangeKind::text);
        CriterionId from = in.value("from", CriterionId::of);
        CriterionId to = in.value("to", CriterionId::of);
        return kind == null ? null : CriterionChange.of(kind, from, to);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.internal.AbsentFields;
import io.github.laatupaja.internal.json.JsonFields;
import io.github.laatupaja.internal.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of a crosswalk. */
final class CrosswalkJson {
    private CrosswalkJson() {}

    static @Nullable Crosswalk read(JsonFields in) {
        String id = in.required("id");
        String title = in.required("title");
        Basis basis = in.required("basis", Basis.values(), Basis::text);
        LocalizedText note = in.requiredText("note");
        List<CrosswalkEntry> entries = in.objects("entries", CrosswalkJson::entry);
        if (id == null || title == null || basis == null || note == null) {
            return null;
        }
        return new Crosswalk(id, title, basis, note, entries);
    }

    static void write(Crosswalk crosswalk, JsonWriter out) {
        out.text("id", crosswalk.id());
        out.text("title", crosswalk.title());
        out.text("basis", crosswalk.basis().text());
        out.localized("note", crosswalk.note());
        out.objects("entries", crosswalk.entries(), CrosswalkJson::writeEntry);
    }

    private static CrosswalkEntry entry(JsonFields in) {
        GroupId group = in.value("group", GroupId::of);
        CriterionId criterion = in.value("criterion", CriterionId::of);
        String concept = in.text("concept");
        return CrosswalkEntry.from(group, criterion, concept, in.objects("targets", CrosswalkJson::target));
    }

    private static void writeEntry(CrosswalkEntry entry, JsonWriter out) {
        out.id("group", entry.groupOrNull());
        out.id("criterion", entry.criterionOrNull());
        out.text("concept", entry.conceptOrNull());
        out.objects("targets", entry.targets(), (target, to) -> {
            to.text("number", target.number());
            to.text("title", target.title());
        });
    }

    private static @Nullable CrosswalkTarget target(JsonFields in) {
        String number = in.text("number");
        String title = in.required("title");
        return title == null ? null : new CrosswalkTarget(AbsentFields.text(number), title);
    }
}

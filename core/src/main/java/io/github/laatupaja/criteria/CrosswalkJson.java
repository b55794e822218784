// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.internal.json.JsonField.defaulted;
import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonSchema.requiring;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.constant;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;

/** The JSON form of a crosswalk. */
final class CrosswalkJson {
    private static final FieldTable<CrosswalkTarget> TARGET = FieldTables.of(
            "target",
            "A heading of the other model.",
            defaulted("number", TEXT, CrosswalkTarget::number, "Its number."),
            required("title", TEXT, CrosswalkTarget::title, "Its short title."),
            CrosswalkTarget::new);

    private static final FieldTable<CrosswalkEntry> ENTRY = FieldTables.of(
                    "entry",
                    "A line of a crosswalk.",
                    optional("group", id(GroupId::of), CrosswalkEntry::group, "The group it is about."),
                    optional("criterion", id(CriterionId::of), CrosswalkEntry::criterion, "The criterion it is about."),
                    optional("concept", TEXT, CrosswalkEntry::concept, "The concept it is about."),
                    list("targets", TARGET, CrosswalkEntry::targets, "The other model's headings.")
                            .atLeastOne(),
                    CrosswalkEntry::from)
            .with("oneOf", requiring("group", "criterion", "concept"));

    static final FieldTable<Crosswalk> CROSSWALK = FieldTables.of(
            "crosswalk",
            "Which headings of another model answer to parts of the set.",
            required("id", TEXT, Crosswalk::id, "The short name."),
            required("title", TEXT, Crosswalk::title, "The other model's name."),
            required(
                    "basis",
                    constant(Basis.values(), Basis::text),
                    Crosswalk::basis,
                    "Whether the publisher says so, or it follows from comparison."),
            required("note", LOCALIZED, Crosswalk::note, "How it was drawn up."),
            list("entries", ENTRY, Crosswalk::entries, "The lines."),
            Crosswalk::new);

    private CrosswalkJson() {}
}

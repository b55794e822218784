// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.internal.json;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.map;
import static io.github.laatupaja.internal.json.JsonField.required;

import io.github.laatupaja.basics.LocalizedText;

/** The JSON form of a text in several languages. */
public final class LocalizedTextTable {
    /** The fields of a text. */
    public static final FieldTable<LocalizedText> LOCALIZED = FieldTables.of(
            "text",
            "A wording in its original language, with translations.",
            required(
                    "original",
                    JsonTypes.LANGUAGE,
                    LocalizedText::original,
                    "The tag of the original language, such as fi."),
            map("texts", JsonTypes.TAG, JsonTypes.WORDING, LocalizedText::texts, "Every wording by its language tag.")
                    .atLeastOne(),
            list(
                    "unofficial",
                    JsonTypes.TAG,
                    LocalizedText::unofficialTags,
                    "The tags of the translations that nobody official stands behind."),
            LocalizedText::of);

    private LocalizedTextTable() {}
}

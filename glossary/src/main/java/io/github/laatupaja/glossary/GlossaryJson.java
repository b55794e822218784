// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary;

import static io.github.laatupaja.internal.json.JsonField.list;
import static io.github.laatupaja.internal.json.JsonField.optional;
import static io.github.laatupaja.internal.json.JsonField.required;
import static io.github.laatupaja.internal.json.JsonTypes.TEXT;
import static io.github.laatupaja.internal.json.JsonTypes.id;
import static io.github.laatupaja.internal.json.LocalizedTextTable.LOCALIZED;

import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.internal.json.FieldTable;
import io.github.laatupaja.internal.json.FieldTables;

/** The JSON form of a glossary. */
final class GlossaryJson {
    private static final FieldTable<TierTitle> TIER = FieldTables.of(
            "tier",
            "The title of a tier.",
            required("tier", ConceptJson.TIER, TierTitle::tier, "The tier."),
            required("title", LOCALIZED, TierTitle::title, "The title, as published."),
            TierTitle::of);

    private static final FieldTable<UndefinedTerm> UNDEFINED_TERM = FieldTables.of(
            "undefinedTerm",
            "A word that the source uses like a concept but neither defines nor lists.",
            list("terms", ConceptJson.TERM, UndefinedTerm::terms, "The word, then its equivalents in other languages.")
                    .atLeastOne(),
            required("note", LOCALIZED, UndefinedTerm::note, "How the source uses the word."),
            list("places", ConceptJson.SOURCE, UndefinedTerm::places, "The lines that contain the word."),
            UndefinedTerm::of);

    static final FieldTable<Glossary> GLOSSARY = FieldTable.builder(
                    "glossary",
                    "An edition of a vocabulary: concepts in published order, with terms in several languages."
                            + " Unknown fields are ignored.",
                    Glossary::builder,
                    Glossary.Builder::build)
            .format(Glossary.FORMAT, Glossary::format)
            .with(
                    required(
                            "edition",
                            id(EditionId::of),
                            Glossary::edition,
                            "The edition; never given to another one."),
                    Glossary.Builder::edition)
            .with(
                    optional("base", id(EditionId::of), Glossary::base, "The edition that this one extends."),
                    Glossary.Builder::baseOrNull)
            .with(
                    required(
                            "title",
                            LOCALIZED,
                            Glossary::title,
                            "The name of the glossary; its original language is the language of the glossary."),
                    Glossary.Builder::title)
            .with(optional("publisher", TEXT, Glossary::publisher, "The publisher."), Glossary.Builder::publisher)
            .with(
                    optional("rights", LOCALIZED, Glossary::rights, "Who owns the rights in the wording."),
                    Glossary.Builder::rights)
            .with(
                    list("tiers", TIER, Glossary::tiers, "The titles of the tiers, in published order."),
                    Glossary.Builder::addAllTiers)
            .with(
                    list("concepts", ConceptJson.CONCEPT, Glossary::concepts, "The concepts, in published order.")
                            .atLeastOne(),
                    Glossary.Builder::addAllConcepts)
            .with(
                    list(
                            "undefinedTerms",
                            UNDEFINED_TERM,
                            Glossary::undefinedTerms,
                            "Words that the source uses like concepts but neither defines nor lists."),
                    Glossary.Builder::addAllUndefinedTerms)
            .build();

    private GlossaryJson() {}
}

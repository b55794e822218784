// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.generate;

import static io.github.laatupaja.data.generate.JavaExpressions.call;
import static io.github.laatupaja.data.generate.JavaExpressions.constant;
import static io.github.laatupaja.data.generate.JavaExpressions.each;
import static io.github.laatupaja.data.generate.JavaExpressions.listOf;
import static io.github.laatupaja.data.generate.JavaExpressions.literal;
import static io.github.laatupaja.data.generate.JavaExpressions.own;
import static io.github.laatupaja.data.generate.JavaExpressions.remarks;
import static io.github.laatupaja.data.generate.JavaExpressions.source;

import io.github.laatupaja.data.source.DataFiles;
import io.github.laatupaja.data.source.DataItems;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Writes the source of the class that creates the bundled glossary with the methods of glossary's {@code BundledGlossaries}.
 * Each concept has a method of its own, because Java limits the size of a method.
 */
final class GlossaryWriter {
    private final DataFiles files;
    private final JsonNode concepts;
    private final String className;
    private final GlossaryTranslations translations;
    private final RelationWriter relations;
    private final JavaMethods methods = new JavaMethods();

    GlossaryWriter(DataFiles files, String className) {
        this.files = files;
        this.concepts = files.get("concepts.json");
        this.className = className;
        this.translations = new GlossaryTranslations(files);
        this.relations = new RelationWriter(concepts.required("concepts"));
    }

    String javaFile() {
        String glossary = glossary();
        return """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.laatupaja.glossary;

            import static io.github.laatupaja.glossary.BundledGlossaries.*;

            import io.github.laatupaja.basics.Language;
            import io.github.laatupaja.basics.LocalizedText;
            import io.github.laatupaja.basics.Standing;
            import io.github.laatupaja.criteria.Remark;
            import io.github.laatupaja.criteria.SourceReference;
            import java.util.List;

            /** Generated from the data in src-data. Do not edit. */
            final class %s {
                private %s() {}

                /** {@return the sentence that says who uses the established terms} */
                static LocalizedText authoritiesAndField() {
                    return %s;
                }

                static Glossary made() {
                    return %s;
                }
            %s}
            """.formatted(className, className, translations.established(), glossary, methods.all());
    }

    private String glossary() {
        String name = concepts.required("edition").stringValue();
        JsonNode edition = DataItems.find(files.get("editions.json").required("editions"), name);
        return call(
                "glossary",
                literal(name),
                translations.title(name, text(concepts.required("title"))),
                literal(edition.required("publisher").stringValue()),
                own(edition.required("rights")),
                each(concepts.required("tiers"), this::tier),
                each(concepts.required("concepts"), this::concept),
                each(concepts.required("undefined"), this::undefined));
    }

    private String tier(JsonNode tier) {
        String name = DataItems.id(tier);
        return call(
                "TierTitle.of",
                constant("Tier", name),
                translations.tier(name, tier.required("title").stringValue()));
    }

    private String concept(JsonNode concept) {
        String name = DataItems.id(concept);
        return methods.add(
                "Concept",
                "concept_" + name,
                call(
                        "concept",
                        literal(name),
                        constant("Tier", concept.required("tier").stringValue()),
                        constant("ConceptStatus", concept.path("status").asString("valid")),
                        concept.has("heading")
                                ? literal(concept.required("heading").stringValue())
                                : "null",
                        listOf(terms(concept)),
                        paragraphs("definitions", concept, "definition"),
                        paragraphs("renewals", concept, "renewal"),
                        each(concept.path("citations"), GlossaryWriter::citation),
                        relations.of(name),
                        source(concept.required("source")),
                        remarks(concept)));
    }

    private List<String> terms(JsonNode concept) {
        List<String> terms = new ArrayList<>();
        for (JsonNode label : concept.required("labels")) {
            terms.add(finnish(label, label.required("role").stringValue()));
        }
        for (JsonNode word : concept.path("searched")) {
            terms.add(finnish(word, "search"));
        }
        terms.addAll(translations.terms(DataItems.id(concept)));
        return terms;
    }

    private static String finnish(JsonNode term, String role) {
        return call(
                "finnish",
                literal(text(term)),
                constant("TermRole", role),
                literal(term.required("inflection").stringValue()));
    }

    private String paragraphs(String field, JsonNode concept, String finnish) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode paragraph : concept.path(finnish)) {
            paragraphs.add(call(
                    "Paragraph.of",
                    translations.paragraph(field, DataItems.id(concept), paragraphs.size(), text(paragraph)),
                    source(paragraph.required("source"))));
        }
        return listOf(paragraphs);
    }

    private static String citation(JsonNode citation) {
        return call("Citation.of", literal(text(citation)), source(citation.required("source")));
    }

    private String undefined(JsonNode term) {
        List<String> terms = new ArrayList<>();
        terms.add(finnish(term, "preferred"));
        terms.addAll(translations.undefined(text(term)));
        return call(
                "UndefinedTerm.of",
                listOf(terms),
                own(term.required("note")),
                each(term.required("places"), JavaExpressions::source));
    }

    private static String text(JsonNode item) {
        return item.required("text").stringValue();
    }
}

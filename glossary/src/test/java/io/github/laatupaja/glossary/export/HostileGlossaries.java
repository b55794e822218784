// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.export;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.criteria.EditionId;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.ConceptId;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.Paragraph;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.util.List;

/** Glossaries with texts that a careless writer or reader would break. */
final class HostileGlossaries {
    /** Texts that XML allows too; none starts like a formula. */
    static final List<String> TEXTS = List.of(
            "say \"it\"",
            "it's 'so'",
            "one\ntwo",
            "one\r\ntwo",
            "one\rtwo",
            "tab\there",
            "<b>&amp;</b> ]]>",
            "back\\slash \\u0041 \\n",
            "comma, semicolon; pipe|",
            "@en ^^<urn:x> . <urn:a>",
            "{\"@id\": \"urn:x\"}",
            "\uD83D\uDE00 \u00E4 a\u0308 \u00AD \u200F \u2028",
            "%s {0} ${x}");

    private HostileGlossaries() {}

    static Glossary glossary() {
        return with(TEXTS);
    }

    /** {@return a glossary with the texts as synonyms and as the paragraphs of a definition} */
    static Glossary with(List<String> texts) {
        Concept.Builder concept = Concept.builder()
                .id(ConceptId.of("1st"))
                .addTerm(Term.of(Language.FINNISH, "ensimm\u00E4inen", TermRole.PREFERRED));
        texts.forEach(text -> concept.addTerm(Term.of(Language.FINNISH, text, TermRole.SYNONYM)));
        concept.definition(Definition.of(texts.stream()
                .map(text -> Paragraph.of(LocalizedText.of(Language.FINNISH, text)))
                .toList()));
        return Glossary.builder()
                .edition(EditionId.of("hostile"))
                .title(LocalizedText.of(Language.FINNISH, "</title>"))
                .addConcept(concept.build())
                .build();
    }
}

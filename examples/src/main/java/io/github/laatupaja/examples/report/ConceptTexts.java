// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Standing;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Definition;
import io.github.laatupaja.glossary.Term;
import io.github.laatupaja.glossary.TermRole;
import java.util.List;

/**
 * The terms and definitions of concepts in one language. Immutable and thread-safe.
 *
 * @param localizer the language
 */
public record ConceptTexts(Localizer localizer) {
    /** {@return the terms of a concept, as {@code työhönvalmennus, seinätön valmennus}; in Finnish if not translated} */
    public String terms(Concept concept) {
        String terms = terms(concept, localizer.language());
        return terms.isEmpty() ? terms(concept, Language.FINNISH) : terms;
    }

    /** {@return the terms of a concept, followed by the Finnish ones if the language is another} */
    public String title(Concept concept) {
        String terms = terms(concept);
        String finnish = terms(concept, Language.FINNISH);
        return terms.equals(finnish) ? terms : localizer.text(ProgramText.IN_FINNISH, terms, finnish);
    }

    private static String terms(Concept concept, Language language) {
        List<String> terms = concept.terms(language).stream()
                .filter(term -> term.role() == TermRole.PREFERRED || term.role() == TermRole.SYNONYM)
                .map(Term::text)
                .toList();
        return String.join(", ", terms);
    }

    /** {@return the paragraphs of a definition, each with a mark if it is translated; a note if there is no definition} */
    public List<String> paragraphs(Concept concept) {
        return concept.definition()
                .map(this::paragraphs)
                .orElseGet(() -> List.of(localizer.text(ProgramText.NO_DEFINITION)));
    }

    private List<String> paragraphs(Definition definition) {
        return definition.paragraphs().stream()
                .map(paragraph -> paragraph.text().rendering(localizer.language()))
                .map(shown -> shown.standing() == Standing.UNOFFICIAL_TRANSLATION
                        ? localizer.text(ProgramText.UNOFFICIAL_TRANSLATION, shown.text())
                        : shown.text())
                .toList();
    }
}

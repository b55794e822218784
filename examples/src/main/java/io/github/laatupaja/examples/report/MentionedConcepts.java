// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.LocalizedText;
import io.github.laatupaja.basics.Rendering;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.glossary.Concept;
import io.github.laatupaja.glossary.Glossaries;
import io.github.laatupaja.glossary.Glossary;
import io.github.laatupaja.glossary.link.ConceptLinks;
import io.github.laatupaja.glossary.mention.Mention;
import io.github.laatupaja.glossary.mention.MentionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The concepts that the texts of criteria mention. Mentions are found in Finnish. A text shown in Finnish is divided into
 * pieces at its mentions; a translated text is not, and its concepts are listed beside it. Immutable and thread-safe.
 */
public final class MentionedConcepts {
    private static final Glossary GLOSSARY = Glossaries.latest();

    private final Language language;
    private final ConceptLinks links;
    private final MentionFinder finder = MentionFinder.of(GLOSSARY);

    /**
     * Finds the concepts of the latest glossary in the texts of a framework.
     *
     * @param framework the framework
     * @param language the language in which its texts are shown
     */
    public MentionedConcepts(CriteriaFramework framework, Language language) {
        this.language = language;
        this.links = ConceptLinks.between(GLOSSARY, framework);
    }

    /** {@return a text as it is shown, in pieces; a translation is one piece} */
    public List<TextPiece> pieces(LocalizedText text) {
        Rendering shown = text.rendering(language);
        return isFinnish(shown) ? pieces(shown.text()) : List.of(new TextPiece(shown.text(), Optional.empty()));
    }

    private List<TextPiece> pieces(String text) {
        List<TextPiece> pieces = new ArrayList<>();
        int end = 0;
        for (Mention mention : finder.find(text)) {
            int start = (int) mention.start();
            addBetween(text.substring(end, start), pieces);
            end = (int) mention.end();
            pieces.add(new TextPiece(text.substring(start, end), Optional.of(mention.concept())));
        }
        addBetween(text.substring(end), pieces);
        return pieces;
    }

    private static void addBetween(String text, List<TextPiece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new TextPiece(text, Optional.empty()));
        }
    }

    /** {@return the concepts of a criterion in the order of their first mentions; empty if its text is shown in Finnish} */
    public List<Concept> besideTranslation(Criterion criterion) {
        return isFinnish(criterion.text().rendering(language)) ? List.of() : links.concepts(criterion.id());
    }

    private static boolean isFinnish(Rendering shown) {
        return shown.language().equals(Language.FINNISH);
    }

    /** {@return the concepts that any criterion mentions, in the order of the glossary; may be empty} */
    public List<Concept> concepts() {
        List<Concept> mentioned = new ArrayList<>(GLOSSARY.concepts());
        mentioned.removeAll(links.unusedConcepts());
        return mentioned;
    }

    /** {@return the criteria that mention a concept, in published order} */
    public List<Criterion> criteria(Concept concept) {
        return links.criteria(concept.id());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Meanings;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.link.ConceptLink;
import io.github.laatupaja.glossary.mention.Mention;
import java.util.List;

/** What tables say of mentions and of the links between concepts and criteria, in one language. */
record MentionKinds(Words words, Headings headings, Meanings meanings) {
    MentionKinds(Words words, Headings headings) {
        this(words, headings, new Meanings(words));
    }

    List<Kind<?>> all() {
        return List.of(mentions(), mentionsInText(), links());
    }

    private Kind<Mention> mentions() {
        return new Kind<>(
                Mention.class,
                List.of(
                        headings.text(Phrase.PLACE),
                        headings.text(Phrase.CONCEPT),
                        headings.text(Phrase.TERM),
                        headings.text(Phrase.MENTIONED_AS)),
                it -> List.of(place(it), concept(it), it.term().text(), kind(it)));
    }

    private Kind<MentionInText> mentionsInText() {
        return new Kind<>(
                MentionInText.class,
                List.of(
                        headings.text(Phrase.MENTION),
                        headings.text(Phrase.CONCEPT),
                        headings.text(Phrase.MENTIONED_AS)),
                it -> List.of(it.context(), concept(it.mention()), kind(it.mention())));
    }

    private Kind<ConceptLink> links() {
        return new Kind<>(
                ConceptLink.class,
                List.of(
                        headings.text(Phrase.TEXT),
                        headings.text(Phrase.PLACE),
                        headings.text(Phrase.CONCEPT),
                        headings.text(Phrase.TERM)),
                it -> List.of(
                        it.text().value(),
                        place(it.mention()),
                        concept(it.mention()),
                        it.mention().term().text()));
    }

    private String concept(Mention mention) {
        return meanings.terms(mention.concept());
    }

    private String kind(Mention mention) {
        return words.say(GlossaryNames.of(mention.kind()));
    }

    private static String place(Mention mention) {
        return mention.start() + "–" + mention.end();
    }
}

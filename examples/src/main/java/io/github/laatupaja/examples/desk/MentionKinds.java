// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.glossary.link.ConceptLink;
import io.github.laatupaja.glossary.mention.Mention;
import java.util.List;

/** What tables say of mentions and of the links between concepts and criteria, in one language. */
record MentionKinds(Words words, Headings headings) {
    List<Kind<?>> all() {
        return List.of(mentions(), mentionsInText(), links());
    }

    private Kind<Mention> mentions() {
        return new Kind<>(
                Mention.class,
                List.of(
                        headings.text(Phrase.PLACE),
                        headings.name(Phrase.CONCEPT),
                        headings.text(Phrase.TERM),
                        headings.text(Phrase.MENTIONED_AS)),
                it -> List.of(place(it), it.concept().id().value(), it.term().text(), kind(it)));
    }

    private Kind<MentionInText> mentionsInText() {
        return new Kind<>(
                MentionInText.class,
                List.of(
                        headings.text(Phrase.MENTION),
                        headings.name(Phrase.CONCEPT),
                        headings.text(Phrase.MENTIONED_AS)),
                it -> List.of(it.context(), it.mention().concept().id().value(), kind(it.mention())));
    }

    private Kind<ConceptLink> links() {
        return new Kind<>(
                ConceptLink.class,
                List.of(
                        headings.text(Phrase.TEXT),
                        headings.text(Phrase.PLACE),
                        headings.name(Phrase.CONCEPT),
                        headings.text(Phrase.TERM)),
                it -> List.of(
                        it.text().value(),
                        place(it.mention()),
                        it.mention().concept().id().value(),
                        it.mention().term().text()));
    }

    private String kind(Mention mention) {
        return words.say(GlossaryNames.of(mention.kind()));
    }

    private static String place(Mention mention) {
        return mention.start() + "–" + mention.end();
    }
}

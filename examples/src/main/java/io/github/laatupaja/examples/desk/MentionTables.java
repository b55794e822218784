// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.link.ConceptLink;
import io.github.laatupaja.glossary.mention.Mention;
import java.util.List;

/** What tables say of mentions and of the links between concepts and criteria, in one language. */
record MentionTables(Localizer localizer, ColumnHeadings headings, ConceptTexts meanings) {
    MentionTables(Localizer localizer, ColumnHeadings headings) {
        this(localizer, headings, new ConceptTexts(localizer));
    }

    List<TableFormat<?>> all() {
        return List.of(mentions(), mentionsInText(), links());
    }

    private TableFormat<Mention> mentions() {
        return new TableFormat<>(
                Mention.class,
                List.of(
                        headings.text(ProgramText.PLACE),
                        headings.text(ProgramText.CONCEPT),
                        headings.text(ProgramText.TERM),
                        headings.text(ProgramText.MENTIONED_AS)),
                it -> List.of(place(it), concept(it), it.term().text(), kind(it)));
    }

    private TableFormat<MentionInText> mentionsInText() {
        return new TableFormat<>(
                MentionInText.class,
                List.of(
                        headings.text(ProgramText.MENTION),
                        headings.text(ProgramText.CONCEPT),
                        headings.text(ProgramText.MENTIONED_AS)),
                it -> List.of(it.context(), concept(it.mention()), kind(it.mention())));
    }

    private TableFormat<ConceptLink> links() {
        return new TableFormat<>(
                ConceptLink.class,
                List.of(
                        headings.text(ProgramText.TEXT),
                        headings.text(ProgramText.PLACE),
                        headings.text(ProgramText.CONCEPT),
                        headings.text(ProgramText.TERM)),
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
        return localizer.text(GlossaryNames.of(mention.kind()));
    }

    private static String place(Mention mention) {
        return mention.start() + "–" + mention.end();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.desk;

import io.github.laatupaja.examples.report.ConceptTexts;
import io.github.laatupaja.examples.text.ConstantNames;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.glossary.link.ConceptLink;
import io.github.laatupaja.glossary.mention.Mention;
import java.util.List;

/** Tables of mentions, and of links between concepts and criteria. */
record MentionTables(Localizer localizer, ConceptTexts texts) {
    MentionTables(Localizer localizer) {
        this(localizer, new ConceptTexts(localizer));
    }

    List<TableFormat<?>> all() {
        return List.of(mentions(), mentionsInText(), links());
    }

    private TableFormat<Mention> mentions() {
        return new TableFormat<>(Mention.class, localizer)
                .text(ProgramText.PLACE, MentionTables::place)
                .text(ProgramText.CONCEPT, this::concept)
                .text(ProgramText.TERM, it -> it.term().text())
                .text(ProgramText.MENTION_FORM, this::form);
    }

    private TableFormat<MentionInText> mentionsInText() {
        return new TableFormat<>(MentionInText.class, localizer)
                .text(ProgramText.MENTION, MentionInText::context)
                .text(ProgramText.CONCEPT, it -> concept(it.mention()))
                .text(ProgramText.MENTION_FORM, it -> form(it.mention()));
    }

    private TableFormat<ConceptLink> links() {
        return new TableFormat<>(ConceptLink.class, localizer)
                .text(ProgramText.TEXT, it -> it.text().value())
                .text(ProgramText.PLACE, it -> place(it.mention()))
                .text(ProgramText.CONCEPT, it -> concept(it.mention()))
                .text(ProgramText.TERM, it -> it.mention().term().text());
    }

    private String concept(Mention mention) {
        return texts.terms(mention.concept());
    }

    private String form(Mention mention) {
        return localizer.text(ConstantNames.of(mention.kind()));
    }

    private static String place(Mention mention) {
        return mention.start() + "–" + mention.end();
    }
}

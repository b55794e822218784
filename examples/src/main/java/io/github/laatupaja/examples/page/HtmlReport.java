// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import io.github.laatupaja.examples.bundled.BundledFiles;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.report.ReportHeader;
import io.github.laatupaja.examples.report.ReportNotes;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.util.List;

/** The report as an HTML page, which is well-formed XML too. */
public final class HtmlReport {
    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final ReportHeader header;
    private final ReportNotes notes;

    private HtmlReport(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
        this.header = new ReportHeader(scored, localizer);
        this.notes = new ReportNotes(scored, localizer);
    }

    /**
     * {@return the report as an HTML page}
     * @param scored the data of the report
     * @param localizer the language of the report
     */
    public static String of(ScoredAssessment scored, Localizer localizer) {
        return "<!DOCTYPE html>\n" + new HtmlReport(scored, localizer).page() + "\n";
    }

    private HtmlElement page() {
        return HtmlElement.of("html")
                .with("lang", localizer.language().value())
                .add(head(), HtmlElement.of("body").add(header(), main(), footer()));
    }

    private HtmlElement head() {
        return HtmlElement.of("head")
                .add(
                        HtmlElement.of("meta").with("charset", "utf-8"),
                        HtmlElement.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        HtmlElement.of("title", localizer.text(ProgramText.REPORT) + ": " + header.workshop()),
                        HtmlElement.of("style", BundledFiles.text("page/style.css")));
    }

    private HtmlElement header() {
        List<HtmlElement> notices = notes.opening().stream()
                .map(note -> HtmlElement.of("p", note).with("class", "remember"))
                .toList();
        return HtmlElement.of("header")
                .add(
                        HtmlElement.of("p", localizer.text(ProgramText.REPORT)).with("class", "kind"),
                        HtmlElement.of("h1", header.workshop()))
                .add(notices)
                .add(headerLines());
    }

    private HtmlElement headerLines() {
        List<HtmlElement> lines = header.lines().stream()
                .map(line -> HtmlElement.of("div")
                        .add(HtmlElement.of("dt", line.label()), HtmlElement.of("dd", line.text())))
                .toList();
        return HtmlElement.of("dl").add(lines);
    }

    private HtmlElement main() {
        MentionedConcepts concepts = new MentionedConcepts(scored.framework(), localizer.language());
        TermMarks terms = new TermMarks(concepts, localizer);
        PageElements elements = new PageElements(localizer);
        return HtmlElement.of("main")
                .add(new ScoresPart(scored, elements).element())
                .add(new AttentionPart(scored, terms, elements).sections())
                .add(new PlanPart(scored, elements).section())
                .add(new CriteriaPart(scored, terms, elements).element())
                .add(new EvidencePart(scored, elements).section())
                .add(new ConceptsPart(concepts, elements).section());
    }

    private HtmlElement footer() {
        return HtmlElement.of("footer")
                .add(notes.closing().stream()
                        .map(text -> HtmlElement.of("p", text))
                        .toList());
    }
}

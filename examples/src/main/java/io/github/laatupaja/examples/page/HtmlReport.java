// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.examples.report.LabelledText;
import io.github.laatupaja.examples.report.MentionedConcepts;
import io.github.laatupaja.examples.report.ReportHeader;
import io.github.laatupaja.examples.report.ReportNotes;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The page: its head, and its parts in order. Well-formed as XML too. */
public final class HtmlReport {
    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final ReportHeader facts;
    private final ReportNotes notes;
    private final MentionedConcepts terms;

    private HtmlReport(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
        this.facts = ReportHeader.of(scored, localizer);
        this.notes = ReportNotes.of(scored, localizer);
        this.terms = MentionedConcepts.of(scored.framework(), localizer.language());
    }

    /**
     * {@return the report as an HTML page}
     * @param scored what it speaks of
     * @param localizer how it is said
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
                        HtmlElement.of("title", localizer.text(ProgramText.REPORT) + ": " + facts.workshop()),
                        HtmlElement.of("style", style()));
    }

    private HtmlElement header() {
        HtmlElement header = HtmlElement.of("header")
                .add(
                        HtmlElement.of("p", localizer.text(ProgramText.REPORT)).with("class", "kind"),
                        HtmlElement.of("h1", facts.workshop()));
        notes.opening().forEach(note -> header.add(HtmlElement.of("p", note).with("class", "remember")));
        return header.add(facts());
    }

    private HtmlElement facts() {
        HtmlElement list = HtmlElement.of("dl");
        for (LabelledText fact : facts.all()) {
            list.add(HtmlElement.of("div").add(HtmlElement.of("dt", fact.label()), HtmlElement.of("dd", fact.text())));
        }
        return list;
    }

    private HtmlElement main() {
        TermMarks marks = new TermMarks(terms, localizer);
        return HtmlElement.of("main")
                .add(new ScoresPart(scored, localizer).element())
                .add(new AttentionPart(scored, marks, localizer).elements())
                .add(new PlanPart(scored, localizer).elements())
                .add(new CriteriaPart(scored, marks, localizer).element())
                .add(new EvidencePart(scored, localizer).elements())
                .add(new ConceptsPart(terms, localizer).elements());
    }

    private HtmlElement footer() {
        List<HtmlElement> closing =
                notes.closing().stream().map(text -> HtmlElement.of("p", text)).toList();
        return HtmlElement.of("footer").add(closing);
    }

    private static String style() {
        try (InputStream stream =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("style.css"), "style.css")) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

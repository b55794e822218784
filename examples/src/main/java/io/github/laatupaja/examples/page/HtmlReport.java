// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.examples.report.Fact;
import io.github.laatupaja.examples.report.Facts;
import io.github.laatupaja.examples.report.Notes;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Terms;
import io.github.laatupaja.examples.report.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The page: its head, and its parts in order. Well-formed as XML too. */
public final class HtmlReport {
    private final ScoredAssessment scored;
    private final Words words;
    private final Facts facts;
    private final Notes notes;
    private final Terms terms;

    private HtmlReport(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
        this.facts = Facts.of(scored, words);
        this.notes = Notes.of(scored, words);
        this.terms = Terms.of(scored.framework(), words.language());
    }

    /**
     * {@return the report as an HTML page}
     * @param scored what it speaks of
     * @param words how it is said
     */
    public static String of(ScoredAssessment scored, Words words) {
        return "<!DOCTYPE html>\n" + new HtmlReport(scored, words).page() + "\n";
    }

    private HtmlElement page() {
        return HtmlElement.of("html")
                .with("lang", words.language().value())
                .add(head(), HtmlElement.of("body").add(header(), main(), footer()));
    }

    private HtmlElement head() {
        return HtmlElement.of("head")
                .add(
                        HtmlElement.of("meta").with("charset", "utf-8"),
                        HtmlElement.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        HtmlElement.of("title", words.say(Phrase.REPORT) + ": " + facts.workshop()),
                        HtmlElement.of("style", style()));
    }

    private HtmlElement header() {
        HtmlElement header = HtmlElement.of("header")
                .add(
                        HtmlElement.of("p", words.say(Phrase.REPORT)).with("class", "kind"),
                        HtmlElement.of("h1", facts.workshop()));
        notes.opening().forEach(note -> header.add(HtmlElement.of("p", note).with("class", "remember")));
        return header.add(facts());
    }

    private HtmlElement facts() {
        HtmlElement list = HtmlElement.of("dl");
        for (Fact fact : facts.all()) {
            list.add(HtmlElement.of("div").add(HtmlElement.of("dt", fact.label()), HtmlElement.of("dd", fact.text())));
        }
        return list;
    }

    private HtmlElement main() {
        TermMarks marks = new TermMarks(terms, words);
        return HtmlElement.of("main")
                .add(new ScoresPart(scored, words).element())
                .add(new AttentionPart(scored, marks, words).elements())
                .add(new PlanPart(scored, words).elements())
                .add(new CriteriaPart(scored, marks, words).element())
                .add(new EvidencePart(scored, words).elements())
                .add(new ConceptsPart(terms, words).elements());
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

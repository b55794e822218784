// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.examples.report.Fact;
import io.github.laatupaja.examples.report.Facts;
import io.github.laatupaja.examples.report.FirstFindings;
import io.github.laatupaja.examples.report.Heading;
import io.github.laatupaja.examples.report.Notes;
import io.github.laatupaja.examples.report.Phrase;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.Words;
import io.github.laatupaja.scoring.Coverage;
import io.github.laatupaja.scoring.ScoreNode;
import java.nio.file.Path;
import java.util.List;

/** The report for a terminal, part by part. */
public final class TerminalReport {
    private static final List<Integer> COLUMNS = List.of(33, 14, 14, 9, 10);
    private static final int BULLET_INDENT = 2;
    private static final int DEPTH_INDENT = 2;

    private final ScoredAssessment scored;
    private final Words words;
    private final Lines lines = new Lines();

    private TerminalReport(ScoredAssessment scored, Words words) {
        this.scored = scored;
        this.words = words;
    }

    /**
     * {@return the report as text}
     * @param scored what it speaks of
     * @param words how it is said
     * @param files the files that were written, named in the last lines
     */
    public static String of(ScoredAssessment scored, Words words, List<Path> files) {
        TerminalReport report = new TerminalReport(scored, words);
        report.head();
        report.scores();
        new CriteriaLines(scored, words, report.lines).add();
        report.warnings();
        report.reasons();
        report.closing();
        report.files(files);
        return report.lines.toString();
    }

    private void head() {
        Facts facts = Facts.of(scored, words);
        lines.heading(words.say(Phrase.REPORT) + ": " + facts.workshop());
        Notes.of(scored, words).opening().forEach(lines::paragraph);
        lines.line("");
        int indent = 2
                + facts.all().stream()
                        .mapToInt(fact -> fact.label().length())
                        .max()
                        .orElse(0);
        for (Fact fact : facts.all()) {
            lines.item(fact.label(), indent, fact.text());
        }
    }

    private void scores() {
        lines.heading(words.say(Phrase.SCORES));
        lines.row(
                0,
                COLUMNS,
                List.of(
                        "",
                        words.say(Phrase.SCORE),
                        words.say(Phrase.BOUNDS),
                        words.say(Phrase.RATED),
                        words.say(Phrase.SHARE_RATED)));
        score(0, words.say(Phrase.WHOLE), scored.total());
        for (Heading heading : scored.headings()) {
            score(heading.depth() * DEPTH_INDENT, words.say(heading.group().title()), heading.node());
        }
        lines.line("");
        lines.paragraph(words.say(Phrase.BOUNDS_NOTE));
    }

    private void score(int indent, String title, ScoreNode node) {
        Coverage coverage = node.coverage();
        lines.row(
                indent,
                COLUMNS,
                List.of(
                        title,
                        node.value().isPresent() ? words.score(node) : "–", // why not is told below
                        node.bounds().map(words::bounds).orElse("–"),
                        coverage.rated() + "/" + coverage.asked(),
                        coverage.share().map(words::percent).orElse("–")));
    }

    private void warnings() {
        lines.heading(words.say(Phrase.WARNINGS));
        FirstFindings first = FirstFindings.of(ReadableFindings.of(scored, words));
        first.shown().forEach(finding -> lines.item("-", BULLET_INDENT, finding.text(words.language())));
        first.rest(words).ifPresent(rest -> lines.item("-", BULLET_INDENT, rest));
        if (scored.findings().isEmpty()) {
            lines.paragraph(words.say(Phrase.NONE));
        }
    }

    private void reasons() {
        lines.heading(words.say(Phrase.REASONS));
        lines.paragraph(words.say(Phrase.REASONS_NOTE));
        lines.line("");
        reasons(0, words.say(Phrase.WHOLE), scored.total());
        for (Heading heading : scored.headings()) {
            reasons(heading.depth() * DEPTH_INDENT, words.say(heading.group().title()), heading.node());
        }
    }

    private void reasons(int indent, String title, ScoreNode node) {
        lines.item("", indent, title + ": " + words.score(node));
        node.reasons()
                .forEach(reason ->
                        lines.item(" ".repeat(indent) + "-", indent + BULLET_INDENT, reason.text(words.language())));
    }

    private void closing() {
        lines.line("");
        Notes.of(scored, words).closing().forEach(lines::paragraph);
    }

    private void files(List<Path> files) {
        lines.heading(words.say(Phrase.FILES));
        files.forEach(file -> lines.line(file.toString()));
    }
}

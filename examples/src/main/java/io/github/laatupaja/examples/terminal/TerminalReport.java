// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import io.github.laatupaja.examples.report.FirstFindings;
import io.github.laatupaja.examples.report.GroupEntry;
import io.github.laatupaja.examples.report.LabelledText;
import io.github.laatupaja.examples.report.ReadableFindings;
import io.github.laatupaja.examples.report.ReportHeader;
import io.github.laatupaja.examples.report.ReportNotes;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Coverage;
import io.github.laatupaja.score.ScoreNode;
import java.nio.file.Path;
import java.util.List;

/** The report for a terminal, part by part. */
public final class TerminalReport {
    private static final List<Integer> COLUMNS = List.of(33, 14, 14, 9, 10);
    private static final int BULLET_INDENT = 2;
    private static final int DEPTH_INDENT = 2;

    private final ScoredAssessment scored;
    private final Localizer localizer;
    private final TerminalLines lines = new TerminalLines();

    private TerminalReport(ScoredAssessment scored, Localizer localizer) {
        this.scored = scored;
        this.localizer = localizer;
    }

    /**
     * {@return the report as text}
     * @param scored what it speaks of
     * @param localizer how it is said
     * @param files the files that were written, named in the last lines
     */
    public static String of(ScoredAssessment scored, Localizer localizer, List<Path> files) {
        TerminalReport report = new TerminalReport(scored, localizer);
        report.head();
        report.scores();
        new CriteriaLines(scored, localizer, report.lines).add();
        report.warnings();
        report.reasons();
        report.closing();
        report.files(files);
        return report.lines.toString();
    }

    private void head() {
        ReportHeader facts = ReportHeader.of(scored, localizer);
        lines.heading(localizer.text(ProgramText.REPORT) + ": " + facts.workshop());
        ReportNotes.of(scored, localizer).opening().forEach(lines::paragraph);
        lines.line("");
        int indent = 2
                + facts.all().stream()
                        .mapToInt(fact -> fact.label().length())
                        .max()
                        .orElse(0);
        for (LabelledText fact : facts.all()) {
            lines.item(fact.label(), indent, fact.text());
        }
    }

    private void scores() {
        lines.heading(localizer.text(ProgramText.SCORES));
        lines.row(
                0,
                COLUMNS,
                List.of(
                        "",
                        localizer.text(ProgramText.SCORE),
                        localizer.text(ProgramText.BOUNDS),
                        localizer.text(ProgramText.RATED),
                        localizer.text(ProgramText.SHARE_RATED)));
        score(0, localizer.text(ProgramText.WHOLE), scored.total());
        for (GroupEntry heading : scored.headings()) {
            score(heading.depth() * DEPTH_INDENT, localizer.text(heading.group().title()), heading.node());
        }
        lines.line("");
        lines.paragraph(localizer.text(ProgramText.BOUNDS_NOTE));
    }

    private void score(int indent, String title, ScoreNode node) {
        Coverage coverage = node.coverage();
        lines.row(
                indent,
                COLUMNS,
                List.of(
                        title,
                        node.value().isPresent() ? localizer.score(node) : "–", // why not is told below
                        node.bounds().map(localizer::bounds).orElse("–"),
                        coverage.rated() + "/" + coverage.asked(),
                        coverage.share().map(localizer::percent).orElse("–")));
    }

    private void warnings() {
        lines.heading(localizer.text(ProgramText.WARNINGS));
        FirstFindings first = FirstFindings.of(ReadableFindings.of(scored, localizer));
        first.shown().forEach(finding -> lines.item("-", BULLET_INDENT, finding.text(localizer.language())));
        first.rest(localizer).ifPresent(rest -> lines.item("-", BULLET_INDENT, rest));
        if (scored.findings().isEmpty()) {
            lines.paragraph(localizer.text(ProgramText.NONE));
        }
    }

    private void reasons() {
        lines.heading(localizer.text(ProgramText.REASONS));
        lines.paragraph(localizer.text(ProgramText.REASONS_NOTE));
        lines.line("");
        reasons(0, localizer.text(ProgramText.WHOLE), scored.total());
        for (GroupEntry heading : scored.headings()) {
            reasons(
                    heading.depth() * DEPTH_INDENT,
                    localizer.text(heading.group().title()),
                    heading.node());
        }
    }

    private void reasons(int indent, String title, ScoreNode node) {
        lines.item("", indent, title + ": " + localizer.score(node));
        node.reasons()
                .forEach(reason -> lines.item(
                        " ".repeat(indent) + "-", indent + BULLET_INDENT, reason.text(localizer.language())));
    }

    private void closing() {
        lines.line("");
        ReportNotes.of(scored, localizer).closing().forEach(lines::paragraph);
    }

    private void files(List<Path> files) {
        lines.heading(localizer.text(ProgramText.FILES));
        files.forEach(file -> lines.line(file.toString()));
    }
}

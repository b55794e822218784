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
import io.github.laatupaja.score.ScoreNode;
import java.nio.file.Path;
import java.util.List;

/** The report as text for a terminal. */
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
     * @param scored the data of the report
     * @param localizer the language of the report
     * @param files the files that were written, which the last lines list
     */
    public static String of(ScoredAssessment scored, Localizer localizer, List<Path> files) {
        TerminalReport report = new TerminalReport(scored, localizer);
        report.addHeader();
        report.addScores();
        new CriteriaLines(scored, localizer, report.lines).add();
        report.addWarnings();
        report.addReasons();
        report.addClosing();
        report.addFiles(files);
        return report.lines.toString();
    }

    private void addHeader() {
        ReportHeader header = new ReportHeader(scored, localizer);
        lines.heading(localizer.text(ProgramText.REPORT) + ": " + header.workshop());
        new ReportNotes(scored, localizer).opening().forEach(lines::paragraph);
        lines.line("");
        List<LabelledText> texts = header.lines();
        int indent =
                2 + texts.stream().mapToInt(text -> text.label().length()).max().orElse(0);
        texts.forEach(text -> lines.item(text.label(), indent, text.text()));
    }

    private void addScores() {
        lines.heading(localizer.text(ProgramText.SCORES));
        lines.row(
                0,
                COLUMNS,
                List.of(
                        "",
                        localizer.heading(ProgramText.SCORE),
                        localizer.heading(ProgramText.BOUNDS),
                        localizer.heading(ProgramText.RATED),
                        localizer.heading(ProgramText.COVERAGE)));
        addScore(0, localizer.text(ProgramText.ALL_CRITERIA), scored.total());
        for (GroupEntry group : scored.groups()) {
            addScore(group.depth() * DEPTH_INDENT, localizer.text(group.group().title()), group.node());
        }
        lines.line("");
        lines.paragraph(localizer.text(ProgramText.BOUNDS_NOTE));
    }

    private void addScore(int indent, String title, ScoreNode node) {
        lines.row(
                indent,
                COLUMNS,
                List.of(
                        title,
                        node.value().isPresent() ? localizer.score(node) : Localizer.NONE, // the reasons are below
                        localizer.bounds(node),
                        localizer.rated(node),
                        localizer.percent(node.coverage().share())));
    }

    private void addWarnings() {
        lines.heading(localizer.text(ProgramText.WARNINGS));
        FirstFindings first = FirstFindings.of(ReadableFindings.of(scored, localizer));
        first.shown().forEach(finding -> lines.item("-", BULLET_INDENT, finding.text(localizer.language())));
        first.rest(localizer).ifPresent(rest -> lines.item("-", BULLET_INDENT, rest));
        if (scored.findings().isEmpty()) {
            lines.paragraph(localizer.text(ProgramText.NONE));
        }
    }

    private void addReasons() {
        lines.heading(localizer.text(ProgramText.EXPLANATION));
        lines.paragraph(localizer.text(ProgramText.EXPLANATION_NOTE));
        lines.line("");
        addReasons(0, localizer.text(ProgramText.ALL_CRITERIA), scored.total());
        for (GroupEntry group : scored.groups()) {
            addReasons(
                    group.depth() * DEPTH_INDENT, localizer.text(group.group().title()), group.node());
        }
    }

    private void addReasons(int indent, String title, ScoreNode node) {
        lines.item("", indent, title + ": " + localizer.score(node));
        node.reasons()
                .forEach(reason -> lines.item(
                        " ".repeat(indent) + "-", indent + BULLET_INDENT, reason.text(localizer.language())));
    }

    private void addClosing() {
        lines.line("");
        new ReportNotes(scored, localizer).closing().forEach(lines::paragraph);
    }

    private void addFiles(List<Path> files) {
        lines.heading(localizer.text(ProgramText.FILES));
        files.forEach(file -> lines.line(file.toString()));
    }
}

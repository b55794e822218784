// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.examples.page.HtmlReport;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.text.Localizer;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of the report. */
final class ReportFiles {
    /** The system property that names the folder; Maven sets it to {@code examples/target/report}. */
    static final String PROPERTY = "laatupaja.report.folder";

    private ReportFiles() {}

    /** {@return the folder that the property names; if it is not set, {@code target/report} in the working directory} */
    static Path folder() {
        String folder = System.getProperty(PROPERTY, "");
        return folder.isBlank() ? Path.of("target", "report") : Path.of(folder);
    }

    /** {@return the path of a file, relative to the working directory if it is below that} */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : there;
    }

    /**
     * Writes the score as JSON and the report as a page, and replaces those of an earlier run.
     *
     * @return the files
     * @throws ReportException if they cannot be written
     */
    static List<Path> write(ScoredAssessment scored, Localizer localizer, Path folder) throws ReportException {
        Path json = folder.resolve("score.json");
        Path page = folder.resolve("report.html");
        String html = HtmlReport.of(scored, localizer);
        try {
            Files.createDirectories(folder);
            Scores.write(scored.score(), json);
            Files.writeString(page, html);
        } catch (IOException e) {
            throw ReportException.of(ProgramText.UNWRITABLE, folder);
        }
        return List.of(shown(json), shown(page));
    }

    /**
     * Writes a blank assessment to fill in, to a new file.
     *
     * @throws ReportException if the file exists, because it may hold answers, or cannot be written
     */
    static void writeTemplate(Path file, Language language) throws ReportException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw ReportException.of(ProgramText.FILE_EXISTS, file);
        }
        CriteriaFramework framework = CriteriaFrameworks.latest();
        try {
            Assessments.writeTemplate(Assessments.blank(framework, WorkshopProfile.empty()), framework, language, file);
        } catch (IOException e) {
            throw ReportException.of(ProgramText.UNWRITABLE, file);
        }
    }
}

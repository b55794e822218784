// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.laatupaja.assessment.Assessment;
import io.github.laatupaja.assessment.Assessments;
import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.FindingKind;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.examples.bundled.BundledFiles;
import io.github.laatupaja.examples.fields.UnknownFields;
import io.github.laatupaja.examples.report.ScoredAssessment;
import io.github.laatupaja.examples.report.SupportedScales;
import io.github.laatupaja.examples.text.ProgramText;
import io.github.laatupaja.score.Score;
import io.github.laatupaja.scoring.PluginException;
import io.github.laatupaja.scoring.PreparationException;
import io.github.laatupaja.scoring.PreparationFault;
import io.github.laatupaja.scoring.ScoringMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an assessment, checks it against the latest edition, and scores it. */
final class AssessmentInput {
    private static final CriteriaFramework FRAMEWORK = CriteriaFrameworks.latest();

    // findings of a file whose fields cannot be read
    private static final Set<FindingKind> UNREAD = Set.of(
            FindingCode.EMPTY_DOCUMENT, FindingCode.TOO_LARGE, FindingCode.MALFORMED_JSON, FindingCode.BEYOND_LIMIT);

    private AssessmentInput() {}

    /**
     * {@return the scored assessment}
     * @param file the file with the assessment; null for the bundled one
     * @param method the method that scores it
     * @throws ReportException if the assessment cannot be read or has errors, with all findings; or if the method cannot
     *     score it
     */
    static ScoredAssessment read(@Nullable Path file, ScoringMethod method) throws ReportException {
        Reading<Assessment> reading = file == null
                ? Assessments.examine(BundledFiles.text(BundledFiles.KUUSAMAKI), FRAMEWORK)
                : examine(file);
        Assessment assessment = reading.value()
                .orElseThrow(() -> ReportException.ofFindings(
                        reading.findings(),
                        ProgramText.ASSESSMENT_INVALID,
                        file == null ? BundledFiles.KUUSAMAKI : file));
        return new ScoredAssessment(
                FRAMEWORK, assessment, reading.findings(), method, score(assessment, method), file == null);
    }

    private static Score score(Assessment assessment, ScoringMethod method) throws ReportException {
        try {
            return method.score(FRAMEWORK, assessment);
        } catch (PreparationException e) {
            throw unsuitable(method, assessment, e.faults());
        } catch (PluginException | IllegalArgumentException e) {
            throw ReportException.of(
                    ProgramText.UNSUITABLE_METHOD, NamedMethods.shortName(method), String.valueOf(e.getMessage()));
        }
    }

    private static ReportException unsuitable(
            ScoringMethod method, Assessment assessment, List<PreparationFault> faults) {
        SupportedScales scales = SupportedScales.of(method, FRAMEWORK);
        String name = NamedMethods.shortName(method);
        return scales.scales().isEmpty()
                ? ReportException.ofFaults(faults, ProgramText.UNSUITABLE_METHOD, name)
                : ReportException.of(ProgramText.UNSUITABLE_SCALE, name, scales.ids(), assessment.scale());
    }

    private static Reading<Assessment> examine(Path file) throws ReportException {
        if (Files.notExists(file)) {
            throw ReportException.of(ProgramText.NO_FILE, file);
        }
        if (Files.isDirectory(file)) {
            throw ReportException.of(ProgramText.IS_FOLDER, file);
        }
        try {
            return withUnknownFields(Assessments.examine(file, FRAMEWORK), file);
        } catch (IOException e) {
            throw ReportException.of(ProgramText.UNREADABLE, file);
        }
    }

    private static Reading<Assessment> withUnknownFields(Reading<Assessment> reading, Path file) throws IOException {
        if (reading.findings().stream().anyMatch(finding -> UNREAD.contains(finding.code()))) {
            return reading;
        }
        List<Finding> findings = new ArrayList<>(UnknownFields.in(Files.readString(file, UTF_8)));
        findings.addAll(reading.findings()); // a misspelt field may cause one of these
        return new Reading<>(reading.value().orElse(null), findings);
    }
}

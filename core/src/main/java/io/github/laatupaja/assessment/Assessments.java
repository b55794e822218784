// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static io.github.laatupaja.assessment.AssessmentJson.ASSESSMENT;

import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.basics.Reading;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.Criterion;
import io.github.laatupaja.criteria.WorkshopProfile;
import io.github.laatupaja.internal.json.JsonText;
import io.github.laatupaja.internal.json.JsonWriter;
import io.github.laatupaja.internal.json.WholeFile;
import io.github.laatupaja.scale.ScaleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Blank assessments, assessments as JSON, and their way to a newer edition.
 *
 * <p>The JSON form is UTF-8, has a {@code format}, and is described by {@code assessment.schema.json} beside this class.
 * Unknown fields are ignored; everything else that is wrong is a finding. {@code read} looks at the form alone;
 * {@code examine} also holds the assessment against an edition, and places what it finds in the file.
 */
public final class Assessments {
    private Assessments() {}

    /**
     * {@return an assessment with no answers yet, on the framework's first scale; criteria outside the profile's scope
     * are answered not applicable, all others unanswered}
     */
    public static Assessment blank(CriteriaFramework framework, WorkshopProfile profile) {
        return blank(framework, profile, framework.scales().get(0).id());
    }

    /**
     * {@return an assessment with no answers yet, on a scale of the framework}
     * @throws io.github.laatupaja.criteria.UnknownIdException if the framework has no such scale
     */
    public static Assessment blank(CriteriaFramework framework, WorkshopProfile profile, ScaleId scale) {
        Assessment.Builder blank = Assessment.builder()
                .edition(framework.edition())
                .profile(profile)
                .scale(framework.get(scale).id());
        for (Criterion criterion : framework.criteria()) {
            blank.addAnswer(criterion
                    .missingFeature(profile)
                    .map(feature -> Answer.notApplicable(criterion.id(), feature))
                    .orElseGet(() -> Answer.unanswered(criterion.id())));
        }
        return blank.build();
    }

    /**
     * {@return an assessment carried over to another edition, with what must be answered again}
     * @param assessment an assessment of an older edition, or of the edition that the framework extends
     * @param framework the edition to carry it over to
     * @throws IllegalArgumentException if the framework does not say what changed since the assessment's edition
     */
    public static Upgrade upgrade(Assessment assessment, CriteriaFramework framework) {
        return Upgrader.upgrade(assessment, framework);
    }

    /**
     * {@return an assessment read from a file; not held against any edition}
     * @throws IOException if the file cannot be read at all
     * @throws InvalidDataException if it holds no assessment; with all findings
     */
    public static Assessment read(Path file) throws IOException {
        return JsonText.read(file).read(ASSESSMENT).orThrow(file.toString());
    }

    /**
     * {@return an assessment read from a stream, which stays open; not held against any edition}
     * @throws IOException if the stream cannot be read at all
     * @throws InvalidDataException if it holds no assessment; with all findings
     */
    public static Assessment read(InputStream stream) throws IOException {
        return JsonText.read(stream).read(ASSESSMENT).orThrow("assessment");
    }

    /**
     * {@return an assessment read from JSON text; not held against any edition}
     * @throws InvalidDataException if it holds no assessment; with all findings
     */
    public static Assessment parse(String json) {
        return JsonText.of(json).read(ASSESSMENT).orThrow("assessment");
    }

    /**
     * {@return an assessment in a file, if it is sound for an edition, and everything found with its place in the file}
     * @throws IOException if the file cannot be read at all
     */
    public static Reading<Assessment> examine(Path file, CriteriaFramework framework) throws IOException {
        return examine(JsonText.read(file), framework);
    }

    /**
     * {@return an assessment in a stream, which stays open, if it is sound for an edition, and everything found with its
     * place}
     * @throws IOException if the stream cannot be read at all
     */
    public static Reading<Assessment> examine(InputStream stream, CriteriaFramework framework) throws IOException {
        return examine(JsonText.read(stream), framework);
    }

    /** {@return an assessment in JSON text, if it is sound for an edition, and everything found with its place} */
    public static Reading<Assessment> examine(String json, CriteriaFramework framework) {
        return examine(JsonText.of(json), framework);
    }

    /**
     * Writes an assessment to a file, all or nothing.
     *
     * @throws IllegalArgumentException if there is half of a character in a text
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Assessment assessment, Path file) throws IOException {
        WholeFile.write(file, toJson(assessment));
    }

    /**
     * Writes an assessment to a stream, which stays open.
     *
     * @throws IllegalArgumentException if there is half of a character in a text; nothing is then written
     * @throws IOException if the stream fails
     */
    public static void write(Assessment assessment, OutputStream stream) throws IOException {
        WholeFile.write(stream, toJson(assessment));
    }

    /**
     * {@return an assessment as indented JSON; fields in a fixed order, lists as they stand, features in the order of ids}
     * @throws IllegalArgumentException if there is half of a character (a lone surrogate) in a text; it names the place
     */
    public static String toJson(Assessment assessment) {
        return JsonWriter.indented(out -> ASSESSMENT.writeFields(assessment, out));
    }

    /**
     * {@return an assessment as JSON to fill in by hand: beside each answer stand the criterion's text and, on top, the
     * ratings and how to fill in, in fields that are ignored when it is read; an unanswered criterion has an empty rating,
     * which need only be filled in}
     * @param assessment the assessment, such as a blank one
     * @param framework its edition
     * @param language the language of the texts
     */
    public static String toTemplate(Assessment assessment, CriteriaFramework framework, Language language) {
        return JsonWriter.indented(out -> new TemplateJson(assessment, framework, language).write(out));
    }

    /**
     * Writes {@link #toTemplate} to a file, all or nothing.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void writeTemplate(Assessment assessment, CriteriaFramework framework, Language language, Path file)
            throws IOException {
        WholeFile.write(file, toTemplate(assessment, framework, language));
    }

    private static Reading<Assessment> examine(JsonText text, CriteriaFramework framework) {
        return text.examine(ASSESSMENT, assessment -> assessment.check(framework), AssessmentJson.RESTS_ON);
    }
}

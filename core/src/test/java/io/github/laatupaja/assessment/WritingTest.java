// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.CriteriaFramework;
import io.github.laatupaja.criteria.CriteriaFrameworks;
import io.github.laatupaja.criteria.SmallFramework;
import io.github.laatupaja.criteria.WorkshopProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final Assessment FULL = SmallAssessments.full();
    private static final Assessment NO_TEXT =
            SmallAssessments.dated().workshop("a lone surrogate: \ud83d").build();

    @Nested
    class ToAFile {
        @TempDir
        private Path folder;

        @Test
        void readsBackEqual() throws IOException {
            Path file = folder.resolve("a.json");

            Assessments.write(FULL, file);

            assertThat(Assessments.read(file)).isEqualTo(FULL);
            assertThat(Assessments.examine(file, SmallFramework.small()).value())
                    .contains(FULL);
            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(Assessments.toJson(FULL));
        }

        @Test
        void leavesTheOldFileWhenItFails() throws IOException {
            Path file = folder.resolve("a.json");
            Assessments.write(FULL, file);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Assessments.write(NO_TEXT, file))
                    .withMessage("half of a character (a lone surrogate) is in the text at /workshop,"
                            + " which cannot be written");

            assertThat(Assessments.read(file)).isEqualTo(FULL);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void writesTemplatesToo() throws IOException {
            CriteriaFramework framework = CriteriaFrameworks.latest();
            Assessment blank = Assessments.blank(framework, WorkshopProfile.empty());
            Path file = folder.resolve("template.json");

            Assessments.writeTemplate(blank, framework, Language.SWEDISH, file);

            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .isEqualTo(Assessments.toTemplate(blank, framework, Language.SWEDISH));
            assertThat(Assessments.read(file)).isEqualTo(blank);
        }
    }

    @Nested
    class ToAStream {
        @Test
        void leavesTheStreamOpen() throws IOException {
            AtomicBoolean isClosed = new AtomicBoolean();
            ByteArrayOutputStream stream = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    isClosed.set(true);
                }
            };

            Assessments.write(FULL, stream);

            assertThat(isClosed).isFalse();
            assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(Assessments.toJson(FULL));
        }

        @Test
        void writesNoQuestionMarkForWhatIsNoText() {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();

            assertThatIllegalArgumentException().isThrownBy(() -> Assessments.write(NO_TEXT, stream));

            assertThat(stream.size()).isZero();
        }

        @Test
        void isReadFromOneThatStaysOpen() throws IOException {
            AtomicBoolean isClosed = new AtomicBoolean();
            ByteArrayInputStream stream =
                    new ByteArrayInputStream(Assessments.toJson(FULL).getBytes(StandardCharsets.UTF_8)) {
                        @Override
                        public void close() {
                            isClosed.set(true);
                        }
                    };

            assertThat(Assessments.read(stream)).isEqualTo(FULL);
            assertThat(isClosed).isFalse();
        }
    }

    @Nested
    class Template {
        @Test
        void holdsTheTextsThatAnAssessorNeeds() {
            CriteriaFramework small = SmallFramework.small();
            Assessment blank = Assessments.blank(small, WorkshopProfile.empty());

            assertThat(Assessments.toTemplate(blank, small, Language.ENGLISH)).isEqualTo("""
                    {
                      "format" : "laatupaja-assessment/1",
                      "edition" : "small-1",
                      "assessor" : {
                        "kind" : "self"
                      },
                      "scale" : "steps",
                      "profile" : { },
                      "help" : {
                        "fill" : "Write a rating, such as those below, and what you do today. Where a criterion does not \
                    apply, write why: \\"reason\\": \\"…\\". If you cannot say, write \\"state\\": \\"dont-know\\". \
                    What is left empty is unanswered.",
                        "ratings" : {
                          "0" : "step 0",
                          "1" : "step 1",
                          "2" : "step 2"
                        }
                      },
                      "answers" : [
                        {
                          "text" : "Paja on auki.",
                          "criterion" : "1",
                          "rating" : "",
                          "practice" : ""
                        },
                        {
                          "text" : "Saunan osalta paja on lämmin.",
                          "criterion" : "2",
                          "rating" : "",
                          "practice" : ""
                        },
                        {
                          "text" : "The workshop has:",
                          "statements" : [
                            "ovi",
                            "sauna ja uimaranta"
                          ],
                          "criterion" : "3",
                          "rating" : "",
                          "practice" : ""
                        }
                      ]
                    }
                    """);
        }

        @Test
        void needsARatingAndNothingElse() {
            CriteriaFramework small = SmallFramework.small();
            String blank =
                    Assessments.toTemplate(Assessments.blank(small, WorkshopProfile.empty()), small, Language.FINNISH);

            Assessment filled = Assessments.parse(blank.replaceFirst("\"rating\" : \"\"", "\"rating\" : \"2\""));

            assertThat(filled.answers()).hasToString("[1: rated 2, 2: unanswered, 3: unanswered]");
            assertThat(filled.check(small)).noneMatch(Finding::isError);
        }

        @Test
        void isReadAsTheAssessmentItIsOf() {
            String template = Assessments.toTemplate(FULL, SmallFramework.small(), Language.FINNISH);

            assertThat(Assessments.parse(template)).isEqualTo(FULL);
        }
    }

    @Nested
    class Serialization {
        @Test
        void keepsAssessmentsAndFrameworks() throws IOException, ClassNotFoundException {
            assertThat(copy(FULL)).isEqualTo(FULL);
            assertThat(copy(SmallFramework.small())).isEqualTo(SmallFramework.small());
            assertThat(copy(CriteriaFrameworks.latest())).isEqualTo(CriteriaFrameworks.latest());
        }

        @Test
        void keepsLookups() throws IOException, ClassNotFoundException {
            CriteriaFramework copy = (CriteriaFramework) copy(SmallFramework.small());

            assertThat(copy.get(SmallAssessments.THREE))
                    .isEqualTo(SmallFramework.small().criteria().get(2));
        }

        private static Object copy(Object original) throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(original);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        }
    }
}

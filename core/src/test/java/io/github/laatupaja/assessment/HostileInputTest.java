// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.FindingCode;
import io.github.laatupaja.basics.InvalidDataException;
import io.github.laatupaja.criteria.SmallFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means to read as an assessment. */
class HostileInputTest {
    private static final String SOUND = "{\"edition\": \"small-1\", \"scale\": \"steps\"}";

    private static List<Finding> findings(String json) {
        return Assessments.examine(json, SmallFramework.small()).findings();
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments text(FindingCode code, String json) {
        return Arguments.of(code, json);
    }

    @Nested
    class Text {
        static Stream<Arguments> broken() {
            return Stream.of(
                    text(FindingCode.EMPTY_DOCUMENT, ""),
                    text(FindingCode.EMPTY_DOCUMENT, " \r\n\t "),
                    text(FindingCode.EMPTY_DOCUMENT, "\uFEFF"),
                    text(FindingCode.MALFORMED_JSON, "\uFEFF\uFEFF" + SOUND),
                    text(FindingCode.MALFORMED_JSON, "edition;scale"),
                    text(FindingCode.MALFORMED_JSON, "<assessment/>"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": NaN}"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": Infinity}"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": -}"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": 01}"),
                    text(FindingCode.MALFORMED_JSON, "{'edition': 1}"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": 1,}"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": \"\n\"}"),
                    text(FindingCode.MALFORMED_JSON, "{\"edition\": \"\\x\"}"),
                    text(FindingCode.MALFORMED_JSON, "// comment\n" + SOUND),
                    text(FindingCode.MALFORMED_JSON, SOUND + SOUND),
                    text(FindingCode.MALFORMED_JSON, SOUND + " and more"),
                    text(FindingCode.MALFORMED_JSON, SOUND + "]"),
                    text(FindingCode.MALFORMED_JSON, "\u0000"),
                    text(FindingCode.BEYOND_LIMIT, "[".repeat(100_000)),
                    text(FindingCode.BEYOND_LIMIT, "{\"a\":".repeat(100_000)),
                    text(FindingCode.BEYOND_LIMIT, "{\"workshop\": \"" + "a".repeat(10_000_000) + "\"}"),
                    text(FindingCode.BEYOND_LIMIT, "{\"scale\": " + "9".repeat(10_000) + "}"),
                    text(FindingCode.BEYOND_LIMIT, "{\"" + "a".repeat(100_000) + "\": 1}"),
                    text(FindingCode.WRONG_TYPE, "[]"),
                    text(FindingCode.WRONG_TYPE, "\"" + "a".repeat(1000) + "\""),
                    text(FindingCode.WRONG_TYPE, "true"),
                    text(FindingCode.DUPLICATE_FIELD, SOUND.replace("{", "{\"x\": {\"y\": 1, \"y\": 2}, ")));
        }

        @ParameterizedTest
        @MethodSource("broken")
        void isFoundToBeBroken(FindingCode code, String json) {
            List<Finding> findings = findings(json);

            assertThat(findings).extracting(Finding::code).contains(code);
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.toString()).hasSizeLessThan(1000));
            assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> Assessments.parse(json));
        }

        @Test
        void mayBeginWithAByteOrderMark() throws IOException {
            assertThat(Assessments.read(utf8("\uFEFF" + SOUND))).isEqualTo(Assessments.parse(SOUND));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e99999999999"})
        void mayHaveHugeNumbersThatNobodyReckonsWith(String number) {
            String json = """
                    {"edition": "small-1", "scale": "points", "answers":
                    [{"criterion": "1", "rating": %s, "importance": %s}]}
                    """.formatted(number, number);

            assertThat(findings(json))
                    .filteredOn(Finding::isError)
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(
                            tuple("answers[0].importance", FindingCode.MALFORMED_VALUE),
                            tuple("answers[0].rating", FindingCode.RATING_OFF_SCALE));
        }

        @Test
        void mayNotHoldHalfOfACharacter() {
            String json = "{\"edition\": \"e\", \"scale\": \"s\", \"workshop\": \"a\\ud83d\", \"\\ude00\": 1}";

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> Assessments.parse(json))
                    .withMessage(
                            "assessment: workshop (line 1, column 44):"
                                    + " half of a character (a lone surrogate) is in the text"
                                    + "\n  document (line 1, column 55): half of a character (a lone surrogate) is in the text");
            assertThat(Assessments.parse(json.replace("d83d", "d83d\\ude00").replace("\"\\ude00\"", "\"x\""))
                            .workshop())
                    .contains("a😀");
        }

        @Test
        void isNotRepeatedWhereItIsNoJson() {
            assertThat(findings("{\"note\": Matti käy täällä}"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString()).doesNotContain("Matti"));
        }
    }

    @Nested
    class Bytes {
        @Test
        void mayEndAnywhere() {
            byte[] whole = Assessments.toJson(SmallAssessments.full()).getBytes(StandardCharsets.UTF_8);

            for (int length = 0; length < whole.length - 2; length++) {
                InputStream start = new ByteArrayInputStream(Arrays.copyOf(whole, length));
                assertThatExceptionOfType(InvalidDataException.class)
                        .as("the first %d bytes", length)
                        .isThrownBy(() -> Assessments.read(start))
                        .satisfies(thrown -> assertThat(thrown.findings()).isNotEmpty());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
        void areNoJsonInAnotherCharset(String charset) {
            String json = "{\"edition\": \"small-1\", \"scale\": \"steps\", \"workshop\": \"Työpaja\"}";
            InputStream stream = new ByteArrayInputStream(json.getBytes(Charset.forName(charset)));

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> Assessments.read(stream))
                    .satisfies(thrown -> assertThat(thrown.findings())
                            .extracting(Finding::code)
                            .containsExactly(FindingCode.MALFORMED_JSON));
        }

        @Test
        void areNotReadBeyond64MiB(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("large.json");
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(64L * 1024 * 1024 + 1);
            }

            assertThat(Assessments.examine(file, SmallFramework.small()).findings())
                    .extracting(Finding::toString)
                    .containsExactly("document: larger than 67108864 bytes, which is the most that is read");
        }
    }

    @Nested
    class OnDisk {
        @Test
        void thatAreMissingOrFoldersCannotBeRead(@TempDir Path folder) {
            Path missing = folder.resolve("missing.json");

            assertThatIOException().isThrownBy(() -> Assessments.read(missing));
            assertThatIOException().isThrownBy(() -> Assessments.examine(folder, SmallFramework.small()));
        }

        @Test
        void areNamedInTheMessage(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("a.json"), "{}");

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> Assessments.read(file))
                    .withMessage(file + ": document (line 1, column 1): field 'edition' is missing"
                            + "\n  document (line 1, column 1): field 'scale' is missing");
        }
    }

    @Nested
    class Size {
        @Test
        void ofAProfileCostsNoMoreThanItsLength() {
            String features = IntStream.range(0, 60_000)
                    .mapToObj(i -> "\"f" + i + "\": true")
                    .collect(Collectors.joining(", "));
            String json = "{\"edition\": \"e\", \"scale\": \"s\", \"profile\": {\"features\": {" + features + "}}}";

            Assessment read = assertTimeout(Duration.ofSeconds(30), () -> Assessments.parse(json));

            assertThat(read.profile().features()).hasSize(60_000);
        }

        @Test
        void ofADocumentFullOfFaultsCostsNoMoreThanItsLength() {
            String answers = String.join(",", Collections.nCopies(30_000, "{\"criterion\": \"x\"}"));
            String json = "{\"edition\": \"small-1\", \"scale\": \"steps\", \"answers\": [" + answers + "]}";

            List<Finding> found = assertTimeout(Duration.ofSeconds(30), () -> findings(json));

            assertThat(found).hasSizeGreaterThan(30_000);
        }
    }
}

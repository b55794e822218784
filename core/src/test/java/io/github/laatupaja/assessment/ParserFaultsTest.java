// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Finding;
import io.github.laatupaja.basics.Language;
import io.github.laatupaja.criteria.SmallFramework;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no JSON is told in words for who wrote it, at its place, in three languages, and without their text. */
class ParserFaultsTest {
    private static Finding found(String json) {
        List<Finding> findings =
                Assessments.examine(json, SmallFramework.small()).findings();
        return findings.get(0);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "{\"a\": 1",
                        "1, column 8): not valid JSON: the text ends too early: something opened is not closed"),
                Arguments.of(
                        "{\"a\": \"x",
                        "1, column 9): not valid JSON: the text ends too early: something opened is not closed"),
                Arguments.of("{\"a\": NaN}", "1, column 10): not valid JSON: NaN and Infinity are no numbers"),
                Arguments.of(
                        "{\"a\": 01}",
                        "1, column 8): not valid JSON: a number is not of the form 12.5;"
                                + " it has no zeroes in front, and its minus stands before a digit"),
                Arguments.of("{\"a\": Matti}", "1, column 7): not valid JSON: there is a word without quotation marks"),
                Arguments.of(
                        "{Matti: 1}",
                        "1, column 2): not valid JSON: there is a character that does not belong here;"
                                + " perhaps a comma, a quotation mark or a bracket is missing"),
                Arguments.of("[1}", "1, column 3): not valid JSON: a bracket is closed that was not opened"),
                Arguments.of("{}}", "1, column 3): not valid JSON: a bracket is closed that was not opened"),
                Arguments.of(
                        "{\"a\": \"Matti\nx\"}",
                        "1, column 13): not valid JSON: a string goes on over the end of its line,"
                                + " or has another control character in it"),
                Arguments.of(
                        "{\"a\": \"\\q\"}",
                        "1, column 9): not valid JSON: a backslash in a string stands before a character that it cannot"),
                Arguments.of("\u0000", "1, column 1): not valid JSON: the text breaks the rules of JSON"),
                Arguments.of(
                        "[".repeat(1001),
                        "1, column 1002): exceeds a limit of the reader: more than 1000 objects and arrays within each other"),
                Arguments.of(
                        "[\"" + "a".repeat(1_000_001) + "\"]",
                        "1, column 1000005): exceeds a limit of the reader: a string of more than 1000000 characters"),
                Arguments.of(
                        "[" + "9".repeat(1001) + "]",
                        "1, column 1003): exceeds a limit of the reader: a number of more than 1000 digits"),
                Arguments.of(
                        "{\"" + "a".repeat(50_001) + "\": 1}",
                        "1, column 50005): exceeds a limit of the reader: a field whose name has more than 50000 characters"),
                Arguments.of(
                        "[" + "0,".repeat(1_000_000) + "0]",
                        "1, column 2000001): exceeds a limit of the reader: more than 1000000 values, names and brackets"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areToldAtTheirPlace(String json, String expected) {
        assertThat(found(json)).hasToString("document (line " + expected);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areToldInThreeLanguages(String json, String ignored) {
        Finding finding = found(json);

        assertThat(Stream.of(Language.ENGLISH, Language.FINNISH, Language.SWEDISH)
                        .map(finding::message))
                .doesNotHaveDuplicates()
                .noneMatch(message -> message.contains("Matti"));
    }

    @Test
    void nameAFieldOnlyWhereItCouldBeOne() {
        assertThat(found("{\"Matti on sairas\": 1, \"Matti on sairas\": 2}"))
                .hasToString("… (line 1, column 24): field '…' (length 15) appears twice");
        assertThat(found("{\"" + "x".repeat(40_000) + "\": 1, \"" + "x".repeat(40_000) + "\": 2}")
                        .toString())
                .hasSizeLessThan(100);
    }
}

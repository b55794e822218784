// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Finding WARNING = Finding.of(FindingCode.UNDATED, "date");
    private static final Finding ERROR = Finding.of(FindingCode.MISSING_FIELD, "", "edition");

    @Nested
    class Value {
        @Test
        void isThereBesideWarnings() {
            Reading<String> reading = new Reading<>("read", List.of(WARNING));

            assertThat(reading.value()).contains("read");
            assertThat(reading.orThrow("a.json")).isEqualTo("read");
            assertThat(reading.findings()).containsExactly(WARNING);
        }

        @Test
        void isWithheldWhereThereIsAnError() {
            Reading<String> reading = new Reading<>("read", List.of(WARNING, ERROR));

            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings()).containsExactly(WARNING, ERROR);
        }

        @Test
        void cannotBeMissingWithoutAnError() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Reading<String>(null, List.of(WARNING)))
                    .withMessage("a reading without errors has a value");
        }
    }

    @Nested
    class OrThrow {
        @Test
        void throwsEveryFindingAndNamesErrorsFirst() {
            Reading<String> reading = new Reading<>(null, List.of(WARNING, ERROR));

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> reading.orThrow("a.json"))
                    .withMessage("a.json: document: field 'edition' is missing\n  date: no date is given")
                    .satisfies(thrown -> assertThat(thrown.findings()).containsExactly(WARNING, ERROR));
        }

        @Test
        void namesTwentyFindingsAtMost() {
            Reading<String> reading = new Reading<>(null, Collections.nCopies(22, ERROR));

            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> reading.orThrow("a.json"))
                    .withMessage("a.json: document: field 'edition' is missing"
                            + "\n  document: field 'edition' is missing".repeat(19)
                            + "\n  and 2 more");
        }
    }

    @Nested
    class Findings {
        @Test
        void areACopy() {
            List<Finding> findings = new ArrayList<>(List.of(WARNING));
            Reading<String> reading = new Reading<>("read", findings);

            findings.clear();

            assertThat(reading.findings()).containsExactly(WARNING);
        }
    }
}

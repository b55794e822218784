// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdRangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1",
                "1 2 | 1, 2",
                "1 2 3 | 1–3",
                "1 2 3 5 7 8 10 11 12 13 | 1–3, 5, 7, 8, 10–13",
                "9 10 11 | 9–11",
                "3 2 1 | 3, 2, 1",
                "A1 A2 A3 1 2 3 X | A1, A2, A3, 1–3, X",
                "01 02 03 | 01, 02, 03",
                "1 1 1 | 1, 1, 1"
            })
    void tellNumbersThatFollowEachOtherByTheirEnds(String ids, String told) {
        assertThat(IdRanges.of(List.of(ids.split(" ", -1)))).isEqualTo(told);
    }
}

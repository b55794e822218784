// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReferenceTest {
    @Test
    void namesSlideAndLines() {
        SourceReference place = SourceReference.of(11, 166, 168);

        assertThat(place.slide()).isEqualTo(11);
        assertThat(place.firstLine()).isEqualTo(166);
        assertThat(place.lastLine()).isEqualTo(168);
        assertThat(place).hasToString("slide 11, lines 166-168");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 5, 4", "-1, 1, 1"})
    void refusesWhatIsNoPlace(int slide, int first, int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceReference.of(slide, first, last))
                .withMessage("slide " + slide + ", lines " + first + "-" + last + " is no place in a text");
    }
}

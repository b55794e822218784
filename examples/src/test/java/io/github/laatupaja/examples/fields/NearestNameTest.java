// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
    private static final List<String> NAMES =
            List.of("criterion", "state", "rating", "reason", "missingFeature", "practice", "note", "id");

    @ParameterizedTest
    @CsvSource({
        "ratin, rating",
        "ratings, rating",
        "rateing, rating",
        "raitng, rating",
        "rsting, rating",
        "Rating, rating",
        "RATING, rating",
        "practise, practice",
        "critrion, criterion",
        "missing_feature, missingFeature",
        "missing-features, missingFeature",
        "notes, note",
        "ids, id"
    })
    void isTheNameOfFewestSlips(String written, String meant) {
        assertThat(NearestName.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "arvio", "relation", "xyzzy", "critera", "huomautus"})
    void isNoneWhereTooMuchDiffers(String written) {
        assertThat(NearestName.of(written, NAMES)).isEmpty();
    }

    @Test
    void isTheFirstOfTwoThatAreAsNear() {
        assertThat(NearestName.of("cat", List.of("car", "cut"))).contains("car");
    }
}

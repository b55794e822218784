// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.laatupaja.score.MethodId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodIdTest {
    @Test
    void isAUrnWithAVersion() {
        assertThat(MethodId.of("urn:example:method:mean:2"))
                .hasToString("urn:example:method:mean:2")
                .isEqualTo(MethodId.of("urn:example:method:mean:2"))
                .isNotEqualTo(MethodId.of("urn:example:method:mean:3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mean",
                "urn:example:1",
                "url:example:mean:1",
                "urn:example:mean:x",
                "urn:example::1",
                "urn:ex ample:mean:1",
                "urn:example:mean:"
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MethodId.of(text))
                .withMessage("method id '" + text + "' is not a URN with a version, such as urn:example:method:mean:1");
    }
}

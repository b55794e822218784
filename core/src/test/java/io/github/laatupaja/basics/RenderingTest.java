// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway")
class RenderingTest {
    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Rendering(null, Language.FINNISH, Standing.ORIGINAL, false))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Rendering("Ovi.", null, Standing.ORIGINAL, false))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> new Rendering("Ovi.", Language.FINNISH, null, false))
                .withMessage("standing");
    }
}

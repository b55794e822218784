// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void printsLineAndColumn() {
        assertThat(new Position(3, 14)).hasToString("line 3, column 14");
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.glossary.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.glossary.Glossaries;
import org.junit.jupiter.api.Test;

class MentionTextTest {
    @Test
    void showsSpanAndConcept() {
        assertThat(MentionFinder.of(Glossaries.latest()).find("Hyvä työpaja")).hasToString("[[5..12]: tyopaja]");
    }
}

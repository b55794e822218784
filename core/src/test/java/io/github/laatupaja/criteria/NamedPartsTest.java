// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.criteria;

import static io.github.laatupaja.criteria.SmallFramework.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The small named parts of a framework, which hold an id and a text and nothing more. */
class NamedPartsTest {
    @Test
    void printIdAndOriginalText() {
        assertThat(Feature.of(FeatureId.of("sauna"), text("sauna on"))).hasToString("sauna: sauna on");
        assertThat(GroupLevel.of("section", text("osa-alue"))).hasToString("section: osa-alue");
        assertThat(Remark.of("double-space", text("kaksi väliä"))).hasToString("double-space: kaksi väliä");
        assertThat(Statement.of(StatementId.of("1.1"), text("Ovi."))).hasToString("1.1 Ovi.");
    }

    @Test
    void areEqualByIdAndText() {
        assertThat(Remark.of("a", text("x")))
                .isEqualTo(Remark.of("a", text("x")))
                .isNotEqualTo(Remark.of("b", text("x")))
                .isNotEqualTo(Remark.of("a", text("y")));
    }
}

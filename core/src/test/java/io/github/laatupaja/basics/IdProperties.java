// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.laatupaja.criteria.CriterionId;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class IdProperties {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Property(seed = "20220401")
    void exactlyTheStatedFormIsTaken(
            @ForAll @StringLength(max = 70) @CharRange(from = '+', to = '{') @Chars({'ä', '\u00a0'}) String text) {
        Throwable refusal = catchThrowable(() -> CriterionId.of(text));

        assertThat(refusal == null).isEqualTo(FORM.matcher(text).matches());
    }

    @Property(seed = "20220402")
    void ofUndoesToString(@ForAll @StringLength(min = 1, max = 64) @CharRange(from = 'a', to = 'z') String text) {
        CriterionId id = CriterionId.of(text);

        assertThat(CriterionId.of(id.toString())).isEqualTo(id);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.laatupaja.basics.Language;
import java.util.List;
import java.util.function.Function;

/** Holds the wordings of one message against each other. */
final class ThreeLanguages {
    private ThreeLanguages() {}

    /** Sees that every language names the same arguments, and that none repeats another's words. */
    static void assertAlike(Function<Language, String> wording, List<String> arguments) {
        String finnish = wording.apply(Language.FINNISH);
        String swedish = wording.apply(Language.SWEDISH);
        String english = wording.apply(Language.ENGLISH);

        for (String argument : arguments) {
            assertThat(finnish.contains(argument)).isEqualTo(english.contains(argument));
            assertThat(swedish.contains(argument)).isEqualTo(english.contains(argument));
        }
        assertThat(List.of(finnish, swedish, english)).doesNotHaveDuplicates();
    }
}

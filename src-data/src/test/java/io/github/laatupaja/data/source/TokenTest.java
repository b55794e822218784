// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.data.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void isAWordOrASign() {
        assertThat(texts("33.Työpaja on – (mm. työ-, 1/2)!"))
                .containsExactly(
                        "33", ".", "Työpaja", "on", "–", "(", "mm", ".", "työ", "-", ",", "1", "/", "2", ")", "!");
    }

    @Test
    void knowsWhetherItFollowsWhiteSpace() {
        assertThat(Token.read("a. b", 7))
                .containsExactly(new Token("a", 7, true), new Token(".", 7, false), new Token("b", 7, true));
    }

    @Test
    void treatsANoBreakSpaceAndASoftHyphenAsSigns() {
        assertThat(texts("a\u00a0b\u00adc")).containsExactly("a", "\u00a0", "b", "\u00ad", "c");
    }

    @Test
    void isJoinedWithSingleSpaces() {
        assertThat(Token.join(Token.read("  Kysy:  Mitä\tme? ", 1))).isEqualTo("Kysy: Mitä me?");
    }

    private static List<String> texts(String line) {
        return Token.read(line, 1).stream().map(Token::text).toList();
    }
}

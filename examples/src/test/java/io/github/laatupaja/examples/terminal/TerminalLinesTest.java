// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalLinesTest {
    @Test
    void breaksBetweenWords() {
        assertThat(TerminalLines.wrap("Työpaja  käyttää\nkehittämismenetelmiä ja", 20))
                .containsExactly("Työpaja käyttää", "kehittämismenetelmiä", "ja");
    }

    @Test
    void leavesALongerWordWhole() {
        assertThat(TerminalLines.wrap("a kehittämismenetelmiä b", 10))
                .containsExactly("a", "kehittämismenetelmiä", "b");
    }

    @Test
    void breaksNoNumberFromItsUnit() {
        assertThat(TerminalLines.wrap("yhteensä 96\u00a0%", 11)).containsExactly("yhteensä", "96\u00a0%");
    }

    @Test
    void alignsLettersInOneOrTwoParts() {
        TerminalLines lines = new TerminalLines();

        lines.row(2, List.of(8, 4), List.of("äää", "1"));
        lines.row(2, List.of(8, 4), List.of("a\u0308a\u0308a\u0308", "1"));

        assertThat(lines).hasToString("  äää      1\n  a\u0308a\u0308a\u0308      1\n");
    }

    @Test
    void hangsAParagraphOnItsMark() {
        TerminalLines lines = new TerminalLines();

        lines.item("27.", 5, "sana ".repeat(16));

        assertThat(lines).hasToString("27.  " + "sana ".repeat(14) + "sana\n     sana\n");
    }
}

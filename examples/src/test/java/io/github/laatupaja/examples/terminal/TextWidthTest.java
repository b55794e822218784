// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void countsALetterInTwoPartsOnce() {
        assertThat(TextWidth.of("pa\u0308iva\u0308")).isEqualTo(5);
        assertThat(TextWidth.of("päivä")).isEqualTo(5);
        assertThat(TextWidth.of("työ\u00ADpaja")).isEqualTo(7);
    }

    @Test
    void countsBroadCharactersTwice() {
        assertThat(TextWidth.of("日本")).isEqualTo(4);
        assertThat(TextWidth.of("\uD83D\uDE00")).isEqualTo(2);
        assertThat(TextWidth.of("Ａ")).isEqualTo(2);
        assertThat(TextWidth.of("–’€…")).isEqualTo(4);
    }

    @Test
    void cutsBetweenCharactersOnly() {
        assertThat(TerminalLines.cut("日本語", 4)).isEqualTo(List.of("日本", "語"));
        assertThat(TerminalLines.cut("日本", 1)).isEqualTo(List.of("日", "本"));
        assertThat(TerminalLines.cut("a\u0308a\u0308", 1)).isEqualTo(List.of("a\u0308", "a\u0308"));
    }

    @Test
    void alignsWhatIsWrittenInEitherForm() {
        TextTable table = new TextTable(List.of(TableColumn.text("Sana"), TableColumn.text("Muu")));
        table.add(List.of("a\u0308iti", "1"));
        table.add(List.of("日本", "2"));

        assertThat(table.text(80)).isEqualTo("Sana  Muu\n----  ---\na\u0308iti  1\n日本  2\n");
    }

    @Test
    void neverBreaksNames() {
        TextTable table = new TextTable(List.of(TableColumn.name("Id"), TableColumn.text("Teksti")));
        table.add(List.of("toiminta-2-oppimisymparistot", "yksi kaksi kolme"));

        assertThat(table.text(40)).contains("toiminta-2-oppimisymparistot  yksi kaksi\n");
    }
}

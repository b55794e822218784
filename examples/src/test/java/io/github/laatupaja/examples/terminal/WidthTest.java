// SPDX-License-Identifier: Apache-2.0
package io.github.laatupaja.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WidthTest {
    @Test
    void countsALetterInTwoPartsOnce() {
        assertThat(Width.of("pa\u0308iva\u0308")).isEqualTo(5);
        assertThat(Width.of("päivä")).isEqualTo(5);
        assertThat(Width.of("työ\u00ADpaja")).isEqualTo(7);
    }

    @Test
    void countsBroadCharactersTwice() {
        assertThat(Width.of("日本")).isEqualTo(4);
        assertThat(Width.of("\uD83D\uDE00")).isEqualTo(2);
        assertThat(Width.of("Ａ")).isEqualTo(2);
        assertThat(Width.of("–’€…")).isEqualTo(4);
    }

    @Test
    void cutsBetweenCharactersOnly() {
        assertThat(Lines.cut("日本語", 4)).isEqualTo(List.of("日本", "語"));
        assertThat(Lines.cut("日本", 1)).isEqualTo(List.of("日", "本"));
        assertThat(Lines.cut("a\u0308a\u0308", 1)).isEqualTo(List.of("a\u0308", "a\u0308"));
    }

    @Test
    void alignsWhatIsWrittenInEitherForm() {
        Table table = new Table(List.of(Column.text("Sana"), Column.text("Muu")));
        table.add(List.of("a\u0308iti", "1"));
        table.add(List.of("日本", "2"));

        assertThat(table.text(80)).isEqualTo("Sana  Muu\n----  ---\na\u0308iti  1\n日本  2\n");
    }

    @Test
    void neverBreaksNames() {
        Table table = new Table(List.of(Column.name("Id"), Column.text("Teksti")));
        table.add(List.of("toiminta-2-oppimisymparistot", "yksi kaksi kolme"));

        assertThat(table.text(40)).contains("toiminta-2-oppimisymparistot  yksi kaksi\n");
    }
}
